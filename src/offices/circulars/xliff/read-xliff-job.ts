import type { Answer } from '../../../platform/answer.ts';
import { asLanguage, directionOf } from '../../../platform/language.ts';
import type { DocxCell, DocxParagraph, DocxReading, DocxRun } from '../../documents/public.ts';
import { readXliff, type XliffFile } from '../../languages/public.ts';

type XmlNode = XliffFile['root'];
type Refused = Extract<ReturnType<typeof readXliff>, { ok: false }>['refusal']['code'];
type Manner = Pick<DocxRun, 'emphasis' | 'strong' | 'controls'>;

/** Reads a translation job that came back as XLIFF 2 as the translator's file in Word is read: a row for each unit, with the marks of the letter. */
export function readXliffJob(text: string): Answer<{ reading: DocxReading }, Refused> {
  const read = readXliff(text);
  if (!read.ok) return read;
  const { root, sourceLanguage, targetLanguage = '' } = read.file;
  const directions = [sourceLanguage, targetLanguage].map((tag) => directionOf(asLanguage(tag.slice(0, 2).toLowerCase()) ?? 'en'));
  const [from = 'ltr', to = 'ltr'] = directions;
  const files = below(root, 'file');
  const marks = files.flatMap(({ attributes }) => (attributes.original ?? '').split('.'));
  const rows = files.flatMap(unitsOf).map((unit): DocxCell[] => {
    const data = new Map(
      below(unit, 'originalData').flatMap((held) => below(held, 'data').map((one) => [one.attributes.id ?? '', textOf(one)] as const)),
    );
    const parts = unit.children.filter(({ name }) => /(?:^|:)(?:segment|ignorable)$/.test(name));
    const runsOf = (name: string, direction: DocxRun['direction']) =>
      parts.flatMap((part) => {
        const held = below(part, name)[0] ?? (name === 'target' && /ignorable$/.test(part.name) ? below(part, 'source')[0] : undefined);
        return held
          ? readInline(held, data, { controls: [] }).map((run): DocxRun => ({ ...run, direction, bookmarks: [], changes: [] }))
          : [];
      });
    const row = unit.attributes.id ?? '';
    return [cell(runsOf('source', from), from, [row]), cell(runsOf('target', to), to, [])];
  });
  const head: DocxParagraph = { kind: 'paragraph', direction: from, runs: [], bookmarks: marks, controls: [] };
  const table = { kind: 'table' as const, direction: from, rows };
  return { ok: true, reading: { blocks: [head, table], footnotes: [], changes: [], comments: [], dropped: [] } };
}

const localName = ({ name }: XmlNode) => name.replace(/^.*:/, '');
const below = ({ children }: XmlNode, name: string) => children.filter((child) => localName(child) === name);
const textOf = ({ name, text, children }: XmlNode): string => (name === '#text' ? text : children.map(textOf).join(''));

/** Units, also in groups, in the order of the file. */
function unitsOf(node: XmlNode): XmlNode[] {
  return node.children.flatMap((child) => (localName(child) === 'unit' ? [child] : localName(child) === 'group' ? unitsOf(child) : []));
}

function cell(runs: DocxRun[], direction: DocxRun['direction'], bookmarks: string[]): DocxCell {
  return { blocks: [{ kind: 'paragraph', direction, runs, bookmarks, controls: [] }], controls: [] };
}

/** Text with what its codes say: a placeholder is its value in a control, paired codes are emphasis or a link; annotations are passed through. */
function readInline(node: XmlNode, data: ReadonlyMap<string, string>, manner: Manner): (Manner & { text: string })[] {
  return node.children.flatMap((child) => {
    if (child.name === '#text') return [{ ...manner, text: child.text }];
    const { attributes } = child;
    if (localName(child) === 'ph') {
      const tag = data.get(attributes.dataRef ?? '');
      return [{ ...manner, text: attributes.disp ?? attributes.equiv ?? '', controls: tag ? [...manner.controls, tag] : manner.controls }];
    }
    if (localName(child) === 'pc') return readInline(child, data, mannerOf(attributes, data, manner));
    return readInline(child, data, manner);
  });
}

function mannerOf(attributes: XmlNode['attributes'], data: ReadonlyMap<string, string>, manner: Manner): Manner {
  const tag = data.get(attributes.dataRefStart ?? '');
  if (tag) return { ...manner, controls: [...manner.controls, tag] };
  if (attributes.subType === 'xlf:i') return { ...manner, emphasis: true };
  return attributes.subType === 'xlf:b' ? { ...manner, strong: true } : manner;
}
