import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { byLanguage } from '../../pack-of.ts';
import type { Holder } from '../find-context.ts';
import type { Sex } from '../names/find-mentions.ts';
import { samePerson } from '../names/same-person.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';
import { findTitled, type Titled } from './find-titled.ts';

type Place = { passage: Passage; titled: Titled; row: Row };

/**
 * Honorifics of the wrong sex: against the holder's name in the directory, against the same person in the other versions of a paragraph
 * (the versions that are fewer are wrong, of two the later), and against the same name elsewhere in one version.
 */
export function checkHonorifics(rows: Row[], holders: readonly Holder[] = []): Finding[] {
  const places = rows.flatMap((row) =>
    row.passages.flatMap((passage) => findTitled(passage).map((titled): Place => ({ passage, titled, row }))),
  );
  const against = places.flatMap((place) => againstDirectory(place, holders));
  const told = new Set(against.map(({ place }) => place));
  const rest = places.filter((place) => !told.has(place));
  const across = rows.flatMap((row) => acrossVersions(rest.filter((place) => place.row === row)));
  const done = new Set(across.flatMap(({ places: pair }) => pair));
  return [
    ...against.map(({ finding }) => finding),
    ...across.map(({ finding }) => finding),
    ...withinVersion(rest.filter((place) => !done.has(place))),
  ];
}

function againstDirectory(place: Place, holders: readonly Holder[]): { place: Place; finding: Finding }[] {
  const known = holders.filter(({ names }) => names?.some((name) => samePerson(name.split(/[\s·]+/), place.titled.name)));
  const sexes = new Set(known.map(({ gender }) => gender));
  const [sex] = sexes;
  if (sexes.size !== 1 || !sex || sex === place.titled.sex) return [];
  return [{ place, finding: wrong(place, sex, undefined, 0.95) }];
}

/** The same person in other versions: by name, or as the only one that each of them names with an honorific. */
function acrossVersions(places: Place[]): { places: Place[]; finding: Finding }[] {
  const only = (passage: Passage) => places.filter((place) => place.passage === passage).length === 1;
  return places.flatMap((place, at) => {
    const named = places.filter(
      (other) => other.passage !== place.passage && samePerson(place.titled.name, other.titled.name) && !isSorted(places, place, other),
    );
    const lone = places.filter((other) => other.passage !== place.passage && only(place.passage) && only(other.passage));
    const same = named.length > 0 ? named : lone;
    const differing = same.filter(({ titled }) => titled.sex !== place.titled.sex);
    if (differing.some((other) => isSpouse(places, place, other))) return [];
    const agreeing = same.length - differing.length + 1;
    const [shown] = differing;
    if (!shown || agreeing > differing.length) return [];
    if (agreeing === differing.length && places.indexOf(shown) > at) return [];
    const finding = wrong(place, shown.titled.sex, shown, named.length > 0 ? 0.9 : 0.6);
    return [{ places: [place, shown], finding: named.length > 0 ? finding : { ...finding, severity: 'look' as const } }];
  });
}

/** "Mme Lucia Ferreira … M. Ferreira": who is meant there is named here too, with the right honorific, and this is somebody of the same name. */
function isSpouse(places: readonly Place[], { passage, titled }: Place, other: Place): boolean {
  return places.some(
    (one) =>
      one.passage === passage &&
      one.titled !== titled &&
      one.titled.sex === other.titled.sex &&
      samePerson(one.titled.name, other.titled.name),
  );
}

/** Several persons with as many women and as many men in both versions: names that sound alike across scripts are then no proof. */
function isSorted(places: readonly Place[], one: Place, other: Place): boolean {
  const sexesIn = ({ passage }: Place) => places.filter((place) => place.passage === passage).map(({ titled }) => titled.sex);
  const [here, there] = [sexesIn(one), sexesIn(other)];
  const isOtherScript = (one.passage.language === 'zh') !== (other.passage.language === 'zh');
  return isOtherScript && here.length > 1 && here.toSorted().join() === there.toSorted().join();
}

/** Of a couple or of brothers and sisters two bear one name. */
const kin =
  /\b(?:wife|husband|spouses?|widow|brother|sister|mari|veuve|esposa|esposo|marido|viuda|hermana|hermano)\b|épou(?:se|x)|frère|sœur|жен(?:а|ы|ой|е|у)(?![а-яё])|муж(?:а|ем|у)?(?![а-яё])|супруг|вдов|زوج|أرملة|شقيق|妻|丈夫|夫人/iu;

/** One name with both honorifics in one version: the one that is fewer is looked at. */
function withinVersion(places: Place[]): Finding[] {
  return places.flatMap((place) => {
    const full = (one: Place) => one.titled.name.length > 1 || place.titled.name.length > 1;
    const same = places.filter(
      (other) =>
        other !== place &&
        other.passage.language === place.passage.language &&
        full(other) &&
        samePerson(place.titled.name, other.titled.name),
    );
    const other = same.filter(({ titled }) => titled.sex !== place.titled.sex);
    const [shown] = other;
    if (kin.test(place.passage.text)) return [];
    if (!shown || same.length - other.length + 1 > other.length || places.indexOf(shown) > places.indexOf(place)) return [];
    return [{ ...wrong(place, shown.titled.sex, shown, 0.7), severity: 'look' as const }];
  });
}

function wrong({ passage, titled, row }: Place, sex: Sex, shown: Place | undefined, confidence: number): Finding {
  const written = passage.text.slice(titled.start, titled.end);
  const suggestion = otherHonorific(written, passage, sex);
  const evidence = shown ? spanOf(shown.passage, { start: shown.titled.start, end: shown.titled.end }) : undefined;
  return raise('gender-honorific', row.key, {
    spans: [...(evidence ? [evidence] : []), spanOf(passage, titled)],
    languages: [...new Set([...(evidence ? [evidence.language] : []), passage.language])],
    confidence,
    name: written,
    ...(evidence ? { evidence: evidence.text } : {}),
    ...(suggestion ? { expected: suggestion, suggestion } : {}),
  });
}

const forms: Partial<Record<Language, readonly (readonly [m: string, f: string])[]>> = byLanguage((pack) => pack.gender.honorificForms);

/** The honorific in the other sex, in its case, with its capital and, in Spanish, its article. */
function otherHonorific(written: string, { language }: Passage, sex: Sex): string | undefined {
  if (language === 'es') return otherSpanish(written, sex);
  const plain = language === 'ru' ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  const pair = forms[language]?.find((one) => one[sex === 'f' ? 0 : 1] === plain);
  const made = pair?.[sex === 'f' ? 1 : 0];
  return made && plain !== written ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}

const articles = [
  ['el', 'la'],
  ['al', 'a la'],
  ['del', 'de la'],
] as const;

function otherSpanish(written: string, sex: Sex): string | undefined {
  const [, article = '', title = ''] = /^(?:(.+) )?(\S+)$/.exec(written) ?? [];
  const [from, to] = sex === 'f' ? ([0, 1] as const) : ([1, 0] as const);
  const turned = forms.es?.find((one) => one[from] === title)?.[to];
  const front = articles.find((one) => one[from] === article.toLowerCase())?.[to];
  if (!turned || article === '') return turned;
  if (!front) return undefined;
  return `${/^\p{Lu}/u.test(article) ? front.charAt(0).toUpperCase() + front.slice(1) : front} ${turned}`;
}
