import { sql } from 'kysely';
import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { ScreenLanguage } from '../../../platform/language.ts';
import type { PostKind } from '../../languages/public.ts';
import type { BodyKind } from '../bodies/body-kinds.ts';
import { nameBodies } from '../bodies/body-names.ts';
import { displayName, type PersonNameRow, writeName } from '../display-name.ts';
import { isValidOn } from '../posts/holds-on.ts';
import type { PostTitle } from '../posts/posts.ts';
import { wordPost } from '../posts/word-posts.ts';

type Office = { slug: string; body: string; title: string; acting: boolean; isHeld: boolean };
/** `others` are the name in other scripts; `offices` begin with those held on the day, then the latest. */
export type FoundPerson = { id: string; name: string; others: string[]; offices: Office[] };

type Row = { id: string; gender: 'female' | 'male' | null; names: unknown; held: unknown };
type Held = {
  body_id: string;
  slug: string;
  body_kind: BodyKind;
  kind: PostKind;
  committee: string | null;
  title: PostTitle | null;
  acting: boolean;
  valid_from: string;
  valid_to: string | null;
};

/** Persons by id in the order asked for, those who hold a post on the day first. */
export async function findPersons(db: Handle, ids: readonly string[], language: ScreenLanguage, on: string): Promise<FoundPerson[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Row>`
    select person.id, gender, (select json_agg(n order by n.script) from person_name n where n.person_id = person.id) as names,
      (select json_agg(h order by h.valid_from desc) from (select post.body_id, body.slug, body.kind as body_kind, post.kind, post.committee,
        post.title, holding.acting, holding.valid_from::text, holding.valid_to::text
        from holding join post on post.id = holding.post_id join body on body.id = post.body_id
        where holding.person_id = person.id) h) as held
    from person where person.id = any(${ids}::uuid[])`.execute(db);
  const held = (row: Row) => fromJson<Held[] | null>(row.held) ?? [];
  const bodies = await nameBodies(
    db,
    rows.flatMap((row) => held(row).map(({ body_id }) => body_id)),
    language,
  );
  const persons = ids.flatMap((id) => {
    const row = rows.find((each) => each.id === id);
    return row ? [wordPerson(row, held(row), bodies, language, on)] : [];
  });
  return persons.sort((one, other) => Number(holdsNow(other)) - Number(holdsNow(one)));
}

const holdsNow = ({ offices }: FoundPerson) => offices[0]?.isHeld ?? false;

function wordPerson(row: Row, held: Held[], bodies: ReadonlyMap<string, string>, language: ScreenLanguage, on: string): FoundPerson {
  const names = fromJson<PersonNameRow[] | null>(row.names) ?? [];
  const name = displayName(names, language);
  const offices = held.map((each) => ({
    slug: each.slug,
    body: bodies.get(each.body_id) ?? each.slug,
    title: wordPost(each, each.body_kind, row.gender, language),
    acting: each.acting,
    isHeld: isValidOn(each, on),
  }));
  return {
    id: row.id,
    name,
    others: names.map(writeName).filter((other) => other !== name),
    offices: offices.sort((one, other) => Number(other.isHeld) - Number(one.isHeld)),
  };
}
