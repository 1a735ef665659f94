import { defineWords } from '../../../platform/words.ts';

/** Findings of the concordance's own: what one version leaves out. */
export const omissionWords = defineWords({
  sentence: {
    en: 'A sentence has no counterpart in another version.',
    fr: 'Une phrase n’a pas d’équivalent dans une autre version.',
    es: 'Una oración no tiene equivalente en otra versión.',
    ar: 'جملة لا مقابل لها في نسخة أخرى.',
  },
  clause: {
    en: 'Part of a sentence seems to be missing in another version.',
    fr: 'Une partie de la phrase semble manquer dans une autre version.',
    es: 'Parece faltar una parte de la oración en otra versión.',
    ar: 'يبدو أن جزءاً من الجملة ساقط في نسخة أخرى.',
  },
  whySentence: {
    en: 'No sentence of the other version pairs with it by its length, its figures, names and known words.',
    fr: 'Aucune phrase de l’autre version ne lui correspond par sa longueur, ses chiffres, ses noms et ses mots connus.',
    es: 'Ninguna oración de la otra versión le corresponde por su longitud, sus cifras, sus nombres y sus palabras conocidas.',
    ar: 'لا تقابلها جملة في النسخة الأخرى من حيث الطول والأرقام والأسماء والكلمات المعروفة.',
  },
  whyClause: {
    en: 'The sentence is much shorter there than the other sentences of these versions would lead to expect.',
    fr: 'La phrase y est bien plus courte que ne le laissent attendre les autres phrases de ces versions.',
    es: 'La oración es allí mucho más corta de lo que cabría esperar por las demás oraciones de estas versiones.',
    ar: 'الجملة هناك أقصر بكثير مما توحي به بقية جمل هاتين النسختين.',
  },
  whyWords: {
    en: 'These words have no partner there: {words}.',
    fr: 'Ces mots n’y ont pas d’équivalent : {words}.',
    es: 'Estas palabras no tienen equivalente allí: {words}.',
    ar: 'لا مقابل هناك لهذه الكلمات: {words}.',
  },
  actSentence: {
    en: 'Translate the sentence where it is missing, remove it, or waive it.',
    fr: 'Traduisez la phrase là où elle manque, supprimez-la ou passez outre.',
    es: 'Traduzca la oración donde falta, suprímala o dispense la observación.',
    ar: 'يرجى ترجمة الجملة حيث تنقص أو حذفها أو تجاوز الملاحظة.',
  },
  actClause: {
    en: 'Read both sentences and complete the shorter one, or waive it.',
    fr: 'Relisez les deux phrases et complétez la plus courte, ou passez outre.',
    es: 'Lea ambas oraciones y complete la más corta, o dispense la observación.',
    ar: 'يرجى قراءة الجملتين واستكمال الأقصر منهما، أو تجاوز الملاحظة.',
  },
});
