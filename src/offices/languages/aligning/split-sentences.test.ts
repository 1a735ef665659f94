import { describe, expect, it } from 'vitest';
import type { Language } from '../../../platform/language.ts';
import { splitSentences } from './split-sentences.ts';

const cases: [Language, string[]][] = [
  [
    'en',
    [
      'Mr. J. K. Sorel met Ms. Abara at 3 p.m. on Monday.',
      'The U.S. delegation left.',
      'See art. 5, para. 3, of doc. A/75/12.',
      'Others (e.g. observers) may speak.',
    ],
  ],
  [
    'en',
    ['It grew by 3.5 per cent.', '“Is it so?” he asked.', 'Yes!', 'Letters, badges, etc. were ready.', 'Write to desk@assembly.example.'],
  ],
  ['en', ['1. The Committee met.', 'It adjourned…', 'Then it met again.']],
  ['fr', ['M. Dubreuil et Mme Achard arrivent à 15 h. demain.', 'L’art. 4, al. 2, s’applique.', 'La S.E.M. Kone parlera.', 'Cf. p. 12.']],
  ['fr', ['Les rapports, notes, etc. sont joints.', '« Est-ce clair ? »', 'Oui.']],
  [
    'es',
    [
      'El Sr. Vidal y la Sra. Prada llegaron a las 9 a.m. con el Dr. Soto.',
      'Véase el núm. 4 (p. ej. la pág. 7).',
      'Los EE.UU. votaron.',
      '¿Quién sigue?',
      '¡Nadie!',
    ],
  ],
  ['ar', ['اجتمعت اللجنة في بيروت.', 'هل وافق المجلس؟', 'نعم، وافق د. سامي على ذلك.', 'انظر ص. 12 من الوثيقة.']],
  ['ru', ['Встреча прошла в г. Женеве в 2027 г. Она длилась три дня.']],
  [
    'ru',
    [
      'Докладчик, т. е. председатель, сослался на ст. 5 и п. 3.',
      'Письма, бейджи и т. д. готовы.',
      'Это сделано?',
      'Да!',
      'И. П. Ларин ушёл.',
    ],
  ],
  ['zh', ['委员会于2027年3月8日开会。', '谁出席？', '各国议会的代表（约200人）。', '他说：“同意。”', '会议结束。']],
];

describe('sentences', () => {
  it.each(cases)('of %s end where a reader ends them: %j', (language, sentences) => {
    const text = sentences.join(language === 'zh' ? '' : ' ');
    expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(
      language === 'ru' && sentences.length === 1 ? ['Встреча прошла в г. Женеве в 2027 г.', 'Она длилась три дня.'] : sentences,
    );
  });
  it('end at a line break', () => {
    expect(splitSentences('To the President\nDear colleague', 'en')).toEqual([
      { start: 0, end: 16 },
      { start: 17, end: 31 },
    ]);
  });
});
