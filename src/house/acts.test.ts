import { expect, test } from 'vitest';
import { countActs, findUnguardedActs, findUnjournalledActs } from './find-careless-acts.ts';
import { readPrograms } from './read-sources.ts';

const sources = (await readPrograms()).filter(({ file }) => file.startsWith('src/offices/') && !/\.test\.tsx?$/.test(file));

test('acts are found', () => {
  expect(countActs(sources)).toBeGreaterThan(20);
});

test('every act of every office that changes the record writes the journal', () => {
  expect(findUnjournalledActs(sources)).toEqual([]);
});

test('every act that changes the record asks permission, or whether the call behind an own link is open', () => {
  expect(findUnguardedActs(sources)).toEqual([]);
});

const file = (name: string, text: string) => ({ file: `src/offices/planted/${name}`, text });
const act = (body: string) => `export async function strikeBody(db: Handle, actor: Actor) { ${body} }`;
const strike = `await db.deleteFrom('body').execute();`;

test('an act without the journal is found, and named', () => {
  expect(findUnjournalledActs([file('strike-body.ts', act(strike))])).toEqual([
    'src/offices/planted/strike-body.ts:1: strikeBody changes the record and writes no journal',
  ]);
});

test('an act that asks nobody is found', () => {
  expect(findUnguardedActs([file('strike-body.ts', act(strike))])).toEqual([
    expect.stringContaining('strikeBody changes the record and asks no permission'),
  ]);
  expect(findUnguardedActs([file('strike-body.ts', act(`const refused = permit(actor, 'officer'); ${strike}`))])).toEqual([]);
});

test('the journal may be written by a function that the act calls, in its file, its office or the next', () => {
  const inFile = file('strike-body.ts', `${act(`${strike} await note(db);`)} async function note(db: Handle) { await writeJournal(db); }`);
  expect(findUnjournalledActs([inFile])).toEqual([]);
  const imported = file('strike-body.ts', `import { note as noteIt } from '../other/public.ts'; ${act(`${strike} await noteIt(db);`)}`);
  const door = { file: 'src/offices/other/public.ts', text: `export { write as note } from './note.ts';` };
  const writes = { file: 'src/offices/other/note.ts', text: `export async function write(db: Handle) { await writeJournal(db); }` };
  const forgets = { ...writes, text: 'export async function write(db: Handle) {}' };
  expect(findUnjournalledActs([imported, door, writes])).toEqual([]);
  expect(findUnjournalledActs([imported, door, forgets])).toHaveLength(1);
});

test('a change made by a function that the act calls counts as the act’s', () => {
  const text = `${act('await strike(db);')} const strike = (db: Handle) => db.updateTable('body').execute();`;
  expect(findUnjournalledActs([file('strike-body.ts', text)])).toHaveLength(1);
});

test('a change in plain SQL counts too', () => {
  expect(findUnjournalledActs([file('strike-body.ts', act('await sql`update body set slug = null`.execute(db);'))])).toHaveLength(1);
  expect(findUnjournalledActs([file('find-body.ts', act('await sql`select 1`.execute(db);'))])).toEqual([]);
});

test('a function that takes an actor and only reads needs no journal', () => {
  expect(findUnjournalledActs([file('may-strike.ts', act(`return db.selectFrom('body').execute();`))])).toEqual([]);
});
