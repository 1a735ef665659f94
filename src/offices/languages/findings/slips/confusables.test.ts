import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../platform/language.ts';
import { findInVersions } from '../find-in-versions.ts';

type Texts = Partial<Record<Language, string>>;

function slips(texts: Texts): string[] {
  const versions = Object.entries(texts).map(([language, text]) => ({
    language: language as Language,
    paragraphs: [{ key: 'p1', text }],
  }));
  return findInVersions({ versions })
    .filter(({ code }) => code === 'slip-word')
    .map(({ spans, facts }) => `${spans.at(-1)?.language} ${spans.at(-1)?.text} ${facts.expected}`);
}

describe('a real word written for its twin', () => {
  test.each<[Texts, string]>([
    [
      { en: 'The Assembly adopted a revolution on peace.', fr: 'L’Assemblée a adopté une résolution sur la paix.' },
      'en revolution resolution',
    ],
    [{ en: 'The omission met in Geneva.', fr: 'La commission s’est réunie à Genève.' }, 'en omission commission'],
    [{ es: 'La omisión se reunió en Ginebra.', fr: 'La commission s’est réunie à Genève.' }, 'es omisión comision'],
    [{ es: 'Los miembros ejercieron su derecho de veto.', en: 'The members exercised their right to vote.' }, 'es veto voto'],
    [{ fr: 'Les doigts des enfants sont garantis.', en: 'The rights of children are guaranteed.' }, 'fr doigts droits'],
    [{ ar: 'يدعو المجلس إلى السلاح في المنطقة.', en: 'The Council calls for peace in the region.' }, 'ar السلاح السلام'],
    [
      { ar: 'أكد المشاركون أهمية التهاون بين البلدان.', en: 'Participants stressed the importance of cooperation between countries.' },
      'ar التهاون التعاون',
    ],
    [{ ru: 'Свет провёл заседание в Женеве.', en: 'The Council held a meeting in Geneva.' }, 'ru Свет Совет'],
    [{ en: 'The sneakers were thanked by the Chair.', es: 'La Presidencia dio las gracias a los oradores.' }, 'en sneakers speakers'],
  ])('%o', (texts, expected) => {
    expect(slips(texts)).toContain(expected);
  });

  test.each<[Texts]>([
    [{ en: 'The revolution of 1848 was recalled.', fr: 'La révolution de 1848 a été rappelée.' }],
    [{ es: 'La Comisión y su mesa se reunieron.', en: 'The Commission and its bureau met.' }],
    [{ ar: 'ناقش المجلس نزع السلاح وصون السلام.', en: 'The Council discussed disarmament and the maintenance of peace.' }],
    [{ ru: 'Совет рассмотрел доклад о вкладе женщин.', en: 'The Council considered the report on the contribution of women.' }],
    [{ fr: 'Le conseil a pris note du vote.', en: 'The council took note of the vote.' }],
    [{ en: 'The hearing was held under that heading.', es: 'La audiencia se celebró bajo ese título.' }],
  ])('right where it is meant: %o', (texts) => {
    expect(slips(texts)).toEqual([]);
  });
});
