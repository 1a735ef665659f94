import { allLanguages, asLanguage, type Language } from '../../../platform/language.ts';
import { inLanguage } from '../../languages/public.ts';
import { type BodyKind, type Status, standingOf } from '../bodies/body-kinds.ts';
import { isSlug } from '../bodies/enter-body.ts';
import type { ListedBody } from '../bodies/list-bodies.ts';
import { foldText } from '../fold-text.ts';
import type { LineChange, LineReason, PlannedLine } from './import-plan.ts';
import type { PlanDesk, Step } from './import-plan-line.ts';
import { readBodyNames, readCountry, readGroup, readKind, readStatus } from './import-read-body.ts';
import { readLanguage } from './import-read-values.ts';
import type { ImportValues } from './import-table.ts';

/** A body that a line adds; others of the file know it as `line:` and the number of the line. */
export type PlannedBody = {
  slug: string;
  kind: BodyKind;
  country?: string;
  names: Partial<Record<Language, string>>;
  acronym?: string;
  letters: Language;
  website?: string;
};

export const isFromFile = (bodyId: string) => bodyId.startsWith('line:');

/** Whether a line says anything of the body itself, besides which one it is. */
export function speaksOfBody({ kind, status, group, letters, website }: ImportValues): boolean {
  return Boolean(kind || status || group || letters || website);
}

/**
 * A body that the directory does not have, from a line that says its kind and its official name. It is known to later lines once the whole
 * line is good. A parliament needs its country; letters go in the language that is given, else in the first one it has a name in.
 */
export function planNewBody(desk: PlanDesk, values: ImportValues, line: PlannedLine): Step<ListedBody> {
  const kind = readKind(values.kind ?? '');
  const names = readBodyNames(values);
  const named = allLanguages.find((code) => names[code]);
  if (!kind || !named) return { stop: { code: 'body-unnamed' } };
  const country = [values.country, values.code, values.body].map((text) => text && readCountry(text)).find(Boolean);
  if (kind === 'parliament' && !country) return { stop: { code: 'country-missing' } };
  const letters = readLanguage(values.letters ?? '') ?? named;
  const { acronym, website } = values;
  const optional = { ...(country ? { country } : {}), ...(acronym ? { acronym } : {}), ...(website ? { website } : {}) };
  const planned: PlannedBody = { slug: slugFor(desk, values, kind, names, country), kind, names, letters, ...optional };
  line.newBody = planned;
  const to = inLanguage(names, 'en');
  line.changes.push({ act: 'add-body', to, kind, letters, ...(country ? { country } : {}) });
  const status = values.status ? readStatus(values.status) : undefined;
  const group = values.group ? readGroup(values.group) : undefined;
  if (status) line.changes.push({ act: 'status', to: status });
  if (group) line.changes.push({ act: 'group', to: group });
  return { found: listed(planned, line.line, status, group) };
}

function listed(planned: PlannedBody, line: number, status?: Status, group?: string): ListedBody {
  const { slug, kind, country = null, names, acronym, letters, website = null } = planned;
  const acronyms = acronym ? { acronym: { [letters]: acronym } } : {};
  return {
    ...{ id: `line:${line}`, slug, kind, country, correspondence_language: letters, website, parent_id: null },
    names: { short: names, formal: names, ofForm: names, ...acronyms },
    groups: group ? [group] : [],
    ...(status ? { status } : {}),
  };
}

/** The short address: the code that is given, else made from the country, the acronym or the name, and never one that is taken. */
function slugFor(
  { finder }: PlanDesk,
  { code, acronym }: ImportValues,
  kind: BodyKind,
  names: PlannedBody['names'],
  country?: string,
): string {
  const plain = (text: string) => foldText(text).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60); // biome-ignore format: one chain
  const given = code && !readCountry(code) && isSlug(code) ? code : undefined;
  const made =
    kind === 'parliament' && country ? `parliament-${country.toLowerCase()}` : plain(acronym ?? '') || plain(inLanguage(names, 'en'));
  const wished = given ?? (isSlug(made) ? made : kind);
  const isTaken = (slug: string) => finder.find(slug).some((body) => body.slug === slug);
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wished : `${wished}-${n}`;
    if (!isTaken(slug)) return slug;
  }
}

/** What a line says otherwise of a body that is known; what an earlier line said of it already is not said again. */
export function planBodyDetails(desk: PlanDesk, values: ImportValues, line: PlannedLine, body: ListedBody): LineReason | undefined {
  if (!speaksOfBody(values)) return undefined;
  const kind = values.kind ? readKind(values.kind) : undefined;
  if (kind && kind !== body.kind) return { code: 'kind-fixed', bodyId: body.id };
  const earlier = desk.bodyLines.get(body.id);
  if (earlier && saysOtherwise(values, earlier.said)) return { code: 'body-in-file', line: earlier.line };
  if (!earlier) desk.bodyLines.set(body.id, { line: line.line, said: values });
  if (earlier || isFromFile(body.id)) return undefined;
  return planStatus(desk, values, line, body) ?? planOthers(values, line, body);
}

/** What a later line leaves empty it does not say; what it says of the body must be what the first one said. */
function saysOtherwise(values: ImportValues, said: ImportValues): boolean {
  const fields = ['status', 'group', 'letters', 'website'] as const;
  return fields.some((field) => values[field] && foldText(values[field]) !== foldText(said[field] ?? ''));
}

/** A status that began today or later is not cut short by a list. */
function planStatus(
  { on, statusSince }: PlanDesk,
  { status: text }: ImportValues,
  line: PlannedLine,
  body: ListedBody,
): LineReason | undefined {
  const status = text ? readStatus(text) : undefined;
  if (!status || (body.status && standingOf(status) === standingOf(body.status))) return undefined;
  const since = statusSince.get(body.id);
  if (since && since >= on) return { code: 'status-later', day: since };
  line.changes.push({ act: 'status', ...(body.status ? { from: body.status } : {}), to: status });
  return undefined;
}

function planOthers({ letters, website, group }: ImportValues, line: PlannedLine, body: ListedBody): undefined {
  const language = letters ? readLanguage(letters) : undefined;
  const before = asLanguage(body.correspondence_language);
  if (language && language !== before) line.changes.push({ act: 'letters', ...(before ? { from: before } : {}), to: language });
  if (website && website !== body.website) line.changes.push(change('website', body.website, website));
  const joined = group ? readGroup(group) : undefined;
  if (joined && !body.groups.includes(joined)) line.changes.push({ act: 'group', to: joined });
  return undefined;
}

function change(act: 'website', from: string | null, to: string): LineChange {
  return { act, ...(from ? { from } : {}), to };
}
