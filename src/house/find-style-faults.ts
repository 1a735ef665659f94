import { posix } from 'node:path';
import type { Source } from './read-sources.ts';

const physical =
  /(^|-)(margin|padding|border)-(left|right)|^border-(top|bottom)-(left|right)-radius$|^(left|right)$|^(scroll-)?(margin|padding)-(left|right)$/;
const sided = /^(text-align|text-align-last|float|clear|caption-side)$/;
const fourSided = /^(margin|padding|inset|border-(width|style|color))$/;

/** Declarations of a stylesheet that name left or right, which would stand on the wrong side in Arabic. */
export function findPhysicalSides(source: Source): string[] {
  const text = withoutComments(source.text);
  return [...text.matchAll(/([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap((found) => {
    const [whole, name = '', value = ''] = found;
    const values = value.trim().split(/\s+(?![^(]*\))/);
    const isFault =
      physical.test(name) ||
      (sided.test(name) && /^(left|right)$/.test(values[0] ?? '')) ||
      (fourSided.test(name) && values.length === 4 && values[1] !== values[3]);
    const line = text.slice(0, found.index).split('\n').length;
    return isFault ? [`${source.file}:${line} “${whole.trim()}” names a side: use inline-start and inline-end`] : [];
  });
}

/** Stylesheets named by `@import` that are not there. */
export function findLostImports(sheets: readonly Source[]): string[] {
  const files = new Set(sheets.map(({ file }) => file));
  return sheets.flatMap((sheet) =>
    importsOf(sheet)
      .filter((file) => !files.has(file))
      .map((file) => `${sheet.file} imports ${file}, which does not exist`),
  );
}

/** Stylesheets that no page loads: reached from none of the given ones. */
export function findUnusedSheets(sheets: readonly Source[], roots: readonly string[]): string[] {
  const reached = new Set<string>(roots);
  for (const file of reached) {
    const sheet = sheets.find((each) => each.file === file);
    if (sheet) for (const next of importsOf(sheet)) reached.add(next);
  }
  return sheets.filter(({ file }) => !reached.has(file)).map(({ file }) => `${file} is imported by none of ${roots.join(', ')}`);
}

function importsOf({ file, text }: Source): string[] {
  const imports = [...withoutComments(text).matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)].map(([, to]) => to ?? '');
  return imports.filter((to) => to.startsWith('.')).map((to) => posix.join(posix.dirname(file), to));
}

/** Comments become spaces, so that lines keep their numbers. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
}
