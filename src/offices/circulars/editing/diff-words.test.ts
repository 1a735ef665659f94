import { describe, expect, test } from 'vitest';
import { type DiffPart, diffWords } from './diff-words.ts';

const marked = (parts: readonly DiffPart[]) =>
  parts.map(({ kind, text }) => (kind === 'gone' ? `[-${text}-]` : kind === 'new' ? `{+${text}+}` : text)).join('');

describe('two texts compared word by word', () => {
  test('show only what changed, and a phrase as one phrase', () => {
    expect(marked(diffWords('We meet on 8 March in Geneva.', 'We meet on 9 April in Geneva.', 'en'))).toBe(
      'We meet on [-8 March-]{+9 April+} in Geneva.',
    );
    expect(marked(diffWords('نجتمع يوم الاثنين في جنيف', 'نجتمع يوم الثلاثاء في جنيف', 'ar'))).toBe(
      'نجتمع يوم [-الاثنين-]{+الثلاثاء+} في جنيف',
    );
    expect(marked(diffWords('会议将于三月举行', '会议将于四月举行', 'zh'))).toMatch(/\[-三月-\]\{\+四月\+\}/);
  });

  test('give both texts back, whatever they are', () => {
    const pairs = [
      ['', 'new'],
      ['old', ''],
      ['a b c a b', 'b a b c c'],
      ['one two three', 'three two one'],
      ['x  y', 'x y'],
    ] as const;
    for (const [before, after] of pairs) {
      const parts = diffWords(before, after, 'en');
      const side = (without: DiffPart['kind']) =>
        parts
          .filter(({ kind }) => kind !== without)
          .map(({ text }) => text)
          .join('');
      expect([side('new'), side('gone')]).toEqual([before, after]);
    }
  });

  test('of a length beyond reason are one taken out and one put in, at once', () => {
    const long = (word: string) => `${word} `.repeat(5000);
    expect(diffWords(long('a'), long('b'), 'en').map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});
