import { expect, test } from 'vitest';
import { screenLanguages } from '../../platform/language.ts';
import { type Words, word } from '../../platform/words.ts';
import { refusals } from './refusals.ts';
import { words } from './words.ts';

const facts = { n: 3, title: 'T', role: 'R', language: 'L', languages: 'L', zone: 'Z', subject: 'S', from: '10:00', to: '11:00' };

test('every wording of this office is worded in the four languages, with the same facts in each', () => {
  const all: Words = { ...words, ...refusals };
  for (const [key, wording] of Object.entries(all)) {
    const named = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();
    for (const language of screenLanguages) {
      expect(word(wording, language, facts), `${key} in ${language}`).not.toBe('');
      expect(named(wording[language]), `${key} in ${language}`).toEqual(named(wording.en));
    }
  }
});
