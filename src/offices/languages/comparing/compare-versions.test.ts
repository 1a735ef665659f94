import { describe, expect, test } from 'vitest';
import { type ScreenLanguage, screenLanguages } from '../../../platform/language.ts';
import type { FactTable } from '../facts.ts';
import { type Block, textOf } from '../texts/content.ts';
import { renderText } from '../texts/render-text.ts';
import { type ComparedVersion, compareVersions } from './compare-versions.ts';
import { wordFinding } from './compare-words.ts';
import { comparedParagraph } from './compared-paragraph.ts';

const facts: FactTable = {
  'meeting.when': { fact: 'days', from: '2027-03-08', to: '2027-03-09' },
  'meeting.hours': { fact: 'time', from: '15:00', to: '16:30', zone: 'Europe/Zurich', on: '2027-03-08' },
  'meeting.mode': { fact: 'mode', mode: 'hybrid' },
  'meeting.languages': { fact: 'languages', languages: ['en', 'fr', 'es', 'ar'] },
  'meeting.session': { fact: 'ordinal', value: 12, gender: 'f' },
  'meeting.seats': { fact: 'number', value: 1240, approximate: true },
  'meeting.report': { fact: 'vague', edtf: '2027-05', as: 'mid' },
  'meeting.symbol': { fact: 'code', value: 'A/CONF/12/3' },
};

const sources: Record<ScreenLanguage, string[]> = {
  en: [
    'The forum opens {meeting.when|on}, {meeting.hours|from}, in {meeting.mode} format.',
    'Interpretation is offered {meeting.languages|in}. We expect {meeting.seats} guests at this {meeting.session} session.',
    'A summary ({meeting.symbol}) follows in {meeting.report}. Write to desk@assembly.example or see https://assembly.example/en/forum.',
  ],
  fr: [
    'Le forum s’ouvre {meeting.when|on}, {meeting.hours|from}, en {meeting.mode}.',
    'L’interprétation est assurée {meeting.languages|in}. Nous attendons {meeting.seats} invités à cette {meeting.session} session.',
    'Un résumé ({meeting.symbol}) suivra {meeting.report}. Écrivez à desk@assembly.example ou voyez https://assembly.example/fr/forum.',
  ],
  es: [
    'El foro se inaugura {meeting.when|on}, {meeting.hours|from}, en formato {meeting.mode}.',
    'Hay interpretación {meeting.languages|in}. Esperamos a {meeting.seats} invitados en esta {meeting.session} reunión.',
    'El resumen ({meeting.symbol}) saldrá {meeting.report}. Escriba a desk@assembly.example o vea https://assembly.example/es/forum.',
  ],
  ar: [
    'يُفتتح المنتدى {meeting.when|on} {meeting.hours|from} بنمط {meeting.mode}.',
    'تُتاح الترجمة الفورية {meeting.languages|in}، ونتوقع حضور {meeting.seats} ضيف في هذه الدورة {meeting.session}.',
    'يصدر الموجز ({meeting.symbol}) في {meeting.report}. للمراسلة desk@assembly.example أو https://assembly.example/ar/forum.',
  ],
};

function versions(change: Partial<Record<ScreenLanguage, FactTable>> = {}): ComparedVersion[] {
  return screenLanguages.map((language) => {
    const paragraphs = sources[language].map((source, index) => ({ key: `p${index + 1}`, kind: 'paragraph' as const, source }));
    const { blocks, problems } = renderText(paragraphs, { ...facts, ...change[language] }, language);
    expect(problems).toEqual([]);
    return { language, paragraphs: blocks.map((block) => ({ key: block.key, text: plain(block) })) };
  });
}

function plain(block: Block): string {
  return block.kind === 'paragraph' ? textOf(block.runs) : '';
}

function codes(found: ReturnType<typeof compareVersions>): string[] {
  return found.map(({ severity, code, key }) => `${severity} ${code} ${key}`);
}

describe('versions rendered from the same facts', () => {
  test('raise no finding at all', () => {
    expect(compareVersions(versions())).toEqual([]);
  });

  test.each<[string, FactTable, string]>([
    ['another day', { 'meeting.when': { fact: 'days', from: '2027-03-08', to: '2027-03-10' } }, 'must date-differs p1'],
    ['another month', { 'meeting.when': { fact: 'days', from: '2027-04-08', to: '2027-04-09' } }, 'must date-differs p1'],
    [
      'another hour',
      { 'meeting.hours': { fact: 'time', from: '15:00', to: '17:30', zone: 'Europe/Zurich', on: '2027-03-08' } },
      'must time-differs p1',
    ],
    ['another mode', { 'meeting.mode': { fact: 'mode', mode: 'online' } }, 'must mode-differs p1'],
    ['another list of languages', { 'meeting.languages': { fact: 'languages', languages: ['en', 'fr'] } }, 'must languages-differs p2'],
    ['another number', { 'meeting.seats': { fact: 'number', value: 1420 } }, 'must number-differs p2'],
    ['another session', { 'meeting.session': { fact: 'ordinal', value: 13, gender: 'f' } }, 'must number-differs p2'],
    ['another month of the summary', { 'meeting.report': { fact: 'vague', edtf: '2027-06', as: 'mid' } }, 'must date-differs p3'],
    ['another symbol', { 'meeting.symbol': { fact: 'code', value: 'A/CONF/12/4' } }, 'must symbol-differs p3'],
  ])('raise one finding when one version has %s', (_, change, wanted) => {
    for (const language of screenLanguages) expect(codes(compareVersions(versions({ [language]: change }))), language).toEqual([wanted]);
  });
});

