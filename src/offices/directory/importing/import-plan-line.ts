import type { PostKind } from '../../languages/public.ts';
import type { ListedBody } from '../bodies/list-bodies.ts';
import { foldText } from '../fold-text.ts';
import type { KnownPost, KnownPosts } from './import-load-posts.ts';
import type { BodyFinder } from './import-match-body.ts';
import { matchCommittee, matchPost } from './import-match-post.ts';
import type { LineReason, PlannedLine, PlannedName } from './import-plan.ts';
import { planBodyDetails, planNewBody, speaksOfBody } from './import-plan-body.ts';
import { planAddresses, planPerson } from './import-plan-person.ts';
import { nameFields, readCountry, readGroup, readKind, readStatus } from './import-read-body.ts';
import { cutName, findCellFault, mixedWord, readGender, readLanguage, scriptOf, valuesOfRow } from './import-read-values.ts';
import type { ImportMapping, ImportRow, ImportValues } from './import-table.ts';

/** What planning knows while it goes through the lines: the record, and what earlier lines said. */
export type PlanDesk = {
  on: string;
  finder: BodyFinder;
  known: KnownPosts;
  postLines: Map<string, { line: number; said: string }>;
  emailLines: Map<string, { line: number; bodyId: string }>;
  newPersons: Map<string, number>;
  /** What earlier lines said of bodies themselves. */
  bodyLines: Map<string, { line: number; said: ImportValues }>;
  /** The day on which each body's last status began. */
  statusSince: ReadonlyMap<string, string>;
};
/** A step's answer: what it found, or why the line stops here. */
export type Step<T> = { found: T } | { stop: LineReason };
export type Placed = { body: ListedBody; kind: PostKind; committee?: string; post?: KnownPost };

/**
 * What one row comes to. The steps follow the eye of whoever checks a list: cells, body, post, person, address. A body that the line brings is
 * known to those after it only where the whole line is good.
 */
export function planLine(desk: PlanDesk, row: ImportRow, mapping: ImportMapping): PlannedLine {
  const values = valuesOfRow(row, mapping);
  const brought: ListedBody[] = [];
  const line: PlannedLine = { line: row.line, outcome: 'ignored', said: saidBy(values), changes: [] };
  const stop = readLine(desk, values, line, (body) => brought.push(body));
  if (stop)
    return {
      ...line,
      outcome: ignoredCodes.has(stop.code) ? 'ignored' : 'conflicts',
      reason: stop,
      changes: [],
      person: undefined,
      newBody: undefined,
    };
  brought.forEach(desk.finder.add);
  if (line.changes.length === 0) return { ...line, reason: { code: 'nothing-new' } };
  const alters = line.changes.some((change) => 'from' in change && change.from !== undefined);
  return { ...line, outcome: alters ? 'changes' : 'adds' };
}

const ignoredCodes: ReadonlySet<string> = new Set(['nothing-new', 'nothing-said', 'repeated']);

function saidBy({ code, body, nameEn, post, honorific, given, family, name, email }: ImportValues): PlannedLine['said'] {
  const short = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
  const who = [honorific, given, family].filter(Boolean).join(' ') || name || email || '';
  return { body: short(body ?? nameEn ?? code ?? ''), post: short(post ?? ''), who: short(who) };
}

/** Goes through the steps, filling in the line; answers why it stopped, if it did. */
function readLine(desk: PlanDesk, values: ImportValues, line: PlannedLine, bring: (body: ListedBody) => void): LineReason | undefined {
  const fault = findCellFault(values) ?? findValueFault(values);
  if (fault) return fault;
  if (Object.values(values).every((value) => !value)) return { code: 'nothing-said' };
  const body = readBody(desk, values, line, bring);
  if ('stop' in body) return body.stop;
  line.bodyId = body.found.id;
  line.bodyKind = body.found.kind;
  const stopped = planBodyDetails(desk, values, line, body.found);
  if (stopped) return stopped;
  if (!values.post && !namesAnybody(values) && speaksOfBody(values)) return undefined;
  return readPost(desk, values, line, body.found);
}

/** The body of the record or of an earlier line; a new one where the line says what kind of body it is. */
function readBody(desk: PlanDesk, values: ImportValues, line: PlannedLine, bring: (body: ListedBody) => void): Step<ListedBody> {
  const body = findBody(desk, values);
  if (!('stop' in body) || body.stop.code !== 'body-not-found' || !values.kind) return body;
  const planned = planNewBody(desk, values, line);
  if ('found' in planned) bring(planned.found);
  return planned;
}

const namesAnybody = ({ given, family, name, email, phone }: ImportValues) => Boolean(given || family || name || email || phone);

function readPost(desk: PlanDesk, values: ImportValues, line: PlannedLine, body: ListedBody): LineReason | undefined {
  const placed = findPost(desk, values, body);
  if ('stop' in placed) return placed.stop;
  line.kind = placed.found.kind;
  if (placed.found.committee) line.committee = placed.found.committee;
  line.postId = placed.found.post?.id;
  const name = readName(values);
  if ('stop' in name) return name.stop;
  if (!name.found && !values.email && !values.phone && !values.kind) return { code: 'nothing-said' };
  const earlier = findEarlier(desk, values, line);
  if (earlier) return earlier;
  if (!placed.found.post)
    line.changes.push({ act: 'add-post', kind: placed.found.kind, ...(line.committee ? { committee: line.committee } : {}) });
  const stopped = name.found ? planPerson(desk, values, line, placed.found, name.found) : undefined;
  return stopped ?? planAddresses(values, line, placed.found);
}

