import type { SourceParagraph } from '../../languages/public.ts';
import { marksOf, type TranslationOrder } from '../translating/translation-file.ts';
import { markOf, type Segment, segmentsOf, tagOf } from '../translating/translation-segments.ts';

/** What a unit says of its inline elements: the data behind each, and the ids that the source took. */
type Inline = { data: Map<string, string>; taken: Map<string, string[]>; next: number };

/** Writes a translation job as XLIFF 2.1: a unit for each paragraph, its values as placeholders, the words of its links between paired codes. */
export function writeXliffJob(order: TranslationOrder): string {
  const { circular, text, to } = order;
  const from = circular.originalLanguage;
  const units = (text.versions[from] ?? []).flatMap((paragraph) => (paragraph.source.trim() === '' ? [] : unitOf(paragraph, order)));
  const original = attribute(marksOf(circular.id, to).join('.'));
  const languages = `srcLang="${from}" trgLang="${to}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${languages} xml:space="preserve">`,
    `<file id="f1" original=${original}>`,
    ...units,
    '</file>',
    '</xliff>',
    '',
  ].join('\n');
}

function unitOf({ key, source }: SourceParagraph, { circular, text, facts, to }: TranslationOrder): string {
  const stored = text.versions[to]?.find((paragraph) => paragraph.key === key)?.source ?? '';
  const inline: Inline = { data: new Map(), taken: new Map(), next: 1 };
  const written = segmentsOf(source, facts, circular.originalLanguage).map((segment) => inlineOf(segment, inline, []));
  const used = new Map([...inline.taken].map(([tag, ids]) => [tag, [...ids]]));
  const target = stored.trim() === '' ? undefined : segmentsOf(stored, facts, to).map((segment) => inlineOf(segment, inline, used));
  const data = [...inline.data].map(([tag, id]) => `<data id="${id}">${escapeXml(tag)}</data>`).join('');
  const state = target ? 'translated' : 'initial';
  return [
    `<unit id=${attribute(markOf(key))}>`,
    ...(data === '' ? [] : [`<originalData>${data}</originalData>`]),
    `<segment state="${state}"><source>${written.join('')}</source>${target ? `<target>${target.join('')}</target>` : ''}</segment>`,
    '</unit>',
  ].join('');
}

/** A stretch as XLIFF says it; in a target, `used` holds the ids of the source that stand for the same value and are still free. */
function inlineOf({ node, words }: Segment, inline: Inline, used: Map<string, string[]> | []): string {
  const tag = tagOf(node);
  if (tag === undefined || node.kind === 'text') return marked(escapeXml(words), node, inline);
  const ref = inline.data.get(tag) ?? `d${inline.data.size + 1}`;
  inline.data.set(tag, ref);
  const free = used instanceof Map ? used.get(tag)?.shift() : undefined;
  const id = free ?? String(inline.next++);
  if (!(used instanceof Map)) inline.taken.set(tag, [...(inline.taken.get(tag) ?? []), id]);
  if (node.kind === 'link')
    return `<pc id="${id}" canDelete="no" dataRefStart="${ref}" dataRefEnd="${ref}" type="link">${escapeXml(words)}</pc>`;
  return `<ph id="${id}" canDelete="no" dataRef="${ref}" disp=${attribute(words)}/>`;
}

function marked(words: string, node: Segment['node'], inline: Inline): string {
  if (node.kind !== 'text' || words === '') return words;
  const wrap = (inner: string, kind: 'i' | 'b') => `<pc id="${inline.next++}" type="fmt" subType="xlf:${kind}">${inner}</pc>`;
  const strong = node.strong ? wrap(words, 'b') : words;
  return node.emphasis ? wrap(strong, 'i') : strong;
}

/** XML holds no control characters but tabs and ends of lines. */
const escapeXml = (text: string) =>
  text
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
const attribute = (text: string) => `"${escapeXml(text).replaceAll('"', '&quot;').replace(/\s+/g, ' ')}"`;
