import type { Language } from '../../../platform/language.ts';
import type { Pattern } from './reading.ts';

/** Words before a number that is no day: "paragraph 9 until 20 March". */
export const referenceWords: Record<Language, Pattern> = {
  en: 'paragraphs?|articles?|items?|rules?|sections?|pages?|resolutions?|decisions?|chapters?|targets?|goals?|nos?\\.|numbers?|rooms?',
  fr: 'paragraphes?|articles?|points?|alineas?|resolutions?|decisions?|objectifs?|pages?|numeros?|salles?',
  es: 'parrafos?|articulos?|temas?|puntos?|resoluci(?:on|ones)|decisi(?:on|ones)|objetivos?|paginas?|numeros?|salas?',
  ar: 'الفقرة|الفقرات|المادة|المواد|البند|البنود|القرار|القرارات|المقرر|الهدف|الصفحة|الرقم|القاعة',
  ru: 'пункт[а-я]*|стать[а-я]+|правил[а-я]+|резолюци[а-я]+|решени[а-я]+|цел[а-я]+|номер[а-я]*|стр\\.|зал[а-я]*',
  zh: '第',
};

/** Words before the number of a part of a document or a plan, where a single Roman letter is a number. */
export const sectionWords: Record<Language, Pattern> = {
  en: 'annex(?:es)?|appendix|chapters?|parts?|sections?|titles?|volumes?|tables?|figures?|phases?|class|category|track|pillar|cluster',
  fr: 'annexes?|appendice|chapitres?|parties?|sections?|titres?|volumes?|tomes?|tableaux?|figures?|phases?|classe|categorie|volet|pilier',
  es: 'anexos?|apendice|capitulos?|partes?|secci(?:on|ones)|titulos?|volumen|tomos?|cuadros?|figuras?|fases?|clase|categoria|pilar',
  ar: 'المرفق|الفصل|الجزء|القسم|الباب|الجدول|الشكل|المرحلة',
  ru: 'приложени[а-я]{1,2}|глав[а-я]{1,3}|част[а-я]{1,3}|раздел[а-я]{0,2}|том[а-я]{0,2}|таблиц[а-я]{1,2}|этап[а-я]{0,2}|категори[а-я]{1,2}',
  zh: '附件|附录|附表|图表?|表|卷|支柱',
};
