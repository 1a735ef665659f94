import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closeTypesetting } from '../src/offices/documents/public.ts';
import { type Shown, writeGalleryPage } from './gallery-page.ts';
import { encodeGrey } from './grey-picture.ts';
import { reducedPages, referenceOf, withPages } from './read-pages.ts';
import { type Sample, typesetSamples } from './typeset-samples.ts';

// Renders every kind of document in every language to gallery/made/index.html: `node gallery/make-gallery.ts`.
// With `--accept` the text layers and small pictures become the reference that the test compares with.
const made = join(import.meta.dirname, 'made');
const reference = join(import.meta.dirname, 'reference');
const accept = process.argv.includes('--accept');

async function show({ name, document, pdf }: Sample): Promise<Shown> {
  await writeFile(join(made, `${name}.pdf`), pdf);
  return withPages(pdf, async (pages) => {
    const pictures: string[] = [];
    for (const [index, page] of pages.entries()) {
      const picture = `${name}-${index + 1}.png`;
      await writeFile(join(made, picture), await page.picture());
      pictures.push(picture);
    }
    const text = referenceOf(pages);
    if (accept) {
      await writeFile(join(reference, `${name}.txt`), text);
      await writeFile(join(reference, `${name}.png`), encodeGrey(await reducedPages(pages)));
    }
    return { name, document, bytes: pdf.length, pictures, text };
  });
}

await mkdir(made, { recursive: true });
await mkdir(reference, { recursive: true });
const samples = await typesetSamples();
closeTypesetting();
if (accept) for (const old of await readdir(reference)) await rm(join(reference, old));
const shown: Shown[] = [];
for (const sample of samples) shown.push(await show(sample));
await writeFile(join(made, 'index.html'), writeGalleryPage(shown));
process.stdout.write(`${join(made, 'index.html')}: ${shown.length} documents\n`);
