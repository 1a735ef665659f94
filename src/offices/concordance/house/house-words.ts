import { defineWords } from '../../../platform/words.ts';

/** What an organization rules for its own texts. */
export const houseWords = defineWords({
  title: { en: 'House rules', fr: 'Règles de la maison', es: 'Reglas de la casa', ar: 'قواعد المنظمة' },
  under: {
    en: 'How the check judges the texts of this organization. What is left as usual follows the custom of each language.',
    fr: 'Comment la vérification juge les textes de cette organisation. Ce qui reste inchangé suit l’usage de chaque langue.',
    es: 'Cómo juzga la comprobación los textos de esta organización. Lo que no se cambia sigue el uso de cada idioma.',
    ar: 'كيف يحكم التحقق على نصوص هذه المنظمة. وما يبقى على المعتاد يتبع عرف كل لغة.',
  },
  organizations: { en: 'Organization', fr: 'Organisation', es: 'Organización', ar: 'المنظمة' },
  setBy: {
    en: 'Set by {name} on {day}.',
    fr: 'Établies par {name} le {day}.',
    es: 'Establecidas por {name} el {day}.',
    ar: 'وضعها {name} في {day}.',
  },
  readOnly: {
    en: 'Revisers and administrators set these rules.',
    fr: 'Ces règles sont établies par les réviseurs et les administrateurs.',
    es: 'Estas reglas las establecen los revisores y los administradores.',
    ar: 'يضع هذه القواعد المراجعون والمديرون.',
  },
  titles: { en: 'Titles of women', fr: 'Titres des femmes', es: 'Títulos de las mujeres', ar: 'مناصب النساء' },
  masculineTitles: {
    en: 'A woman’s title in the masculine',
    fr: 'Titre au masculin pour une femme (« Mme le Président »)',
    es: 'Título en masculino para una mujer («la Presidente»)',
    ar: 'منصب المرأة بصيغة المذكر («السيدة الرئيس»)',
  },
  titles_usual: { en: 'As usual', fr: 'Selon l’usage', es: 'Según el uso', ar: 'على المعتاد' },
  titles_accepted: { en: 'Is accepted', fr: 'Est accepté', es: 'Se acepta', ar: 'مقبول' },
  titles_look: { en: 'Is looked at', fr: 'Est à examiner', es: 'Se señala', ar: 'يُنظر فيه' },
  titles_must: { en: 'Must be mended', fr: 'Est à corriger', es: 'Debe corregirse', ar: 'يجب تصحيحه' },
  quotes: { en: 'Quotation marks', fr: 'Guillemets', es: 'Comillas', ar: 'علامات الاقتباس' },
  quotesFree: { en: 'Not judged', fr: 'Sans avis', es: 'No se juzgan', ar: 'بلا حكم' },
  quotes_double: { en: '“ ” double', fr: '“ ” doubles', es: '“ ” dobles', ar: '“ ” مزدوجة' },
  quotes_single: { en: '‘ ’ single', fr: '‘ ’ simples', es: '‘ ’ simples', ar: '‘ ’ مفردة' },
  quotes_guillemets: { en: '« » guillemets', fr: '« » français', es: '« » angulares', ar: '« » زاويّة' },
  quotes_straight: { en: '" " straight', fr: '" " droits', es: '" " rectas', ar: '" " مستقيمة' },
  quotes_corner: { en: '「 」 corner', fr: '「 」 angulaires', es: '「 」 de esquina', ar: '「 」 ركنيّة' },
  format: { en: 'Format that is judged', fr: 'Présentation vérifiée', es: 'Formato que se comprueba', ar: 'ما يُتحقق منه في الشكل' },
  formatRules: { en: 'Rules', fr: 'Règles', es: 'Reglas', ar: 'القواعد' },
  'rule_format-months': {
    en: 'Both names of an Arabic month, in one order',
    fr: 'Les deux noms d’un mois arabe, dans un même ordre',
    es: 'Los dos nombres de un mes árabe, en un mismo orden',
    ar: 'اسما الشهر العربي معاً وبترتيب واحد',
  },
  'rule_format-spaces': { en: 'Spaces', fr: 'Espaces', es: 'Espacios', ar: 'المسافات' },
  'rule_format-quotes': {
    en: 'Straight and curly quotation marks not mixed',
    fr: 'Guillemets droits et typographiques non mêlés',
    es: 'Comillas rectas y tipográficas sin mezclar',
    ar: 'عدم الخلط بين علامات الاقتباس المستقيمة والمقوسة',
  },
  'rule_format-house-quotes': {
    en: 'Quotation marks as chosen above',
    fr: 'Guillemets choisis ci-dessus',
    es: 'Comillas elegidas arriba',
    ar: 'علامات الاقتباس المختارة أعلاه',
  },
  'rule_format-marks': {
    en: 'Punctuation of the language’s own script',
    fr: 'Ponctuation propre à l’écriture de la langue',
    es: 'Puntuación propia de la escritura del idioma',
    ar: 'علامات الترقيم الخاصة بكتابة اللغة',
  },
  'rule_format-letters': {
    en: 'No letters of another alphabet',
    fr: 'Aucune lettre d’un autre alphabet',
    es: 'Sin letras de otro alfabeto',
    ar: 'لا حروف من أبجدية أخرى',
  },
  'rule_format-kashida': { en: 'No kashida', fr: 'Aucun kashida', es: 'Sin kashida', ar: 'لا كشيدة (تطويل)' },
  'rule_format-digits': {
    en: 'One kind of digits',
    fr: 'Une seule sorte de chiffres',
    es: 'Un solo tipo de cifras',
    ar: 'نوع واحد من الأرقام',
  },
  'rule_format-capitals': { en: 'Capitals', fr: 'Majuscules', es: 'Mayúsculas', ar: 'الأحرف الكبيرة في اللغات اللاتينية' },
  'rule_format-ordinals': {
    en: 'Ordinals in figures',
    fr: 'Ordinaux en chiffres',
    es: 'Ordinales en cifras',
    ar: 'الأعداد الترتيبية بالأرقام',
  },
  'rule_format-brackets': {
    en: 'Brackets and quotation marks in pairs',
    fr: 'Parenthèses et guillemets par paires',
    es: 'Paréntesis y comillas por pares',
    ar: 'الأقواس وعلامات الاقتباس أزواجاً',
  },
  'rule_format-ends': {
    en: 'Paragraphs end alike in all versions',
    fr: 'Fins de paragraphe identiques dans toutes les versions',
    es: 'Los párrafos terminan igual en todas las versiones',
    ar: 'نهايات الفقرات متطابقة في جميع النسخ',
  },
  'rule_format-dashes': { en: 'Dashes', fr: 'Tirets', es: 'Rayas y guiones', ar: 'الشرطات' },
  gravity: {
    en: 'How grave findings are held',
    fr: 'Gravité des constats',
    es: 'Gravedad de las observaciones',
    ar: 'درجة أهمية الملاحظات',
  },
  weight_usual: { en: 'As usual', fr: 'Selon l’usage', es: 'Según el uso', ar: 'على المعتاد' },
  weight_off: { en: 'Left out', fr: 'Écartés', es: 'Se omiten', ar: 'تُترك' },
  save: { en: 'Save the rules', fr: 'Enregistrer les règles', es: 'Guardar las reglas', ar: 'حفظ القواعد' },
  notice_ruled: {
    en: 'The rules are saved. Every check follows them from now on.',
    fr: 'Les règles sont enregistrées. Toute vérification les suit désormais.',
    es: 'Las reglas se guardaron. Desde ahora todas las comprobaciones las siguen.',
    ar: 'حُفظت القواعد. ويتبعها كل تحقق من الآن.',
  },
});

/** Why the rules were not set, and what to do. */
export const houseRefusals = defineWords({
  'no-such-organization': {
    en: 'This is no organization of ours. Choose one from the list.',
    fr: 'Ce n’est pas l’une de nos organisations. Choisissez-en une dans la liste.',
    es: 'No es una de nuestras organizaciones. Elija una de la lista.',
    ar: 'ليست هذه من منظماتنا. اختاروا منظمة من القائمة.',
  },
});
