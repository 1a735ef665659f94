import { allLanguages, type Language } from '../../../platform/language.ts';
import { type TermDomain, type TermStatus, type TermWord, termDomains } from '../terms/term.ts';

/** The values of TBX-Basic for what a term knows. */
export const statusValues: Record<TermStatus, string> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  superseded: 'supersededTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};
export const genderValues = { f: 'feminine', m: 'masculine' } as const;

/** Reads an administrative status of TBX, with or without its ending. */
export function statusOf(value: string | undefined): TermStatus {
  const plain = (value ?? '')
    .replace(/-admn-sts$/, '')
    .replace(/Term$/, '')
    .toLowerCase();
  if (plain === 'deprecated' || plain === 'forbidden' || plain === 'notrecommended') return 'forbidden';
  return plain === 'preferred' || plain === 'superseded' ? plain : 'admitted';
}

export function genderOf(value: string | undefined): Pick<TermWord, 'gender'> {
  return value === 'feminine' ? { gender: 'f' } : value === 'masculine' ? { gender: 'm' } : {};
}

/** The language of a section: `en-GB` is read as `en`; undefined for a language that is none of ours. */
export function languageOf(tag: string | undefined): Language | undefined {
  const base = (tag ?? '').toLowerCase().split(/[-_]/)[0];
  return allLanguages.find((language) => language === base);
}

export function domainOf(subject: string): TermDomain {
  return termDomains.find((domain) => domain === subject.trim()) ?? 'document';
}

/** What TBX-Basic has no category for travels in notes of this form. */
export const noteKeys = ['from', 'until', 'only-where-asked'] as const;
export function readNotes(notes: string[]): Partial<Record<(typeof noteKeys)[number], string>> & { rest: string[] } {
  const read: Partial<Record<(typeof noteKeys)[number], string>> & { rest: string[] } = { rest: [] };
  for (const note of notes) {
    const found = /^chancery ([\w-]+): (.*)$/.exec(note.trim());
    const key = noteKeys.find((one) => one === found?.[1]);
    if (key && found?.[2] !== undefined) read[key] = found[2];
    else if (note.trim() !== '') read.rest.push(note.trim());
  }
  return read;
}
