import { defineWords } from '../../../platform/words.ts';

/** Why the rules were not set, and what to do. */
export const houseRefusals = defineWords({
  'no-such-organization': {
    en: 'This is no organization of ours. Choose one from the list.',
    fr: 'Ce n’est pas l’une de nos organisations. Choisissez-en une dans la liste.',
    es: 'No es una de nuestras organizaciones. Elija una de la lista.',
    ar: 'ليست هذه من منظماتنا. اختاروا منظمة من القائمة.',
  },
});
