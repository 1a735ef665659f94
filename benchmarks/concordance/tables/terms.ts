import type { WordClasses } from '../swap-words.ts';

/** Words for organs and kinds of papers, each in place of another of its gender. */
export const termClasses: WordClasses = {
  en: [
    ['Committee', 'Commission', 'Council', 'Board', 'Assembly', 'Conference', 'Bureau'],
    ['resolution', 'decision', 'recommendation', 'declaration'],
    ['amendment', 'motion', 'proposal'],
    ['Rapporteur', 'Chair', 'Treasurer'],
    ['Secretary', 'President'],
    ['treaty', 'protocol', 'convention'],
  ],
  fr: [
    ['Commission', 'Conférence', 'Section'],
    ['Comité', 'Conseil', 'Bureau', 'Groupe'],
    ['résolution', 'décision', 'recommandation', 'déclaration'],
    ['Rapporteur', 'Président', 'Trésorier'],
    ['Rapporteuse', 'Présidente', 'Trésorière'],
    ['traité', 'protocole', 'règlement'],
  ],
  es: [
    ['Comisión', 'Asamblea', 'Conferencia', 'Mesa', 'Junta'],
    ['Comité', 'Consejo', 'Grupo'],
    ['resolución', 'decisión', 'recomendación', 'declaración'],
    ['Relator', 'Presidente', 'Tesorero'],
    ['Relatora', 'Presidenta', 'Tesorera'],
    ['tratado', 'protocolo', 'convenio'],
  ],
  ar: [
    ['اللجنة', 'الجمعية', 'الهيئة', 'الأمانة'],
    ['المجلس', 'المكتب', 'المؤتمر', 'الفريق'],
    ['قرار', 'مقرر', 'إعلان'],
    ['القرار', 'المقرر', 'الإعلان'],
    ['الرئيسة', 'الأمينة'],
    ['بروتوكول', 'ميثاق', 'اتفاق'],
  ],
  ru: [
    ['Комитет|', 'Совет|'],
    ['Комисси|', 'Конференци|'],
    ['резолюци|', 'рекомендаци|', 'деклараци|'],
    ['Докладчик', 'Казначей', 'Председатель', 'Секретарь'],
    ['протокол|', 'договор|', 'пакт|'],
  ],
  zh: [
    ['委员会', '理事会', '大会', '主席团'],
    ['决议', '宣言'],
    ['条约', '议定书', '公约'],
  ],
};
