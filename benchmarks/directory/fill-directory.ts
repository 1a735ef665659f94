import { sql } from 'kysely';
import { enterBody, enterStatus, joinGroup, listCountries } from '../../src/offices/directory/public.ts';
import { system } from '../../src/platform/actor.ts';
import { accepted } from '../../src/platform/answer.ts';
import { type Database, json, newId } from '../../src/platform/database/public.ts';

const given =
  'Ama Kofi Sol Mei Lina Omar Ines Rui Tariq Noor Yara Pavel Olga Jorge Aïssatou Wanjiru Youssef Amina Ibrahim Chloé Zoé Ngozi Håkon Łucja'.split(
    ' ',
  );
const arabicGiven =
  'أما كوفي سول مي لينا عمر إيناس روي طارق نور يارا بافل أولغا خورخي عائشة وانجيرو يوسف أمينة إبراهيم كلوي زوي نغوزي هاكون لوتسيا'.split(
    ' ',
  );
const starts = 'Bar Con Dal Fer Gon Hal Kar Lam Mar Nas Oka Per Ram Sal Tes Vil Wan Yam Zub Abd'.split(' ');
const arabicStarts = 'بار كون دال فير غون هال كار لام مار ناس أوكا بير رام سال تيس فيل وان يام زوب عبد'.split(' ');
const middles = 'a e i o ou aba eli iri oma uda ane eke ito olu umi'.split(' ');
const ends = 'di well ton ova ez son ski ani far ka mba ro tu vi zo'.split(' ');
const arabicEnds = 'دي ويل تون وفا يز سون سكي اني فار كا مبا رو تو في زو'.split(' ');
const kinds = ['speaker', 'group-president', 'group-secretary', 'secretary-general', 'ambassador', 'minister', 'director'];
const terms = 10;
const years = 20;

/** Members with posts, and holders one after the other over twenty years: two-year terms, the last one open. Answers how many persons. */
export async function fillDirectory(db: Database, persons: number): Promise<number> {
  const countries = listCountries();
  const bodies: string[] = [];
  for (const { alpha3 } of countries) {
    const names = { en: { formal: `Measured Parliament ${alpha3}` }, fr: { formal: `Parlement mesuré ${alpha3}` } };
    const body = {
      kind: 'parliament' as const,
      slug: `m-${alpha3.toLowerCase()}`,
      country: alpha3,
      correspondenceLanguage: 'en' as const,
      names,
    };
    const { id: bodyId } = accepted(await enterBody(db, system, body));
    accepted(await enterStatus(db, system, { bodyId, status: 'member', from: '2000-01-01' }));
    accepted(await joinGroup(db, system, { bodyId, group: bodies.length % 2 ? 'african' : 'arab', from: '2000-01-01' }));
    bodies.push(bodyId);
  }
  const posts = Array.from({ length: Math.ceil(persons / terms) }, (_, n) => postOf(n, bodies));
  await insert(db, 'post', posts);
  for (let at = 0; at < posts.length; at += 1000) await fillPosts(db, posts.slice(at, at + 1000), at);
  return posts.length * terms;
}

function postOf(n: number, bodies: readonly string[]) {
  const round = Math.floor(n / bodies.length);
  const kind = kinds[round] ?? 'member';
  return { id: newId(), body_id: bodies[n % bodies.length] ?? '', kind, committee: null, title: null };
}

async function fillPosts(db: Database, posts: { id: string }[], at: number): Promise<void> {
  const rows = posts.flatMap((post, p) =>
    Array.from({ length: terms }, (_, term) => ({ post, term, n: (at + p) * terms + term, id: newId() })),
  );
  await insert(
    db,
    'person',
    rows.map(({ id, n }) => ({ id, gender: n % 3 ? 'female' : null, honorific: null, languages: [] })),
  );
  await insert(
    db,
    'person_name',
    rows.flatMap(({ id, n }) => namesOf(id, n)),
  );
  await insert(
    db,
    'holding',
    rows.map(({ id, post, term }) => ({ id: newId(), post_id: post.id, person_id: id, acting: false, ...termOf(term) })),
  );
  const emails = posts.map(({ id }, p) => ({
    id: newId(),
    post_id: id,
    kind: 'email',
    value: `post${at + p}@measured.example`,
    valid_from: '2006-01-01',
  }));
  const own = rows.map(({ id, n }) => ({
    id: newId(),
    person_id: id,
    kind: 'phone',
    value: `+41 22 ${String(1_000_000 + n)}`,
    valid_from: '2006-01-01',
  }));
  await insert(db, 'address', [...emails, ...own]);
}

const termOf = (term: number) => ({
  valid_from: `${2026 - years + term * 2}-01-01`,
  valid_to: term === terms - 1 ? null : `${2028 - years + term * 2}-01-01`,
});

/** One name in two of all scripts; the number makes it come again only after some thousands. */
function namesOf(person: string, n: number) {
  const pick = (list: readonly string[], by: number) => list[Math.floor(n / by) % list.length] ?? '';
  const latin = { given: pick(given, 1), family: pick(starts, 24) + pick(middles, 480) + pick(ends, 7200) };
  const arab = { given: pick(arabicGiven, 1), family: pick(arabicStarts, 24) + pick(arabicEnds, 7200) };
  const row = (script: string, name: { given: string; family: string }) => ({
    id: newId(),
    person_id: person,
    script,
    family_first: false,
    ...name,
  });
  return n % 2 ? [row('Latn', latin)] : [row('Latn', latin), row('Arab', arab)];
}

async function insert(db: Database, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)));
  for (let at = 0; at < rows.length; at += 10_000) {
    const part = json(rows.slice(at, at + 10_000));
    if (table !== 'address') {
      await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${part})`.execute(
        db,
      );
      continue;
    }
    await sql`insert into address (id, post_id, person_id, kind, value, valid_from)
      select id, post_id, person_id, kind, value, valid_from from jsonb_populate_recordset(null::address, ${part})`.execute(db);
  }
}