describe('hand-written versions', () => {
  const two = (en: string, ar: string): ComparedVersion[] => [
    { language: 'en', paragraphs: [{ key: 'p1', text: en }] },
    { language: 'ar', paragraphs: [{ key: 'p1', text: ar }] },
  ];

  test('a mode that one version lacks is looked at, with the word that is one letter away', () => {
    const [found, ...more] = compareVersions(two('The seminar is hybrid.', 'ستكون الندوة مختلفة.'));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: 'look', code: 'mode-lacking', facts: { lacking: ['ar'], nearly: ['مختلفة'] } });
    expect(found?.spans).toMatchObject([{ language: 'en', text: 'hybrid' }]);
  });

  test('the same digits in another form are no alarm', () => {
    expect(
      compareVersions(two('It was the 73rd session, with two side events.', 'كانت الدورة الثالثة والسبعين مع حدثين جانبيين.')),
    ).toEqual([]);
  });

  test('a missing paragraph is a must, and an extra one in four versions is named as such', () => {
    const lacking = versions();
    lacking[1]?.paragraphs.pop();
    expect(codes(compareVersions(lacking))).toEqual(['must paragraph-missing p3']);
    const extra = versions();
    extra[2]?.paragraphs.push({ key: 'p4', text: 'Una frase más.' });
    expect(codes(compareVersions(extra))).toEqual(['must paragraph-extra p4']);
  });

  test('a value that only moved to the next paragraph is no alarm', () => {
    const found = compareVersions([
      {
        language: 'en',
        paragraphs: [
          { key: 'p1', text: 'We meet on 3 June 2027.' },
          { key: 'p2', text: 'Please register.' },
        ],
      },
      {
        language: 'fr',
        paragraphs: [
          { key: 'p1', text: 'Nous nous réunissons.' },
          { key: 'p2', text: 'Inscription le 3 juin 2027.' },
        ],
      },
    ]);
    expect(found).toEqual([]);
  });

  test('an accepted finding is not raised again', () => {
    const texts = two('We meet on 3 June 2027.', 'نجتمع في 4 حزيران/يونيو 2027.');
    const [found] = compareVersions(texts);
    expect(found?.code).toBe('date-differs');
    expect(compareVersions(texts, { accepted: [found?.id ?? ''] })).toEqual([]);
  });

  test('known acronyms are asked for in their language, and facts of the record by name', () => {
    const acronyms = [{ en: 'WHO', fr: 'OMS', es: 'OMS' }];
    const found = compareVersions(
      [
        { language: 'en', paragraphs: [{ key: 'p1', text: 'With the WHO.', facts: [{ name: 'meeting.when' }] }] },
        { language: 'fr', paragraphs: [{ key: 'p1', text: 'Avec la WHO.', facts: [] }] },
      ],
      { acronyms },
    );
    expect(codes(found)).toEqual(['look fact-missing p1', 'style acronym-foreign p1']);
  });

  test('every finding is worded in the four languages: what, where, why, what to do', () => {
    const found = [...compareVersions(two('We meet on 3 June 2027, hybrid.', 'نجتمع في 4 حزيران/يونيو 2027.'))];
    expect(found).toHaveLength(2);
    for (const language of screenLanguages) {
      for (const one of found) {
        const worded = Object.values(wordFinding(one, language));
        expect(worded).toHaveLength(4);
        for (const text of worded) expect(text).not.toMatch(/^$|[{}]|undefined/);
      }
    }
  });
});

test('what a footnote says is compared with the paragraph that carries it', () => {
  const said = (language: 'en' | 'fr', text: string, note: string): ComparedVersion => ({
    language,
    paragraphs: [comparedParagraph('p', [{ kind: 'text', text, note: [{ kind: 'text', text: note }] }])],
  });
  const en = said('en', 'The forum met.', 'It sat from 6 to 15 July 2027.');
  expect(compareVersions([en, said('fr', 'Le forum s’est réuni.', 'Il a siégé du 6 au 15 juillet 2027.')])).toEqual([]);
  expect(compareVersions([en, said('fr', 'Le forum s’est réuni.', 'Il a siégé du 6 au 16 juillet 2027.')])).toContainEqual(
    expect.objectContaining({ key: 'p' }),
  );
});
