import { defineWords } from '../../../platform/words.ts';

/** Wordings of what a search finds besides bodies. */
export const foundWords = defineWords({
  found: { en: 'Found', fr: 'Trouvé', es: 'Encontrado', ar: 'نتائج البحث' },
  bodies: { en: 'Bodies', fr: 'Institutions', es: 'Instituciones', ar: 'الجهات' },
  persons: { en: 'Persons', fr: 'Personnes', es: 'Personas', ar: 'الأشخاص' },
  posts: { en: 'Posts', fr: 'Fonctions', es: 'Cargos', ar: 'المناصب' },
  formerly: { en: 'formerly', fr: 'anciennement', es: 'anteriormente', ar: 'سابقاً' },
  noOffice: { en: 'No post', fr: 'Aucune fonction', es: 'Ningún cargo', ar: 'لا منصب' },
  unread: {
    en: 'The search is still reading about {n, plural, one {# change} other {# changes}}; what they hold is found in a moment.',
    fr: 'La recherche lit encore environ {n, plural, one {# modification} many {# de modifications} other {# modifications}} ; leur contenu sera trouvé dans un instant.',
    es: 'La búsqueda aún lee unos {n, plural, one {# cambio} many {# de cambios} other {# cambios}}; su contenido se encontrará en un momento.',
    ar: 'لا يزال البحث يقرأ نحو {n, plural, zero {# تعديل} one {تعديل واحد} two {تعديلين} few {# تعديلات} many {# تعديلاً} other {# تعديل}}، وسيجد ما فيها بعد لحظات.',
  },
  nothing: {
    en: 'Nothing answers to this yet: names in any script, telephone numbers and e-mail addresses are looked through.',
    fr: 'Rien ne répond encore : les noms dans toutes les écritures, les numéros de téléphone et les adresses électroniques sont parcourus.',
    es: 'Aún nada responde: se buscan nombres en cualquier escritura, números de teléfono y direcciones de correo.',
    ar: 'لا نتيجة بعد: يشمل البحث الأسماء بكل الحروف وأرقام الهاتف وعناوين البريد الإلكتروني.',
  },
});
