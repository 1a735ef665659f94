import type { PDFDict } from '@cantoo/pdf-lib';
import { openPdf, type PdfFault, type PdfFile } from './open-pdf.ts';
import { asDict, bytesOf, dictOf, entry, isTrue, listOf, nameOf, textIn } from './pdf-objects.ts';

/** The rules of ISO 19005-3 (PDF/A-3) that we decide beside those of PDF/UA; the corpus at hand shows the first two broken. */
export const archiveRules = ['6.6.4-1', '6.7.2.2-1', '6.1.3-1', '6.1.3-2', '6.2.3-1', '6.5.1-1', '6.8-1', '6.8-2', '6.8-3'] as const;
type ArchiveRule = (typeof archiveRules)[number];
const relationships = ['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'];

/**
 * Checks a copy for the archive against rules of PDF/A that a program can decide: what it says of itself, tagged, not encrypted, colours
 * defined, nothing that runs, every attached file named, described and related. `declared` is part and level, by default 3 and A.
 */
export async function checkArchive(bytes: Uint8Array, declared = { part: '3', level: 'A' }): Promise<PdfFault[]> {
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(Buffer.from(bytes).toString('latin1'))) return [fault('6.1.3-2', 'trailer/Encrypt')];
  const file = await openPdf(bytes);
  return [
    ...(declares(file, declared) ? [] : [fault('6.6.4-1', 'Catalog/Metadata')]),
    ...(isTrue(dictOf(file.catalog, 'MarkInfo'), 'Marked') ? [] : [fault('6.7.2.2-1', 'Catalog/MarkInfo')]),
    ...(file.catalog.context.trailerInfo.ID ? [] : [fault('6.1.3-1', 'trailer/ID')]),
    ...(hasColours(file.catalog) ? [] : [fault('6.2.3-1', 'Catalog/OutputIntents')]),
    ...(runsSomething(file) ? [fault('6.5.1-1', 'Catalog')] : []),
    ...attachmentFaults(file.catalog),
  ];
}

const fault = (rule: ArchiveRule, where: string): PdfFault => ({ rule: `19005-3 ${rule}`, where });

function declares({ metadata = '' }: PdfFile, { part, level }: { part: string; level: string }): boolean {
  const said = (name: string) => new RegExp(`pdfaid:${name}(?:>\\s*|\\s*=\\s*["'])(\\w+)`).exec(metadata)?.[1];
  return said('part') === part && said('conformance') === level;
}

/** An output intent with its colour profile. */
function hasColours(catalog: PDFDict): boolean {
  const intents = listOf(entry(catalog, 'OutputIntents')).map(asDict);
  return intents.some((intent) => nameOf(intent, 'S') === 'GTS_PDFA1' && bytesOf(entry(intent, 'DestOutputProfile')) !== undefined);
}

function runsSomething({ catalog, pages }: PdfFile): boolean {
  const opens = nameOf(dictOf(catalog, 'OpenAction'), 'S');
  const scripts = entry(dictOf(catalog, 'Names'), 'JavaScript') !== undefined;
  const automatic = entry(catalog, 'AA') !== undefined || pages.some(({ dict }) => entry(dict, 'AA') !== undefined);
  return scripts || automatic || (opens !== undefined && opens !== 'GoTo');
}

function attachmentFaults(catalog: PDFDict): PdfFault[] {
  const related = new Set(listOf(entry(catalog, 'AF')).map(asDict));
  return attachedFiles(dictOf(dictOf(catalog, 'Names'), 'EmbeddedFiles')).flatMap((file) => {
    const where = `EmbeddedFiles/${textIn(file, 'UF') ?? '?'}`;
    const type = nameOf(dictOf(dictOf(file, 'EF'), 'F'), 'Subtype');
    const named = textIn(file, 'F') !== undefined && textIn(file, 'UF') !== undefined && textIn(file, 'Desc') !== undefined;
    return [
      ...(named ? [] : [fault('6.8-1', where)]),
      ...(type === undefined ? [fault('6.8-2', where)] : []),
      ...(related.has(file) && relationships.includes(nameOf(file, 'AFRelationship') ?? '') ? [] : [fault('6.8-3', where)]),
    ];
  });
}

/** The files of a name tree, whatever its depth. */
function attachedFiles(tree: PDFDict | undefined): PDFDict[] {
  const own = listOf(entry(tree, 'Names')).flatMap((member) => asDict(member) ?? []);
  const below = listOf(entry(tree, 'Kids')).flatMap((kid) => attachedFiles(asDict(kid)));
  return [...own, ...below];
}
