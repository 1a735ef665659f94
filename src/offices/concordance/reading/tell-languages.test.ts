import { expect, test } from 'vitest';
import { tellLanguages } from './tell-languages.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ text, gapBefore: 1 }));

test('lines without a word of any language stay with the version they stand in', () => {
  const told = tellLanguages(
    lines(
      'The forum is held in the old hall.',
      'Ref.: FW/2031/7',
      'The doors open at nine.',
      'It ends with a walk to the wells.',
      'All of the members are invited.',
      'ينعقد المنتدى في القاعة القديمة.',
      'Zoom 4711',
      'تفتح الأبواب في التاسعة.',
      'وينتهي بنزهة إلى الآبار.',
      'وجميع الأعضاء مدعوون.',
    ),
    ['en', 'ar'],
  );
  expect(told).toEqual([...Array(5).fill('en'), ...Array(5).fill('ar')]);
});

test('versions that take turns take turns in lines without a word too', () => {
  const told = tellLanguages(
    lines(
      'The forum is held in the old hall.',
      'ينعقد المنتدى في القاعة القديمة.',
      'Ref.: FW/2031/7',
      'المرجع: FW/2031/7',
      'The doors open at nine.',
      'تفتح الأبواب في التاسعة.',
    ),
    ['en', 'ar'],
  );
  expect(told).toEqual(['en', 'ar', 'en', 'ar', 'en', 'ar']);
});

test('a French street in the English letterhead makes no French version of it; names of countries tell', () => {
  const told = tellLanguages(
    lines(
      'Forum of Wells',
      '12 Rue du Puits, Geneva, Switzerland',
      'The forum is held in the old hall.',
      'Forum des puits',
      '12, rue du Puits, Genève (Suisse)',
      'Le forum se tient dans la salle.',
    ),
    ['en', 'fr'],
  );
  expect(told).toEqual(['en', 'en', 'en', 'fr', 'fr', 'fr']);
});

test('lines of one signature are told together', () => {
  const said = [
    { text: 'The forum is held in the old hall.', gapBefore: 1 },
    { text: 'Le forum se tient dans la vieille salle.', gapBefore: 1 },
    { text: 'Hana Lind', gapBefore: 1 },
    { text: 'Director of the Forum', gapBefore: 1, joins: true },
    { text: 'Hana Lind', gapBefore: 1 },
    { text: 'Directrice du Forum', gapBefore: 1, joins: true },
  ];
  expect(tellLanguages(said, ['en', 'fr'])).toEqual(['en', 'fr', 'en', 'en', 'fr', 'fr']);
});
