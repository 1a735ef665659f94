import type { LetterReading, LetterVersion } from '../../languages/public.ts';

/** Writes a read letter out as plain text again, one language after the other in the file's order; no paragraph is lost. */
export function exportLetter(reading: LetterReading): string {
  return `${reading.versions.map((version) => exportVersion(version, reading)).join('\n\n\n')}\n`;
}

function exportVersion(version: LetterVersion, reading: LetterReading): string {
  const unread = reading.unrecognised.filter(({ language }) => language === version.language).map(({ text }) => text);
  const { letterhead, addressee, dateLine, salutation, body, closing, signatories } = version;
  const head = [letterhead.organization, letterhead.motto].filter((line) => line !== undefined);
  const parts = [
    head.join('\n'),
    letterhead.desk ?? '',
    letterhead.contacts.join('\n'),
    letterhead.address.join('\n'),
    ...letterhead.other.filter((line) => !unread.some((text) => text.includes(line))),
    ...unread,
    addressee?.line ?? '',
    dateLine ?? '',
    salutation.join('\n'),
    ...body.map(({ source }) => source),
    closing ?? '',
    ...signatories.flatMap(({ mark, name, written = [] }) => [mark ?? '', [name, ...written].join('\n')]),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
