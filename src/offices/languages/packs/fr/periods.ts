import type { EraWords } from '../../reading/era-words.ts';
import type { SpokenTimes } from '../../reading/spoken-times.ts';
import { counted } from '../count-hours.ts';

export const eraWords: EraWords = {
  seasons: ['printemps', 'ete', 'automne', 'hiver'],
  toYear: "(?: de l'annee| de| d')? ?",
  halves: [
    '(?:premier|1er) semestre|premiere moitie|six premiers mois',
    '(?:deuxieme|second|2e|2d) semestre|(?:seconde|deuxieme) moitie|six derniers mois',
  ],
  decade: ['annees {y}', 'decennie {y}'],
  decades: {
    'annees soixante': 1960,
    'annees soixante-dix': 1970,
    'annees quatre-vingts?': 1980,
    'annees quatre-vingt-dix': 1990,
  },
  century: '{n} siecles?',
};

export const referenceWords =
  'paragraphes?|articles?|points?|alineas?|resolutions?|decisions?|objectifs?|pages?|numeros?|salles?|portes?|indicateurs?';

export const sectionWords =
  'annexes?|appendice|chapitres?|parties?|sections?|titres?|volumes?|tomes?|tableaux?|figures?|phases?|classe|categorie|volet|pilier';

export const spokenTimes: SpokenTimes = {
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
    {
      source:
        "(?<=(?:^|[ (])(?:a|des|avant|jusqu'a|vers) ){h} heures?(?! (?:de|par|consecutives|supplementaires|ouvrables|de travail)(?![a-z])| d'|s)",
      minutes: 0,
    },
  ],
  moments: { 'midi et demie?': '12:30', 'midi(?! et (?:demi|quart))': '12:00', minuit: '00:00' },
};
