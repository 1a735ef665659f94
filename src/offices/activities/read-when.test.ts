import { describe, expect, it } from 'vitest';
import { readWhen } from './read-when.ts';
import { whenFact, wordWhens } from './word-whens.ts';

describe('a time of an activity', () => {
  it.each([
    ['2026-03-08', '2026-03-08', '2026-03-08'],
    ['2026-02-27/2026-03-01', '2026-02-27', '2026-03-01'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02~', '2024-02-01', '2024-02-29'],
    ['2018-12|mid', '2018-12-11', '2018-12-20'],
    ['2018-12|late', '2018-12-21', '2018-12-31'],
    ['2026|early', '2026-01-01', '2026-04-30'],
    ['2026|late', '2026-09-01', '2026-12-31'],
    ['2026-33', '2026-01-01', '2026-03-31'],
    ['2026-36', '2026-10-01', '2026-12-31'],
    ['2026-41', '2026-07-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-05/2026-08', '2026-05-01', '2026-08-31'],
    ['2015/2018-03', '2015-01-01', '2018-03-31'],
    ['2026-05-04~', '2026-05-04', '2026-05-04'],
  ])('%s runs from %s to %s', (when, first, last) => {
    expect(readWhen(when)).toMatchObject({ first, last });
  });

  it.each([
    '',
    '8 March',
    '2026-13',
    '2026-02-30',
    '2026-03-09/2026-03-08',
    '2026-05/2026-04',
    '2026-33|mid',
    '2026-03-08|mid',
    '2026-03|some',
    '2026-03|mid|late',
  ])('refuses %j', (when) => expect(readWhen(when)).toBeUndefined());

  it('names no day when it is only expected in the coming weeks', () => {
    expect(readWhen('coming-weeks')).toEqual({ fact: { fact: 'vague', edtf: 'coming-weeks' } });
  });

  it('is worded in every language from the one value', () => {
    expect(wordWhens(['2018-12|mid'], 'en', 'on')).toBe('in mid-December 2018');
    expect(wordWhens(['2018-12|mid'], 'fr', 'on')).toContain('mi-décembre');
    expect(wordWhens(['2018-12|mid'], 'ar', 'on')).toContain('منتصف كانون الأول/ديسمبر');
  });

  it('joins a span and single days into one phrase, and times of different kinds into a list', () => {
    expect(wordWhens(['2026-06-09/2026-06-10', '2026-09-10'], 'en', 'on')).toBe('on 9 and 10 June 2026 and on 10 September 2026');
    expect(wordWhens(['2026-06-09', '2026-12|mid'], 'en', 'on')).toBe('on 9 June 2026 and in mid-December 2026');
    expect(wordWhens(['2017-12-18', '2018-02-21'], 'en', 'on')).toBe('on 18 December 2017 and 21 February 2018');
    expect(whenFact(['2026-06-09', '2026-12|mid']).fact).toBe('list');
  });
});
