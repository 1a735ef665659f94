import { defineWords } from '../../../../platform/words.ts';

/** Why a series of symbols or a rule of convocation was not entered. */
export const seriesRefusals = defineWords({
  'no-name': {
    en: 'Write the words in English or French at least; other languages fall back on them.',
    fr: 'Indiquez le libellé au moins en anglais ou en français\u00A0; les autres langues s’y rabattent.',
    es: 'Escriba el texto al menos en inglés o en francés; los demás idiomas recurren a él.',
    ar: 'اكتبوا النص بالإنكليزية أو الفرنسية على الأقل، فإليه ترجع اللغات الأخرى.',
  },
  'bad-pattern': {
    en: '“{pattern}” cannot make symbols: it needs its running number, and letters, digits and / . - alone beside it.',
    fr: '«\u00A0{pattern}\u00A0» ne peut former de cotes\u00A0: il y faut le numéro d’ordre et, autour, seulement lettres, chiffres et / . -',
    es: '«{pattern}» no puede formar signaturas: necesita el número correlativo y, junto a él, solo letras, cifras y / . -',
    ar: 'لا يصلح النمط \u2068{pattern}\u2069 لتكوين الرموز: لا بد من الرقم المتسلسل، ولا يجوز معه إلا الحروف اللاتينية والأرقام والعلامات \u2066/ . -\u2069',
  },
  'bad-months': {
    en: 'An organ is convened between one and twenty-four months ahead.',
    fr: 'Un organe est convoqué d’un à vingt-quatre mois à l’avance.',
    es: 'Un órgano se convoca con una antelación de uno a veinticuatro meses.',
    ar: 'يُدعى الجهاز إلى الانعقاد قبل شهر واحد إلى أربعة وعشرين شهراً.',
  },
  'rule-stands': {
    en: 'A rule of this series is already in force from that day. Enter the new one from a later day.',
    fr: 'Une règle de cette série s’applique déjà à partir de ce jour. Saisissez la nouvelle à partir d’un jour ultérieur.',
    es: 'Ya rige una regla de esta serie desde ese día. Registre la nueva desde un día posterior.',
    ar: 'تسري بالفعل قاعدة لهذه السلسلة اعتباراً من ذلك اليوم. أدخلوا القاعدة الجديدة اعتباراً من يوم لاحق.',
  },
});
