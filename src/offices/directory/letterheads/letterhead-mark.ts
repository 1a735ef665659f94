import { type Answer, type Refused, refuse } from '../../../platform/answer.ts';
import { drawnAttributes, drawnElements, droppedAttributes, skippedElements } from './letterhead-mark-parts.ts';

export type MarkCode = 'mark-too-large' | 'mark-not-drawing' | 'mark-element' | 'mark-attribute' | 'mark-reference';
type Attributes = Map<string, string>;
type Reading = { out: string; open: string[]; skipping: number; shapes: number; roots: number };

/** The largest drawing that is taken, in bytes of UTF-8. */
export const largestMark = 48 * 1024;
const token = /<!--(?:[^-]|-[^-])*-->|<(\/?)([A-Za-z][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;

/**
 * Reads an SVG file and answers it written anew from nothing but drawn shapes. Refuses a file that is too large ({ kilobytes }), no closed
 * drawing, and one with scripts, texts, images, styles or events ({ part }) or that refers to anything outside itself.
 */
export function readMark(text: string): Answer<{ mark: string }, MarkCode> {
  if (Buffer.byteLength(text) > largestMark) return refuse('mark-too-large', { kilobytes: largestMark / 1024 });
  const source = text.replace(/^\uFEFF?\s*<\?xml[^<>]*\?>/u, '').trim();
  const reading: Reading = { out: '', open: [], skipping: 0, shapes: 0, roots: 0 };
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const found = token.exec(source);
    if (!found) return refuse('mark-not-drawing');
    const refused = found[2] ? readTag(reading, found) : readBetween(reading, found[0]);
    if (refused) return refused;
  }
  const whole = reading.open.length === 0 && reading.roots === 1 && reading.shapes > 0;
  return whole ? { ok: true, mark: reading.out } : refuse('mark-not-drawing');
}

/** Between tags only white space and comments stand, save in parts that are left out. */
function readBetween({ skipping }: Reading, text: string): Refused<MarkCode> | undefined {
  return skipping > 0 || text.trim() === '' || text.startsWith('<!--') ? undefined : refuse('mark-not-drawing');
}

function readTag(reading: Reading, [, slash, name = '', rest = '', selfClosed]: RegExpExecArray): Refused<MarkCode> | undefined {
  if (slash) return closeTag(reading, name);
  const skipped = reading.skipping > 0 || skippedElements.has(name) || /^(sodipodi|inkscape):/.test(name);
  if (skipped) {
    if (!selfClosed) {
      reading.open.push(name);
      reading.skipping += 1;
    }
    return undefined;
  }
  if (!drawnElements.has(name)) return refuse('mark-element', { part: name });
  const isRoot = reading.open.length === 0;
  if (isRoot !== (name === 'svg')) return refuse('mark-not-drawing');
  const attributes = readAttributes(rest);
  if (!(attributes instanceof Map)) return attributes;
  if (isRoot && !setViewBox(attributes)) return refuse('mark-not-drawing');
  reading.roots += isRoot ? 1 : 0;
  reading.shapes += drawnElements.get(name) === 'shape' ? 1 : 0;
  reading.out += `<${name}${[...attributes].map(([key, value]) => ` ${key}="${value}"`).join('')}${selfClosed ? '/>' : '>'}`;
  if (!selfClosed) reading.open.push(name);
  return undefined;
}

function closeTag(reading: Reading, name: string): Refused<MarkCode> | undefined {
  if (reading.open.pop() !== name) return refuse('mark-not-drawing');
  if (reading.skipping > 0) reading.skipping -= 1;
  else reading.out += `</${name}>`;
  return undefined;
}

/** The root says where its shapes lie: by its own frame, else by its width and height. */
function setViewBox(attributes: Attributes): boolean {
  const size = (name: string) => /^(\d+(?:\.\d+)?)(?:px)?$/.exec(attributes.get(name) ?? '')?.[1];
  const frame = attributes.get('viewBox') ?? (size('width') && size('height') ? `0 0 ${size('width')} ${size('height')}` : '');
  for (const name of ['width', 'height', 'x', 'y']) attributes.delete(name);
  attributes.set('viewBox', frame);
  attributes.set('xmlns', 'http://www.w3.org/2000/svg');
  return /^\s*-?[\d.]+([\s,]+-?[\d.]+){3}\s*$/.test(frame);
}

function readAttributes(text: string): Attributes | Refused<MarkCode> {
  const attributes: Attributes = new Map();
  for (const [, name = '', double, single] of text.matchAll(/([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const value = double ?? single ?? '';
    const pairs = name === 'style' ? readStyle(value) : [[name, value] as const];
    for (const [key, each] of pairs) {
      if (isDropped(key)) continue;
      if (!drawnAttributes.has(key)) return refuse('mark-attribute', { part: key });
      if (!staysInside(each)) return refuse('mark-reference', { part: key });
      attributes.set(key, each);
    }
  }
  return attributes;
}

/** The declarations of a style, each as the attribute it stands for. */
function readStyle(style: string): (readonly [string, string])[] {
  return style.split(';').flatMap((part) => {
    const at = part.indexOf(':');
    return part.trim() === '' ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()] as const];
  });
}

function isDropped(name: string): boolean {
  if (/^(on|xlink:|xml:base)/i.test(name)) return false;
  return droppedAttributes.has(name) || /^(xmlns$|xmlns:|inkscape:|sodipodi:|xml:|data-|aria-|-|font|text-)/.test(name);
}

/** Plain values only; `url(#name)` points into the same drawing. */
function staysInside(value: string): boolean {
  if (/[&<>"'\\@]|\p{Cc}/u.test(value.replace(/[\t\r\n]/g, ' '))) return false;
  return !/url|:|\/\//i.test(value.replace(/url\(\s*#[\w.-]+\s*\)/g, ''));
}
