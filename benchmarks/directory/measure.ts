import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { type AddresseeRule, findAddressees, readChangesBeside, searchDirectory } from '../../src/offices/directory/public.ts';
import { accepted } from '../../src/platform/answer.ts';
import { type Database, migrate, openDatabase } from '../../src/platform/database/public.ts';
import { startPostgres } from '../../src/platform/postgres/public.ts';
import { fillDirectory } from './fill-directory.ts';

const persons = Number(process.env.DIRECTORY_PERSONS ?? 200_000);
const typed = [
  ...['co', 'con', 'cond', 'conde', 'Конде', 'كوندي', 'ама', 'يوسف', 'youssef ma', 'sol', 'ma', 'aïssatou per', 'wanjiru gonel'],
  ...['chloé', '5551', '+41 22 1 099', 'post77@', 'speaker ken', 'Мексика', 'speaker', 'minister france', 'zzzz', 'Хорхе', 'me'],
];
const rules: AddresseeRule[] = [
  { post: 'speaker', statuses: ['member'] },
  { post: 'group-president', statuses: ['member'], groups: ['african'] },
  { post: 'member', statuses: ['member'] },
];

/** Fills a directory on a server of its own, measures the searches of the brief thirty times each, and prints them beside their limits. */
export async function measureDirectory(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-benchmark-'));
  const server = accepted(await startPostgres({ folder }));
  try {
    accepted(await migrate(server.connectionString));
    const db = openDatabase(server.connectionString);
    await measure(db).finally(() => db.destroy());
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(db: Database): Promise<void> {
  const [filled, n] = await timed(() => fillDirectory(db, persons));
  const [waited, early] = await timed(() => searchDirectory(db, 'first', { language: 'en' }));
  const [indexed] = await timed(() => readChangesBeside(db));
  await sql`vacuum analyze`.execute(db);
  console.log(
    `${n} persons and as many holdings over 20 years: filled in ${seconds(filled)}, read for the search beside it in ${seconds(indexed)}`,
  );
  console.log(`the first search of all took ${ms(waited).trim()} and said that about ${early.unread ?? 0} changes are unread`);
  const floor = await repeat(() => sql`select 1`.execute(db));
  console.log(
    `one statement that does nothing takes ${ms(at(floor, 0.5)).trim()} (95 %: ${ms(at(floor, 0.95)).trim()}): who else uses the machine slows all`,
  );
  const searches: [string, number[], string][] = [];
  for (const text of typed) {
    const found = await searchDirectory(db, text, { language: 'en' });
    const said = `${found.bodies.length} bodies, ${found.persons.length} persons, ${found.posts.length} posts`;
    searches.push([text, await repeat(() => searchDirectory(db, text, { language: 'en' })), said]);
  }
  report('search as you type', 50, searches);
  await measureUnderLoad(db);
  const resolved: [string, number[], string][] = [];
  for (const rule of rules) {
    const { addressees, excluded } = await findAddressees(db, rule, '2026-06-01');
    const said = `${addressees.length} addressees, ${excluded.length} left out`;
    resolved.push([[rule.post, ...(rule.groups ?? [])].join(' '), await repeat(() => findAddressees(db, rule, '2026-06-01')), said]);
  }
  report('addressee rules', 200, resolved);
}

const typists = 10;
const pause = 150;

/** Ten people who type at once, a letter each 150 ms: how long their searches take beside one another. */
async function measureUnderLoad(db: Database): Promise<void> {
  const all = await Promise.all(
    Array.from({ length: typists }, async (_, typist) => {
      const times: number[] = [];
      for (let n = 0; n < 30; n++) {
        await setTimeout(pause * (0.5 + ((typist + n) % 10) / 10));
        const text = typed[(typist * 7 + n) % typed.length] ?? '';
        times.push((await timed(() => searchDirectory(db, text, { language: 'en' })))[0]);
      }
      return times;
    }),
  );
  const times = all.flat().sort((one, other) => one - other);
  const said = `${times.length} searches of ${typists} people at once`;
  report('search under load', 50, [['all of the above', times, said]]);
}

function report(title: string, limit: number, rows: readonly [string, number[], string][]): void {
  console.log(`${title} (limit ${limit} ms)`);
  for (const [name, times, said] of rows)
    console.log(`  ${name.padEnd(22)} median ${ms(at(times, 0.5))}  95 % ${ms(at(times, 0.95))}  ${said}`);
  const worst = (part: number) => Math.max(...rows.map(([, times]) => at(times, part)));
  const say = (part: number) => `${ms(worst(part)).trim()}, ${(worst(part) / limit).toFixed(2)} of the limit`;
  console.log(`  slowest median: ${say(0.5)}; slowest 95 %: ${say(0.95)}`);
}

async function repeat(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < 30; run++) times.push((await timed(work))[0]);
  return times.sort((one, other) => one - other);
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const begun = performance.now();
  const result = await work();
  return [performance.now() - begun, result];
}

const at = (sorted: readonly number[], part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
const ms = (value: number) => `${value.toFixed(1)} ms`.padStart(9);
const seconds = (value: number) => `${(value / 1000).toFixed(0)} s`;
