import type { OfficialDocument } from '../src/offices/documents/public.ts';
import { directionOf, ownNames } from '../src/platform/language.ts';

/** One document of the gallery: its pictures beside the page, and its text layer. */
export type Shown = { name: string; document: OfficialDocument; bytes: number; pictures: string[]; text: string };

const style = `
:root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem; background: #f3f4f6; color: #17202b; }
h2 { margin: 2.5rem 0 .75rem; text-transform: capitalize; }
.row { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1.5rem; align-items: start; }
figure { margin: 0; }
figcaption { display: flex; justify-content: space-between; padding-block-end: .4rem; }
img { display: block; inline-size: 100%; block-size: auto; margin-block-end: .75rem; background: #fff; box-shadow: 0 0 0 1px #c9cfd8; }
pre { white-space: pre-wrap; font: .8rem/1.45 ui-monospace, monospace; background: #fff; padding: .75rem; overflow: auto; max-block-size: 24rem; }
summary { cursor: pointer; }`;

/** One page that shows every kind of document, its languages beside each other. */
export function writeGalleryPage(shown: readonly Shown[]): string {
  const kinds = Map.groupBy(shown, ({ document }) => document.kind);
  const rows = [...kinds].map(
    ([kind, of]) => `<section><h2>${escapeText(kind.replaceAll('-', ' '))}</h2><div class="row">${of.map(figure).join('')}</div></section>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Chancery: every kind of document</title><style>${style}</style></head>
<body><h1>Every kind of document</h1>${rows.join('')}</body></html>
`;
}

function figure({ name, document: { language, title }, bytes, pictures, text }: Shown): string {
  const alt = (index: number) => escapeText(`${title}, ${index + 1} / ${pictures.length}`);
  const images = pictures.map((picture, index) => `<img src="${picture}" alt="${alt(index)}" loading="lazy">`).join('');
  return `<figure><figcaption><a href="${name}.pdf">${ownNames[language]}</a><span>${pictures.length} p. · ${Math.round(bytes / 1000)} kB</span></figcaption>
${images}<details><summary>Text layer</summary><pre lang="${language}" dir="${directionOf(language)}">${escapeText(text)}</pre></details></figure>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
