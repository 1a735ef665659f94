import { writeName } from '../display-name.ts';
import { foldText } from '../fold-text.ts';
import type { KnownPerson, KnownPost } from './import-load-posts.ts';
import type { LineChange, LineReason, PlannedLine, PlannedName, PlannedPerson } from './import-plan.ts';
import type { Placed, PlanDesk } from './import-plan-line.ts';
import { readGender, readLanguage } from './import-read-values.ts';
import type { ImportValues } from './import-table.ts';

/**
 * Who the line names: the holder, known by name (however accented) or by the post's e-mail; else someone who held a post of the body, else
 * someone new, who takes the post from today. Answers why the line stops, if it does.
 */
export function planPerson(
  desk: PlanDesk,
  values: ImportValues,
  line: PlannedLine,
  { body, post }: Placed,
  name: PlannedName,
): LineReason | undefined {
  const holder = post?.holder;
  if (holder) {
    const own = holder.names.find((each) => isSameName(each, name));
    const inScript = holder.names.some(({ script }) => script === name.script);
    const isSamePerson = own !== undefined || (!inScript && post.email !== undefined && isSameEmail(post.email.value, values.email));
    if (isSamePerson) return planDetails(values, line, holder, name, own);
    if (!inScript) return { code: 'other-script' };
  }
  const held = desk.known.personsOf(body.id).find((person) => person.names.some((each) => isSameName(each, name)));
  const until = holder && held && formerTerm(post, held, desk.on);
  if (until) return { code: 'held-before', day: until };
  const day = post?.latest && dayInTheWay(post.latest, desk.on);
  if (day) return { code: 'holder-later', day };
  if (!held && name.whole) return { code: 'name-undivided' };
  const from = holder ? nameOf(holder) : undefined;
  const appoint: LineChange = { act: 'appoint', ...(from === undefined ? {} : { from }), to: writtenName(name) };
  if (held) {
    planDetails(
      values,
      line,
      held,
      name,
      held.names.find((each) => isSameName(each, name)),
    );
    line.changes.push(appoint);
    return undefined;
  }
  planNewPerson(desk, values, line, body.id, name);
  line.changes.push(appoint);
  return undefined;
}

/** Until when someone held the post before its holder of today: lists are more often old than people come back. */
function formerTerm(post: KnownPost, { id }: KnownPerson, on: string): string | undefined {
  return post.held.find(({ person_id, valid_to }) => person_id === id && valid_to !== null && valid_to <= on)?.valid_to ?? undefined;
}

function planNewPerson(desk: PlanDesk, values: ImportValues, line: PlannedLine, bodyId: string, name: PlannedName): void {
  const key = `${bodyId} ${foldText(writtenName(name))}`;
  const firstLine = desk.newPersons.get(key) ?? line.line;
  desk.newPersons.set(key, firstLine);
  line.person = { firstLine, name, ...detailsOf(values) };
  if (firstLine === line.line) line.changes.push({ act: 'add-person', to: writtenName(name) });
}

/** What the line says otherwise of someone who is known; what it leaves empty stays as it is. */
function planDetails(
  values: ImportValues,
  line: PlannedLine,
  known: KnownPerson,
  name: PlannedName,
  own: KnownPerson['names'][number] | undefined,
): undefined {
  const { gender, honorific, language } = detailsOf(values);
  const person: PlannedPerson = { id: known.id, firstLine: line.line, name };
  if (own && !name.whole && (own.given !== name.given || own.family !== name.family)) {
    person.nameId = own.id;
    line.changes.push({ act: 'name', from: writeName(own), to: writtenName(name) });
  }
  if (!own && !name.whole) line.changes.push({ act: 'name', to: writtenName(name) });
  if (gender && gender !== known.gender) {
    person.gender = gender;
    line.changes.push({ act: 'gender', ...(known.gender ? { from: known.gender } : {}), to: gender });
  }
  if (honorific && honorific !== known.honorific) {
    person.honorific = honorific;
    line.changes.push({ act: 'honorific', ...(known.honorific ? { from: known.honorific } : {}), to: honorific });
  }
  if (language && !known.languages.includes(language)) {
    person.language = language;
    line.changes.push({ act: 'language', to: language });
  }
  line.person = person;
  return undefined;
}

function detailsOf({ gender, honorific, language }: ImportValues): Pick<PlannedPerson, 'gender' | 'honorific' | 'language'> {
  const stated = gender ? readGender(gender) : undefined;
  const read = language ? readLanguage(language) : undefined;
  return { ...(stated ? { gender: stated } : {}), ...(honorific ? { honorific } : {}), ...(read ? { language: read } : {}) };
}

/** The e-mail and the telephone of the post, where they are others than today's. */
export function planAddresses({ email, phone }: ImportValues, line: PlannedLine, { post }: Pick<Placed, 'post'>): undefined {
  if (email && !isSameEmail(post?.email?.value ?? '', email)) line.changes.push(addressChange('email', post, email));
  const digits = (text: string) => text.replace(/[\s().-]/g, '');
  if (phone && digits(phone) !== digits(post?.phone?.value ?? '')) line.changes.push(addressChange('phone', post, phone));
  return undefined;
}

function addressChange(act: 'email' | 'phone', post: KnownPost | undefined, to: string): LineChange {
  const from = post?.[act]?.value;
  return { act, ...(from === undefined ? {} : { from }), to };
}

/** A term that began today or later, or ends later than today, is not cut short by a list. */
function dayInTheWay({ valid_from, valid_to }: { valid_from: string; valid_to: string | null }, on: string): string | undefined {
  if (valid_from >= on) return valid_from;
  return valid_to && valid_to > on ? valid_to : undefined;
}

const isSameEmail = (known: string, said: string | undefined) => said !== undefined && known.toLowerCase() === said.toLowerCase();

/** The same letters once folded, in either order of given and family name. */
function isSameName(known: KnownPerson['names'][number], name: PlannedName): boolean {
  const said = foldText(writtenName(name));
  return [true, false].some((family_first) => foldText(writeName({ ...known, family_first })) === said);
}

const writtenName = (name: PlannedName) => writeName({ ...name, family_first: name.familyFirst });
const nameOf = (person: KnownPerson) => (person.names[0] ? writeName(person.names[0]) : '');
