import type { Refused } from '../../../platform/answer.ts';
import { now } from '../../../platform/clock.ts';
import { screenLanguageFor } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { type TypesetForIssue, typesetForIssue } from '../checking/typeset-for-issue.ts';
import type { OfficialDocument } from '../official-document.ts';
import { signPdf } from '../signing/sign-pdf.ts';
import type { Signer } from '../signing/signer.ts';
import { currentSigner, type SigningRefusal } from '../signing/signing-desk.ts';
import { archivingWords } from './archiving-words.ts';
import { recordFiles, recordOf } from './record-files.ts';

/** A paper ready to be archived: the readers' PDF and the archival copy, both signed where a certificate is set, and the record they were made from. */
export type IssuedPaper = {
  pdf: Uint8Array;
  archival: Uint8Array;
  pages: number;
  content: unknown;
  signed?: { by: string; with: string };
};
export type IssuedPaperRefusal = Extract<TypesetForIssue, { ok: false }>['refusal']['code'] | SigningRefusal;
export type IssuedPaperOptions = {
  /** Every language version of the paper, whose plain texts the archival copy carries; by default only those it shows. */
  texts?: readonly OfficialDocument[];
  /** Where it is signed, as printed. */
  location?: string;
};

/**
 * Makes what is to be issued, before any transaction: one version or several in one file, for readers (PDF/UA-1) and for the archive
 * (PDF/A-3a with its record and texts attached). Refuses what `typesetForIssue` refuses, and `signing-…` while a set certificate cannot sign.
 */
export async function prepareIssued(
  versions: readonly OfficialDocument[],
  { texts = versions, location }: IssuedPaperOptions = {},
): Promise<{ ok: true; paper: IssuedPaper } | Refused<IssuedPaperRefusal>> {
  const at = now();
  const signing = await currentSigner(at);
  if (!signing.ok) return signing;
  const forReaders = await typesetForIssue(versions);
  if (!forReaders.ok) return forReaders;
  const forArchive = await typesetForIssue(versions, { standard: 'a-3a', attachments: recordFiles(versions, texts) });
  if (!forArchive.ok) return forArchive;
  const { signer } = signing;
  const sign = (pdf: Uint8Array) => (signer ? signed(pdf, versions, signer, location, at) : pdf);
  const [only, ...others] = versions.map(recordOf);
  return {
    ok: true,
    paper: {
      pdf: await sign(forReaders.pdf),
      archival: await sign(forArchive.pdf),
      pages: forReaders.pages,
      content: others.length > 0 ? [only, ...others] : only,
      ...(signer ? { signed: { by: signer.name, with: signer.fingerprint } } : {}),
    },
  };
}

async function signed(pdf: Uint8Array, [first]: readonly OfficialDocument[], signer: Signer, location: string | undefined, at: Date) {
  const t = speak(archivingWords, screenLanguageFor(first?.language ?? 'en'));
  const reason = t('reason', { by: first?.letterheads[0]?.organization ?? signer.name });
  return signPdf(pdf, signer, { reason, location, field: t('field', { by: signer.name }) }, at);
}
