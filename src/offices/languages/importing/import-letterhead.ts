import type { Language } from '../../../platform/language.ts';
import { foldWord } from '../read-folded.ts';
import { readingOf, says } from '../read-patterns.ts';
import type { Letterhead } from './import-letter-types.ts';
import type { SourceParagraph } from './split-paragraphs.ts';

type Place = keyof Letterhead;

/** Sorts the lines above the salutation: whose letter, which desk, how to reach it. A heading repeated for print counts once. */
export function readLetterhead(paragraphs: SourceParagraph[], language: Language): { letterhead: Letterhead; unread: SourceParagraph[] } {
  const letterhead: Letterhead = { contacts: [], address: [], other: [] };
  for (const { lines } of paragraphs) {
    let previous: Place | undefined;
    for (const line of lines) {
      previous = placeOf(line, letterhead, previous, language);
      if (previous === 'organization' || previous === 'motto' || previous === 'desk') letterhead[previous] = line;
      else letterhead[previous].push(line);
    }
  }
  const unread = paragraphs.filter(({ lines }) => lines.every((line) => letterhead.other.includes(line)));
  return { letterhead, unread };
}

function placeOf(line: string, letterhead: Letterhead, previous: Place | undefined, language: Language): Place {
  const { organization, desk } = readingOf(language).letter;
  const folded = foldWord(line);
  if (line === letterhead.organization) return 'organization';
  if (/@|www\.|https?:|\+\d[\d ()-]{5,}|^(?:tel|fax|[tfe])\b/i.test(folded)) return 'contacts';
  if (/\d/.test(line) || previous === 'address') return 'address';
  if (!letterhead.organization && says(folded, `(?:ل|ال)?(?:${organization})`)) return 'organization';
  if (!letterhead.motto && previous === 'organization') return 'motto';
  if (!letterhead.desk && says(folded, desk)) return 'desk';
  return 'other';
}
