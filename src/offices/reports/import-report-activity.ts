import type { ScreenLanguage } from '../../platform/language.ts';
import { type ActivityInput, type ActivityKind, readWhen } from '../activities/public.ts';
import { listCountries, type ReportThemeCode } from '../directory/public.ts';
import { type InLanguages, markupOfParagraph, type ReadActivity } from '../languages/public.ts';

export type Period = { from: string; to: string };
/** What an activity's paragraph left open, and how it was settled: no time at all, a time cut at the period, a time outside it left in the text. */
export type WhenNote = 'when-period' | 'when-limited' | 'when-outside';
export type PlannedActivity = { key: string; input: ActivityInput; notes: WhenNote[] };
export type ActivityFrame = {
  theme: ReportThemeCode;
  period: Period;
  languages: readonly ScreenLanguage[];
  original: ScreenLanguage;
  source: string;
};

/** One paragraph, paired across the languages, as an activity of the register: its text in each language, and its values. */
export function activityOf(read: ReadActivity, frame: ActivityFrame): PlannedActivity {
  const languages = frame.languages.filter((language) => read.versions[language]);
  const originalLanguage = languages.includes(frame.original) ? frame.original : (languages[0] ?? frame.original);
  const { whens, notes } = whensOf(read, frame.period);
  const [place, another] = read.places;
  return {
    key: read.key,
    notes,
    input: {
      theme: frame.theme,
      kind: kindOf(read.kind),
      title: eachLanguage(languages, (language) => titleOf(read.versions[language]?.[0]?.text ?? '')),
      text: eachLanguage(languages, (language) =>
        (read.versions[language] ?? []).map(({ source }) => markupOfParagraph(source, language, { period: frame.period })).join('\n\n'),
      ),
      originalLanguage,
      whens,
      ...(place && !another ? placeOf(place) : {}),
      partners: [],
      ...attendanceOf(read),
      source: frame.source,
    },
  };
}

function eachLanguage(languages: readonly ScreenLanguage[], write: (language: ScreenLanguage) => string): InLanguages {
  return Object.fromEntries(languages.map((language) => [language, write(language)]));
}

/** The first words, as no paragraph of a report has a title of its own. */
function titleOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= 80
    ? words
    : `${words
        .slice(0, 80)
        .replace(/\s\S*$/, '')
        .replace(/[\s,،;:(«“"]+$/u, '')}…`;
}

function kindOf(kind: ReadActivity['kind']): ActivityKind {
  if (kind === 'conference') return 'meeting';
  if (kind === 'support') return 'joint-project';
  return kind === 'training' ? 'workshop' : kind;
}

/** Only one place can be an activity's; of several, the text tells which was which. */
function placeOf({ city, country }: ReadActivity['places'][number]): Pick<ActivityInput, 'city' | 'country'> {
  const known = listCountries().find(({ alpha2, alpha3 }) => country === alpha2 || country === alpha3);
  return { city, ...(known ? { country: known.alpha3 } : {}) };
}

const people =
  /^\W{0,3}(?:\p{L}+\W+){0,3}(?:parliamentarians|MPs|members|participants|delegates|parlementaires|députés|délégués|parlamentarios|diputados|delegados|participantes|\p{L}*برلماني|\p{L}*مشارك|\p{L}*نائب)/iu;

/** A number of people stated as about so many, alike in every version. */
function attendanceOf({ versions }: ReadActivity): Pick<ActivityInput, 'attendance'> {
  const counts = Object.values(versions).flatMap((paragraphs) =>
    paragraphs.flatMap(({ text, facts }) =>
      facts.flatMap((fact) =>
        fact.kind === 'number' && fact.value.approximate && people.test(text.slice(fact.end)) ? [fact.value.value] : [],
      ),
    ),
  );
  const [count] = counts;
  return count !== undefined && counts.every((other) => other === count) && Number.isInteger(count)
    ? { attendance: { count, about: true } }
    : {};
}

/**
 * The times within the period, as EDTF. What a paragraph foretells or recalls outside it stays in the text; a quarter or month that runs
 * past the period's end is cut there; a paragraph without any time was done "in the period".
 */
function whensOf({ when }: ReadActivity, period: Period): { whens: string[]; notes: WhenNote[] } {
  const read = when.flatMap((one) => edtfsOf(one)).flatMap((edtf) => spanOf(edtf));
  const within = read.filter(({ first, last }) => first >= period.from && last <= period.to);
  const across = read.filter((span) => !within.includes(span) && span.first <= period.to && span.last >= period.from);
  const outside: WhenNote[] = read.length > within.length + across.length ? ['when-outside'] : [];
  if (within.length > 0)
    return {
      whens: [...new Set(within.map(({ edtf }) => edtf))],
      notes: [...outside, ...(across.length > 0 ? (['when-limited'] as const) : [])],
    };
  const [cut] = across;
  if (!cut) return { whens: [`${period.from}/${period.to}`], notes: [...outside, 'when-period'] };
  const [first, last] = [later(cut.first, period.from), earlier(cut.last, period.to)];
  return { whens: [first === last ? first : `${first}/${last}`], notes: [...outside, 'when-limited'] };
}

const later = (one: string, other: string) => (one > other ? one : other);
const earlier = (one: string, other: string) => (one < other ? one : other);

function edtfsOf(when: ReadActivity['when'][number]): string[] {
  if ('from' in when) return [when.to ? `${when.from}/${when.to}` : when.from, ...(when.alsoOn ?? [])];
  return [when.as && when.as !== 'expected' ? `${when.edtf}|${when.as}` : when.edtf];
}

function spanOf(edtf: string): { edtf: string; first: string; last: string }[] {
  const { first, last } = readWhen(edtf) ?? {};
  return first && last ? [{ edtf, first, last }] : [];
}
