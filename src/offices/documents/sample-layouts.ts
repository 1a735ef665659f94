import type { OfficialDocument } from './official-document.ts';
import { councilReports } from './samples/council-reports.ts';
import { jointLetters } from './samples/joint-letters.ts';

/** Versions that are laid out in one file: one after the other, or two side by side. */
export type SampleLayout =
  | { layout: 'together'; versions: OfficialDocument[] }
  | { layout: 'facing'; versions: [OfficialDocument, OfficialDocument] };

/** Every layout of several versions, for the office's own tests and for looking at. */
export const sampleLayouts: Record<string, SampleLayout> = {
  'together-letters': { layout: 'together', versions: [jointLetters.ar, jointLetters.en, jointLetters.fr] },
  'together-reports': {
    layout: 'together',
    versions: [councilReports.ar, councilReports.en, councilReports.es, councilReports.fr, councilReports.ru, councilReports.zh],
  },
  'facing-en-ar': { layout: 'facing', versions: [councilReports.en, councilReports.ar] },
  'facing-fr-en': { layout: 'facing', versions: [councilReports.fr, councilReports.en] },
  'facing-ru-zh': { layout: 'facing', versions: [councilReports.ru, councilReports.zh] },
  'facing-letter-en-ar': { layout: 'facing', versions: [jointLetters.en, jointLetters.ar] },
};
