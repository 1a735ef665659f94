import type { DemonstrationActivity } from './activity-shape.ts';
import { democracyActivities } from './democracy.ts';
import { developmentActivities } from './development.ts';
import { genderActivities } from './gender.ts';
import { peaceActivities } from './peace.ts';
import { seniorActivities } from './senior.ts';
import { youthActivities } from './youth.ts';

/** The half-year on which the finished report was drawn up. */
export const reportingPeriod = { from: '2026-03-15', to: '2026-09-15' } as const;

/** The Council's decision on that report. */
export const reportDecision = {
  verb: 'noted',
  organ: 'governing-council',
  session: 218,
  city: { en: 'Geneva', fr: 'Genève', es: 'Ginebra', ar: 'جنيف' },
  country: 'CHE',
  on: '2026-10-22',
} as const;

/** The 40 activities of the period, by theme in the council's order and by date within it. */
export const activities: readonly DemonstrationActivity[] = [
  ...democracyActivities,
  ...genderActivities,
  ...youthActivities,
  ...peaceActivities,
  ...developmentActivities,
  ...seniorActivities,
];
