import { expect, test } from 'vitest';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import type { SourceParagraph } from './render-text.ts';
import { createText, deleteText, loadText, saveParagraphs, staleParagraphs, textDigest } from './text-store.ts';

const testing = useTestDatabase();
const english: SourceParagraph[] = [
  { key: 'subject', kind: 'subject', source: 'Round table' },
  { key: 'p1', kind: 'paragraph', source: 'We invite you on {date:2027-03-08|on}.' },
];
const french: SourceParagraph[] = [
  { key: 'subject', kind: 'subject', source: 'Table ronde' },
  { key: 'p1', kind: 'paragraph', source: 'Nous vous invitons {date:2027-03-08|on}.' },
];

async function someText() {
  const { db } = testing();
  const id = await createText(db, { originalLanguage: 'en' });
  await saveParagraphs(db, id, 'en', english);
  await saveParagraphs(db, id, 'fr', french);
  return { db, id };
}

test('a text gives back its versions in order, and only those that were written', async () => {
  const { db, id } = await someText();
  const text = await loadText(db, id);
  expect(text).toEqual({ originalLanguage: 'en', versions: { en: english, fr: french } });
});

test('a translation is stale when its original changes, and fresh again when it is written anew', async () => {
  const { db, id } = await someText();
  expect(await staleParagraphs(db, id)).toEqual([]);
  await saveParagraphs(db, id, 'en', [english[0] as SourceParagraph, { key: 'p1', kind: 'paragraph', source: 'Changed.' }]);
  expect(await staleParagraphs(db, id)).toEqual([{ language: 'fr', key: 'p1', before: english[1]?.source }]);
  await saveParagraphs(db, id, 'fr', french);
  expect(await staleParagraphs(db, id)).toEqual([{ language: 'fr', key: 'p1', before: english[1]?.source }]);
  await saveParagraphs(db, id, 'fr', [french[0] as SourceParagraph, { key: 'p1', kind: 'paragraph', source: 'Modifié.' }]);
  expect(await staleParagraphs(db, id)).toEqual([]);
});

test('a stale translation that was read against the original and still holds is confirmed without a change', async () => {
  const { db, id } = await someText();
  await saveParagraphs(db, id, 'en', [{ key: 'subject', kind: 'subject', source: 'Round table!' }, ...english.slice(1)]);
  await saveParagraphs(
    db,
    id,
    'fr',
    french.map((paragraph) => ({ ...paragraph, confirmed: true })),
  );
  expect(await staleParagraphs(db, id)).toEqual([]);
});

test('the digest changes with a word, a key or the order, and with nothing else', () => {
  expect(textDigest(english)).toBe(textDigest(english.map((paragraph) => ({ ...paragraph, confirmed: true }))));
  expect(textDigest(english)).not.toBe(textDigest([...english].reverse()));
  expect(textDigest(english)).not.toBe(textDigest([{ key: 'subject', kind: 'subject', source: 'Round tables' }, ...english.slice(1)]));
});

test('a deleted text is gone with its paragraphs', async () => {
  const { db, id } = await someText();
  await deleteText(db, id);
  await expect(loadText(db, id)).rejects.toThrow();
  expect(await db.selectFrom('paragraph').selectAll().where('text_id', '=', id).execute()).toEqual([]);
});
