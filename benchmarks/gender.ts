import { allLanguages } from '../src/platform/language.ts';
import { measureGender, parts, postsOfDirectory, readMarked } from './gender/measure-gender.ts';

/**
 * How many words of the wrong gender around the holder of a post are found: `node benchmarks/gender.ts [texts|unread|FILE.json] [--missed]`, with the directory at hand
 * and, apart, with nothing but the other version. Aim: 98 % with the directory, no alarm at right texts.
 */
const texts = readMarked(process.argv.slice(2).find((given) => !given.startsWith('--')) ?? 'texts');
for (const [name, options] of [
  ['directory at hand', postsOfDirectory()],
  ['other version alone', {}],
] as const) {
  const { tallies, clean, alarms, missed } = measureGender(texts, options);
  const line = (of: typeof tallies) => {
    const sum = (key: 'made' | 'must' | 'found') => of.reduce((all, each) => all + each[key], 0);
    const percent = (part: number) => `${((100 * part) / Math.max(1, sum('made'))).toFixed(0).padStart(3)}%`;
    return `${String(sum('made')).padStart(4)}   ${percent(sum('must'))}   ${percent(sum('found'))}`;
  };
  console.log(`\n${name}\n              made   must  found   aim: found 98 %`);
  for (const part of parts) console.log(`${part.padEnd(14)}${line(tallies.filter((each) => each.part === part))}`);
  for (const language of allLanguages) console.log(`${language.padEnd(14)}${line(tallies.filter((each) => each.language === language))}`);
  console.log(`all           ${line(tallies)}   alarms at ${clean} right paragraphs: ${alarms.length}`);
  if (process.argv.includes('--missed'))
    for (const each of [...alarms.map((alarm) => `ALARM ${alarm}`), ...missed.map((one) => `MISSED ${one}`)]) console.log(each);
}
