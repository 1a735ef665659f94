import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedFinding, checkVersions, versionOfTexts } from '../src/offices/concordance/public.ts';
import { allLanguages, type Language } from '../src/platform/language.ts';
import { injectError, kinds } from './concordance/inject-error.ts';
import { seeded } from './seeded.ts';

/**
 * Measures the concordance on parallel texts in six languages with errors put in: `node benchmarks/concordance.ts [tuned|unread] [--pair en-ar] [--worst FILE]`.
 * An error counts as found when a finding that the clean texts do not have stands on its paragraph.
 */
type Paragraph = Record<Language, string>;
type Tally = { made: number; must: number; look: number };
const [set = 'tuned'] = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const worstFile = process.argv.includes('--worst') ? process.argv[process.argv.indexOf('--worst') + 1] : undefined;
const paragraphs = JSON.parse(readFileSync(join(import.meta.dirname, 'concordance', `${set}.json`), 'utf8')) as Paragraph[];
const wanted = process.argv.includes('--pair') ? process.argv[process.argv.indexOf('--pair') + 1] : undefined;
const pairs = allLanguages
  .flatMap((one, index) => allLanguages.slice(index + 1).map((other) => [one, other] as const))
  .filter(([one, other]) => wanted === undefined || wanted === `${one}-${other}`);
const worst: string[] = [];
const byKind = new Map<string, Tally>();
const byPair = new Map<string, Tally & { cleanMust: number; cleanLook: number; clean: number }>();

const keyOf = (finding: CheckedFinding) => `${finding.rule} ${finding.id}`;
const textsIn = (language: Language) => paragraphs.map((paragraph) => paragraph[language]);
const check = (one: Language, a: string[], other: Language, b: string[]) =>
  checkVersions([versionOfTexts(one, a), versionOfTexts(other, b)]).findings;

for (const [one, other] of pairs) {
  const [a, b] = [textsIn(one), textsIn(other)];
  const clean = check(one, a, other, b);
  const tally = { made: 0, must: 0, look: 0, cleanMust: 0, cleanLook: 0, clean: a.length };
  byPair.set(`${one}-${other}`, tally);
  for (const finding of clean) {
    if (finding.severity === 'must') tally.cleanMust += 1;
    if (finding.severity === 'look') tally.cleanLook += 1;
    if (finding.severity !== 'style') worst.push(`ALARM ${finding.severity} ${one}-${other} ${finding.rule}: ${said(finding)}`);
  }
  const known = new Set(clean.map(keyOf));
  const random = seeded(one.charCodeAt(0) * 997 + other.charCodeAt(1));
  for (const kind of kinds) measureKind(kind, { one, other, a, b, known, random, tally });
}

type Trial = { one: Language; other: Language; a: string[]; b: string[]; known: Set<string>; random: () => number; tally: Tally };

/** Puts one error of a kind into every paragraph that can have it, one at a time, in the second version. */
function measureKind(kind: string, { one, other, a, b, known, random, tally }: Trial): void {
  for (const [place, text] of b.entries()) {
    const wrong = injectError(kind, text, other, random);
    if (wrong === undefined || wrong === text) continue;
    const changed = b.map((each, index) => (index === place ? wrong : each));
    const found = check(one, a, other, changed).filter(
      (finding) => !known.has(keyOf(finding)) && touches(finding, other, place, wrong, changed, a),
    );
    const best = found.some(({ severity }) => severity === 'must')
      ? 'must'
      : found.some(({ severity }) => severity === 'look')
        ? 'look'
        : undefined;
    const kindTally = byKind.get(kind) ?? { made: 0, must: 0, look: 0 };
    byKind.set(kind, kindTally);
    for (const each of [kindTally, tally]) {
      each.made += 1;
      if (best) each[best] += 1;
    }
    if (!best) worst.push(`MISSED ${kind} ${one}-${other}: ${a[place]} || ${wrong}`);
  }
}

/** Whether a finding stands on the changed paragraph, in either version: texts made of paragraphs have one to a line. */
function touches({ spans }: CheckedFinding, _: Language, place: number, __: string, ___: string[], ____: string[]): boolean {
  return spans.some(({ line }) => line === place + 1);
}

function said({ spans }: CheckedFinding): string {
  return spans.map(({ language, text }) => `${language}: ${text.slice(0, 160)}`).join(' || ');
}

const percent = (part: number, all: number) => (all === 0 ? '   –' : `${((100 * part) / all).toFixed(0).padStart(3)}%`);
console.log(`\n${set}: ${paragraphs.length} paragraphs, ${pairs.length} pairs of languages`);
console.log('kind of error        made   must  must or look');
for (const [kind, { made, must, look }] of byKind)
  console.log(`${kind.padEnd(20)} ${String(made).padStart(4)}   ${percent(must, made)}   ${percent(must + look, made)}`);
console.log('\npair    made   must  found   alarms per 100 clean pairs: must, look');
for (const [pair, { made, must, look, cleanMust, cleanLook, clean }] of byPair)
  console.log(
    `${pair}   ${String(made).padStart(4)}   ${percent(must, made)}  ${percent(must + look, made)}   ${((100 * cleanMust) / clean).toFixed(1).padStart(6)} ${((100 * cleanLook) / clean).toFixed(1).padStart(6)}`,
  );
const sum = (key: 'made' | 'must' | 'look' | 'cleanMust' | 'cleanLook' | 'clean') =>
  [...byPair.values()].reduce((all, tally) => all + tally[key], 0);
console.log(
  `all     ${String(sum('made')).padStart(4)}   ${percent(sum('must'), sum('made'))}  ${percent(sum('must') + sum('look'), sum('made'))}   ${((100 * sum('cleanMust')) / sum('clean')).toFixed(2).padStart(6)} ${((100 * sum('cleanLook')) / sum('clean')).toFixed(2).padStart(6)}`,
);
if (worstFile) writeFileSync(worstFile, `${worst.join('\n')}\n`);
