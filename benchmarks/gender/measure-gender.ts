import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CheckedFinding,
  type CheckOptions,
  checkVersions,
  readDirectoryFiles,
  versionOfTexts,
} from '../../src/offices/concordance/public.ts';
import { allLanguages, type Language } from '../../src/platform/language.ts';

export const parts = ['noun', 'verb', 'participle', 'adjective', 'pronoun', 'title'] as const;
export type Part = (typeof parts)[number];
export type GenderTally = { part: Part; language: Language; made: number; must: number; found: number };
type Slip = { part: Part; paragraph: number; wrong: string };

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
type Marked = Record<Language, string>;
const marked = /\{(\w+):([^→}]*)→([^}]*)\}/gu;

/** What the directory knows of the posts that the texts name. */
export function postsOfDirectory(): CheckOptions {
  const directory = readDirectoryFiles([{ name: 'posts.json', text: read('posts.json') }]);
  if (!directory.ok) throw new Error(directory.refusal.code);
  return { holders: directory.holders, terms: directory.terms };
}

/** Paragraphs in six languages whose words of gender are marked `{part:right→wrong}`: `texts`, `unread`, or a file elsewhere. */
export function readMarked(set: string): Marked[] {
  return JSON.parse(set.endsWith('.json') ? readFileSync(set, 'utf8') : read(`${set}.json`)) as Marked[];
}

/** Puts each word of the other gender into one version, beside a right one in another language, and counts the alarms of gender at the right texts. */
export function measureGender(
  texts: readonly Marked[],
  options: CheckOptions,
): { tallies: GenderTally[]; clean: number; alarms: string[]; missed: string[] } {
  const tallies: GenderTally[] = [];
  const [alarms, missed]: [string[], string[]] = [[], []];
  const others: Record<Language, Language> = { en: 'fr', fr: 'en', es: 'en', ar: 'en', ru: 'en', zh: 'en' };
  for (const language of allLanguages) {
    const [own, other] = [texts.map((text) => rightOf(text[language])), texts.map((text) => rightOf(text[others[language]]))];
    const check = (given: string[]) => findingsOf(language, given, others[language], other, options);
    const clean = check(own);
    alarms.push(
      ...clean
        .filter(({ family }) => family === 'gender')
        .map(
          (finding) =>
            `${language}-${others[language]} ${finding.severity} ${finding.rule}: ${finding.spans.map(({ text }) => text).join(' | ')}`,
        ),
    );
    const known = new Set(clean.map(keyOf));
    for (const { part, paragraph, wrong } of slipsIn(texts, language)) {
      const found = check(own.map((text, place) => (place === paragraph ? wrong : text))).filter(
        (finding) => !known.has(keyOf(finding)) && finding.spans.some(({ line }) => line === paragraph + 1),
      );
      const tally = tallies.find((each) => each.part === part && each.language === language) ?? {
        part,
        language,
        made: 0,
        must: 0,
        found: 0,
      };
      if (!tallies.includes(tally)) tallies.push(tally);
      tally.made += 1;
      if (found.some(({ severity }) => severity === 'must')) tally.must += 1;
      if (found.length > 0) tally.found += 1;
      else missed.push(`${language} ${part}: ${wrong}`);
    }
  }
  return { tallies, clean: texts.length * allLanguages.length, alarms, missed };
}

function slipsIn(texts: readonly Marked[], language: Language): Slip[] {
  return texts.flatMap((text, paragraph) =>
    [...text[language].matchAll(marked)].map((found) => ({
      part: found[1] as Part,
      paragraph,
      wrong: rightOf(text[language].slice(0, found.index) + found[3] + text[language].slice(found.index + found[0].length)),
    })),
  );
}

function rightOf(text: string): string {
  return text.replace(marked, '$2');
}

const keyOf = (finding: CheckedFinding) => `${finding.rule} ${finding.id}`;

function findingsOf(one: Language, a: string[], other: Language, b: string[], options: CheckOptions): CheckedFinding[] {
  return checkVersions([versionOfTexts(one, a), versionOfTexts(other, b)], options).findings.filter(({ severity }) => severity !== 'style');
}
