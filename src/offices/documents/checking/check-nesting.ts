import type { PdfFault, PdfFile } from './open-pdf.ts';
import type { StructureElement } from './read-structure.ts';

/** Which kids a type may have, and the rule that says so. */
const kidsOf: Record<string, { rule: string; kids: string[] }> = {
  Table: { rule: '7.2-3', kids: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  TR: { rule: '7.2-10', kids: ['TH', 'TD'] },
  L: { rule: '7.2-19', kids: ['L', 'LI', 'Caption'] },
  LI: { rule: '7.2-20', kids: ['Lbl', 'LBody'] },
  TOC: { rule: '7.2-27', kids: ['TOC', 'TOCI', 'Caption'] },
  THead: { rule: '7.2-36', kids: ['TR'] },
  TBody: { rule: '7.2-37', kids: ['TR'] },
  TFoot: { rule: '7.2-38', kids: ['TR'] },
};

/** Where a type may stand, and the rule that says so. */
const parentsOf: Record<string, { rule: string; parents: string[] }> = {
  TR: { rule: '7.2-4', parents: ['Table', 'THead', 'TBody', 'TFoot'] },
  THead: { rule: '7.2-5', parents: ['Table'] },
  TBody: { rule: '7.2-6', parents: ['Table'] },
  TFoot: { rule: '7.2-7', parents: ['Table'] },
  TH: { rule: '7.2-8', parents: ['TR'] },
  TD: { rule: '7.2-9', parents: ['TR'] },
  LI: { rule: '7.2-17', parents: ['L'] },
  LBody: { rule: '7.2-18', parents: ['LI'] },
  TOCI: { rule: '7.2-26', parents: ['TOC'] },
};

/** Clause 7.2: tables, lists and tables of contents are built of the parts that belong in them. */
export function checkNesting({ structure }: PdfFile): PdfFault[] {
  return structure.elements.flatMap((element) => [
    ...kidFaults(element),
    ...captionFaults(element),
    ...parentFaults(element),
    ...tableFaults(element),
  ]);
}

function kidFaults({ type, children }: StructureElement): PdfFault[] {
  const law = kidsOf[type];
  return law ? children.filter((kid) => !law.kids.includes(kid.type)).map(({ path }) => ({ rule: law.rule, where: path })) : [];
}

/** One caption at most, as the first part; that of a table may also be the last. */
function captionFaults({ type, children, path }: StructureElement): PdfFault[] {
  const law = kidsOf[type];
  if (!law?.kids.includes('Caption')) return [];
  const places = children.flatMap((kid, index) => (kid.type === 'Caption' ? [index] : []));
  const allowed = type === 'Table' ? [0, children.length - 1] : [0];
  return places.length > 1 || places.some((place) => !allowed.includes(place)) ? [{ rule: law.rule, where: `${path}/Caption` }] : [];
}

function parentFaults({ type, parent, path }: StructureElement): PdfFault[] {
  const law = parentsOf[type];
  return law && !law.parents.includes(parent?.type ?? '') ? [{ rule: law.rule, where: path }] : [];
}

function tableFaults({ type, children, path }: StructureElement): PdfFault[] {
  if (type !== 'Table') return [];
  const count = (kid: string) => children.filter((child) => child.type === kid).length;
  const broken = [
    count('THead') > 1 && '7.2-11',
    count('TFoot') > 1 && '7.2-12',
    count('TFoot') > 0 && count('TBody') === 0 && '7.2-13',
    count('THead') > 0 && count('TBody') === 0 && '7.2-14',
  ];
  return broken.flatMap((rule) => (rule ? [{ rule, where: path }] : []));
}
