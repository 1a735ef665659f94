import type { Language } from '../../../platform/language.ts';
import type { Pattern } from './reading.ts';

/** Words before the number of a part of a document or a plan, where a single Roman letter is a number. */
export const sectionWords: Record<Language, Pattern> = {
  en: 'annex(?:es)?|appendix|chapters?|parts?|sections?|titles?|volumes?|tables?|figures?|phases?|class|category|track|pillar|cluster',
  fr: 'annexes?|appendice|chapitres?|parties?|sections?|titres?|volumes?|tomes?|tableaux?|figures?|phases?|classe|categorie|volet|pilier',
  es: 'anexos?|apendice|capitulos?|partes?|secci(?:on|ones)|titulos?|volumen|tomos?|cuadros?|figuras?|fases?|clase|categoria|pilar',
  ar: 'المرفق|الفصل|الجزء|القسم|الباب|الجدول|الشكل|المرحلة',
  ru: 'приложени[а-я]{1,2}|глав[а-я]{1,3}|част[а-я]{1,3}|раздел[а-я]{0,2}|том[а-я]{0,2}|таблиц[а-я]{1,2}|этап[а-я]{0,2}|категори[а-я]{1,2}',
  zh: '附件|附录|附表|图表?|表|卷|支柱',
};
