import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { countryNames } from '../../countries/country-names.ts';
import { byLanguage } from '../../pack-of.ts';
import type { FindContext } from '../find-context.ts';
import { type Found, findAll, type Passage, type Row, raise, sentenceAt, spanOf } from '../passage.ts';

type Former = { code: string; since: string; name: string };

/** Names that a country no longer bears, where nothing says that the text speaks of that time: one look for each country and version. */
export function checkCountries(rows: Row[], { day }: FindContext): Finding[] {
  const found = rows.flatMap((row) => row.passages.flatMap((passage) => formerIn(passage, day)));
  const once = found.filter(
    ({ code, place }, at) =>
      found.findIndex((other) => other.code === code && other.place.passage.language === place.passage.language) === at,
  );
  return once.flatMap(({ code, since, place }) => {
    const [, name = ''] = countryNames[place.passage.language][code] ?? [];
    const span = spanOf(place.passage, place);
    const expected = name.replace(/ ?[([（].*$/u, '');
    return [
      raise('term-superseded', place.passage.key, {
        spans: [span],
        confidence: since ? 0.75 : 0.5,
        ...(since ? {} : { severity: 'style' }),
        name: span.text,
        expected,
        ...(isDeclined(place.passage.language) ? {} : { suggestion: expected }),
      }),
    ];
  });
}

/** Where a name changes its form in the sentence, the new one cannot be put in its place as it is. */
const isDeclined = (language: Language) => language === 'ru' || language === 'ar';

function formerIn(passage: Passage, day: string | undefined): (Former & { place: Found })[] {
  return formersOf(passage.language)
    .filter(({ since }) => day === undefined || since <= day)
    .flatMap((former) =>
      findAll(passage, former.name)
        .filter((place) => isName(place) && !isOfItsTime(place, former.since))
        .map((place) => ({ ...former, place })),
    );
}

const formerCountryNames = byLanguage((pack) => pack.names.formerCountryNames);
const bornOnce = byLanguage((pack) => pack.names.bornOnce);
const known = new Map<Language, Former[]>();

function formersOf(language: Language): Former[] {
  const made = known.get(language) ?? formerCountryNames[language].trim().split('\n').map(readRow);
  known.set(language, made);
  return made;
}

function readRow(row: string): Former {
  const [code = '', since = '', name = ''] = row.split(' | ').map((cell) => cell.trim());
  return { code, since, name };
}

/** A capital where the script has them, and no part of a title, a term or a longer name: "Turkey Vulture", "Burma Road". */
function isName({ passage, start, end }: Found): boolean {
  const { text, terms, language } = passage;
  if (language !== 'ar' && language !== 'zh' && !/^\p{Lu}/u.test(text.slice(start))) return false;
  if (terms.some((term) => term.start < end && start < term.end)) return false;
  return !/[«“"‘(（]\s?$/u.test(text.slice(0, start)) && !/^[’'”"»]|^[ -]\p{Lu}/u.test(text.slice(end));
}

/** Whether the sentence speaks of the time when the name was borne: by a word, or by a year before the change. */
function isOfItsTime({ passage, start, end }: Found, since: string): boolean {
  const sentence = passage.sentences[sentenceAt(passage, start)];
  const around = `${passage.text.slice(sentence?.start ?? 0, start)} ${passage.text.slice(end, sentence?.end ?? passage.text.length)}`;
  const years = [...around.matchAll(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)].map(([year]) => year);
  return bornOnce[passage.language].test(around) || years.some((year) => year <= since.slice(0, 4));
}
