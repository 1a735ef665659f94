import JSZip from 'jszip';
import type { Language } from '../../../platform/language.ts';
import type { PaperStyle } from '../official-document.ts';
import { fittedToPaper } from './word-margins.ts';
import { navy, quiet } from './word-styles.ts';

/** Rewrites a Word file so that the same document is the same bytes: its own date for every entry, and link numbers in order. Names its language, sets it in the paper's colours, widths and typeface. */
export async function fixBytes(bytes: Uint8Array, date: Date, language?: Language, paper?: PaperStyle): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(bytes);
  const fixed = new JSZip();
  const renamed = await linkNames(source);
  for (const name of Object.keys(source.files).sort()) {
    const entry = source.file(name);
    if (!entry) continue;
    const content = /\.(xml|rels)$/u.test(name)
      ? fittedToPaper(
          coloured(rename(languageNamed(drawingsNumbered(dateFixed(await entry.async('string'), date)), language), renamed), paper),
          paper,
        )
      : await entry.async('uint8array');
    fixed.file(name, content, { date, createFolders: false });
  }
  return fixed.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 }, platform: 'DOS' });
}

/** Links get a random name from the library; they are numbered in the order in which the parts hold them. */
async function linkNames(zip: JSZip): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const file of Object.keys(zip.files).sort()) {
    if (!file.startsWith('word/_rels/')) continue;
    const text = (await zip.file(file)?.async('string')) ?? '';
    for (const [, name = ''] of text.matchAll(/\bId="(rId(?!\d+")[^"]+)"/gu))
      if (!names.has(name)) names.set(name, `rIdLink${names.size + 1}`);
  }
  return names;
}

function rename(text: string, names: Map<string, string>): string {
  let renamed = text;
  for (const [from, to] of names) renamed = renamed.replaceAll(`"${from}"`, `"${to}"`);
  return renamed;
}

function dateFixed(text: string, date: Date): string {
  return text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${date.toISOString().slice(0, 19)}Z`);
}

/** The properties of the file say which language it is in; the library has no place for it. */
function languageNamed(text: string, language: Language | undefined): string {
  return language && !text.includes('<dc:language>')
    ? text.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
    : text;
}

/** The library numbers drawings through all files it ever wrote; here each file begins at one. */
function drawingsNumbered(text: string): string {
  let number = 0;
  return text.replace(/(<wp:docPr id=")\d+(")/gu, (_, before: string, after: string) => {
    number += 1;
    return `${before}${number}${after}`;
  });
}

/** The colours of the house give way to the paper's own, wherever a style, a run or a border names them. */
function coloured(text: string, { accent, quiet: calm }: PaperStyle = {}): string {
  const own = new Map([
    [navy, accent],
    [quiet, calm],
  ]);
  return text.replace(/(<w:color w:val="|w:color=")([0-9A-F]{6})(?=")/gu, (whole, before: string, colour: string) => {
    const chosen = own.get(colour);
    return chosen ? `${before}${chosen.slice(1).toUpperCase()}` : whole;
  });
}
