import type { Pattern } from '../../reading/reading.ts';
import type { DurationWords } from '../../statements/duration-words.ts';
import type { PartWords } from '../../statements/part-durations.ts';

export const currencyNames: Record<string, Pattern> = {
  ...{
    franc: 'francos?',
    pound: 'libras?',
    shilling: 'chelines|chelin',
    rupee: 'rupias?',
    dinar: 'dinares|dinar',
    dirham: 'dirham(?:e?s)?',
  },
  ...{ riyal: 'riales|rial', peso: 'pesos?', krona: 'coronas?', rand: 'rands?', naira: 'nairas?', baht: 'bahts?', birr: 'birrs?' },
};

export const durationWords: DurationWords = {
  between: ' (?:(?:proximos|ultimos|primeros|proximas|ultimas|primeras) )?',
  half: ' y medi[oa]',
  units: {
    century: 'siglos',
    decade: 'decadas?|decenios?',
    year: 'anos?',
    month: 'mes(?:es)?',
    week: 'semanas?',
    day: 'dias?|jornadas?',
    hour: 'horas?',
    minute: 'minutos?|min',
  },
  alone: {
    '2 year': 'bienio',
    '3 year': 'trienio',
    '5 year': 'quinquenio|lustro',
    '6 year': 'sexenio',
    '10 year': 'decenio|decada',
    '14 day|15 day': 'quincena',
  },
};

export const partWords: PartWords = {
  units: {
    century: 'siglo',
    decade: 'decada',
    year: 'ano',
    month: 'mes',
    week: 'semana',
    day: 'dia|jornada',
    hour: 'hora',
    minute: 'minuto',
  },
  frames: {
    '0.5': 'medi[oa] {u}',
    '0.25': '(?:un )?cuarto de {u}',
    '0.75': 'tres cuartos de {u}',
    '1.5': '(?:una? )?{u} y medi[oa]',
  },
};

export const ownWords: Record<string, Pattern> = {};

export const dayparts: Record<string, Pattern> = {
  AM: '(?:por|de|en) la manana|matutin[oa]s?|esta manana',
  'PM|EVE': '(?:por|de|en) la tarde|esta tarde|vespertin[oa]s?',
  EVE: '(?:por|de|en) la noche|esta noche',
};

export const nationalityEndings: readonly string[] = ['', 'o', 'a', 'e', 'os', 'as', 'es', 's'];