function findValueFault({ gender, language, email, letters, ...rest }: ImportValues): LineReason | undefined {
  if (gender && readGender(gender) === undefined) return { code: 'gender-unread', value: gender.slice(0, 40) };
  if (language && !readLanguage(language)) return { code: 'language-unread', value: language.slice(0, 40) };
  if (letters && !readLanguage(letters)) return { code: 'language-unread', value: letters.slice(0, 40) };
  if (email && !/^[^\s@<>"',;]+@[^\s@<>"',;.]+(\.[^\s@<>"',;.]+)+$/u.test(email))
    return { code: 'email-not-one', value: email.slice(0, 80) };
  return findBodyFault(rest);
}

function findBodyFault({ kind, country, status, group }: ImportValues): LineReason | undefined {
  if (kind && !readKind(kind)) return { code: 'kind-unread', value: kind.slice(0, 60) };
  if (country && !readCountry(country)) return { code: 'country-unread', value: country.slice(0, 60) };
  if (status && !readStatus(status)) return { code: 'status-unread', value: status.slice(0, 60) };
  return group && !readGroup(group) ? { code: 'group-unread', value: group.slice(0, 60) } : undefined;
}

function findBody({ finder }: PlanDesk, values: ImportValues): Step<ListedBody> {
  const { code } = values;
  const body =
    values.body ??
    Object.values(nameFields)
      .map((field) => values[field])
      .find(Boolean);
  if (!code && !body) return { stop: { code: 'body-missing' } };
  const byCode = code ? finder.find(code) : [];
  const found = byCode.length > 0 || !body ? byCode : finder.find(body);
  const [first, second] = found;
  if (!first) return { stop: { code: 'body-not-found', value: (body ?? code ?? '').slice(0, 80) } };
  return second ? { stop: { code: 'body-ambiguous', value: (body ?? code ?? '').slice(0, 80) } } : { found: first };
}

/** "President" may be the Speaker or the group's: the posts that the body has decide, else the line is left to the officer. */
function findPost({ known }: PlanDesk, { post }: ImportValues, body: ListedBody): Step<Placed> {
  if (!post) return { stop: { code: 'post-missing' } };
  const kinds = matchPost(post);
  if (kinds.length === 0) return { stop: { code: 'post-not-known', value: post.slice(0, 80) } };
  const committee = matchCommittee(post);
  const there = known.postsOf(body.id).filter((each) => kinds.includes(each.kind) && (!committee || each.committee === committee));
  const [only, second] = there;
  if (second) return { stop: { code: 'post-several', value: post.slice(0, 80) } };
  if (only) return { found: { body, kind: only.kind, post: only, ...(only.committee ? { committee: only.committee } : {}) } };
  const kind =
    kinds.length === 1 ? kinds[0] : body.kind !== 'parliament' && kinds.includes('group-president') ? 'group-president' : undefined;
  return kind
    ? { found: { body, kind, ...(committee && kind === 'chair' ? { committee } : {}) } }
    : { stop: { code: 'post-several', value: post.slice(0, 80) } };
}

function readName({ given = '', family = '', name }: ImportValues): Step<PlannedName | undefined> {
  const mixed = [given, family, name ?? ''].flatMap((each) => mixedWord(each) ?? [])[0];
  if (mixed) return { stop: { code: 'name-mixed', value: mixed } };
  if (family) return { found: { script: scriptOf(family), given, family, familyFirst: false } };
  if (given) return { stop: { code: 'family-missing' } };
  if (!name) return { found: undefined };
  const cut = cutName(name);
  return {
    found: { script: scriptOf(name), ...(cut ?? { given: '', family: name, familyFirst: false }), ...(cut ? {} : { whole: true }) },
  };
}

/** A post that an earlier line filled, and an address that an earlier line gave to another body, are left to the officer. */
function findEarlier({ postLines, emailLines, known }: PlanDesk, values: ImportValues, line: PlannedLine): LineReason | undefined {
  const bodyId = line.bodyId ?? '';
  const postKey = `${bodyId} ${line.kind} ${line.committee ?? ''}`;
  const said = foldText([line.said.who, values.email, values.phone, values.gender, values.language].join(' '));
  const post = postLines.get(postKey);
  if (post) return { code: post.said === said ? 'repeated' : 'post-in-file', line: post.line };
  const email = (values.email ?? '').toLowerCase();
  const twin = email ? emailLines.get(email) : undefined;
  if (twin && twin.bodyId !== bodyId) return { code: 'email-in-file', line: twin.line };
  const elsewhere = email ? [...known.bodiesAt(email)].find((each) => each !== bodyId) : undefined;
  if (elsewhere && !known.bodiesAt(email).has(bodyId)) return { code: 'email-elsewhere', bodyId: elsewhere };
  postLines.set(postKey, { line: line.line, said });
  if (email) emailLines.set(email, { line: line.line, bodyId });
  return undefined;
}
