import { defineWords } from '../../../platform/words.ts';

/** Wordings of what a search finds besides bodies. */
export const foundWords = defineWords({
  found: { en: 'Found', fr: 'Trouvé', es: 'Encontrado', ar: 'نتائج البحث' },
  bodies: { en: 'Bodies', fr: 'Institutions', es: 'Instituciones', ar: 'الجهات' },
  persons: { en: 'Persons', fr: 'Personnes', es: 'Personas', ar: 'الأشخاص' },
  posts: { en: 'Posts', fr: 'Fonctions', es: 'Cargos', ar: 'المناصب' },
  formerly: { en: 'formerly', fr: 'anciennement', es: 'anteriormente', ar: 'سابقاً' },
  noOffice: { en: 'No post', fr: 'Aucune fonction', es: 'Ningún cargo', ar: 'لا منصب' },
  nothing: {
    en: 'Nothing answers to this yet: names in any script, telephone numbers and e-mail addresses are looked through.',
    fr: 'Rien ne répond encore : les noms dans toutes les écritures, les numéros de téléphone et les adresses électroniques sont parcourus.',
    es: 'Aún nada responde: se buscan nombres en cualquier escritura, números de teléfono y direcciones de correo.',
    ar: 'لا نتيجة بعد: يشمل البحث الأسماء بكل الحروف وأرقام الهاتف وعناوين البريد الإلكتروني.',
  },
});
