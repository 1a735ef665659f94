import { type Answer, refuse } from '../../../platform/answer.ts';
import { judgeXliff } from './judge-xliff.ts';
import {
  allNamed,
  childrenNamed,
  element,
  localName,
  printFile,
  readXml,
  textBelow,
  textNode,
  type XmlNode,
  type XmlRefusal,
} from './xml-tree.ts';

/** A segment of an XLIFF file; `place` finds it again. Texts are without inline marks; `marked` tells that the source has some. */
export type XliffSegment = {
  place: string;
  unit: string;
  source: string;
  target?: string;
  state?: string;
  marked: boolean;
  translate: boolean;
};
/** An XLIFF file, read: the whole tree is kept, so that unknown modules and extensions go out as they came in. */
export type XliffFile = { version: string; sourceLanguage: string; targetLanguage?: string; segments: XliffSegment[]; root: XmlNode };
export type XliffRefusal =
  | XmlRefusal
  | 'exchange-not-xliff'
  | 'exchange-xliff-rule'
  | 'exchange-no-such-segment'
  | 'exchange-marked-segment';

type Held = { node: XmlNode; segment: XliffSegment };

/** Reads XLIFF 1.2 and 2.x. Refuses what is no XLIFF. */
export function readXliff(source: string): Answer<{ file: XliffFile }, XliffRefusal> {
  const read = readXml(source);
  if (!read.ok) return read;
  const { root } = read;
  const version = root.attributes.version ?? '';
  if (localName(root) !== 'xliff' || !/^(?:1\.[0-2]|2\.\d)$/.test(version)) return refuse('exchange-not-xliff');
  const [fault] = version.startsWith('2') ? judgeXliff(root) : [];
  if (fault) return refuse('exchange-xliff-rule', { place: fault.element, rule: fault.rule });
  const [first] = childrenNamed(root, 'file');
  const old = version.startsWith('1');
  const targetLanguage = old ? first?.attributes['target-language'] : root.attributes.trgLang;
  const sourceLanguage = (old ? first?.attributes['source-language'] : root.attributes.srcLang) ?? '';
  const segments = heldIn(root).map(({ segment }) => segment);
  return { ok: true, file: { version, sourceLanguage, ...(targetLanguage ? { targetLanguage } : {}), segments, root } };
}

/** Every segment with its element, in order; its place is the ids of its file, its unit and its number in the unit. */
function heldIn(root: XmlNode): Held[] {
  return childrenNamed(root, 'file').flatMap((file, fileIndex) =>
    allNamed(file, 'unit', 'trans-unit').flatMap((unit) => {
      const nodes = localName(unit) === 'unit' ? childrenNamed(unit, 'segment') : [unit];
      return nodes.map((node, index) => {
        const [source] = childrenNamed(node, 'source');
        const [target] = childrenNamed(node, 'target');
        const state = node.attributes.state ?? target?.attributes.state;
        const segment: XliffSegment = {
          place: [fileIndex, unit.attributes.id ?? '', index].join('/'),
          unit: unit.attributes.id ?? '',
          source: textBelow(source),
          marked: (source?.children ?? []).some(({ name }) => !name.startsWith('#')),
          translate: unit.attributes.translate !== 'no' && file.attributes.translate !== 'no',
          ...(target ? { target: textBelow(target) } : {}),
          ...(state ? { state } : {}),
        };
        return { node, segment };
      });
    }),
  );
}

/** Puts targets into a file, by place; everything else stays. Refuses an unknown place, and a source whose inline marks the target would lose. */
export function translateXliff(file: XliffFile, targets: ReadonlyMap<string, string>): Answer<{ file: XliffFile }, XliffRefusal> {
  const root = structuredClone(file.root);
  const held = new Map(heldIn(root).map((one) => [one.segment.place, one]));
  for (const [place, text] of targets) {
    const one = held.get(place);
    if (!one) return refuse('exchange-no-such-segment');
    if (one.segment.marked) return refuse('exchange-marked-segment');
    setTarget(one.node, text, file.version);
  }
  return { ok: true, file: { ...file, root, segments: heldIn(root).map(({ segment }) => segment) } };
}

function setTarget(node: XmlNode, text: string, version: string): void {
  const [target] = childrenNamed(node, 'target');
  if (target) target.children = [textNode(text)];
  else {
    const at = node.children.findIndex((child) => localName(child) === 'source');
    const prefix = node.name.includes(':') ? `${node.name.split(':')[0]}:` : '';
    node.children.splice(at + 1, 0, element(`${prefix}target`, {}, text));
  }
  if (version.startsWith('2')) node.attributes.state = 'translated';
}

/** Writes the file as it was read, with the targets that were put into it. */
export function writeXliff({ root }: XliffFile): string {
  return printFile(root);
}
