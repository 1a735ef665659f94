import { defineWords } from '../../../platform/words.ts';

/** Wordings of the fields that narrow the addressees of a letter further. */
export const narrowingWords = defineWords({
  bodies: {
    en: 'Only these institutions',
    fr: 'Seulement ces institutions',
    es: 'Solo estas instituciones',
    ar: 'هذه المؤسسات فقط',
  },
  bodiesHint: {
    en: 'Named one by one. Untick one to leave it out.',
    fr: 'Désignées une à une. Décochez celle qu’il faut retirer.',
    es: 'Nombradas una a una. Desmarque la que deba quedar fuera.',
    ar: 'مسماة واحدة واحدة. أزيلوا علامة ما ينبغي استبعاده.',
  },
  countries: {
    en: 'Only these countries',
    fr: 'Seulement ces pays',
    es: 'Solo estos países',
    ar: 'هذه البلدان فقط',
  },
  committees: {
    en: 'Only chairs of committees on',
    fr: 'Seulement les présidents des commissions chargées de',
    es: 'Solo los presidentes de las comisiones de',
    ar: 'رؤساء اللجان المعنية بما يلي فقط',
  },
  committeesHint: {
    en: 'Counts when the letter goes to chairs of committees.',
    fr: 'Vaut lorsque la lettre va aux présidents de commission.',
    es: 'Vale cuando la carta va a presidentes de comisión.',
    ar: 'يُعتدّ به حين توجَّه الرسالة إلى رؤساء اللجان.',
  },
  lists: {
    en: 'Only countries on these lists',
    fr: 'Seulement les pays de ces listes',
    es: 'Solo los países de estas listas',
    ar: 'بلدان هذه القوائم فقط',
  },
  regions: {
    en: 'Only in these regions (M49)',
    fr: 'Seulement dans ces régions (M49)',
    es: 'Solo en estas regiones (M49)',
    ar: 'في هذه المناطق فقط (M49)',
  },
  unanswered: {
    en: 'Only those who have not yet answered',
    fr: 'Seulement ceux qui n’ont pas encore répondu à',
    es: 'Solo quienes aún no han respondido a',
    ar: 'من لم يردّوا بعد فقط على',
  },
  anyone: {
    en: 'All, whether they answered or not',
    fr: 'Tous, qu’ils aient répondu ou non',
    es: 'Todos, hayan respondido o no',
    ar: 'الجميع، سواء ردّوا أم لم يردّوا',
  },
});
