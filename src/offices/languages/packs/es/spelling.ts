import { compilePattern } from '../../compile-pattern.ts';
export const dictionaries: { all?: true; names: readonly string[] } = { names: ['es_ES', 'es', 'es_ANY'] };

export const houseStems =
  'resilien preferencial periurban microfinanci ecológic transnacional antieconómic acidific sobrecapacid desertific macroeconómic sostenib interparlamentari parlamentari intergubernamental plenari ciberseguri biodivers videoconferen capitaliz sobreexplot empoder covid vicepresid copresid multilater';

export const anyPrefix: RegExp =
  /^(?:no|pre|pos|post|anti|inter|multi|sub|co|re|micro|macro|bio|ciber|sobre|contra|socio|geo|trans|auto|eco|in|des|peri|extra|vice)/u;

export const anySuffix: RegExp = /mente$/u;

export const alphabet = 'eaosnrildtucmpbgvyqóíhfzáéñjxúükw';

export const judgedWords: RegExp = compilePattern(String.raw`(?<![\p{L}\p{M}])[\p{Script=Latin}\p{Mn}]+(?![\p{L}\p{M}])`, 'gu');
