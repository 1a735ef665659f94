import { describe, expect, test } from 'vitest';
import type { Language } from '../../../platform/language.ts';
import { compareVersions } from './compare-versions.ts';

type Told = [language: Language, ...paragraphs: string[]];

function found(...versions: Told[]): string[] {
  const read = versions.map(([language, ...texts]) => ({ language, paragraphs: texts.map((text, index) => ({ key: `p${index}`, text })) }));
  return compareVersions(read).map(({ severity, code }) => `${severity} ${code}`);
}

describe('numbers are paired one by one', () => {
  test('a number that another version says twice in its place is a must', () => {
    expect(found(['en', 'Three years, under paragraph 3.'], ['fr', 'Six ans, en vertu du paragraphe 3.'])).toContain(
      'must duration-differs',
    );
    expect(found(['en', '8 members and 12 guests'], ['fr', '12 membres et 12 invités'])).toEqual(['must number-differs']);
  });

  test('an ordinal is not answered by a cardinal that has its own partner', () => {
    expect(
      found(['en', 'Two of the six languages; a third language is an advantage.'], ['zh', '六种语文中的两种。掌握第二种语文者优先。']),
    ).toEqual(['must number-differs']);
  });

  test('a small number that a neighbouring paragraph happens to hold is no answer', () => {
    expect(found(['en', 'up to five persons', 'after the meeting'], ['zh', '最多可由六人组成', '4月5日以后，五人'])).toContain(
      'must number-differs',
    );
  });

  test('a number word from four on that one version lacks is looked at', () => {
    expect(found(['en', 'in nine provinces'], ['fr', 'dans les provinces'])).toEqual(['look number-lacking']);
  });

  test('a part is the same as so many out of so many', () => {
    expect(found(['en', 'one in eight applicants'], ['zh', '八分之一的申请人'])).toEqual([]);
    expect(found(['en', 'three out of four women'], ['es', 'tres cuartas partes de las mujeres'])).toEqual([]);
  });

  test('one version that lacks a date and the other a number is one must', () => {
    expect(found(['en', 'in the seventh half of 2031'], ['fr', 'au second semestre de 2031'])).toEqual(['must date-differs']);
  });
});

describe('dates that no calendar has', () => {
  test.each<Told>([
    ['en', 'by 31 April 2027'],
    ['fr', 'au plus tard le 31 avril 2027'],
    ['es', 'a más tardar el 31 de abril de 2027'],
    ['ar', 'في موعد أقصاه 31 نيسان/أبريل 2027'],
    ['ru', 'не позднее 31 апреля 2027 года'],
    ['zh', '最迟于2027年4月31日'],
    ['zh', '2027年4月10日至6日'],
  ])('%s: “%s” is a must by itself', (...told) => {
    expect(found(told)).toEqual(['must date-impossible']);
  });

  test('a leap day is a day', () => {
    expect(found(['en', 'on 29 February 2028'])).toEqual([]);
  });
});
