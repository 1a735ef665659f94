import type { Language, ScreenLanguage } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import { languageName } from '../circulars/public.ts';
import { inLanguage, type ReadActivity, type ReportReading } from '../languages/public.ts';
import type { ReportPlan } from './import-report-plan.ts';
import { importReportWords } from './import-report-words.ts';

/** One thing that was not recognised or not taken over, with the reason, worded. */
export type Unread = { language: string; line?: number; words: string; why: string };

/** Everything in a report that found no place in the record, or only part of one; in the order of the file. */
export function unreadOf(reading: ReportReading, plan: ReportPlan, reader: ScreenLanguage): Unread[] {
  const t = speak(importReportWords, reader);
  const named = (language: Language) => languageName(language, reader);
  const part = (name: ReportReading['missing'][number]['part']) => t(name === 'title' ? 'name' : name);
  const activities = reading.sections.flatMap((section) => section.activities);
  const decision = 'open' in plan.decision && plan.decision.open !== 'no-noting' ? [plan.decision] : [];
  return [
    ...reading.missing.map(({ language, part: name }) => ({ language: named(language), words: part(name), why: t('why_missing') })),
    ...plan.unheldLanguages.map((language) => ({ language: named(language as Language), words: '—', why: t('why_language') })),
    ...decision.map(({ open, organ }) => ({ language: '—', words: organ ?? t('noting'), why: t(`why_${open}`) })),
    ...plan.sections
      .filter(({ theme }) => !theme)
      .map(({ headings }) => ({ language: '—', words: inLanguage(headings, reader), why: t('why_theme') })),
    ...plan.activities.flatMap(({ key, notes, input }) => {
      const first = firstParagraph(
        activities.find((activity) => activity.key === key),
        input.originalLanguage,
      );
      return notes.map((note) => ({
        language: named(input.originalLanguage),
        line: first?.line,
        words: input.title[input.originalLanguage] ?? '',
        why: t(`why_${note}`),
      }));
    }),
  ];
}

function firstParagraph(activity: ReadActivity | undefined, language: Language) {
  return activity?.versions[language]?.[0];
}
