import type { PdfStandard } from '../typesetting/typesetting-job.ts';
import { checkAnnotations } from './check-annotations.ts';
import { checkArchive } from './check-archive.ts';
import { checkContent } from './check-content.ts';
import { checkHeadings } from './check-headings.ts';
import { checkIdentity } from './check-identity.ts';
import { checkLanguages } from './check-languages.ts';
import { checkNesting } from './check-nesting.ts';
import { checkProtection, readProtection } from './check-protection.ts';
import { checkTables } from './check-tables.ts';
import { openPdf, type PdfFault } from './open-pdf.ts';

/** What only a file that calls itself PDF/UA must say; the archival copy calls itself PDF/A and can say but one. */
const ofReadersCopy = ['5-1', '7.1-10'];

/** The faults that matter in a copy of this standard. */
export async function checkCopy(bytes: Uint8Array, standard: PdfStandard): Promise<PdfFault[]> {
  const faults = await checkPdf(bytes);
  if (standard === 'ua-1') return faults;
  return [...faults.filter(({ rule }) => !ofReadersCopy.includes(rule)), ...(await checkArchive(bytes))];
}

/** Checks a PDF against the rules of PDF/UA-1 named in `docs/checking.md`; empty when none is broken. No certification. Throws when it is no PDF. */
export async function checkPdf(bytes: Uint8Array): Promise<PdfFault[]> {
  const protection = readProtection(bytes);
  if (protection) return checkProtection(protection);
  const file = await openPdf(bytes);
  return [
    ...checkIdentity(file),
    ...checkNesting(file),
    ...checkTables(file),
    ...checkHeadings(file),
    ...checkLanguages(file),
    ...checkAnnotations(file),
    ...checkContent(file),
  ];
}
