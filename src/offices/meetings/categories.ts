import type { InLanguages } from '../languages/public.ts';

/** Who may take part in a meeting: by role, and by the institutional status of the body that sends them. */
export const categories = ['member-of-parliament', 'parliamentary-staff', 'associate-member', 'permanent-observer'] as const;
export type Category = (typeof categories)[number];

/** Statuses of bodies that may use a category. */
export const statusesOf: Record<Category, ('member' | 'associate' | 'observer' | 'partner')[]> = {
  'member-of-parliament': ['member'],
  'parliamentary-staff': ['member'],
  'associate-member': ['associate'],
  'permanent-observer': ['observer', 'partner'],
};

/** As they stand in an enumeration of who may attend. */
export const categoryPlurals: Record<Category, InLanguages> = {
  'member-of-parliament': {
    en: 'members of parliament',
    fr: 'parlementaires',
    es: 'parlamentarios',
    ar: 'البرلمانيين',
    ru: 'парламентарии',
    zh: '议员',
  },
  'parliamentary-staff': {
    en: 'parliamentary staff',
    fr: 'membres du personnel parlementaire',
    es: 'personal parlamentario',
    ar: 'موظفي البرلمانات',
    ru: 'сотрудники парламентов',
    zh: '议会工作人员',
  },
  'associate-member': {
    en: 'representatives of Associate Members',
    fr: 'représentants des Membres associés',
    es: 'representantes de los Miembros Asociados',
    ar: 'ممثلي الأعضاء المنتسبين',
    ru: 'представители ассоциированных членов',
    zh: '联系会员代表',
  },
  'permanent-observer': {
    en: 'representatives of Permanent Observers',
    fr: 'représentants des Observateurs permanents',
    es: 'representantes de los Observadores Permanentes',
    ar: 'ممثلي المراقبين الدائمين',
    ru: 'представители постоянных наблюдателей',
    zh: '常驻观察员代表',
  },
};

/** As they stand alone in an enumeration, where Arabic declines them otherwise than in a sentence. */
export const categoryGroups: Record<Category, InLanguages> = {
  'member-of-parliament': { ...categoryPlurals['member-of-parliament'], ar: 'البرلمانيون' },
  'parliamentary-staff': { ...categoryPlurals['parliamentary-staff'], ar: 'موظفو البرلمانات' },
  'associate-member': { ...categoryPlurals['associate-member'], ar: 'ممثلو الأعضاء المنتسبين' },
  'permanent-observer': { ...categoryPlurals['permanent-observer'], ar: 'ممثلو المراقبين الدائمين' },
};

/** As they stand beside one person. */
export const categoryNames: Record<Category, { en: string; fr: string; es: string; ar: string }> = {
  'member-of-parliament': { en: 'Member of parliament', fr: 'Parlementaire', es: 'Parlamentario o parlamentaria', ar: 'عضو في البرلمان' },
  'parliamentary-staff': {
    en: 'Parliamentary staff',
    fr: 'Personnel parlementaire',
    es: 'Personal parlamentario',
    ar: 'موظف برلماني أو موظفة برلمانية',
  },
  'associate-member': { en: 'Associate Member', fr: 'Membre associé', es: 'Miembro Asociado', ar: 'عضو منتسب' },
  'permanent-observer': { en: 'Permanent Observer', fr: 'Observateur permanent', es: 'Observador Permanente', ar: 'مراقب دائم' },
};

export function asCategory(text: string): Category | undefined {
  return categories.find((category) => category === text);
}
