import type { WordClasses } from '../swap-words.ts';

const words = (list: string) => list.split(' ');

/** Numbers in words, in classes that keep grammar right. */
export const numberWordClasses: WordClasses = {
  en: [
    words(
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty',
    ),
    words('Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Nineteen Twenty Thirty'),
  ],
  fr: [
    words('deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt trente quarante cinquante'),
    words('Deux Trois Quatre Cinq Six Sept Huit Dix Onze Douze Treize Quatorze Quinze Dix-neuf Dix-sept Vingt Trente'),
    ['dix-sept', 'dix-huit', 'dix-neuf', 'vingt-deux', 'vingt-trois', 'vingt-quatre'],
  ],
  es: [
    words(
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta',
    ),
    words('Dos Tres Cuatro Cinco Seis Siete Ocho Nueve Diez Once Doce Trece Catorce Quince Diecinueve Veinte Treinta'),
  ],
  ar: [
    words('ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'),
    words('ثلاث أربع خمس ست سبع ثماني تسع عشر'),
    words('عشرين ثلاثين أربعين خمسين ستين سبعين'),
    ['أحد عشر', 'اثني عشر', 'ثلاثة عشر', 'أربعة عشر', 'خمسة عشر', 'ستة عشر', 'سبعة عشر', 'ثمانية عشر', 'تسعة عشر'],
    ['إحدى عشرة', 'اثنتي عشرة', 'ثلاث عشرة', 'أربع عشرة', 'خمس عشرة'],
  ],
  ru: [
    words('два три четыре'),
    words('двух трёх четырёх'),
    words('двух трех четырех'),
    words('Два Три Четыре'),
    words('пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать девятнадцать двадцать тридцать'),
    words('Пять Шесть Семь Восемь Девять Десять Одиннадцать Двенадцать Пятнадцать Девятнадцать Двадцать Тридцать'),
    words('пяти шести семи восьми девяти десяти одиннадцати двенадцати пятнадцати двадцати'),
  ],
};

/** Russian ordinals with one ending. */
function ordinalsIn(ending: string, stems: string): string[] {
  return words(stems).map((stem) => stem + ending);
}

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const units = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';

/** Ordinals in words. Those of units inside compounds are changed by patterns, see inject-numbers.ts. */
export const ordinalClasses: WordClasses = {
  en: [
    words(
      'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth twentieth thirtieth',
    ),
    words('Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth'),
  ],
  fr: [
    words(
      'deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quinzième vingtième',
    ),
    words('Deuxième Troisième Quatrième Cinquième Sixième Septième'),
  ],
  es: [
    words('segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo'),
    words('segunda tercera cuarta quinta sexta séptima octava novena décima undécima duodécima'),
    words('primer tercer'),
  ],
  ar: [
    words('الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'),
    words('الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'),
    words('ثالث رابع خامس سادس سابع ثامن تاسع'),
  ],
  ru: [
    words('второй шестой седьмой восьмой'),
    ordinalsIn('ый', 'четвёрт пят девят десят одиннадцат двенадцат'),
    ...['ая', 'ое', 'ую', 'ого', 'ому', 'ом', 'ым', 'ые', 'ых'].map((ending) =>
      ordinalsIn(ending, 'втор четвёрт пят шест седьм восьм девят десят двенадцат'),
    ),
    ...['ый', 'ая', 'ое'].map((ending) => ordinalsIn(ending, 'Четвёрт Пят Девят Десят Двенадцат')),
  ],
};
export const compoundOrdinals: Record<'en' | 'fr' | 'es', RegExp> = {
  en: new RegExp(`(?<=(?:${tens})-)(?:${units})`, 'giu'),
  fr: /(?<=(?:vingt|trente|quarante|cinquante|soixante|quatre-vingt)-)(?:deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième)/giu,
  es: /(?<=gésim[oa] )(?:segund|tercer|cuart|quint|sext|séptim|octav|noven)(?=[oa])/giu,
};
