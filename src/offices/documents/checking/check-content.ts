import { type PDFDict, type PDFObject, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { checkFont } from './check-fonts.ts';
import { isLanguageTag } from './check-languages.ts';
import type { PdfFault, PdfFile, PdfPage } from './open-pdf.ts';
import { asDict, bytesOf, dictOf, entry, listOf, nameOf, textIn } from './pdf-objects.ts';
import { type Operand, type Operation, readContent } from './read-content.ts';
import { contentKey, refIn, type StructureElement } from './read-structure.ts';

const showing = new Set(['Tj', 'TJ', "'", '"']);
const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'BI']);
const substitutes: Record<string, string> = { ActualText: '7.2-30', Alt: '7.2-31', E: '7.2-32' };

/** What marked content stands open: an artifact, or content of an element, with the language it says or inherits. */
type Marked = { artifact: boolean; tagged: boolean; language?: string };
type Walk = { file: PdfFile; page: PdfPage; faults: Map<string, PdfFault>; forms: Map<PDFDict, number>; fonts: Set<PDFDict> };
type Place = { holder: PDFRef | PDFDict | undefined; resources: PDFDict | undefined; open: Marked[]; depth: number };

/** Clauses 7.1, 7.2, 7.20 and 7.21, in what the pages paint: everything is tagged or an artifact, text has a language, fonts are whole. */
export function checkContent(file: PdfFile): PdfFault[] {
  const faults = new Map<string, PdfFault>();
  const [forms, fonts] = [new Map<PDFDict, number>(), new Set<PDFDict>()];
  for (const page of file.pages) {
    const parts = listOf(entry(page.dict, 'Contents')).flatMap((stream) => [bytesOf(stream) ?? new Uint8Array(), Buffer.from('\n')]);
    const place = { holder: page.ref, resources: inherited(page.dict, 'Resources'), open: [], depth: 0 };
    walk({ file, page, faults, forms, fonts }, readContent(Buffer.concat(parts)), place);
  }
  return [...faults.values()];
}

function inherited(page: PDFDict, key: string): PDFDict | undefined {
  for (let dict: PDFDict | undefined = page; dict; dict = dictOf(dict, 'Parent')) {
    const found = dictOf(dict, key);
    if (found) return found;
  }
  return undefined;
}

function report({ page, faults }: Walk, rule: string, what: string): void {
  const where = `page ${page.number}/${what}`;
  faults.set(`${rule} ${where}`, { rule, where });
}

function walk(walking: Walk, operations: Operation[], place: Place): void {
  let invisible = false;
  let font: PDFDict | undefined;
  const base = place.open.length;
  const open = [...place.open];
  for (const { operator, operands } of operations) {
    if (operator === 'BMC' || operator === 'BDC') open.push(openMarked(walking, operands, place, open.at(-1)));
    else if (operator === 'EMC' && open.length > base) open.pop();
    else if (operator === 'Tr') invisible = isNumber(operands[0], 3);
    else if (operator === 'Tf') font = dictOf(dictOf(place.resources, 'Font'), nameIn(operands[0]));
    else if (showing.has(operator)) {
      painted(walking, 'text', open);
      languageOfText(walking, open);
      if (font && !invisible && !walking.fonts.has(font)) {
        walking.fonts.add(font);
        for (const rule of checkFont(font)) report(walking, rule, nameOf(font, 'BaseFont') ?? 'font');
      }
    } else if (painting.has(operator)) painted(walking, operator === 'BI' ? 'image' : 'path', open);
    else if (operator === 'Do') paintObject(walking, nameIn(operands[0]), { ...place, open });
  }
}

function painted(walking: Walk, what: string, open: Marked[]): void {
  if (!open.some(({ artifact, tagged }) => artifact || tagged)) report(walking, '7.1-3', what);
}

function languageOfText(walking: Walk, open: Marked[]): void {
  const known =
    textIn(walking.file.catalog, 'Lang') !== undefined || open.some(({ artifact, language }) => artifact || language !== undefined);
  if (!known) report(walking, '7.2-34', 'text');
}

function openMarked(walking: Walk, operands: Operand[], place: Place, around: Marked | undefined): Marked {
  const type = nameIn(operands[0]);
  const properties = propertiesOf(operands[1], place.resources);
  const owner = ownerOf(walking, properties, place);
  const language = properties.text('Lang');
  if (language !== undefined && !isLanguageTag(language)) report(walking, '7.2-29', `${type}/Lang`);
  const known = language ?? owner?.language ?? around?.language;
  if (type === 'Span' && known === undefined && textIn(walking.file.catalog, 'Lang') === undefined)
    for (const [key, rule] of Object.entries(substitutes)) if (properties.text(key) !== undefined) report(walking, rule, `Span/${key}`);
  return { artifact: type === 'Artifact', tagged: owner !== undefined, language: known };
}

function ownerOf(walking: Walk, properties: Properties, place: Place): StructureElement | undefined {
  const id = properties.number('MCID');
  return id === undefined ? undefined : walking.file.structure.contentOwners.get(contentKey(place.holder, id));
}

type Properties = { text: (key: string) => string | undefined; number: (key: string) => number | undefined };

function propertiesOf(operand: Operand | undefined, resources: PDFDict | undefined): Properties {
  if (operand && 'name' in operand) {
    const dict = dictOf(dictOf(resources, 'Properties'), operand.name);
    const number = (key: string) => Number(entry(dict, key)?.toString() ?? Number.NaN);
    return { text: (key) => textIn(dict, key), number: (key) => (Number.isNaN(number(key)) ? undefined : number(key)) };
  }
  const entries = operand && 'entries' in operand ? operand.entries : new Map<string, Operand>();
  return { text: (key) => textOfOperand(entries.get(key)), number: (key) => numberIn(entries.get(key)) };
}

function paintObject(walking: Walk, name: string, place: Place): void {
  const object: PDFObject | undefined = entry(dictOf(place.resources, 'XObject'), name);
  const dict = asDict(object);
  if (!dict || !(object instanceof PDFRawStream)) return;
  if (nameOf(dict, 'Subtype') !== 'Form') {
    painted(walking, 'image', place.open);
    return;
  }
  walkForm(walking, name, object, place);
}

/** A form painted again and again is walked twice: once for what it holds, once more to see that it may be repeated. */
function walkForm(walking: Walk, name: string, form: PDFRawStream, place: Place): void {
  const { dict } = form;
  const times = (walking.forms.get(dict) ?? 0) + 1;
  walking.forms.set(dict, times);
  if (entry(dict, 'Ref')) report(walking, '7.20-1', `form ${name}`);
  if (place.depth > 12 || times > 2) return;
  const operations = readContent(bytesOf(form) ?? new Uint8Array());
  const resources = dictOf(dict, 'Resources') ?? place.resources;
  if (times === 2 && operations.some(({ operands }) => propertiesOf(operands[1], resources).number('MCID') !== undefined))
    report(walking, '7.20-2', `form ${name}`);
  const holder = refIn(dictOf(place.resources, 'XObject') ?? dict, name) ?? dict;
  walk(walking, operations, { holder, resources, open: place.open, depth: place.depth + 1 });
}

const nameIn = (operand: Operand | undefined) => (operand && 'name' in operand ? operand.name : '');
const numberIn = (operand: Operand | undefined) => (operand && 'number' in operand ? operand.number : undefined);
const isNumber = (operand: Operand | undefined, value: number) => numberIn(operand) === value;

function textOfOperand(operand: Operand | undefined): string | undefined {
  if (!operand || !('bytes' in operand)) return undefined;
  const bytes = Buffer.from(operand.bytes);
  return bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1');
}
