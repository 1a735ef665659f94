import type { Pattern } from '../../reading/reading.ts';
import type { DurationWords } from '../../statements/duration-words.ts';
import type { PartWords } from '../../statements/part-durations.ts';

export const currencyNames: Record<string, Pattern> = {
  ...{ franc: 'francs?', pound: 'pounds?', shilling: 'shillings?', rupee: 'rupees?', dinar: 'dinars?', dirham: 'dirhams?' },
  ...{
    riyal: 'r[iy]yals?|rials?',
    peso: 'pesos?',
    krona: 'kron(?:a|or|e|er)',
    rand: 'rand',
    naira: 'nairas?',
    baht: 'baht',
    birr: 'birr',
  },
};

export const durationWords: DurationWords = {
  between: '[ -](?:(?:full|whole|working|calendar|business|consecutive|successive|additional|further|more|long)[ -])?',
  half: ' and a half',
  units: {
    century: 'centuries',
    decade: 'decades?',
    year: 'years?',
    month: 'months?',
    week: 'weeks?',
    day: 'days?',
    hour: 'hours?|hrs',
    minute: 'minutes?|mins?',
  },
  alone: {
    '14 day|15 day': 'fortnight',
    '2 year': 'bienni(?:um|a)',
    '3 year': 'trienni(?:um|a)',
    '4 year': 'quadrennium',
    '5 year': 'quinquennium',
    '6 month': 'half a year|half-year(?!ly)',
    '10 year': 'decade',
  },
};

export const partWords: PartWords = {
  units: { century: 'century', decade: 'decade', year: 'year', month: 'month', week: 'week', day: 'day', hour: 'hour', minute: 'minute' },
  frames: {
    '0.5': '(?:a )?half(?: an?)?[ -]{u}(?!ly)',
    '0.25': '(?:(?:an?|one|every) )quarter of an? {u}|quarter[ -]{u}',
    '0.75': 'three[ -]quarters of an? {u}',
    '1.5': 'an? {u} and a half',
  },
};

export const ownWords: Record<string, Pattern> = {};

export const dayparts: Record<string, Pattern> = {
  AM: 'mornings?|forenoon|a\\.m\\.',
  PM: 'afternoons?|p\\.m\\.',
  EVE: '(?<!on the )evenings?|tonight',
};

export const nationalityEndings: readonly string[] = ['', 's'];
