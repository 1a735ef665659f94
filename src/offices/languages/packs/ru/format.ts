import { compilePattern } from '../../compile-pattern.ts';
export const monthNames: RegExp = compilePattern(
  String.raw`(?<=\d[ \u00a0])(?:Января|Февраля|Марта|Апреля|Мая|Июня|Июля|Августа|Сентября|Октября|Ноября|Декабря)(?!\p{L})`,
  'gu',
);

export const signNames: readonly (readonly [RegExp, string])[] = [
  [compilePattern(String.raw`(?<!\p{L})Организаци([яюие]й?) объедин[её]нных наций(?!\p{L})`, 'gu'), 'Организаци$1 Объединенных Наций'],
];
