import type { PdfFault, PdfFile } from './open-pdf.ts';
import { textIn } from './pdf-objects.ts';

const substitutes = { ActualText: '7.2-21', Alt: '7.2-22', E: '7.2-23' } as const;
const tag = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

/** Whether a value is shaped as a language tag (BCP 47). */
export function isLanguageTag(value: string): boolean {
  return tag.test(value);
}

/** Clauses 7.2 and 7.3: texts that stand for something have a language, tags are tags, and figures have a text. */
export function checkLanguages({ structure, catalog }: PdfFile): PdfFault[] {
  const ofFile = textIn(catalog, 'Lang');
  const faults: PdfFault[] = ofFile !== undefined && !isLanguageTag(ofFile) ? [{ rule: '7.2-29', where: 'Catalog/Lang' }] : [];
  for (const { dict, path, language, type } of structure.elements) {
    for (const [key, rule] of Object.entries(substitutes))
      if (textIn(dict, key) !== undefined && language === undefined && ofFile === undefined) faults.push({ rule, where: `${path}/${key}` });
    const own = textIn(dict, 'Lang');
    if (own !== undefined && !isLanguageTag(own)) faults.push({ rule: '7.2-29', where: `${path}/Lang` });
    if (type === 'Figure' && !textIn(dict, 'Alt') && textIn(dict, 'ActualText') === undefined) faults.push({ rule: '7.3-1', where: path });
  }
  return faults;
}
