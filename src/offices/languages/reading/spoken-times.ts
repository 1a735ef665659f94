import type { Language } from '../../../platform/language.ts';
import type { Pattern } from './reading.ts';
import { russianNumbers } from './ru-numbers.ts';

/** How one language says the time in words; `{h}` is one of its hours. */
export type SpokenTimes = {
  /** Without it a text says no time in words. */
  sign: Pattern;
  hours: Record<Pattern, number>;
  /** With the minutes that each adds to its hour, or takes from it. */
  frames: readonly { source: Pattern; minutes: number }[];
  /** Noon and midnight. */
  moments: Record<Pattern, string>;
};

const counted = (words: readonly string[]) => Object.fromEntries(words.map((word, index) => [word, index + 1]));

const english: SpokenTimes = {
  sign: "o'clock|past|quarter|noon|midday|midnight",
  hours: counted(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']),
  frames: [
    { source: "{h} o'clock", minutes: 0 },
    { source: 'half[- ]past {h}', minutes: 30 },
    { source: '(?:a )?quarter past {h}', minutes: 15 },
    { source: '(?:a )?quarter to {h}', minutes: -15 },
  ],
  moments: { '(?:12 )?(?:noon|midday)': '12:00', '(?:12 )?midnight': '00:00' },
};

const french: SpokenTimes = {
  sign: 'heure|midi|minuit',
  hours: {
    ...counted(['une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze']),
    ...{ treize: 13, quatorze: 14, quinze: 15, seize: 16, 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19, vingt: 20 },
    ...{ 'vingt et une': 21, 'vingt-deux': 22, 'vingt-trois': 23 },
  },
  frames: [
    { source: "(?<=(?:^|[ (])(?:a|vers|des|avant|jusqu'a|et|entre|apres) ){h} heures? et demie", minutes: 30 },
    { source: '{h} heures? (?:et quart|quinze)', minutes: 15 },
    { source: '{h} heures? trente', minutes: 30 },
    { source: '{h} heures? quarante-cinq', minutes: 45 },
    { source: '{h} heures? moins (?:le |un )?quart', minutes: -15 },
    { source: "(?<=(?:^|[ (])(?:a|des|avant|jusqu'a|vers) ){h} heures?(?! d[e']|s)", minutes: 0 },
  ],
  moments: { 'midi et demie?': '12:30', 'midi(?! et)': '12:00', minuit: '00:00' },
};

const spanish: SpokenTimes = {
  sign: 'las? |mediodia|medianoche',
  hours: {
    ...{ una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12 },
    ...{ trece: 13, catorce: 14, quince: 15, dieciseis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20 },
  },
  frames: [
    { source: 'las? {h} y media', minutes: 30 },
    { source: 'las? {h} y cuarto', minutes: 15 },
    { source: 'las? {h} menos cuarto', minutes: -15 },
    {
      source:
        '(?<=(?:^|[ (])(?:a|desde|hasta|de|sobre|hacia|entre) )las? {h}(?= (?:horas|en punto|de la (?:manana|tarde|noche))|[,;)]|\\.(?!\\S)|$)',
      minutes: 0,
    },
  ],
  moments: { '(?:(?:las )?12 (?:horas )?del )?mediodia': '12:00', 'medianoche|(?:las )?12 (?:horas )?de la noche': '00:00' },
};

/** A half and a quarter belong to the hour that comes: "половина десятого" is half past nine. */
const russianHours = ['перв', 'втор', 'треть', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят', 'одиннадцат', 'двенадцат'];
const coming = Object.fromEntries(russianHours.map((stem, index) => [`${stem}(?:ого|его)`, index + 1]));

const russian: SpokenTimes = {
  sign: 'час|половин|четверт|полд|полу|полноч',
  hours: { ...Object.fromEntries(Object.entries(russianNumbers.cardinals).filter(([, value]) => value > 1 && value <= 20)), ...coming },
  frames: [
    { source: 'половин[аеуы] {h}', minutes: -30 },
    { source: 'четверть {h}', minutes: -45 },
    { source: 'без четверти {h}(?: час[а-я]+)?', minutes: -15 },
    { source: '(?<=(?:^|[ (])(?:в|к) ){h} час(?:а|ов|ам)', minutes: 0 },
  ],
  moments: { 'полдень|полудн[яюе]|полуднем': '12:00', 'полу?ноч[ьи]': '00:00' },
};

const arabic: SpokenTimes = {
  sign: 'صباحا|مساء|ظهر|ليل|والنصف',
  hours: {
    ...{ الواحدة: 1, الثانية: 2, الثالثة: 3, الرابعة: 4, الخامسة: 5, السادسة: 6, السابعة: 7, الثامنة: 8, التاسعة: 9, العاشرة: 10 },
    ...{ 'الحادية عشرة': 11, 'الثانية عشرة': 12 },
  },
  frames: [
    { source: '{h} والنصف(?= (?:صباحا|مساء|ظهرا|بعد الظهر|ليلا))', minutes: 30 },
    { source: '{h} والربع(?= (?:صباحا|مساء|ظهرا|بعد الظهر|ليلا))', minutes: 15 },
    { source: '{h}(?= (?:صباحا|مساء|ظهرا|بعد الظهر|ليلا))', minutes: 0 },
    { source: '(?<=(?:حتي|الي|عند|قبل) ){h} والنصف', minutes: 30 },
  ],
  moments: {
    '(?:عند|وقت|في|حتي|الي) الظهر|(?<!(?:بعد|قبل) )ظهر(?= يوم)|منتصف النهار|(?<!عشرة )ظهرا': '12:00',
    'منتصف (?:ال)?ليل': '00:00',
  },
};

const chinese: SpokenTimes = {
  sign: '午|子夜|零时',
  hours: {},
  frames: [],
  moments: { '正午|中午(?! ?(?:\\d|十))|午间': '12:00', '午夜|子夜|零时(?!\\d|[一二三四五])': '00:00' },
};

export const spokenTimes: Record<Language, SpokenTimes> = {
  en: english,
  fr: french,
  es: spanish,
  ar: arabic,
  ru: russian,
  zh: chinese,
};
