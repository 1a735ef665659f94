import { expect, test } from 'vitest';
import { findLostPaths, variablesExplained, variablesRead } from './find-paper-faults.ts';
import { listFiles, readTexts } from './read-sources.ts';

const texts = await readTexts();
const files = await listFiles();
const papers = texts.filter(({ file }) => file.endsWith('.md'));
/** The operating system’s and the tests’ own, which no administrator of Chancery sets. */
const notOurs = /^(LANG|LC_[A-Z]+|PATH|VITEST|TEST_[A-Z_]+)$/;

test('the papers are found', () => {
  expect(papers.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['CONTRIBUTING.md', 'CHANGELOG.md', 'docs/guides/administrator.md']),
  );
});

test('the papers name only files that exist', () => {
  expect(papers.flatMap((paper) => findLostPaths(paper, files))).toEqual([]);
});

test('the administrator’s guide explains every setting that is read, and no other', () => {
  const running = texts.filter(
    ({ file }) => /^(src|bin)\/.*(?<!\.test)\.(tsx?|js)$/.test(file) && !/^src\/(platform\/testing|house)\//.test(file),
  );
  const read = [...variablesRead(running)].filter((name) => !notOurs.test(name)).sort();
  const guide = papers.find(({ file }) => file === 'docs/guides/administrator.md');
  expect(guide && [...variablesExplained(guide)].sort()).toEqual(read);
});

test('a file that is gone is found, in code marks and in links', () => {
  const paper = {
    file: 'docs/a.md',
    text: 'See `src/a.ts`, `src/gone.ts`, `src/offices/`, `npm test`,\n[b](b.md), `[c](c)` and [d](https://d.example/).',
  };
  expect(findLostPaths(paper, new Set(['src/a.ts', 'src/offices/x.ts', 'docs/d.md']))).toEqual([
    'docs/a.md:1 names src/gone.ts, which does not exist',
    'docs/a.md:2 names docs/b.md, which does not exist',
  ]);
});

test('settings are read from programs and from the guide’s table', () => {
  expect([...variablesRead([{ file: 'a.ts', text: 'process.env.PORT ?? env.CHANCERY_URL' }])]).toEqual(['PORT', 'CHANCERY_URL']);
  expect([...variablesExplained({ file: 'a.md', text: '| `PORT` | `8080` | where |\nand `HOST`' })]).toEqual(['PORT']);
});
