import type { Language } from '../../../src/platform/language.ts';
import type { WordClasses } from '../swap-words.ts';

/** How often: another frequency in place of the one that is said. */
export const frequencyClasses: WordClasses = {
  en: [
    ['annual', 'biennial', 'quarterly', 'monthly', 'weekly', 'daily', 'half-yearly', 'triennial'],
    ['Annual', 'Biennial', 'Quarterly', 'Monthly', 'Weekly'],
    ['annually', 'monthly', 'weekly', 'quarterly', 'daily'],
    ['every two years', 'every year', 'every month', 'every three years'],
    ['twice a year', 'once a year', 'three times a year', 'once a month'],
    ['each year', 'each month', 'each week', 'each quarter'],
  ],
  fr: [
    ['annuel', 'biennal', 'trimestriel', 'mensuel', 'hebdomadaire', 'semestriel', 'quotidien'],
    ['annuelle', 'biennale', 'trimestrielle', 'mensuelle', 'semestrielle'],
    ['annuels', 'mensuels', 'trimestriels', 'semestriels'],
    ['annuelles', 'mensuelles', 'trimestrielles', 'semestrielles'],
    ['tous les deux ans', 'tous les ans', 'tous les mois', 'tous les trois ans'],
    ['deux fois par an', 'une fois par an', 'trois fois par an'],
    ['chaque année', 'chaque semaine', 'chaque mois'],
  ],
  es: [
    ['anual', 'bienal', 'trimestral', 'mensual', 'semanal', 'semestral'],
    ['anuales', 'bienales', 'trimestrales', 'mensuales', 'semanales', 'semestrales'],
    ['cada dos años', 'cada año', 'cada mes', 'cada tres años'],
    ['todos los años', 'todos los meses', 'todas las semanas'],
    ['dos veces al año', 'una vez al año', 'tres veces al año'],
  ],
  ar: [
    ['السنوي', 'الشهري', 'الأسبوعي', 'الفصلي', 'اليومي'],
    ['السنوية', 'الشهرية', 'الأسبوعية', 'الفصلية', 'اليومية'],
    ['سنوي', 'شهري', 'أسبوعي', 'فصلي'],
    ['سنوية', 'شهرية', 'أسبوعية', 'فصلية'],
    ['سنوياً', 'شهرياً', 'أسبوعياً', 'يومياً'],
    ['كل سنتين', 'كل سنة', 'كل شهر', 'كل ثلاث سنوات'],
    ['كل عام', 'كل شهر', 'كل عامين'],
    ['مرتين في السنة', 'مرة في السنة', 'ثلاث مرات في السنة'],
  ],
  ru: [
    ['ежегодн|', 'ежемесячн|', 'еженедельн|', 'ежеквартальн|', 'ежедневн|', 'двухгодичн|'],
    ['Ежегодн|', 'Ежемесячн|', 'Еженедельн|', 'Ежеквартальн|', 'Двухгодичн|'],
    ['два раза в год', 'один раз в год', 'три раза в год'],
    ['раз в два года', 'раз в три года', 'раз в месяц'],
    ['каждые два года', 'каждые три года'],
    ['каждый год', 'каждый месяц', 'каждый квартал'],
  ],
  zh: [
    ['年度', '月度', '季度', '半年度'],
    ['每两年', '每年', '每月', '每三年', '每季度', '每周', '每半年'],
    ['每年两次', '每年一次', '每月两次', '每年三次'],
  ],
};

const list = (words: string) => words.trim().split(/[\s]+/).join('|');

/** Adjectives that say which of several things is meant; leaving one out leaves the sentence whole. */
export const qualifiers: Record<Language, RegExp> = {
  en: new RegExp(
    `(?<= )(?:${list('further additional joint special new permanent regional international national voluntary independent preliminary financial official temporary informal extraordinary general technical humanitarian final ordinary')}) (?=\\p{Ll})`,
    'gu',
  ),
  fr: new RegExp(
    `(?<=\\p{Ll})(?<!(?:leurs?|ses|son)) (?:${list('supplémentaire conjoint conjointe spécial spéciale permanent permanente régional régionale international internationale national nationale volontaire indépendant indépendante préliminaire financier financière officiel officielle temporaire informel informelle extraordinaire technique humanitaire final finale ordinaire')})s?(?=[ ,.;])(?! et)`,
    'gu',
  ),
  es: new RegExp(
    `(?<=\\p{Ll})(?<!propios|\\b[Ll][oa]s) (?:${list('adicional conjunto conjunta especial permanente regional internacional nacional voluntario voluntaria independiente preliminar financiero financiera oficial temporal oficioso oficiosa extraordinario extraordinaria técnico técnica humanitario humanitaria final ordinario ordinaria')})(?:s|es)?(?=[ ,.;])(?! [ey] )`,
    'gu',
  ),
  ar: new RegExp(
    `(?<=\\p{L})(?<! أو|الإسعافات|الرعاية) (?:${list('الإضافي المشترك الخاص الدائم الإقليمي الدولي الوطني الطوعي المستقل الأولي المالي الرسمي المؤقت الاستثنائي التقني الإنساني الختامي العادي إضافي مشترك خاص دائم إقليمي دولي وطني مستقل أولي رسمي مؤقت استثنائي ختامي')})ة?(?=[ ،.؛])(?! و)`,
    'gu',
  ),
  ru: new RegExp(
    `(?<![\\p{L}-])(?:${list('дополнительн совместн специальн нов постоянн региональн международн национальн добровольн независим предварительн финансов официальн временн неофициальн чрезвычайн техническ гуманитарн заключительн очередн внеочередн')})(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую|ий|ие|ого|им|их) (?=\\p{Ll})`,
    'gu',
  ),
  zh: /(?:联合(?!国|共和国)|特别|常设|(?<![该本各整个])区域|国际|初步|独立|正式|临时|非正式|人道主义|新的|额外|自愿)(?=[\p{Script=Han}]{2})/gu,
};

/** An adjective of frequency taken out. */
export const lostFrequencies: Record<Language, RegExp> = {
  en: /(?<= )(?:annual|biennial|quarterly|monthly|weekly|half-yearly) (?=\p{Ll})/gu,
  fr: / (?:annuel|biennal|trimestriel|mensuel|semestriel)(?:le)?s?(?=[ ,.;])| {1,2}(?:hebdomadaire)s?(?=[ ,.;])/gu,
  es: / (?:anual|bienal|trimestral|mensual|semanal|semestral)(?:es)?(?=[ ,.;])/gu,
  ar: / (?:السنوي|الشهري|الأسبوعي|الفصلي|سنوي|شهري|أسبوعي|فصلي)ة?(?=[ ،.؛])| كل (?:سنتين|عامين)(?=[ ،.])/gu,
  ru: /(?:[еЕ]же(?:годн|месячн|недельн|квартальн)|[Дд]вухгодичн)(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую) (?=\p{Ll})/gu,
  zh: /(?<!终了|财政)年度|每两年|每季度|月度|每月|季度/gu,
};
