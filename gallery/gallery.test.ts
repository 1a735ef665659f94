import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeTypesetting } from '../src/offices/documents/public.ts';
import { encodePng } from './encode-png.ts';
import { writeGalleryPage } from './gallery-page.ts';
import { referenceOf, withPages } from './read-pages.ts';
import { type Sample, sampleNames, typesetSamples } from './typeset-samples.ts';

const reference = join(import.meta.dirname, 'reference');
const names = sampleNames;
let samples: Sample[] = [];
beforeAll(async () => {
  samples = await typesetSamples();
});
afterAll(closeTypesetting);

test('every kind of document has its reference, and there is none too many', () => {
  expect(readdirSync(reference).toSorted()).toEqual(names.map((name) => `${name}.txt`).toSorted());
});

/** A wanted change is accepted with `node gallery/make-gallery.ts --accept`, after looking at the page it makes. */
test.each(names)('%s has the pages and the text layer of its reference', async (name) => {
  const sample = samples.find((each) => each.name === name);
  const found = await withPages(sample?.pdf ?? new Uint8Array(), async (pages) => referenceOf(pages));
  expect(found).toBe(readFileSync(join(reference, `${name}.txt`), 'utf8'));
});

test('the page shows every document, its text escaped', () => {
  const page = writeGalleryPage(samples.map((sample) => ({ ...sample, bytes: 1, pictures: [`${sample.name}.png`], text: 'a < "b"' })));
  for (const name of names) expect(page).toContain(`src="${name}.png"`);
  expect(page).toContain('a &lt; &quot;b&quot;');
});

test('a picture is a PNG of its size', () => {
  const png = Buffer.from(encodePng({ data: new Uint8Array(2 * 3 * 4), width: 2, height: 3 }));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 3]);
});
