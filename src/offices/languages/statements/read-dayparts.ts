import type { Language } from '../../../platform/language.ts';
import type { Pattern } from '../reading/reading.ts';
import { placesOf } from './places-of.ts';
import type { StatementReader } from './recognise-statements.ts';

/** Parts of a day that may stand without an hour, by the pattern that says them; `AM|12:00` where the words may mean noon as well. */
const dayparts: Record<Language, Record<string, Pattern>> = {
  en: { AM: 'mornings?|forenoon|a\\.m\\.', PM: 'afternoons?|p\\.m\\.', EVE: '(?<!on the )evenings?|tonight' },
  fr: { AM: 'matin(?:ee|s)?|matinales?', PM: 'apres-midi', EVE: 'soir(?:ee|s)?' },
  es: {
    AM: '(?:por|de|en) la manana|matutin[oa]s?|esta manana',
    'PM|EVE': '(?:por|de|en) la tarde|esta tarde|vespertin[oa]s?',
    EVE: '(?:por|de|en) la noche|esta noche|nocturn[oa]s?',
  },
  ar: {
    AM: '(?:ال)?صباح(?:ا|ي(?:ة|ا)?)?|قبل الظهر|فجرا?',
    'AM|12:00': 'قبل ظهر',
    PM: 'بعد (?:ال)?ظهر|(?<= )عصرا?(?= يوم)',
    'EVE|PM': '(?:ال)?مساء|(?:ال)?مسائي(?:ة|ا)?',
  },
  ru: {
    AM: 'утром|утренн[а-я]{2,3}|(?:в )?перв(?:ая|ой|ую) половин[аеуы] дня|до полудня',
    PM: '(?:во )?втор(?:ая|ой|ую) половин[аеуы] дня|послеобеденн[а-я]{2,3}|дневн(?:ое|ом|ого) заседани[а-я]+|после полудня',
    'EVE|PM': 'вечером|вечерн[а-я]{2,3}',
  },
  zh: { AM: '上午|早上|早晨', PM: '下午|午后', 'EVE|PM': '晚上|晚间|傍晚|当晚' },
};

/** Where a text names a part of the day, as the values that times are compared by: `day AM`. */
export function daypartsIn(reader: StatementReader): { start: number; end: number; value: string }[] {
  const found = Object.entries(dayparts[reader.language]).flatMap(([part, source]) =>
    placesOf(reader, source).map((span) => ({ ...span, value: partValue(part) })),
  );
  return found.filter(
    (one) => !found.some((other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start),
  );
}

const partValue = (part: string) =>
  part
    .split('|')
    .map((one) => (one.includes(':') ? one : `day ${one}`))
    .join('|');
