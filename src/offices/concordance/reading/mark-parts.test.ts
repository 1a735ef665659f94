import { expect, test } from 'vitest';
import type { SourceText } from './join-lines.ts';
import { markParts } from './mark-parts.ts';
import { placed } from './placed-text.ts';

const texts = (...lines: string[]): SourceText[] =>
  lines.map((text) => ({ ...placed(text, 0, text.length), gapBefore: 0, heading: false }));

test('names and titles under a closing are the signature block, and what follows them is text again', () => {
  const parts = markParts(
    texts(
      'Madam Speaker,',
      'The session opens in May.',
      'Yours sincerely,',
      'Hana Lind',
      'Secretary General',
      '1. The Board met in July.',
      'Enclosures: 2',
    ),
    'en',
  );
  expect(parts.map(({ part }) => part)).toEqual(['salutation', 'body', 'closing', 'signature', 'signature', 'body', 'body']);
});

test('a sentence in Chinese ends a signature block though it is short, and a title in Arabic does not', () => {
  const chinese = markParts(texts('顺致最崇高的敬意。', '秘书长', '执行局第五十二届会议于七月在内罗毕举行，由主席主持。'), 'zh');
  expect(chinese.map(({ part }) => part)).toEqual(['closing', 'signature', 'body']);
  const arabic = markParts(texts('وتفضلوا بقبول فائق الاحترام.', 'هناء ليند', 'الأمينة العامة للاتحاد البرلماني'), 'ar');
  expect(arabic.map(({ part }) => part)).toEqual(['closing', 'signature', 'signature']);
});
