import type { Pattern } from '../../reading/reading.ts';
import type { DurationWords } from '../../statements/duration-words.ts';
import type { PartWords } from '../../statements/part-durations.ts';

export const currencyNames: Record<string, Pattern> = {
  ...{ franc: 'francs?', pound: 'livres (?:sterling|egyptiennes|libanaises|syriennes|soudanaises)', shilling: 'shillings?' },
  ...{ rupee: 'roupies?', dinar: 'dinars?', dirham: 'dirhams?', riyal: 'riyals?|rials?', peso: 'pesos?', krona: 'couronnes?' },
  ...{ rand: 'rands?', naira: 'nairas?', baht: 'bahts?', birr: 'birrs?' },
};

export const durationWords: DurationWords = {
  between: ' (?:(?:prochain|dernier|premier)(?:e?s) |(?:prochaines|dernieres|premieres) )?',
  half: ' et demie?',
  units: {
    century: 'siecles',
    decade: 'decennies?',
    year: 'ans?|annees?',
    month: 'mois',
    week: 'semaines?',
    day: 'jours?|journees?',
    hour: 'heures?',
    minute: 'minutes?|min',
  },
  alone: {
    '14 day|15 day': 'quinzaine de jours|(?:par|chaque|premiere|seconde|deuxieme|derniere) quinzaine',
    '5 year': 'quinquennat',
    '10 year': 'decennie',
    '2 year': 'biennium|(?:exercice|periode|cycle) bienna(?:l|le)',
    '3 year': '(?:periode|exercice|cycle) triennale?',
  },
};

export const partWords: PartWords = {
  units: { century: 'siecle', year: 'an(?:nee)?', month: 'mois', week: 'semaine', day: 'jour(?:nee)?', hour: 'heure', minute: 'minute' },
  frames: {
    '0.5': 'demi-{u}s?',
    '0.25': "(?:(?:un|le|du|au) )?quarts? (?:de |d'){u}",
    '0.75': "(?:les )?trois[ -]quarts (?:de |d'){u}",
    '1.5': 'une? {u} et demie?',
  },
};

export const ownWords: Record<string, Pattern> = {};

export const dayparts: Record<string, Pattern> = { AM: 'matin(?:ee|s)?|matinales?', PM: 'apres-midi', EVE: 'soir(?:ee|s)?' };

export const nationalityEndings: readonly string[] = ['', 'e', 's', 'es', 'ne', 'nes'];
