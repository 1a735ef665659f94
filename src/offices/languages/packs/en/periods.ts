import type { EraWords } from '../../reading/era-words.ts';
import type { SpokenTimes } from '../../reading/spoken-times.ts';
import { counted } from '../count-hours.ts';

export const eraWords: EraWords = {
  seasons: ['spring', 'summer', 'autumn|fall(?= of)', 'winter'],
  toYear: ',? (?:of )?(?:the year )?',
  halves: ['(?:first|1st) half|first six months', '(?:second|2nd|latter) half|last six months'],
  decade: ["{y}'?s"],
  decades: {
    'nineteen[- ]fifties': 1950,
    'nineteen[- ]sixties': 1960,
    'nineteen[- ]seventies': 1970,
    'nineteen[- ]eighties': 1980,
    'nineteen[- ]nineties': 1990,
  },
  century: '{n}[ -]centur(?:y|ies)',
};

export const referenceWords =
  'paragraphs?|articles?|items?|rules?|sections?|pages?|resolutions?|decisions?|chapters?|targets?|goals?|nos?\\.|numbers?|rooms?|gates?|doors?|indicators?';

export const sectionWords =
  'annex(?:es)?|appendix|chapters?|parts?|sections?|titles?|volumes?|tables?|figures?|phases?|class|category|track|pillar|cluster';

export const spokenTimes: SpokenTimes = {
  sign: "o'clock|in the (?:morning|afternoon|evening)|past|quarter|noon|midday|midnight",
  hours: counted(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']),
  frames: [
    { source: "{h} o'clock", minutes: 0 },
    { source: '(?<!(?:past|to|and) ){h}(?= in the (?:morning|afternoon|evening))', minutes: 0 },
    { source: 'half[- ]past {h}', minutes: 30 },
    { source: '(?:a )?quarter past {h}', minutes: 15 },
    { source: '(?:a )?quarter to {h}', minutes: -15 },
  ],
  moments: { '(?:12 )?(?:noon|midday)': '12:00', '(?:12 )?midnight': '00:00' },
};
