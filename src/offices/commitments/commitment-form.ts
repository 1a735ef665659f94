import { screenLanguages } from '../../platform/language.ts';
import type { Problems, Typed } from '../../platform/web/public.ts';
import { bodyNamed } from '../activities/public.ts';
import type { ListedBody } from '../directory/public.ts';
import { type CommitmentInput, commitmentKinds } from './commitment.ts';

const textOf = (typed: Typed, name: string): string => {
  const value = typed[`commitment_${name}`];
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
};

/** Whether anything of a commitment was stated; kind and owner are filled beforehand and say nothing. */
export function isCommitmentTyped(typed: Typed): boolean {
  return ['by', 'to', 'due', ...screenLanguages.map((language) => `what_${language}`)].some((name) => textOf(typed, name) !== '');
}

/** Reads the posted fields of a commitment; bodies that nobody bears are named among the problems. */
export function readCommitmentForm(typed: Typed, bodies: readonly ListedBody[]): { input: CommitmentInput; problems: Problems } {
  const by = bodyNamed(bodies, textOf(typed, 'by'));
  const towards = bodyNamed(bodies, textOf(typed, 'to'));
  const what = Object.fromEntries(screenLanguages.map((code) => [code, textOf(typed, `what_${code}`)]).filter(([, text]) => text !== ''));
  const input: CommitmentInput = {
    kind: commitmentKinds.find((kind) => kind === textOf(typed, 'kind')) ?? 'promised',
    byBody: by?.id ?? '',
    ...(towards ? { toBody: towards.id } : {}),
    owner: textOf(typed, 'owner'),
    what,
    ...(textOf(typed, 'due') ? { due: textOf(typed, 'due') } : {}),
    madeOn: textOf(typed, 'madeOn'),
  };
  const problems: Problems = {
    ...(by ? {} : { commitment_by: 'body-unknown' }),
    ...(textOf(typed, 'to') && !towards ? { commitment_to: 'body-unknown' } : {}),
    ...(Object.keys(what).length === 0 ? { commitment_what_en: 'what-missing' } : {}),
  };
  return { input, problems };
}

const fields: Record<string, string> = {
  what: 'commitment_what_en',
  owner: 'commitment_owner',
  due: 'commitment_due',
  madeOn: 'commitment_madeOn',
  byBody: 'commitment_by',
  toBody: 'commitment_to',
};

/** The problem a refusal of `makeCommitment` stands for, by field. */
export function problemOf({ code, field }: { code: string; field?: unknown }): Problems {
  return { [fields[String(field)] ?? 'commitment_kind']: code };
}
