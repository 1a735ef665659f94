import type { Language } from '../../../platform/language.ts';
import { type Finding, finding, sortFindings } from '../comparing/compare-finding.ts';
import { compareVersions } from '../comparing/compare-versions.ts';
import { sameAddressee } from './import-addressee.ts';
import type { LetterReading, LetterVersion, MissingPart, PairedKeys } from './import-letter-types.ts';
import { readLetterVersion } from './import-letter-version.ts';
import { readMeetings } from './import-meetings.ts';
import { matchNames } from './import-names.ts';
import { pairedTexts, pairVersions } from './import-paired.ts';
import { splitLanguages } from './split-languages.ts';

export type * from './import-letter-types.ts';
export type ReadLetterOptions = {
  /** The zone in which times are proposed when its offset that day is the written one; Europe/Zurich when not given. */
  zone?: string;
};

/** Reads a letter in one or more languages from plain text into a proposal; nothing is stored and nothing is left out in silence. */
export function readLetter(text: string, options: ReadLetterOptions = {}): LetterReading {
  const read = splitLanguages(text).map(readLetterVersion);
  const versions = read.map(({ version }) => version);
  const pairs = pairVersions(versions.map(({ language, body }) => ({ language, paragraphs: body })));
  return {
    versions,
    pairs,
    meetings: readMeetings(versions, options.zone ?? 'Europe/Zurich'),
    unrecognised: read.flatMap(({ unrecognised }) => unrecognised),
    missing: versions.flatMap(missingFrom),
    notes: notesOn(versions, pairs),
  };
}

const parts: MissingPart['part'][] = ['addressee', 'date', 'salutation', 'body', 'closing', 'signatories'];

function missingFrom(version: LetterVersion): MissingPart[] {
  return parts.filter((part) => isEmpty(version[part])).map((part) => ({ language: version.language, part }));
}

function isEmpty(part: string | object | undefined): boolean {
  return part === undefined || (Array.isArray(part) && part.length === 0);
}

function notesOn(versions: LetterVersion[], pairs: PairedKeys[]): Finding[] {
  const links = versions.flatMap((version) =>
    version.links
      .filter(({ empty }) => empty)
      .map(({ key, text }) =>
        finding('look', 'link-empty', key, {
          languages: [version.language],
          spans: [{ language: version.language, key, start: 0, end: 0, text }],
          facts: { name: text },
        }),
      ),
  );
  const [first, ...others] = versions;
  const across = first ? others.flatMap((other) => [...compareAddressees(first, other), ...compareSignatories(first, other)]) : [];
  return sortFindings([
    ...across,
    ...compareVersions(
      pairedTexts(
        versions.map(({ language, body }) => ({ language, paragraphs: body })),
        pairs,
      ),
    ),
    ...links,
  ]);
}

function compareAddressees(one: LetterVersion, other: LetterVersion): Finding[] {
  const [a, b] = [one.addressee, other.addressee];
  if (!a && !b) return [];
  const languages: Language[] = a ? [one.language, other.language] : [other.language, one.language];
  const lines = [one, other].flatMap(({ language, addressee }) =>
    addressee ? [{ language, key: 'addressee', start: 0, end: addressee.line.length, text: addressee.line }] : [],
  );
  const stated = { [one.language]: addresseeWords(one), [other.language]: addresseeWords(other) };
  if (!a || !b)
    return [finding('look', 'addressee-lacking', 'addressee', { languages, spans: lines, facts: { lacking: languages.slice(1) } })];
  return sameAddressee(a, b) ? [] : [finding('must', 'addressee-differs', 'addressee', { languages, spans: lines, facts: { stated } })];
}

function addresseeWords({ addressee }: LetterVersion): string[] {
  return [addressee?.post, addressee?.of].filter((part) => part !== undefined);
}

function compareSignatories(one: LetterVersion, other: LetterVersion): Finding[] {
  const [mine, theirs] = [one.signatories.map(({ name }) => name), other.signatories.map(({ name }) => name)];
  const places = matchNames(mine, theirs);
  const spans = [one, other].flatMap(({ language, signatories }) =>
    signatories.map(({ name }) => ({ language, key: 'signatories', start: 0, end: name.length, text: name })),
  );
  const parts = { languages: [one.language, other.language], spans, facts: { stated: { [one.language]: mine, [other.language]: theirs } } };
  if (places.includes(-1) || mine.length !== theirs.length) return [finding('must', 'signatories-differ', 'signatories', parts)];
  return places.some((place, index) => place !== index) ? [finding('look', 'signatories-order', 'signatories', parts)] : [];
}
