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

test('long paragraphs of two languages that share many words are told apart', () => {
  const told = tellLanguages(
    lines(
      'La Commission se réunit dans la salle de la Maison de la paix, et la présidente de la Commission ouvre la séance que les membres de la délégation de la région ont demandée dans la lettre de mai.',
      'La Comisión se reúne en la sala de la Casa de la Paz, y la presidenta de la Comisión abre la sesión que los miembros de la delegación de la región pidieron en la carta de mayo.',
      'Le rapport de la session est publié dans les langues de la Commission et est envoyé à la présidente de la région.',
      'El informe de la reunión se publica en los idiomas de la Comisión y se envía a la presidenta de la región.',
    ),
    ['fr', 'es'],
  );
  expect(told).toEqual(['fr', 'es', 'fr', 'es']);
});
