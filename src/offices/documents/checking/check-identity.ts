import type { PdfFault, PdfFile } from './open-pdf.ts';
import { dictOf, isTrue, textIn } from './pdf-objects.ts';
import { standardTypes } from './standard-types.ts';

const uaNamespace = 'http://www.aiim.org/pdfua/ns/id/';
const fault = (rule: string, where: string): PdfFault => ({ rule, where });

/** Clauses 5 and 7.1: what the file says of itself, its metadata and its role map. */
export function checkIdentity(file: PdfFile): PdfFault[] {
  return [...metadataFaults(file), ...catalogFaults(file), ...roleFaults(file)];
}

function metadataFaults({ metadata, catalog }: PdfFile): PdfFault[] {
  if (metadata === undefined) return [fault('7.1-8', 'Catalog/Metadata')];
  const titles = [...metadata.matchAll(/<dc:title>([\s\S]*?)<\/dc:title>/g)].map(([, inner]) => inner ?? '');
  const titled = titles.some((inner) => inner.replace(/<[^>]*>/g, '').trim() !== '');
  const undetermined = titles.some((inner) => inner.includes('x-default')) && textIn(catalog, 'Lang') === undefined;
  return [
    ...(saysPdfUa(metadata) ? [] : [fault('5-1', 'Catalog/Metadata')]),
    ...(titled ? [] : [fault('7.1-9', 'Catalog/Metadata/dc:title')]),
    ...(undetermined ? [fault('7.2-33', 'Catalog/Metadata/dc:title')] : []),
  ];
}

function saysPdfUa(metadata: string): boolean {
  const prefixes = [...metadata.matchAll(/xmlns:([\w-]+)=["']([^"']+)["']/g)].filter(([, , uri]) => uri === uaNamespace);
  return prefixes.some(([, prefix]) => new RegExp(`<${prefix}:part>\\s*1\\s*<|${prefix}:part=["']1["']`).test(metadata));
}

function catalogFaults({ catalog, structure }: PdfFile): PdfFault[] {
  const outlined = dictOf(dictOf(catalog, 'Outlines'), 'First') !== undefined;
  return [
    ...(isTrue(dictOf(catalog, 'ViewerPreferences'), 'DisplayDocTitle') ? [] : [fault('7.1-10', 'Catalog/ViewerPreferences')]),
    ...(structure.present ? [] : [fault('7.1-11', 'Catalog')]),
    ...(outlined && textIn(catalog, 'Lang') === undefined ? [fault('7.2-2', 'Catalog/Outlines')] : []),
  ];
}

function roleFaults({ structure: { roles, elements } }: PdfFile): PdfFault[] {
  const used = new Map(elements.map((element) => [element.rawType, element]));
  return [
    ...[...used.values()].flatMap(({ rawType, type, path }) =>
      standardTypes.has(type) || circular(rawType, roles) ? [] : [fault('7.1-5', path)],
    ),
    ...[...roles.keys()].flatMap((type) => (circular(type, roles) ? [fault('7.1-6', `RoleMap/${type}`)] : [])),
    ...[...roles.keys()].flatMap((type) => (standardTypes.has(type) ? [fault('7.1-7', `RoleMap/${type}`)] : [])),
  ];
}

function circular(type: string, roles: Map<string, string>): boolean {
  const seen = new Set<string>();
  for (let current = roles.get(type); current !== undefined; current = roles.get(current)) {
    if (current === type || seen.has(current)) return true;
    seen.add(current);
  }
  return false;
}
