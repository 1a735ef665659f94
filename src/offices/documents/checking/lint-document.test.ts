import { describe, expect, test } from 'vitest';
import { screenLanguages } from '../../../platform/language.ts';
import { word } from '../../../platform/words.ts';
import type { Block, Run } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { refusals } from '../refusals.ts';
import { sampleDocuments } from '../sample-documents.ts';
import { lintDocument, wordLintFinding } from './lint-document.ts';
import { lintWords } from './lint-words.ts';
import { parts } from './read-lines.ts';
import { typesetForIssue } from './typeset-for-issue.ts';

const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', key: 'p', runs });
const letter = (language: OfficialDocument['language'], ...blocks: Block[]): OfficialDocument => ({
  kind: 'letter',
  language,
  title: 'x',
  letterheads: [],
  blocks,
});
const codes = (language: OfficialDocument['language'], text: string) =>
  lintDocument(letter(language, paragraph({ kind: 'text', text }))).map(({ code }) => code);

describe('lintDocument', () => {
  test('reads footnotes as it reads the text that carries them', () => {
    const note: Run[] = [{ kind: 'text', text: 'Quelle heure ?' }];
    expect(lintDocument(letter('fr', paragraph({ kind: 'text', text: 'Oui.', note })))).toEqual([
      { code: 'noBreakSpace', severity: 'must', part: 'paragraph', number: 1, key: 'p', excerpt: expect.any(String) },
    ]);
  });

  test.each([
    ['fr', 'Quelle heure ?', 'noBreakSpace'],
    ['fr', 'Ordre du jour : ouverture', 'noBreakSpace'],
    ['fr', 'le « Dialogue » de mars', 'noBreakSpace'],
    ['fr', 'soit 40 % des sièges', 'noBreakSpace'],
    ['fr', "l'Assemblée", 'straightQuotes'],
    ['en', 'the "Dialogue"', 'straightQuotes'],
    ['es', 'dos  espacios', 'doubleSpace'],
    ['fr', 'à 15 h précises', 'hourSplits'],
    ['fr', 'quelque 1 240 élus', 'figureSplits'],
    ['ar', 'يوم 8 مارس 2027', 'monthAlone'],
    ['ar', 'في آذار 2027', 'monthAlone'],
    ['ar', 'يوم 8 مارس/آذار 2027', 'monthOrder'],
    ['ar', 'الهاتف +41 22 000 00 50 للاستفسار', 'notIsolated'],
    ['ar', 'الوثيقة CL/219/4-R.1 المرفقة', 'notIsolated'],
    ['ar', 'على www.assembly.example مباشرة', 'notIsolated'],
    ['ar', 'البرلمــان', 'kashida'],
    ['ar', 'من 15 إلى ١٦', 'mixedDigits'],
  ] as const)('finds in %s “%s”: %s', (language, text, code) => {
    expect(codes(language, text)).toEqual([code]);
  });

  test.each([
    ['fr', 'Quelle heure\u202F? Ordre du jour\u00A0: «\u00A0Dialogue\u00A0», à 15\u00A0h\u00A030, 40\u00A0%, 1\u202F240 élus, 17:30'],
    ['fr', 'Votre appel au +41 22 000 00 50 sera bienvenu en mars 2027 130 fois'],
    ['en', 'The Dialogue: “why?” It is Members’ work; 5\u00A0km.'],
    ['en', 'What do we know? Much: 10 000 names.'],
    ['ar', 'يوم 8 آذار/مارس 2027، الهاتف \u2066+41 22 000 00 50\u2069، \u2066CL/219/4-R.1\u2069 لـ 5 أعضاء سنة 1448 هـ'],
    ['ar', 'مارس الأعضاء حقهم في 5 جلسات'],
    ['ar', 'بدأ "الحوار" في ١٥ آذار/مارس'],
    ['zh', '各国议会联盟第 150 届大会'],
  ] as const)('finds nothing in %s “%s”', (language, text) => {
    expect(codes(language, text)).toEqual([]);
  });

  test('leaves links, facts and words of another language as they are, and joins runs', () => {
    const runs: Run[] = [
      { kind: 'text', text: 'Voir ' },
      { kind: 'link', text: 'a.example/x?y : z', href: 'https://a.example/x' },
      { kind: 'text', text: 'What is next?', language: 'en' },
      { kind: 'fact', text: "O'Brien", fact: { fact: 'text', text: "O'Brien" } as never },
      { kind: 'text', text: '\u202F; fin' },
    ];
    expect(lintDocument(letter('fr', paragraph(...runs)))).toEqual([]);
    const split: Run[] = [
      { kind: 'text', text: 'two ' },
      { kind: 'text', text: ' spaces' },
    ];
    expect(lintDocument(letter('en', paragraph(...split)))).toMatchObject([
      { code: 'doubleSpace', part: 'paragraph', number: 1, key: 'p' },
    ]);
  });

  test('finds an empty link and a heading with nothing under it, with their places', () => {
    const heading: Block = { kind: 'heading', key: 'h', level: 1, runs: [{ kind: 'text', text: 'Programme' }] };
    const found = lintDocument(
      letter('en', heading, paragraph({ kind: 'link', text: ' ', href: 'https://a.example' }), { ...heading, key: 'k' }),
    );
    expect(found).toMatchObject([
      { code: 'emptyLink', part: 'paragraph', number: 1 },
      { code: 'headingAtEnd', part: 'heading', number: 2, key: 'k' },
    ]);
  });

  test.each(Object.entries(sampleDocuments))('finds nothing in %s', (_, document) => {
    expect(lintDocument(document)).toEqual([]);
  });

  test('words every finding in every language', () => {
    const [finding] = lintDocument(letter('fr', paragraph({ kind: 'text', text: 'Pourquoi ?' })));
    expect(finding && wordLintFinding(finding, 'en')).toBe(
      'Paragraph 1, “Pourquoi ?”: a no-break space is missing before a mark or inside guillemets',
    );
    for (const language of screenLanguages)
      for (const fault of Object.keys(lintWords))
        for (const part of parts) {
          const said = word(refusals.typography, language, { part, fault, number: 2, excerpt: 'x y', count: 3 });
          expect(said).toContain('x y');
          expect(said).not.toMatch(/[{}…]|undefined/u);
        }
  });
});

test('a document whose typography is broken is not issued, and says why', async () => {
  const answer = await typesetForIssue([letter('fr', paragraph({ kind: 'text', text: 'Pourquoi ?' }))]);
  expect(answer).toMatchObject({
    ok: false,
    refusal: { code: 'typography', part: 'paragraph', number: 1, fault: 'noBreakSpace', count: 1 },
  });
});
