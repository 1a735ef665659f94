import { pattern } from '../read-patterns.ts';
import { readChineseNumber } from './read-chinese-number.ts';
import { all } from './recognise-codes.ts';
import type { Found, Reader } from './recognise-facts.ts';

const characters = '[零〇一二两三四五六七八九十百千万亿]';

/** Numbers in Chinese characters: 第三十七, 三分之二, 百分之五, 一百二十名, 两个; single characters only before a word that counts. */
export function recogniseHanNumbers(reader: Reader): Found[] {
  const { idioms, han } = reader.reading.numbers;
  const taken = idioms ? all(reader, idioms) : [];
  const isFree = (span: { start: number; end: number }) => !taken.some((other) => span.start >= other.start && span.end <= other.end);
  const counted = han?.counted ?? '';
  const fractions = all(reader, `(${characters}+)分之(${characters}+)(?:点([零〇一二三四五六七八九]+))?`).flatMap(
    ({ start, end, groups }) => fractionOf(start, end, groups),
  );
  const times = timesIn(reader);
  const more = all(reader, '一倍半').map(({ start, end }): Found => part(start, end, 1.5));
  const halves = all(reader, '一半|(?<!过)半数|减半').map(({ start, end }): Found => part(start, end, 0.5));
  const either = all(
    reader,
    `(?<!第|${characters})([一二三四五六七八])([二三四五六七八九])([十百千万]?)(?!${characters}|月|年|日)`,
  ).flatMap(({ start, end, groups }) => eitherOf(start, end, groups));
  const tenths = all(reader, `(?<!${characters}|[组构形促达完])([一二两三四五六七八九])成(?![立员为功果就熟本绩效长])`).map(
    ({ start, end, groups }): Found => part(start, end, (readChineseNumber(groups[1] ?? '') ?? 0) / 10),
  );
  const ordinals = all(
    reader,
    `第(${characters}+)|(?<!第|${characters})([二三四五六七八九十百]{1,5})(?=周年)|(?<!第|${characters})([二三四五六七八九十百]{2,5})(?=届)`,
  )
    .filter(isFree)
    .flatMap(({ start, end, groups }) => numberOf('ordinal', start, end, groups[1] ?? groups[2] ?? groups[3]));
  const many = `(${characters}{2,}(?:[多余来几][万亿]+)?|[二三四五六七八九十百千][多余来][万亿]+)(?!分之|${characters})`;
  const single = `([二两三四五六七八九十])(?:(?=(${counted}))|(?!${characters}))`;
  const cardinals = all(reader, `(?<![第数几]|分之|${characters}|星期|周(?!.(?:天|次|小时|场|课)))(?:${many}|${single})`)
    .concat(all(reader, '(?<=每)([百千万])(?=[名例人个位件])'))
    .filter(isFree)
    .flatMap(({ start, end, groups }) => numberOf('number', start, end, groups[1] ?? groups[2], !groups[1] && !groups[3]));
  return [
    ...fractions,
    ...times,
    ...halves,
    ...more,
    ...tenths,
    ...either,
    ...ordinals,
    ...cardinals.filter(
      ({ start, end }) => ![...fractions, ...ordinals, ...times, ...tenths, ...either].some((one) => one.start < end && start < one.end),
    ),
  ];
}

/** 增加了两倍, 翻一番: how many times as much something has become. */
function timesIn(reader: Reader): Found[] {
  return all(reader, `(增加|增长|提高|上升|扩大|高出?|多出?|翻)了?([一两二三四五六七八九十\\d]{1,2})(倍|番)`).flatMap(
    ({ start, end, groups }): Found[] => {
      const said = /\d/.test(groups[2] ?? '') ? Number(groups[2]) : (readChineseNumber(groups[2] ?? '') ?? 0);
      return [
        {
          kind: 'number',
          start: start + (groups[1] ?? '').length,
          end,
          value: { value: groups[3] === '番' ? 2 ** said : said + 1, words: true },
        },
      ];
    },
  );
}

const part = (start: number, end: number, value: number): Found => ({ kind: 'number', start, end, value: { value, words: true } });

/** "三四十名": thirty to forty. */
function eitherOf(start: number, end: number, [, first = '', second = '', scale = '']: RegExpMatchArray): Found[] {
  const [low, high] = [first, second].map((digit) => readChineseNumber(digit + scale) ?? 0);
  if (low === undefined || high === undefined || (readChineseNumber(second) ?? 0) - (readChineseNumber(first) ?? 0) !== 1) return [];
  return [low, high].map((value): Found => ({ kind: 'number', start, end, value: { value, words: true, unsure: true } }));
}

function numberOf(kind: 'number' | 'ordinal', start: number, end: number, text = '', unsure = false): Found[] {
  const value = readChineseNumber(text.replace(/[多余来几]/gu, ''));
  if (value === undefined || value < 1 || (kind === 'number' && value === 1)) return [];
  return [{ kind, start, end, value: { value, words: true, ...(unsure ? { unsure: true as const } : {}) } }];
}

function fractionOf(start: number, end: number, groups: RegExpMatchArray): Found[] {
  const under = readChineseNumber(groups[1] ?? '');
  const over = readChineseNumber(groups[2] ?? '');
  if (!under || over === undefined) return [];
  const behind = groups[3] ? Number(`0.${[...groups[3]].map((digit) => readChineseNumber(digit)).join('')}`) : 0;
  if (pattern('^百分', 'u').test(groups[0])) return [{ kind: 'percent', start, end, value: over + behind }];
  if (pattern('^千分', 'u').test(groups[0]))
    return [
      { kind: 'number', start, end, value: { value: over + behind, words: true } },
      { kind: 'number', start, end, value: { value: 1000, words: true, implied: true } },
    ];
  return [{ kind: 'number', start, end, value: { value: Number((over / under).toFixed(4)), words: true } }];
}
