import type { ReportThemeCode } from '../../../src/offices/directory/public.ts';
import { type FourTexts, four } from '../demonstration-shapes.ts';

export type ActivityKind =
  | 'meeting'
  | 'mission'
  | 'statement'
  | 'publication'
  | 'joint-project'
  | 'agreement'
  | 'bilateral'
  | 'workshop'
  | 'hearing';
export type PartnerRole = 'co-organizer' | 'host' | 'in-cooperation' | 'supported-by' | 'counterpart' | 'participant';

/** One activity of the past half-year; `whens` are EDTF, `text` is one paragraph of markup per language. */
export type DemonstrationActivity = {
  key: string;
  theme: ReportThemeCode;
  kind: ActivityKind;
  whens: readonly string[];
  city?: FourTexts;
  country?: string;
  partners: readonly { body: string; role: PartnerRole }[];
  attendance?: { count: number; about: boolean };
  title: FourTexts;
  text: FourTexts;
  /** The file from which the entry was written. */
  source: string;
};

/** Cities in which more than one activity took place. */
export const cities = {
  geneva: { city: four('Geneva', 'Genève', 'Ginebra', 'جنيف'), country: 'CHE' },
  newYork: { city: four('New York', 'New York', 'Nueva York', 'نيويورك'), country: 'USA' },
  nairobi: { city: four('Nairobi', 'Nairobi', 'Nairobi', 'نيروبي'), country: 'KEN' },
  vienna: { city: four('Vienna', 'Vienne', 'Viena', 'فيينا'), country: 'AUT' },
  amman: { city: four('Amman', 'Amman', 'Ammán', 'عمّان'), country: 'JOR' },
  paris: { city: four('Paris', 'Paris', 'París', 'باريس'), country: 'FRA' },
} as const;
