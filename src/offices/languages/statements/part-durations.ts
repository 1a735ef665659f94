import type { Language } from '../../../platform/language.ts';
import type { Pattern } from '../reading/reading.ts';
import type { DurationUnit } from './duration-words.ts';

/** How one language says half a unit of time, a quarter of it, one and a half: frames in which `{u}` is the unit, by their count. */
type PartWords = { units: Partial<Record<DurationUnit, Pattern>>; frames: Record<string, Pattern> };

const partWords: Record<Language, PartWords> = {
  en: {
    units: { century: 'century', decade: 'decade', year: 'year', month: 'month', week: 'week', day: 'day', hour: 'hour' },
    frames: {
      '0.5': '(?:a )?half(?: an?)?[ -]{u}(?!ly)',
      '0.25': '(?:(?:an?|one|every) )quarter of an? {u}|quarter[ -]{u}',
      '0.75': 'three[ -]quarters of an? {u}',
      '1.5': 'an? {u} and a half',
    },
  },
  fr: {
    units: { century: 'siecle', year: 'an(?:nee)?', month: 'mois', week: 'semaine', day: 'jour(?:nee)?', hour: 'heure' },
    frames: {
      '0.5': 'demi-{u}s?',
      '0.25': "(?:(?:un|le|du|au) )?quarts? (?:de |d'){u}",
      '0.75': "(?:les )?trois[ -]quarts (?:de |d'){u}",
      '1.5': 'une? {u} et demie?',
    },
  },
  es: {
    units: { century: 'siglo', decade: 'decada', year: 'ano', month: 'mes', week: 'semana', day: 'dia|jornada', hour: 'hora' },
    frames: {
      '0.5': 'medi[oa] {u}',
      '0.25': '(?:un )?cuarto de {u}',
      '0.75': 'tres cuartos de {u}',
      '1.5': '(?:una? )?{u} y medi[oa]',
    },
  },
  ar: {
    units: {
      century: '(?:ال)?قرن',
      year: '(?:ال)?سنة|(?:ال)?عام',
      month: '(?:ال)?شهر',
      week: '(?:ال)?اسبوع',
      day: '(?:ال)?يوم',
      hour: '(?:ال)?ساعة',
    },
    frames: {
      '0.5': 'نصف {u}(?! (?:ال)?سنوي)',
      '0.25': 'ربع {u}',
      '0.75': 'ثلاثة ارباع {u}',
      '1.5': '{u}ا? ونصف(?: {u})?',
    },
  },
  ru: {
    units: {
      century: 'век(?:а)?|столети[яй]',
      decade: 'десятилети[яй]',
      year: 'года|лет',
      month: 'месяц(?:а|ев)',
      week: 'недел[иь]',
      day: 'дня|дней|сут(?:ки|ок)',
      hour: 'час(?:а|ов)',
    },
    frames: {
      '0.5': 'пол(?:у)?{u}',
      '0.25': 'четверт(?:ь|и|ью) {u}',
      '0.75': 'три четверти {u}|трех четвертей {u}',
      '1.5': 'пол(?:тора|торы|утора) {u}',
    },
  },
  zh: {
    units: { century: '世纪', year: '年', month: '月', week: '星期|周', day: '天|日', hour: '小时' },
    frames: {
      '0.5': '(?:半个|半(?!月|周)){u}(?![度底刊])',
      '0.25': '四分之一个?{u}',
      '0.75': '四分之三个?{u}',
      '1.5': '一个?半{u}|一个?{u}半',
    },
  },
};

/** Further parts that have a word of their own. */
const ownWords: Record<Language, Record<string, Pattern>> = {
  en: {},
  fr: {},
  es: {},
  ar: {
    '2.5 year': '(?:ال)?(?:سنت|عام)(?:ان|ين) ونصف(?: (?:ال)?(?:سنة|عام))?',
    '2.5 month': '(?:ال)?شهر(?:ان|ين) ونصف(?: (?:ال)?شهر)?',
    '2.5 week': '(?:ال)?اسبوع(?:ان|ين) ونصف(?: (?:ال)?اسبوع)?',
    '2.5 day': '(?:ال)?يوم(?:ان|ين) ونصف(?: (?:ال)?يوم)?',
    '2.5 hour': '(?:ال)?ساعت(?:ان|ين) ونصف(?: (?:ال)?ساعة)?',
  },
  ru: {},
  zh: { '0.25 hour': '一刻钟', '0.75 hour': '三刻钟' },
};

/** Durations that are no whole number of units, as a count and a unit (`1.5 year`), by the pattern that says them. */
export function partDurations(language: Language): Record<string, Pattern> {
  const { units, frames } = partWords[language];
  const made = Object.entries(frames).flatMap(([count, frame]) =>
    Object.entries(units).map(([unit, word]): [string, Pattern] => [`${count} ${unit}`, frame.replaceAll('{u}', `(?:${word})`)]),
  );
  return { ...Object.fromEntries(made), ...ownWords[language] };
}
