import type { EraWords } from '../../reading/era-words.ts';
import type { SpokenTimes } from '../../reading/spoken-times.ts';
import { numbers as russianNumbers } from './numbers.ts';

export const eraWords: EraWords = {
  seasons: ['весн(?:а|ой|е|у|ы)', 'лет(?:о|ом|а)', 'осен(?:ь|ью|и)', 'зим(?:а|ой|е|у|ы)'],
  toYear: ' ',
  halves: [
    'перв(?:ая|ой|ую) половин[аеуы]|перв(?:ое|ом|ого) полугоди[еия]',
    'втор(?:ая|ой|ую) половин[аеуы]|втор(?:ое|ом|ого) полугоди[еия]',
  ],
  decade: ['{y}-(?:х|е|ые|ых|м|ми)(?: год[а-я]*| гг\\.)?(?! числ)'],
  decades: {
    'шестидесят(?:ые|ых|ым) год[а-я]+': 1960,
    'семидесят(?:ые|ых|ым) год[а-я]+': 1970,
    'восьмидесят(?:ые|ых|ым) год[а-я]+': 1980,
    'девяност(?:ые|ых|ым) год[а-я]+': 1990,
  },
  century: '{n} (?:век(?:а|е|у|ом)?|столети[а-я]{1,2}|в\\.)',
};

export const referenceWords = 'пункт[а-я]*|стать[а-я]+|правил[а-я]+|резолюци[а-я]+|решени[а-я]+|цел[а-я]+|номер[а-я]*|стр\\.|зал[а-я]*';

export const sectionWords =
  'приложени[а-я]{1,2}|глав[а-я]{1,3}|част[а-я]{1,3}|раздел[а-я]{0,2}|том[а-я]{0,2}|таблиц[а-я]{1,2}|этап[а-я]{0,2}|категори[а-я]{1,2}';

/** A half and a quarter belong to the hour that comes: "половина десятого" is half past nine. */
const russianHours = ['перв', 'втор', 'треть', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят', 'одиннадцат', 'двенадцат'];

const coming = Object.fromEntries(russianHours.map((stem, index) => [`${stem}(?:ого|его)`, index + 1]));

export const spokenTimes: SpokenTimes = {
  sign: 'час|половин|четверт|полд|полу|полноч',
  hours: { ...Object.fromEntries(Object.entries(russianNumbers.cardinals).filter(([, value]) => value > 1 && value <= 20)), ...coming },
  frames: [
    { source: 'половин[аеуы] {h}', minutes: -30 },
    { source: '(?<!без )четверт(?:ь|и|ью) {h}', minutes: -45 },
    { source: 'без четверти {h}(?: час[а-я]+)?', minutes: -15 },
    { source: '(?<=(?:^|[ (])(?:в|к) ){h} час(?:а|ов|ам)', minutes: 0 },
  ],
  moments: { 'час(?:а|у)? дня': '13:00', 'час(?:а|у)? ночи': '01:00', 'полдень|полудн[яюе]|полуднем': '12:00', 'полу?ноч[ьи]': '00:00' },
};
