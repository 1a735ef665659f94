import { type PDFDict, PDFNumber, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import type { PdfFault, PdfFile, PdfPage } from './open-pdf.ts';
import { dictOf, entry, listOf, nameOf, numberOf, textIn } from './pdf-objects.ts';
import type { StructureElement } from './read-structure.ts';

/** Clause 7.18: links, form fields and other annotations are tagged, described and reached in reading order. */
export function checkAnnotations(file: PdfFile): PdfFault[] {
  return file.pages.flatMap((page) => [
    ...(page.annotations.length > 0 && nameOf(page.dict, 'Tabs') !== 'S' ? [{ rule: '7.18.3-1', where: `page ${page.number}/Tabs` }] : []),
    ...page.annotations.flatMap(({ dict, ref }) => annotationFaults(file, page, dict, ref)),
  ]);
}

function annotationFaults(file: PdfFile, page: PdfPage, dict: PDFDict, ref: PDFRef | undefined): PdfFault[] {
  const subtype = nameOf(dict, 'Subtype') ?? '';
  const where = `page ${page.number}/${subtype}`;
  if (subtype === 'TrapNet') return [{ rule: '7.18.2-1', where }];
  if (subtype === 'Popup' || ((numberOf(dict, 'F') ?? 0) & 2) !== 0 || isOffPage(page, dict)) return [];
  const owner = ref && file.structure.objectOwners.get(ref.toString());
  const rules = subtype === 'Widget' ? widgetRules(dict, owner) : subtype === 'Link' ? linkRules(dict, owner) : otherRules(dict, owner);
  return [...rules, ...languageRules(file, dict, owner)].map((rule) => ({ rule, where }));
}

function linkRules(dict: PDFDict, owner: StructureElement | undefined): string[] {
  return [...(isWithin(owner, 'Link') ? [] : ['7.18.5-1']), ...(textIn(dict, 'Contents') ? [] : ['7.18.5-2'])];
}

function widgetRules(dict: PDFDict, owner: StructureElement | undefined): string[] {
  const label = textIn(fieldOf(dict), 'TU');
  return [...(isWithin(owner, 'Form') ? [] : ['7.18.4-1']), ...(label || describedByOwner(owner) ? [] : ['7.18.1-3'])];
}

/** A widget without a name of its own is one of several of its parent's field. */
function fieldOf(dict: PDFDict): PDFDict {
  return entry(dict, 'T') ? dict : (dictOf(dict, 'Parent') ?? dict);
}

function otherRules(dict: PDFDict, owner: StructureElement | undefined): string[] {
  if (nameOf(dict, 'Subtype') === 'PrinterMark') return [];
  return textIn(dict, 'Contents') || describedByOwner(owner) ? [] : ['7.18.1-2'];
}

function languageRules({ catalog }: PdfFile, dict: PDFDict, owner: StructureElement | undefined): string[] {
  const undetermined = textIn(dict, 'Contents') !== undefined && owner?.language === undefined && textIn(catalog, 'Lang') === undefined;
  return undetermined && textIn(dict, 'Lang') === undefined ? ['7.2-24'] : [];
}

/** An annotation wholly outside the page is never met. */
function isOffPage(page: PdfPage, dict: PDFDict): boolean {
  const [rect, box] = [numbersOf(entry(dict, 'Rect')), numbersOf(entry(page.dict, 'CropBox') ?? entry(page.dict, 'MediaBox'))];
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  if (rect.length !== 4 || box.length !== 4) return false;
  const [boxLeft = 0, boxBottom = 0, boxRight = 0, boxTop = 0] = box;
  return right < boxLeft || left > boxRight || top < boxBottom || bottom > boxTop;
}

const numbersOf = (object: PDFObject | undefined) => listOf(object).flatMap((each) => (each instanceof PDFNumber ? each.asNumber() : []));

const describedByOwner = (owner: StructureElement | undefined) => owner !== undefined && Boolean(textIn(owner.dict, 'Alt'));

function isWithin(owner: StructureElement | undefined, type: string): boolean {
  for (let element = owner; element; element = element.parent) if (element.type === type) return true;
  return false;
}
