import type { Pattern } from '../../reading/reading.ts';
import type { DurationUnit, DurationWords } from '../../statements/duration-words.ts';
import type { PartWords } from '../../statements/part-durations.ts';
import { countedForms } from './counted-forms.ts';

export const doubtfulCountries: readonly string[] = ['Того'];

export const currencyNames: Record<string, Pattern> = {
  ...{ franc: 'франк[а-я]*', pound: 'фунт[а-я]*', shilling: 'шиллинг[а-я]*', rupee: 'рупи[а-я]{1,2}', dinar: 'динар[а-я]*' },
  ...{
    dirham: 'дирхам[а-я]*',
    riyal: 'ри[ая]л[а-я]*',
    peso: 'песо',
    krona: 'крон[а-я]{0,2}',
    rand: 'рэнд[а-я]*',
    naira: 'найр[а-я]{1,2}',
  },
  ...{ baht: 'бат[а-я]{0,2}', birr: 'быр[а-я]{0,2}' },
};

/** Two patterns of one key become one. */
function merged(entries: [string, string][]): Record<string, Pattern> {
  const made: Record<string, Pattern> = {};
  for (const [key, source] of entries) made[key] = made[key] ? `${made[key]}|${source}` : source;
  return made;
}

const russianStems: [string, DurationUnit][] = [
  ['(?:летн|годичн)', 'year'],
  ['месячн', 'month'],
  ['недельн', 'week'],
  ['дневн', 'day'],
  ['часов', 'hour'],
  ['минутн', 'minute'],
];

const russianWords = countedForms.flatMap(([word, count]) =>
  russianStems.map(([stem, unit]): [string, string] => [`${count} ${unit}`, `${word}${stem}[а-я]{2,3}`]),
);

export const durationWords: DurationWords = {
  between: '(?:-| (?:(?:рабочих|календарных|полных|последних|предстоящих|следующих|последние|ближайшие|первых) )?)',
  units: {
    century: 'век(?:а|ов)|столети(?:й|я)',
    decade: 'десятилети(?:й|я|ями|ях)',
    year: 'лет(?:н[а-я]{2,3})?|год(?:а|у|ом|ов|ам|ами|ичн[а-я]{2,3})?',
    month: 'месяц(?:а|у|ем|ев|ам|ами|ы)?|месячн[а-я]{2,3}',
    week: 'недел(?:я|и|ю|ь|ям|ями)|недельн[а-я]{2,3}',
    day: 'д(?:ень|ня|ней|ням|нями|нях)|сут(?:ки|ок)|дневн[а-я]{2,3}',
    hour: 'час(?:а|ов|ам|ами|ах|ов[а-я]{2,3})?',
    minute: 'минут(?:а|ы|ам|ами|н[а-я]{2,3})?',
  },
  alone: { ...merged(russianWords), '6 month': 'полгода|полугоди[еяю]', '10 year': 'десятилети(?:е|я|ю|ем)|десятилетн[а-я]{2,3}' },
};

export const partWords: PartWords = {
  units: {
    century: 'век(?:а)?|столети[яй]',
    decade: 'десятилети[яй]',
    year: 'года|лет',
    month: 'месяц(?:а|ев)',
    week: 'недел[иь]',
    day: 'дня|дней|сут(?:ки|ок)',
    hour: 'час(?:а|ов)',
    minute: 'минут[аы]?',
  },
  frames: {
    '0.5': 'пол(?:у)?{u}',
    '0.25': 'четверт(?:ь|и|ью) {u}',
    '0.75': 'три четверти {u}|трех четвертей {u}',
    '1.5': 'пол(?:тора|торы|утора) {u}',
  },
};

export const ownWords: Record<string, Pattern> = {};

export const dayparts: Record<string, Pattern> = {
  AM: 'утром|утренн[а-я]{2,3}|(?:в )?перв(?:ая|ой|ую) половин[аеуы] дня|до полудня',
  PM: '(?:во )?втор(?:ая|ой|ую) половин[аеуы] дня|послеобеденн[а-я]{2,3}|дневн(?:ое|ом|ого) заседани[а-я]+|после полудня',
  'EVE|PM': 'вечером|вечерн[а-я]{2,3}',
};
