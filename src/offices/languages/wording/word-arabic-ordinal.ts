export type ArabicCase = 'nominative' | 'genitive';

const feminine = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة'];
const masculine = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'];
const tens = ['العشر', 'الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثمان', 'التسع'];

/**
 * A definite Arabic ordinal in words: الثالثة, الحادية عشرة, السابعة والثلاثين. Undefined above 99, and from 20 upwards
 * without a case, because the tens are declined and the wrong ending would be a mistake.
 */
export function wordArabicOrdinal(value: number, gender: 'f' | 'm', grammaticalCase?: ArabicCase): string | undefined {
  const unit = unitOf(value % 10 === 0 && value !== 10 ? 0 : value > 10 ? value % 10 : value, value > 10, gender);
  if (value <= 10) return unit;
  if (value < 20) return `${unit} ${gender === 'f' ? 'عشرة' : 'عشر'}`;
  const ten = tens[Math.floor(value / 10) - 2];
  if (ten === undefined || grammaticalCase === undefined) return undefined;
  const declined = `${ten}${grammaticalCase === 'genitive' ? 'ين' : 'ون'}`;
  return unit === undefined ? declined : `${unit} و${declined}`;
}

/** One is الحادية or الحادي inside a compound. */
function unitOf(unit: number, isCompound: boolean, gender: 'f' | 'm'): string | undefined {
  if (unit === 1 && isCompound) return gender === 'f' ? 'الحادية' : 'الحادي';
  return (gender === 'f' ? feminine : masculine)[unit - 1];
}
