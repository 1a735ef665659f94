import { type Refused, refuse } from '../../../platform/answer.ts';
import type { OfficialDocument } from '../official-document.ts';
import type { Typeset, TypesetOptions } from '../typesetting/typeset.ts';
import { typesetFacing } from '../typesetting/typeset-facing.ts';
import { typesetTogether } from '../typesetting/typeset-together.ts';
import { checkCopy } from './check-pdf.ts';
import { lintDocument } from './lint-document.ts';

/** A document as it may be issued, or why not; `typography` carries the first finding and how many there are. */
export type TypesetForIssue = Typeset | Refused<'typography'>;

/**
 * Typesets what is to be issued, one version or several in one file: refuses `typography` ({ language, count, part, number, excerpt, fault })
 * and whatever `typeset` refuses. Throws when the finished PDF breaks a rule of PDF/UA-1, which is a fault of ours.
 */
export async function typesetForIssue(versions: readonly OfficialDocument[], options: TypesetOptions = {}): Promise<TypesetForIssue> {
  return checked(versions, options, () => typesetTogether(versions, options));
}

/** The same for two versions side by side. */
export async function typesetFacingForIssue(
  versions: readonly [OfficialDocument, OfficialDocument],
  options: TypesetOptions = {},
): Promise<TypesetForIssue> {
  return checked(versions, options, () => typesetFacing(versions, options));
}

async function checked(
  versions: readonly OfficialDocument[],
  options: TypesetOptions,
  lay: () => Promise<Typeset>,
): Promise<TypesetForIssue> {
  const refused = versions.map(refuseTypography).find((refusal) => refusal !== undefined);
  if (refused) return refused;
  const set = await lay();
  if (!set.ok) return set;
  const faults = await checkCopy(set.pdf, options.standard ?? 'ua-1');
  if (faults.length > 0) throw new Error(`the PDF breaks PDF/UA-1: ${faults.map(({ rule, where }) => `${rule} at ${where}`).join('; ')}`);
  return set;
}

function refuseTypography(document: OfficialDocument): Refused<'typography'> | undefined {
  const findings = lintDocument(document).filter(({ severity }) => severity === 'must');
  const [first] = findings;
  if (!first) return undefined;
  const { code: fault, part, number, excerpt } = first;
  return refuse('typography', { language: document.language, count: findings.length, part, number, excerpt, fault });
}
