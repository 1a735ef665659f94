import type { Language } from '../../../platform/language.ts';
import { packOf } from '../pack-of.ts';
import { foldText, unfoldSpan } from '../read-folded.ts';
import { matchesOf } from '../read-patterns.ts';
import { type Modality, modalities } from '../statements/statement-words.ts';
import { statementWords } from '../statements/words-of.ts';
import { readDenials } from './read-denials.ts';

export type Modal = { value: Modality; start: number; end: number };

const denying = ['denial', 'perhaps', 'idle', 'again'];
const subjectReach = 110;
const deniedSubject = /^(?:no(?:thing|body|ne| one)?|neither|ning[uú]n\p{L}*|nadie|nada|ni) /iu;
const clauseEnd = /[;:.()]|, (?:and|but|y|pero) /u;
/** In letters: a denial this near denies the modal. */
const beside = 6;

/** The duties and permissions of a sentence; a denied one ("may not", "ne doit pas") says neither. */
export function readModals(sentence: string, language: Language): Modal[] {
  const folded = foldText(sentence);
  const words = statementWords(language).modality;
  const denied = readDenials(sentence, language).filter(({ kind }) => denying.includes(kind));
  return modalities
    .flatMap((value) =>
      matchesOf(folded.text, wholeWords(words[value], language)).map(({ 0: found, index }) => ({
        value,
        ...unfoldSpan(folded, index, index + found.length),
      })),
    )
    .filter(({ start, end }) => !denied.some((one) => one.start <= end + beside && one.end >= start - beside))
    .filter(({ start }) => !denied.some((one) => one.end <= start && deniesClause(sentence.slice(one.start, start))));
}

/** A denied subject ("No State shall", "Ninguna Parte podrá") denies what it may or must do. */
function deniesClause(stretch: string): boolean {
  return stretch.length <= subjectReach && deniedSubject.test(stretch) && !clauseEnd.test(stretch);
}

function wholeWords(words: string, language: Language): string {
  const { attached, spaced } = packOf(language).script;
  if (!spaced) return `(?:${words})`;
  return `(?<![\\p{L}\\p{N}])${attached}(?:${words})(?![\\p{L}\\p{N}])`;
}
