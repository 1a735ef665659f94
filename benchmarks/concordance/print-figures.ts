import type { PairFigures, Tally } from './measure-pair.ts';

const percent = (part: number, all: number) => (all === 0 ? '   –' : `${((100 * part) / all).toFixed(0).padStart(3)}%`);
const sharp = (part: number, all: number) => (all === 0 ? '–' : ((100 * part) / all).toFixed(2)).padStart(6);

const mustKinds =
  'day,month,year,weekday,time,zone,number,numbers swapped,number word,percentage,money,phone,symbol,resolution,acronym,country,person,e-mail,link'.split(
    ',',
  );

/** What the issue asks of each kind: found as *must*, or at least as *look*. */
const aims: Record<string, { must?: number; found?: number }> = {
  ...Object.fromEntries(mustKinds.map((kind) => [kind, { must: 99 }])),
  ordinal: { found: 98 },
  session: { found: 98 },
  frequency: { found: 98 },
  'frequency lost': { found: 98 },
  'sentence dropped': { found: 95 },
  'clause dropped': { found: 75 },
  negation: { found: 85 },
};

/** Prints what was found by kind, against the aims, and by pair of languages, with the alarms of clean texts. */
export function printFigures(set: string, paragraphs: number, measured: readonly PairFigures[]): void {
  console.log(`\n${set}: ${paragraphs} paragraphs, ${measured.length} pairs of languages`);
  const kinds = [...new Set(measured.flatMap(({ byKind }) => [...byKind.keys()]))];
  if (kinds.length > 0) console.log('kind of error        made   must  found   aim');
  for (const kind of kinds) console.log(lineOf(kind, total(measured.map(({ byKind }) => byKind.get(kind)))));
  console.log('\npair    made   must  found   alarms per 100 clean pairs: must, look');
  for (const figures of measured) printPair(figures);
  printAlarms(measured);
  const clean = sum(measured, 'clean');
  const all = total(measured.flatMap(({ byKind }) => [...byKind.values()]));
  console.log(
    `all    ${String(all.made).padStart(5)}   ${percent(all.must, all.made)}  ${percent(all.look, all.made)}   ${sharp(sum(measured, 'cleanMust'), clean)} ${sharp(sum(measured, 'cleanLook'), clean)}   aim 0.1, 1.5`,
  );
}

/** Which rules alarm at clean texts, the most frequent first. */
function printAlarms(measured: readonly PairFigures[]): void {
  const rules = measured
    .flatMap(({ worst }) => worst)
    .flatMap((line) => /^ALARM (\w+) \S+ ([\w-]+):/.exec(line)?.slice(1, 3).join(' ') ?? []);
  const counts = [...Map.groupBy(rules, (rule) => rule)].sort((a, b) => b[1].length - a[1].length);
  if (counts.length > 0) console.log(`alarms: ${counts.map(([rule, all]) => `${rule} ${all.length}`).join(', ')}`);
}

function lineOf(kind: string, { made, must, look }: Tally): string {
  const aim = aims[kind];
  const said = aim?.must ? `must ${aim.must} %` : aim?.found ? `found ${aim.found} %` : '';
  const isReached = aim ? (aim.must ? (100 * must) / made >= aim.must : (100 * look) / made >= (aim.found ?? 0)) : true;
  return `${kind.padEnd(20)} ${String(made).padStart(4)}   ${percent(must, made)}   ${percent(look, made)}   ${said}${isReached ? '' : '  not reached'}`;
}

function printPair({ pair, byKind, clean, cleanMust, cleanLook }: PairFigures): void {
  const all = total([...byKind.values()]);
  console.log(
    `${pair}  ${String(all.made).padStart(5)}   ${percent(all.must, all.made)}  ${percent(all.look, all.made)}   ${sharp(cleanMust, clean)} ${sharp(cleanLook, clean)}`,
  );
}

function total(tallies: readonly (Tally | undefined)[]): Tally {
  return tallies.reduce<Tally>(
    (all, each) => ({ made: all.made + (each?.made ?? 0), must: all.must + (each?.must ?? 0), look: all.look + (each?.look ?? 0) }),
    { made: 0, must: 0, look: 0 },
  );
}

function sum(measured: readonly PairFigures[], key: 'clean' | 'cleanMust' | 'cleanLook'): number {
  return measured.reduce((all, figures) => all + figures[key], 0);
}
