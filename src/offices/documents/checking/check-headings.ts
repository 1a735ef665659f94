import type { PdfFault, PdfFile } from './open-pdf.ts';
import type { StructureElement } from './read-structure.ts';

const levelOf = ({ type }: StructureElement) => Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);

/** Clause 7.4: numbered headings skip no level, unnumbered ones stand once a section, and no file mixes the two. Clause 7.3: figures have a text. */
export function checkHeadings({ structure: { elements } }: PdfFile): PdfFault[] {
  return [...skippedLevels(elements), ...unnumbered(elements)];
}

function skippedLevels(elements: StructureElement[]): PdfFault[] {
  const faults: PdfFault[] = [];
  let previous = 0;
  for (const element of elements) {
    const level = levelOf(element);
    if (level === 0) continue;
    if (level > previous + 1) faults.push({ rule: '7.4.2-1', where: element.path });
    previous = level;
  }
  return faults;
}

function unnumbered(elements: StructureElement[]): PdfFault[] {
  const plain = elements.filter(({ type }) => type === 'H');
  const numbered = elements.filter((element) => levelOf(element) > 0);
  const twice = elements.filter(({ children }) => children.filter(({ type }) => type === 'H').length > 1);
  const mixed = plain.length > 0 && numbered.length > 0;
  return [
    ...twice.map(({ path }) => ({ rule: '7.4.4-1', where: path })),
    ...(mixed ? plain.map(({ path }) => ({ rule: '7.4.4-2', where: path })) : []),
    ...(mixed ? numbered.map(({ path }) => ({ rule: '7.4.4-3', where: path })) : []),
  ];
}
