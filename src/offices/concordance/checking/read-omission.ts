import { type Language, type ScreenLanguage, screenLanguages } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import type { CheckedFinding, CheckedSpan, Said } from './checked-finding.ts';
import type { Omission } from './find-omissions.ts';
import { omissionWords } from './omission-words.ts';
import { type Places, placeSpan } from './place-span.ts';

type Word = 'sentence' | 'clause' | `why${'Sentence' | 'Clause' | 'Words'}` | `act${'Sentence' | 'Clause'}`;

/** As many words without a partner as are shown. */
const mostShown = 6;

/** A lost sentence or clause as a finding: its place, where it should stand, and which of its words have no partner there. */
export function readOmission({ kind, key, by, lacking, has, near, confidence, words = [] }: Omission, places: Places): CheckedFinding {
  const spans = [
    ...spansOf(places, key, by, has),
    ...spansOf(places, key, lacking, near).map((span) => ({ ...span, counterpart: true as const })),
  ];
  const [sentence] = spans;
  const unanswered = [...new Set(spansOf(places, key, by, words).map(({ text }) => text))].slice(0, mostShown);
  const name = kind === 'sentence' ? 'Sentence' : 'Clause';
  return {
    id: [`${kind}-missing`, by, lacking, sentence?.text ?? ''].join('|'),
    key,
    family: 'omission',
    rule: `${kind}-missing`,
    severity: kind === 'sentence' && confidence >= 0.8 ? 'must' : 'look',
    confidence,
    languages: [by, lacking],
    message: said(kind),
    why: unanswered.length > 0 ? said('whyWords', unanswered) : said(`why${name}`),
    act: said(`act${name}`),
    spans,
    ...(kind === 'sentence' && sentence ? { expected: sentence.text } : {}),
  };
}

function said(word: Word, words: readonly string[] = []): Said {
  const quoted = words.map((one) => `\u2068${one}\u2069`).join(' · ');
  return Object.fromEntries(
    screenLanguages.map((language: ScreenLanguage) => [language, speak(omissionWords, language)(word, { words: quoted })]),
  ) as Said;
}

function spansOf(places: Places, key: string, language: Language, sentences: Omission['has']): CheckedSpan[] {
  const text = places.texts.get(key)?.find((one) => one.language === language);
  return sentences.flatMap(({ unit, start, end }) => {
    const home = text?.starts.find(({ place }) => place === unit);
    return (home && placeSpan(places, key, language, home.start + start, home.start + end)) ?? [];
  });
}
