import { toCardinal as arabic } from 'n2words/ar-SA';
import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as russian } from 'n2words/ru-RU';
import { toCardinal as financial } from 'n2words/zh-Hans-CN';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../platform/language.ts';
import { recogniseFacts } from './recognise-facts.ts';

const read = (text: string, language: Language) =>
  recogniseFacts(text, language).flatMap((fact): (number | string)[] =>
    (fact.kind === 'number' && !fact.value.implied) || fact.kind === 'ordinal'
      ? [fact.value.value]
      : fact.kind === 'percent'
        ? [`${fact.value}%`]
        : [],
  );

/** The oracle writes the characters of cheques; prose has others, and a word that counts behind the number. */
const prose: Record<string, string> = {
  壹: '一',
  贰: '二',
  叁: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};
const chinese = (value: number) => `${[...financial(value)].map((character) => prose[character] ?? character).join('')}个`;

const writers: [Language, (value: number) => string][] = [
  ['en', english],
  ['fr', french],
  ['es', spanish],
  ['ar', arabic],
  ['ru', russian],
  ['zh', chinese],
];
/** The oracle's Arabic writes “مائة وألف ألف” for 101,000 behind a million. */
const knownFault = 1_101_822;
const values = [
  ...Array.from({ length: 298 }, (_, index) => index + 2),
  ...Array.from({ length: 400 }, (_, index) => 300 + index * 17),
  ...Array.from({ length: 120 }, (_, index) => 9_000 + index * 7_919),
  ...[1_000_000, 2_000_000, 3_500_000, 12_000_000, 250_000_000, 1_000_000_000, 3_000_000_000],
];

describe('numbers in words', () => {
  test.each(writers)('%s: what another program writes is read back, to a thousand million', (language, write) => {
    const wrong = values.filter((value) => value !== knownFault && JSON.stringify(read(write(value), language)) !== `[${value}]`);
    expect(wrong.map((value) => `${value}: ${write(value)} = ${read(write(value), language)}`)).toEqual([]);
  });
});

describe('ordinals in words', () => {
  test.each<[Language, string, number]>([
    ['en', 'its one hundred and fiftieth anniversary', 150],
    ['en', 'the seventy-eighth session', 78],
    ['fr', 'la quatre-vingt-onzième session', 91],
    ['fr', 'sa cent quarante-huitième Assemblée', 148],
    ['fr', 'la vingt et unième réunion', 21],
    ['es', 'el septuagésimo octavo período de sesiones', 78],
    ['es', 'la centésima cuadragésima octava Asamblea', 148],
    ['es', 'la decimotercera reunión', 13],
    ['ru', 'сто сорок восьмой Ассамблеи', 148],
    ['ru', 'на семьдесят восьмую сессию', 78],
    ['ru', 'третьего комитета', 3],
    ['ar', 'الدورة الثامنة والسبعين', 78],
    ['ar', 'للدورة الثامنة والأربعين بعد المئة', 148],
    ['ar', 'الاجتماع الحادي والعشرون', 21],
    ['ar', 'الدورة الثانية عشرة', 12],
    ['zh', '第七十八届会议', 78],
    ['zh', '第一百四十八届大会', 148],
    ['zh', '第148届大会', 148],
    ['ru', '148-й Ассамблеи', 148],
    ['ar', 'الجمعية الـ148', 148],
  ])('%s: “%s” is %i', (language, text, value) => {
    expect(read(text, language)).toEqual([value]);
  });
});

describe('amounts', () => {
  test.each<[Language, string, (number | string)[]]>([
    ['en', '2.5 million people and 3 billion dollars', [2_500_000, 3_000_000_000]],
    ['fr', '2,5 millions de personnes et 3 milliards', [2_500_000, 3_000_000_000]],
    ['es', '2,5 millones de personas y tres mil millones', [2_500_000, 3_000_000_000]],
    ['ar', '2.5 مليون شخص و3 مليارات', [2_500_000, 3_000_000_000]],
    ['ru', '2,5 млн человек и 3 миллиарда', [2_500_000, 3_000_000_000]],
    ['zh', '250万人和30亿', [2_500_000, 3_000_000_000]],
    ['es', 'un millón y medio de personas', [1_500_000]],
    ['en', 'two thirds of the members', [0.6667]],
    ['ar', 'ثلثي الأعضاء', [0.6667]],
    ['zh', '三分之二多数', [0.6667]],
    ['en', 'twenty per cent', ['20%']],
    ['fr', 'vingt pour cent', ['20%']],
    ['es', 'veinte por ciento', ['20%']],
    ['ar', 'عشرين في المائة', ['20%']],
    ['ru', 'двадцать процентов', ['20%']],
    ['zh', '百分之二十', ['20%']],
  ])('%s: “%s”', (language, text, wanted) => {
    expect(read(text, language)).toEqual(wanted);
  });

  test.each<[Language, string]>([
    ['en', 'one of the thousands of members'],
    ['fr', 'le Premier ministre et des millions de personnes'],
    ['es', 'miles de miembros, en primer lugar'],
    ['ru', 'в первую очередь тысячи людей'],
    ['ar', 'يوم الاثنين المقبل، آلاف الأشخاص'],
    ['zh', '十分重要的统一行动'],
  ])('%s: no number stands in “%s”', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });
});
