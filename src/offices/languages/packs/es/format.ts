import { compilePattern } from '../../compile-pattern.ts';
export const monthNames: RegExp =
  /(?<=(?:de|\d)[ \u00a0])(?:Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre)(?= (?:de |del |y |a |\d)|[,.;)]|$)/gu;

export const dayNames: RegExp = /(?<=\p{Ll}[ \u00a0])(?:Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo)(?=[ ,]+\d)/gu;

export const signNames: readonly (readonly [RegExp, string])[] = [
  [compilePattern(String.raw`(?<!\p{L})Naciones unidas(?!\p{L})`, 'gu'), 'Naciones Unidas'],
  [compilePattern(String.raw`(?<!\p{L})Asamblea general(?!\p{L})`, 'gu'), 'Asamblea General'],
];
