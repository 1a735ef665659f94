import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allLanguages } from '../../../platform/language.ts';
import { isolateStretches, withoutIsolates } from './isolates.ts';
import { parseMarkup } from './markup.ts';
import { normaliseRuns, normaliseText } from './normalise.ts';
import { printMarkup } from './print-markup.ts';
import { renderText } from './render-text.ts';

const shown = (text: string) =>
  text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_').replaceAll('\u2066', '<').replaceAll('\u2069', '>');

describe('prose put in order', () => {
  test.each([
    ['Un thème : « la paix » ; pourquoi ? Voilà !', 'Un thème~: «~la paix~»_; pourquoi_? Voilà_!'],
    ['Un thème: «la paix»; pourquoi? Voilà!', 'Un thème~: «~la paix~»_; pourquoi_? Voilà_!'],
    ['Le "texte" de l\'Union à 15:00', 'Le «~texte~» de l’Union à 15:00'],
    ['https://a.example/?x=1;y=2', 'https://a.example/?x=1;y=2'],
    ['Vraiment ?!', 'Vraiment_?!'],
  ])('French: %s', (before, after) => expect(shown(normaliseText(before, 'fr'))).toBe(after));

  test.each([
    ['The  "House"   and (the "Senate") don\'t', 'The “House” and (the “Senate”) don’t'],
    ['a\nb\t c', 'a b c'],
  ])('English: %s', (before, after) => expect(normaliseText(before, 'en')).toBe(after));

  test('Spanish and Russian take angled quotation marks without spaces', () => {
    expect(normaliseText('"hola"', 'es')).toBe('«hola»');
    expect(normaliseText('"мир"', 'ru')).toBe('«мир»');
  });

  test.each([
    ['الوثيقة CL/202/9 متاحة', 'الوثيقة <CL/202/9> متاحة'],
    ['الهاتف +41 22 000 00 00 متاح', 'الهاتف <+41 22 000 00 00> متاح'],
    ['اكتبوا إلى desk.one@a.example.', 'اكتبوا إلى <desk.one@a.example>.'],
    ['انظر https://a.example/x-1?y=2، ثم', 'انظر <https://a.example/x-1?y=2>، ثم'],
    ['حضر 1\u00A0240 شخصاً', 'حضر <1~240> شخصاً'],
    ['في 26 أيلول/سبتمبر 2023', 'في 26 أيلول/سبتمبر 2023'],
    ['منصة Zoom Meetings 5 الآن', 'منصة <Zoom Meetings 5> الآن'],
    ['لغة C++ وAI+ الآن', 'لغة <C++> و<AI+> الآن'],
  ])('Arabic: %s', (before, after) => expect(shown(normaliseText(before, 'ar'))).toBe(after));

  test('Arabic gets no kashida and loses nothing but gains isolates', () => {
    const text = 'الدورة الـ202 (CL/202/9) في 12:30';
    expect(withoutIsolates(normaliseText(text, 'ar'))).toBe(text);
  });

  test('isolates are not put twice', () => {
    expect(isolateStretches(isolateStretches('رمز A/1-B و 8-12'))).toBe(isolateStretches('رمز A/1-B و 8-12'));
  });

  test('a quotation that spans runs opens and closes at the right ends', () => {
    const runs = normaliseRuns(
      [
        { kind: 'text', text: 'Le thème "' },
        { kind: 'fact', text: 'x', fact: { fact: 'code', value: 'x' } },
        { kind: 'text', text: '": oui' },
      ],
      'fr',
    );
    expect(shown(runs.map((run) => run.text).join('|'))).toBe('Le thème «~|x|~»~: oui');
  });
});

const strings = new URL('../../../../../shared/cases/strings/blns.json', import.meta.url);
const hostile: string[] = existsSync(strings) ? JSON.parse(readFileSync(strings, 'utf8')) : [];
if (hostile.length === 0) console.warn('SKIPPED: the collection of hostile strings is absent; only the strings of this file are tried');
const tried = [
  ...hostile,
  '',
  '\uFFFC',
  '\uFFFC"\uFFFC',
  '"'.repeat(50),
  '\u2066',
  '\u2069x\u2066',
  "'",
  '«»',
  ': ; ! ?',
  '{constructor}',
  '{__proto__}',
  '\uD800',
];

// A quadratic reader would run into the test's time limit of 30 s here.
test('floods of one sign are read and put in order', () => {
  for (const sign of ['{', '[', '*', '.', '"', '\u00A0', ' \u00A0', '-', '«', 'a', '+1', '00 ', '[a](', '{a:|b', '@', 'a@']) {
    const flood = sign.repeat(50_000);
    parseMarkup(flood);
    normaliseText(flood, 'fr');
    normaliseText(flood, 'ar');
  }
  expect(parseMarkup('{'.repeat(50_000)).errors.length).toBeGreaterThan(0);
});

describe.each(allLanguages)('hostile strings in %s', (language) => {
  test('normalising twice gives what normalising once gave', () => {
    for (const text of tried) {
      const once = normaliseText(text, language);
      expect(normaliseText(once, language)).toBe(once);
    }
  });

  test('as source they render without a throw and print back to the same nodes', () => {
    for (const source of tried) {
      const { nodes } = parseMarkup(source);
      expect(parseMarkup(printMarkup(nodes)).nodes).toEqual(nodes);
      expect(renderText([{ key: 'a', kind: 'paragraph', source }], {}, language).blocks).toHaveLength(1);
    }
  });
});
