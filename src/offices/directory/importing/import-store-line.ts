import type { Transaction } from '../../../platform/database/public.ts';
import { holdsOn } from '../posts/holds-on.ts';
import type { LineChange, PlannedLine, PlannedPerson } from './import-plan.ts';
import { storeBodyDetails, storeNewBody } from './import-store-body.ts';
import type { RowWriter } from './import-write-rows.ts';

/** `added` are the persons, `bodies` the bodies that earlier lines added; `source` is the file. */
type Storing = { on: string; source: string; added: Map<number, string>; bodies: Map<string, string> };

/** Writes what one line adds and changes: body, post, person, holder, addresses, in this order. */
export async function storeLine(tx: Transaction, writer: RowWriter, line: PlannedLine, storing: Storing): Promise<void> {
  const does = (act: LineChange['act']) => line.changes.find((change) => change.act === act);
  if (line.newBody) storing.bodies.set(`line:${line.line}`, await storeNewBody(writer, line.newBody));
  const bodyId = storing.bodies.get(line.bodyId ?? '') ?? line.bodyId ?? '';
  await storeBodyDetails(tx, writer, bodyId, line.changes, storing);
  if (!line.kind) return;
  const postId =
    line.postId ?? (await writer.add('post', { body_id: bodyId, kind: line.kind, committee: line.committee ?? null, title: null }));
  const personId = line.person ? await storePerson(tx, writer, line.person, line.line, storing) : undefined;
  if (does('appoint') && personId) await storeHolder(tx, writer, postId, personId, storing.on);
  for (const kind of ['email', 'phone'] as const) {
    const change = does(kind);
    if (change && 'to' in change) await storeAddress(tx, writer, { postId, kind, value: change.to, on: storing.on });
  }
}

async function storePerson(tx: Transaction, writer: RowWriter, person: PlannedPerson, line: number, { added }: Storing): Promise<string> {
  const { name, gender, honorific, language } = person;
  const row = { script: name.script, given: name.given, family: name.family, family_first: name.familyFirst };
  const known = person.id ?? added.get(person.firstLine);
  if (!known) {
    const id = await writer.add('person', { gender: gender ?? null, honorific: honorific ?? null, languages: language ? [language] : [] });
    await writer.add('person_name', { person_id: id, ...row });
    added.set(line, id);
    return id;
  }
  if (!person.id) return known;
  await changePerson(tx, writer, person.id, person);
  if (person.nameId) await writer.change('person_name', person.nameId, { given: name.given, family: name.family });
  else if (!name.whole && !(await hasName(tx, person.id, name.script))) await writer.add('person_name', { person_id: person.id, ...row });
  return known;
}

async function changePerson(tx: Transaction, writer: RowWriter, id: string, { gender, honorific, language }: PlannedPerson): Promise<void> {
  const { languages } = await tx.selectFrom('person').select('languages').where('id', '=', id).executeTakeFirstOrThrow();
  const columns = {
    ...(gender ? { gender } : {}),
    ...(honorific ? { honorific } : {}),
    ...(language && !languages.includes(language) ? { languages: [...languages, language] } : {}),
  };
  if (Object.keys(columns).length > 0) await writer.change('person', id, columns);
}

async function hasName(tx: Transaction, personId: string, script: string): Promise<boolean> {
  const found = await tx
    .selectFrom('person_name')
    .select('id')
    .where('person_id', '=', personId)
    .where('script', '=', script)
    .executeTakeFirst();
  return found !== undefined;
}

async function storeHolder(tx: Transaction, writer: RowWriter, postId: string, personId: string, on: string): Promise<void> {
  const current = await tx
    .selectFrom('holding')
    .select('id')
    .where('post_id', '=', postId)
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  if (current) await writer.change('holding', current.id, { valid_to: on });
  await writer.add('holding', { post_id: postId, person_id: personId, acting: false, valid_from: on, valid_to: null });
}

type NewAddress = { postId: string; kind: 'email' | 'phone'; value: string; on: string };

/** The address before ends today; one that began today is corrected. */
async function storeAddress(tx: Transaction, writer: RowWriter, { postId, kind, value, on }: NewAddress): Promise<void> {
  const current = await tx
    .selectFrom('address')
    .select(['id', 'valid_from', 'valid_to'])
    .where('post_id', '=', postId)
    .where('kind', '=', kind)
    .where(holdsOn('address', on))
    .orderBy('valid_from', (order) => order.desc().nullsLast())
    .orderBy('id')
    .executeTakeFirst();
  if (current?.valid_from === on) return writer.change('address', current.id, { value });
  if (current) await writer.change('address', current.id, { valid_to: on });
  await writer.add('address', { body_id: null, post_id: postId, person_id: null, kind, value, valid_from: on, valid_to: null });
}
