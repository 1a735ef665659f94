import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeTypesetting } from '../src/offices/documents/public.ts';
import { allLanguages } from '../src/platform/language.ts';
import { encodePng } from './encode-png.ts';
import { writeGalleryPage } from './gallery-page.ts';
import { decodeGrey, encodeGrey, type GreyPicture, greatestDifference } from './grey-picture.ts';
import { reducedPages, referenceOf, withPages } from './read-pages.ts';
import { type Sample, sampleNames, typesetSamples } from './typeset-samples.ts';

const reference = join(import.meta.dirname, 'reference');
const names = sampleNames;
let samples: Sample[] = [];
beforeAll(async () => {
  samples = await typesetSamples();
});
afterAll(closeTypesetting);

test('every kind of document has its reference, and there is none too many', () => {
  expect(readdirSync(reference).toSorted()).toEqual(names.flatMap((name) => [`${name}.png`, `${name}.txt`]).toSorted());
});

/** A wanted change is accepted with `node gallery/make-gallery.ts --accept`, after looking at the page it makes. */
test.each(names)('%s has the pages and the text layer of its reference', async (name) => {
  const sample = samples.find((each) => each.name === name);
  const found = await withPages(sample?.pdf ?? new Uint8Array(), async (pages) => referenceOf(pages));
  expect(found).toBe(readFileSync(join(reference, `${name}.txt`), 'utf8'));
});

/** Squares of a page whose mean grey moved by more than this look different; another way of smoothing letters stays below. */
const seen = 15;
test.each(names)('%s looks like its reference', async (name) => {
  const sample = samples.find((each) => each.name === name);
  const found = await withPages(sample?.pdf ?? new Uint8Array(), reducedPages);
  expect(greatestDifference(found, decodeGrey(readFileSync(join(reference, `${name}.png`))))).toBeLessThan(seen);
});

test('a line that moved by its own height is seen', () => {
  const width = 60;
  const page = (top: number): GreyPicture => {
    const data = new Uint8Array(width * 60).fill(255);
    for (let y = top; y < top + 2; y++) data.fill(120, y * width + 6, y * width + 54);
    return { data, width, height: 60 };
  };
  expect(greatestDifference(page(12), page(12))).toBe(0);
  expect(greatestDifference(page(12), page(10))).toBeGreaterThan(seen);
  expect(greatestDifference(page(12), { ...page(12), height: 59 })).toBe(Number.POSITIVE_INFINITY);
  expect(decodeGrey(encodeGrey(page(12)))).toEqual(page(12));
});

test('every kind stands in the gallery in all six languages', () => {
  const kinds = Map.groupBy(samples, ({ document }) => document.kind);
  for (const [kind, of] of kinds)
    expect([kind, ...new Set(of.map(({ document }) => document.language))].toSorted()).toEqual([kind, ...allLanguages].toSorted());
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
