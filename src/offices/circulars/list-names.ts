import type { Language } from '../../platform/language.ts';
import type { developmentLists } from '../directory/public.ts';

/** The lists of countries of the United Nations, as a letter names them in the six languages. */
export const listNames: Record<(typeof developmentLists)[number], Record<Language, string>> = {
  LDC: {
    en: 'least developed countries',
    fr: 'pays les moins avancés',
    es: 'países menos adelantados',
    ar: 'أقل البلدان نمواً',
    ru: 'наименее развитые страны',
    zh: '最不发达国家',
  },
  LLDC: {
    en: 'landlocked developing countries',
    fr: 'pays en développement sans littoral',
    es: 'países en desarrollo sin litoral',
    ar: 'البلدان النامية غير الساحلية',
    ru: 'развивающиеся страны, не имеющие выхода к морю',
    zh: '内陆发展中国家',
  },
  SIDS: {
    en: 'small island developing States',
    fr: 'petits États insulaires en développement',
    es: 'pequeños Estados insulares en desarrollo',
    ar: 'الدول الجزرية الصغيرة النامية',
    ru: 'малые островные развивающиеся государства',
    zh: '小岛屿发展中国家',
  },
};
