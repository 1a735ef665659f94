import type { Actor } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import type { Handle } from '../../platform/database/public.ts';
import { enterBody, setLetterhead } from '../directory/public.ts';
import type { ActivityInput } from './activity.ts';

/** What the tests of the register, the commitments and the reports stand on. */
const officer = {
  kind: 'account',
  id: '0191f0a0-0000-7000-8000-000000000001',
  name: 'Noor Vale',
  roles: ['officer'],
  language: 'en',
} satisfies Actor;
export const sampleOfficer: Actor = officer;
export const sampleReviser: Actor = { ...officer, name: 'Ana Prado', roles: ['reviser'] };

const administrator: Actor = { ...officer, roles: ['administrator'] };

const names = {
  awp: {
    en: {
      short: 'AWP',
      formal: 'Association of the World’s Parliaments',
      acronym: 'AWP',
      of: 'of the Association of the World’s Parliaments',
    },
    fr: { short: 'APM', formal: 'Association des parlements du monde', acronym: 'APM', of: 'de l’Association des parlements du monde' },
    es: {
      short: 'APM',
      formal: 'Asociación de los Parlamentos del Mundo',
      acronym: 'APM',
      of: 'de la Asociación de los Parlamentos del Mundo',
    },
    ar: { short: 'الرابطة', formal: 'رابطة برلمانات العالم' },
  },
  undp: {
    en: {
      short: 'UNDP',
      formal: 'United Nations Development Programme',
      acronym: 'UNDP',
      of: 'of the United Nations Development Programme',
    },
    fr: {
      short: 'PNUD',
      formal: 'Programme des Nations Unies pour le développement',
      acronym: 'PNUD',
      of: 'du Programme des Nations Unies pour le développement',
    },
    es: {
      short: 'PNUD',
      formal: 'Programa de las Naciones Unidas para el Desarrollo',
      acronym: 'PNUD',
      of: 'del Programa de las Naciones Unidas para el Desarrollo',
    },
    ar: { short: 'برنامج الأمم المتحدة الإنمائي', formal: 'برنامج الأمم المتحدة الإنمائي' },
  },
  council: {
    en: { formal: 'Governing Council', of: 'of the Governing Council' },
    fr: { formal: 'Conseil directeur', of: 'du Conseil directeur' },
    es: { formal: 'Consejo Directivo', of: 'del Consejo Directivo' },
    ar: { formal: 'المجلس الحاكم' },
  },
};

/** Enters the secretariat with its paper, a UN programme and the council; answers their ids. */
export async function enterSampleBodies(db: Handle): Promise<{ awp: string; undp: string; council: string }> {
  const enter = async (slug: string, kind: 'secretariat' | 'un-entity' | 'organ', own: (typeof names)[keyof typeof names]) =>
    accepted(await enterBody(db, sampleOfficer, { kind, slug, correspondenceLanguage: 'en', names: own })).id;
  const ids = {
    awp: await enter('awp', 'secretariat', names.awp),
    undp: await enter('undp', 'un-entity', names.undp),
    council: await enter('governing-council', 'organ', names.council),
  };
  for (const language of ['en', 'fr', 'es', 'ar'] as const) {
    const letterhead = { organization: names.awp[language].formal, address: [], contacts: [], place: 'Geneva' };
    accepted(await setLetterhead(db, administrator, { bodyId: ids.awp, language, letterhead }));
  }
  return ids;
}

/** An activity in four languages whose text states its own facts; parts may be given. */
export function sampleActivity(parts: Partial<ActivityInput> = {}): ActivityInput {
  return {
    theme: 'youth',
    kind: 'workshop',
    originalLanguage: 'en',
    title: { en: 'Workshop on budgets', fr: 'Atelier sur les budgets', es: 'Taller sobre presupuestos', ar: 'حلقة عمل عن الميزانيات' },
    text: {
      en: 'The workshop on budgets met {activity.place|in} {activity.when|on} and heard {activity.attendance} speakers.',
      fr: 'L’atelier sur les budgets s’est réuni {activity.place|in} {activity.when|on} et a entendu {activity.attendance} orateurs.',
      es: 'El taller sobre presupuestos se reunió {activity.place|in} {activity.when|on} y escuchó a {activity.attendance} oradores.',
      ar: 'اجتمعت حلقة العمل {activity.place|in} {activity.when|on} واستمعت إلى {activity.attendance} متحدثاً.',
    },
    whens: ['2026-05-04/2026-05-06'],
    city: { en: 'Nairobi', fr: 'Nairobi', es: 'Nairobi', ar: 'نيروبي' },
    country: 'KEN',
    partners: [],
    attendance: { count: 24, about: false },
    source: 'BUD/2026/01',
    ...parts,
  };
}
