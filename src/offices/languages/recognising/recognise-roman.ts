import { rememberSource } from '../read-patterns.ts';
import { sectionWords } from '../reading/section-words.ts';
import { readChineseNumber } from './read-chinese-number.ts';
import { readRoman } from './read-roman.ts';
import { all } from './recognise-codes.ts';
import type { Found, Reader } from './recognise-facts.ts';

/** Roman numerals: of two letters and more, or of one behind a word such as "chapter"; in Chinese also a character behind such a word (附件二). */
export function recogniseRoman(reader: Reader): Found[] {
  const { language, yearFirst } = reader.reading;
  const named = rememberSource(
    sectionWords,
    language,
    () =>
      `(?<=(?<![\\p{L}])(?:${sectionWords[language]}) ?)([IVX]|${yearFirst ? '[一二三四五六七八九十]{1,3}' : '(?!)'})(?![\\p{L}\\p{N}])`,
  );
  const romans = all(
    reader,
    '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}./-])([IVX]{2,6})(?:e|er|eme|º|ª|-[а-я]{1,2})?(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}/-])',
    'gu',
  );
  return [...romans, ...all(reader, named)].flatMap(({ start, end, groups }): Found[] => {
    const written = groups[1] ?? '';
    const value = readRoman(written.toUpperCase()) ?? readChineseNumber(written);
    return value ? [{ kind: 'ordinal', start, end, value: { value, roman: true } }] : [];
  });
}
