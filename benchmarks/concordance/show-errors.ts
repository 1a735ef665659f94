import { allLanguages } from '../../src/platform/language.ts';
import { seeded } from '../seeded.ts';
import { injectError, kinds } from './inject-error.ts';
import { readParallel } from './read-parallel.ts';

/** Shows errors as they are made, to judge whether they are errors: `node benchmarks/concordance/show-errors.ts SET|FILE [language] [kind] [how many]`. */
const [set = 'tuned', language, wanted, most = '6'] = process.argv.slice(2);
const paragraphs = readParallel(set);
for (const own of allLanguages.filter((each) => language === undefined || language === each)) {
  for (const kind of kinds.filter((each) => !wanted || wanted === each)) {
    const random = seeded(5);
    const made = paragraphs.flatMap((paragraph) => {
      const text = paragraph[own];
      const wrong = text === undefined ? undefined : injectError(kind, text, own, random);
      return text !== undefined && wrong !== undefined ? [difference(text, wrong)] : [];
    });
    console.log(`${own} ${kind}: ${made.length}`);
    for (const each of made.slice(0, Number(most))) console.log(`    ${each}`);
  }
}

/** What differs, with a little around it. */
function difference(before: string, after: string): string {
  let start = 0;
  while (before[start] === after[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const part = (text: string) => text.slice(Math.max(0, start - 25), text.length - Math.max(0, end - 25)).slice(0, 140);
  return `${part(before)}  →  ${part(after)}`;
}
