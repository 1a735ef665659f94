import { describe, expect, test } from 'vitest';
import type { Language } from '../../../platform/language.ts';
import type { FactTable } from '../facts.ts';
import { recogniseFacts } from '../recognising/recognise-facts.ts';
import { textOf } from './content.ts';
import { renderText, type SourceParagraph } from './render-text.ts';

const facts: FactTable = {
  site: { fact: 'link', href: 'https://assembly.example/water' },
  code: { fact: 'code', value: 'e-vote' },
  council: { fact: 'name', names: { en: 'eParliament', fr: 'le Conseil' } },
  place: { fact: 'place', city: { en: 'Nairobi', fr: 'Nairobi', es: 'Nairobi' } },
};

const rendered = (source: string, language: Language, kind: SourceParagraph['kind'] = 'paragraph') =>
  renderText([{ key: 'k', kind, source }], facts, language, { countryName: () => 'in Kenya' })
    .blocks.map((block) => ('runs' in block ? textOf(block.runs) : block.kind === 'list' ? block.items.map(textOf).join('|') : ''))
    .join('|')
    .replaceAll(/[\u00A0\u202F]/g, ' ');

describe('a fact that opens a sentence begins with a capital', () => {
  test.each<[Language, string, string]>([
    ['en', '{about:85} participants came.', 'Some 85 participants came.'],
    ['en', 'It was late. {date:2026-09-26|on} it ended.', 'It was late. On 26 September 2026 it ended.'],
    ['en', '“{vague:2026-12|mid}” it says', '“Mid-December 2026” it says'],
    ['en', 'Who? {about:85} members! ({about:12} guests.) {about:9} left…', 'Who? Some 85 members! (Some 12 guests.) Some 9 left…'],
    ['en', '*{languages:en,fr|in}* they spoke.', 'In English and French they spoke.'],
    ['en', '{place|in} it rained, {country:KEN|in} it did not.', 'In Nairobi it rained, in Kenya it did not.'],
    ['en', '[{about:85} members]({site}) came.', 'Some 85 members came.'],
    ['fr', '{date:2026-09-26|on}, la réunion s’ouvre.', 'Le 26 septembre 2026, la réunion s’ouvre.'],
    ['fr', '« {vague:2026-12|mid-on} » !', '« À la mi-décembre 2026 » !'],
    ['es', 'Terminó. {about:85|m} miembros vinieron.', 'Terminó. Unos 85 miembros vinieron.'],
    ['es', '¿{about:85|m} miembros? ¡{about:9|m}!', '¿Unos 85 miembros? ¡Unos 9!'],
    ['ru', '{date:2026-03-08/2026-03-12|on} пройдет.', 'С 8 по 12 марта 2026 года пройдет.'],
    ['fr', 'Fin à 15 h. {date:2026-09-26|on} suit.', 'Fin à 15 h. Le 26 septembre 2026 suit.'],
    ['ar', '{date:2026-03-08|on} انعقد.', 'في 8 آذار/مارس 2026 انعقد.'],
  ])('%s: %s', (language, source, expected) => expect(rendered(source, language).replaceAll(/[\u2066-\u2069]/g, '')).toBe(expected));

  test.each<[Language, string, string]>([
    ['en', 'We met {date:2026-09-26|on} with {about:85} members.', 'We met on 26 September 2026 with some 85 members.'],
    ['en', 'at 10 a.m. {date:2026-09-26|on}', 'at 10 a.m. on 26 September 2026'],
    ['en', 'Mr. J. {about:8} and etc. {about:9}', 'Mr. J. some 8 and etc. some 9'],
    ['es', 'la Sra. {about:85|m}, EE.UU. {about:85|m}, Nº. {about:85|m}', 'la Sra. unos 85, EE.UU. unos 85, Nº. unos 85'],
    ['fr', 'M. Dupré, {date:2026-09-26|on}', 'M. Dupré, le 26 septembre 2026'],
    ['en', 'Days: {about:5}', 'Days: some 5'],
    ['en', 'v2.{about:5}', 'v2.some 5'],
  ])('not elsewhere, nor after an abbreviation; %s: %s', (language, source, expected) => expect(rendered(source, language)).toBe(expected));

  test('codes, links and names keep their own letters', () => {
    expect(rendered('{code} is new. {council} too. {site}', 'en')).toBe('e-vote is new. eParliament too. https://assembly.example/water');
  });

  test('headings and whole items begin with a capital, items that are parts of a sentence do not', () => {
    expect(rendered('{vague:2026-12|mid}', 'en', 'heading')).toBe('Mid-December 2026');
    expect(rendered('{about:85} members', 'en', 'item')).toBe('Some 85 members');
    const items = (['{about:85} members;', '{about:9} guests.'] as const).map(
      (source, at): SourceParagraph => ({ key: `i${at}`, kind: 'item', source }),
    );
    const { blocks } = renderText(items, {}, 'en');
    expect(blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(textOf) : []))).toEqual([
      'some 85 members;',
      'some 9 guests.',
    ]);
  });

  test('what is capitalised is recognised as the same value', () => {
    const sources = [
      '{about:85}',
      '{date:2026-09-26|on}',
      '{vague:2026-12|mid-on}',
      '{vague:2026-05/2026-08|on}',
      '{mode:online}',
      '{languages:fr,es}',
      '{ordinal:7}',
    ];
    for (const language of ['en', 'fr', 'es', 'ru'] as const) {
      for (const source of sources) {
        const value = (text: string) => recogniseFacts(text, language).map((found) => [found.kind, found.value]);
        const inside = rendered(`x, ${source}.`, language).slice(3);
        const opening = rendered(`${source}.`, language);
        expect(opening.charAt(0), opening).toBe(opening.charAt(0).toLocaleUpperCase(language));
        expect(value(opening), opening).toEqual(value(inside));
        expect(value(opening).length, opening).toBeGreaterThan(0);
      }
    }
  });
});
