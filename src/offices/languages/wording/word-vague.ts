import type { Language } from '../../../platform/language.ts';
import type { Fact } from '../facts.ts';
import { fill, type LanguagePack, type VaguePhrase as Phrase } from '../pack.ts';
import { packOf } from '../pack-of.ts';
import { wordDays } from './word-days.ts';

type Vague = Extract<Fact, { fact: 'vague' }>;
export const vagueForms = ['plain', 'on', 'm', 'f', 'expected'] as const;
export type VagueForm = (typeof vagueForms)[number];

type Point = { year: number; month?: number; day?: number; quarter?: number; half?: number; about: boolean };

/** True for the EDTF (ISO 8601-2) values that are worded: years, months, days, quarters 33-36, halves 40-41, `~`, spans of months or years; and `coming-weeks`, `coming-months`. */
export function isVague(edtf: string): boolean {
  if (edtf === 'coming-weeks' || edtf === 'coming-months') return true;
  const points = edtf.split('/').map(readPoint);
  if (points.includes(undefined)) return false;
  return points.length === 1 || (points.length === 2 && points.every((point) => point?.quarter === undefined && point?.half === undefined));
}

/** Words a vague time: `on` as an adverb ("in mid-December 2018"), `expected` with its participle; `f` where that is feminine. */
export function wordVague(vague: Vague, language: Language, form: VagueForm = 'plain'): string {
  const pack = packOf(language);
  const phrase = phraseOf(vague, pack, language);
  if (vague.as === 'expected' || form === 'expected') {
    return fill(form === 'f' ? pack.vague.expected.f : pack.vague.expected.m, { on: phrase.on, object: phrase.object ?? phrase.plain });
  }
  return form === 'on' ? phrase.on : phrase.plain;
}

function phraseOf({ edtf, as }: Vague, pack: LanguagePack, language: Language): Phrase {
  if (edtf === 'coming-weeks') return pack.vague.comingWeeks;
  if (edtf === 'coming-months') return pack.vague.comingMonths;
  const [first, last] = edtf.split('/').map(readPoint);
  if (!first) return { plain: edtf, on: edtf };
  if (last) return phraseOfSpan(first, last, pack, language);
  return phraseOfPoint(first, as, pack, language);
}

function readPoint(edtf: string): Point | undefined {
  const [, year, second, day, about] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  const code = Number(second ?? 0);
  const point: Point = { year: Number(year), about: about !== undefined };
  if (second === undefined) return point;
  if (code >= 1 && code <= 12) return readDay(point, code, day);
  if (day !== undefined) return undefined;
  if (code >= 33 && code <= 36) return { ...point, quarter: code - 32 };
  return code === 40 || code === 41 ? { ...point, half: code - 39 } : undefined;
}

function readDay(point: Point, month: number, day: string | undefined): Point | undefined {
  if (day === undefined) return { ...point, month };
  const number = Number(day);
  const exists = number >= 1 && number <= Temporal.PlainYearMonth.from({ year: point.year, month }).daysInMonth;
  return exists ? { ...point, month, day: number } : undefined;
}

function phraseOfPoint(point: Point, as: Vague['as'], pack: LanguagePack, language: Language): Phrase {
  if (point.day !== undefined) return phraseOfDay(point, language);
  const part = as === undefined || as === 'expected' ? pack.vague.bare : pack.vague[as];
  const { plain, on, after } = valuesOf(point, pack);
  const pattern = patternOf(point, part, pack);
  const isBare = part === pack.vague.bare;
  const phrase = { plain: fill(pattern.plain, isBare ? plain : after), on: fill(pattern.on, isBare ? on : after) };
  return point.about ? bothOf(pack.vague.about, { x: phrase.plain, on: phrase.on }) : phrase;
}

function phraseOfDay({ year, month, day }: Point, language: Language): Phrase {
  const from = Temporal.PlainDate.from({ year, month: month ?? 1, day: day ?? 1 }).toString();
  const days = { fact: 'days', from } as const;
  const on = wordDays(days, language, 'on');
  return { plain: wordDays(days, language), on, object: on };
}

function patternOf(point: Point, part: Partial<LanguagePack['vague']['bare']>, pack: LanguagePack): Phrase {
  if (point.quarter !== undefined) return pack.vague.bare.quarter;
  if (point.half !== undefined) return pack.vague.bare.half;
  return (point.month === undefined ? part.year : part.month) ?? pack.vague.bare.year;
}

type Values = Record<string, string | number | undefined>;

/** What fills `{x}` and `{n}`, alone and declined after "in". "Early" and its like govern the form that follows a day number. */
function valuesOf(point: Point, pack: LanguagePack): { plain: Values; on: Values; after: Values } {
  const { vague } = pack;
  if (point.month !== undefined) {
    const name = (months: readonly string[]) => fill(vague.month, { m: months[(point.month ?? 1) - 1], y: point.year });
    return { plain: { x: name(pack.monthsAlone) }, on: { x: name(pack.monthsIn) }, after: { x: name(pack.months) } };
  }
  const index = (point.quarter ?? point.half ?? 1) - 1;
  const ordinals = point.half === undefined ? vague.ordinals : vague.halves;
  const ordinalsOn = point.half === undefined ? (vague.ordinalsOn ?? vague.ordinals) : (vague.halvesOn ?? vague.halves);
  const x = fill(vague.year, { y: point.year });
  return { plain: { x, n: ordinals[index] }, on: { x, n: ordinalsOn[index] }, after: { x, n: ordinals[index] } };
}

function phraseOfSpan(first: Point, last: Point, pack: LanguagePack, language: Language): Phrase {
  const sameYear = first.year === last.year && first.month !== undefined && last.month !== undefined && first.day === undefined;
  const { monthOnly } = pack.vague;
  const monthOf = ({ month }: Point) => pack.months[(month ?? 1) - 1] ?? '';
  const start = sameYear && monthOnly === undefined ? monthOf(first) : afterFrom(first, pack, language);
  const end = sameYear && monthOnly !== undefined ? fill(monthOnly, { m: monthOf(last) }) : alone(last, pack, language);
  return bothOf(pack.vague.range, { 0: start, 1: end });
}

/** The start of a span, as "from" governs it. */
function afterFrom(point: Point, pack: LanguagePack, language: Language): string {
  if (point.day !== undefined) return alone(point, pack, language);
  if (point.month !== undefined) return String(valuesOf(point, pack).after.x);
  return pack.vague.yearAfterFrom ? fill(pack.vague.yearAfterFrom, { x: point.year }) : alone(point, pack, language);
}

const alone = (point: Point, pack: LanguagePack, language: Language) => phraseOfPoint(point, undefined, pack, language).plain;

const bothOf = ({ plain, on, object }: Phrase, values: Values): Phrase => ({
  plain: fill(plain, values),
  on: fill(on, values),
  ...(object ? { object: fill(object, values) } : {}),
});
