import { compilePattern } from '../../compile-pattern.ts';
export const dictionaries: { all?: true; names: readonly string[] } = { names: ['ru_RU', 'ru'] };

export const houseStems =
  'гендер уделени закислени биоразнообрази аквакультур микрофинанс экологичн маргинализ несообща недискримин неквотируем перелов межпарламент межправительств парламентск миростроительств киберпреступ цифровизац ковид вебинар видеоконференц постконфликт сопредседател трансграничн устойчивост инклюзивн';

export const anyPrefix: RegExp =
  /^(?:не|пре|пост|анти|меж|много|под|со|пере|микро|макро|био|кибер|контр|социо|гео|транс|само|эко|аква|вне|сверх|полу|видео|радио|обще|внутри)/u;

export const alphabet = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё';

export const judgedWords: RegExp = compilePattern(String.raw`(?<![\p{L}\p{M}])[\p{Script=Cyrillic}\p{Mn}]+(?![\p{L}\p{M}])`, 'gu');

export const shortestWord = 4;
