import { defineWords } from '../../../../platform/words.ts';

/** How the findings of grammar, spelling and format are worded; values as in `findingWords`. */
export const grammarWords = defineWords({
  'gender-honorific': {
    en: '“{name}” is not how this person is addressed.',
    fr: '« {name} » n’est pas la civilité de cette personne.',
    es: '«{name}» no es el tratamiento de esta persona.',
    ar: '«{name}» ليس اللقب المناسب لهذا الشخص.',
  },
  'gender-article': {
    en: 'The article or verb does not fit its noun: “{name}”.',
    fr: 'L’article ou le verbe ne convient pas à son nom : « {name} ».',
    es: 'El artículo o el verbo no concuerda con su sustantivo: «{name}».',
    ar: 'أداة التعريف أو الفعل لا يوافق الاسم: «{name}».',
  },
  'gender-adjective': {
    en: 'The adjective “{name}” does not agree with the title.',
    fr: 'L’adjectif « {name} » ne s’accorde pas avec le titre.',
    es: 'El adjetivo «{name}» no concuerda con el título.',
    ar: 'الصفة «{name}» لا توافق اللقب.',
  },
  'inclusive-form': {
    en: 'Not as the house writes of women and men: “{name}”.',
    fr: 'Forme contraire à la règle de la maison sur l’écriture inclusive : « {name} ».',
    es: 'Forma contraria a la regla de la casa sobre el lenguaje inclusivo: «{name}».',
    ar: 'صيغة لا توافق قاعدة المنظمة بشأن اللغة المراعية للجنسين: «{name}».',
  },
  'dual-plural': {
    en: 'The number changes between two and more: “{evidence}”, “{name}”.',
    fr: 'Le nombre change, de deux à plusieurs ou l’inverse : « {evidence} », « {name} ».',
    es: 'El número cambia entre dos y varios: «{evidence}», «{name}».',
    ar: 'يتغير العدد بين المثنى والجمع: «{evidence}» و«{name}».',
  },
  'authentic-differs': {
    en: 'The versions do not say the same of the original or authentic language: “{name}”.',
    fr: 'Les versions ne disent pas la même chose de la langue originale ou faisant foi : « {name} ».',
    es: 'Las versiones no dicen lo mismo sobre el idioma original o auténtico: «{name}».',
    ar: 'لا تقول النسخ الشيء نفسه عن اللغة الأصلية أو ذات الحجية: «{name}».',
  },
  'spelling-unknown': {
    en: 'No dictionary knows “{name}”.',
    fr: 'Le dictionnaire ne connaît pas « {name} ».',
    es: 'El diccionario no conoce «{name}».',
    ar: 'الكلمة «{name}» غير واردة في القاموس.',
  },
  'format-capitals': {
    en: 'Capitals are not written by the house rule: {name}.',
    fr: 'Les majuscules ne suivent pas la règle de la maison : {name}.',
    es: 'Las mayúsculas no siguen la norma de la casa: {name}.',
    ar: 'الأحرف الكبيرة لا تتبع القاعدة المعتمدة: {name}.',
  },
  'format-ordinals': {
    en: 'An ordinal or a number is not written by the house rule: {name}.',
    fr: 'Un ordinal ou un nombre ne suit pas la règle de la maison : {name}.',
    es: 'Un ordinal o un número no sigue la norma de la casa: {name}.',
    ar: 'عدد ترتيبي أو رقم لا يتبع القاعدة المعتمدة: {name}.',
  },
  'format-brackets': {
    en: 'A bracket or quotation mark is opened and not closed, or the reverse: {name}',
    fr: 'Une parenthèse ou un guillemet ouvert n’est pas fermé, ou l’inverse : {name}',
    es: 'Un paréntesis o unas comillas se abren y no se cierran, o al revés: {name}',
    ar: 'قوس أو علامة اقتباس فُتحت ولم تُغلق أو العكس: {name}',
  },
  'format-ends': {
    en: 'A paragraph ends without a full stop: {name}',
    fr: 'Un paragraphe se termine sans point : {name}',
    es: 'Un párrafo termina sin punto: {name}',
    ar: 'فقرة تنتهي بلا نقطة: {name}',
  },
});
