import { z } from 'zod';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { today } from '../../../platform/clock.ts';
import { allLanguages } from '../../../platform/language.ts';
import { isSlug } from '../bodies/enter-body.ts';
import { nameFields, readCountry, readKind } from './import-read-body.ts';
import { type ImportTable, type ImportValues, tableOfValues } from './import-table.ts';

const text = z.string().catch('');
const texts = z.union([text, z.number().transform(String)]).catch('');
const contact = z.object({ type: text, value: text }).catch({ type: '', value: '' });
const membership = z.object({
  person_id: texts,
  organization_id: texts,
  on_behalf_of_id: texts,
  post_id: texts,
  role: text,
  label: text,
  end_date: text,
  contact_details: z.array(contact).catch([]),
});
const person = z.object({
  id: texts,
  name: text,
  given_name: text,
  family_name: text,
  honorific_prefix: text,
  gender: text,
  email: text,
  contact_details: z.array(contact).catch([]),
  memberships: z.array(membership).catch([]),
});
const organization = z.object({
  id: texts,
  name: text,
  classification: text,
  other_names: z.array(z.object({ name: text, note: text })).catch([]),
  area: z.object({ id: texts }).catch({ id: '' }),
  links: z.array(z.object({ url: text, note: text })).catch([]),
  language: text,
});
/** Popolo (popoloproject.com): persons, organizations, posts and memberships. */
const popolo = z.object({
  persons: z.array(person),
  organizations: z.array(organization).catch([]),
  posts: z.array(z.object({ id: texts, label: text, role: text, organization_id: texts })).catch([]),
  memberships: z.array(membership).catch([]),
});
/** The data interface of Parline: resources whose attributes hold one value or a dated list of them. */
const parline = z.object({ data: z.array(z.object({ id: z.string(), attributes: z.record(z.string(), z.unknown()) })).min(1) });

/** Reads Popolo or the Parline shape. Refuses JSON that is broken or is neither. */
export function readJson(source: string): Answer<{ table: ImportTable }, 'import-json-broken' | 'import-json-unknown'> {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return refuse('import-json-broken');
  }
  const persons = popolo.safeParse(value);
  if (persons.success) return { ok: true, table: tableOfPopolo(persons.data) };
  const chambers = parline.safeParse(value);
  return chambers.success ? { ok: true, table: tableOfParline(chambers.data) } : refuse('import-json-unknown');
}

/** One row a membership that has not ended; a person without any has a row of their own. */
function tableOfPopolo({ persons, organizations, posts, memberships }: z.output<typeof popolo>): ImportTable {
  const organizationOf = ({ organization_id, post_id }: z.output<typeof membership>) =>
    organization_id || posts.find(({ id }) => id !== '' && id === post_id)?.organization_id || [];
  const rows = persons.flatMap((one): ImportValues[] => {
    const own = [...one.memberships, ...memberships.filter(({ person_id }) => person_id === one.id && one.id !== '')];
    const current = own.filter(({ end_date }) => end_date === '' || end_date > today());
    if (own.length === 0) return [personValues(one)];
    return current.map((held) => {
      const post = posts.find(({ id }) => id !== '' && id === held.post_id);
      const organization = organizations.find(({ id }) => id !== '' && id === (held.organization_id || post?.organization_id));
      const email = detail(held.contact_details, 'email');
      const values = personValues(one);
      return {
        ...values,
        ...(organization ? organizationValues(organization) : {}),
        post: post?.label || held.role || held.label || post?.role,
        email: email || values.email,
      };
    });
  });
  const held = new Set([...memberships, ...persons.flatMap((one) => one.memberships)].flatMap(organizationOf));
  const alone = organizations.filter(({ id, classification }) => readKind(classification) && !held.has(id));
  return tableOfValues(
    'popolo',
    [...rows, ...alone.map(organizationValues)].map((values, index) => ({ line: index + 1, values })),
  );
}

/** What says which body is meant, and enough to enter one that the directory does not have. */
function organizationValues({ id, name, classification, other_names, area, links, language }: z.output<typeof organization>): ImportValues {
  const kind = readKind(classification) ? classification : '';
  const names = allLanguages.flatMap((code) => {
    const other = other_names.find(({ note }) => note === code);
    return other ? [[nameFields[code], other.name]] : [];
  });
  return {
    body: name,
    ...(kind && isSlug(id) && !readCountry(id) ? { code: id } : {}),
    ...(kind ? { kind, country: area.id, letters: language, website: links[0]?.url ?? '', ...Object.fromEntries(names) } : {}),
  };
}

function personValues(one: z.output<typeof person>): ImportValues {
  return {
    honorific: one.honorific_prefix,
    given: one.given_name,
    family: one.family_name,
    ...(one.family_name ? {} : { name: one.name }),
    gender: one.gender,
    email: one.email || detail(one.contact_details, 'email'),
    phone: detail(one.contact_details, 'phone') || detail(one.contact_details, 'voice'),
  };
}

const detail = (details: z.output<typeof contact>[], type: string) => details.find((each) => each.type === type)?.value ?? '';

/**
 * A row for the parliament that a chamber (`CC-LC01`) is, and one for its Speaker of today where one is given, so that a name which cannot be
 * cut keeps no parliament out; the country stands at the head of the id. An upper chamber names no parliament.
 */
function tableOfParline({ data }: z.output<typeof parline>): ImportTable {
  const rows = data.flatMap(({ id, attributes }, index) => {
    const code = id.split('-')[0] ?? '';
    const names = current(attributes.chamber_name);
    const speaker = plain(current(attributes.chamber_speakers));
    const isWhole = !/-UC/.test(id) && readCountry(code) !== undefined;
    const which: ImportValues = { code, body: plain(names) };
    const own = { kind: 'parliament', country: code, ...perLanguage(names), website: plain(current(attributes.website)) };
    const said = [
      ...(isWhole ? [{ ...which, ...own }] : []),
      ...(speaker || !isWhole ? [{ ...which, post: 'Speaker', name: speaker }] : []),
    ];
    return said.map((values) => ({ line: index + 1, values }));
  });
  return tableOfValues('parline', rows);
}

function perLanguage(names: unknown): ImportValues {
  if (!isObject(names)) return {};
  return Object.fromEntries(
    allLanguages.flatMap((code) => (typeof names[code] === 'string' ? [[nameFields[code], names[code]] as const] : [])),
  );
}

/** The entry whose dates contain today, else the last (the rule of that interface). */
function current(attribute: unknown): unknown {
  const entries = (Array.isArray(attribute) ? attribute : [attribute]).filter(isObject);
  const day = today();
  const holds = (entry: Record<string, unknown>) => String(entry.date_from ?? '') <= day && String(entry.date_to ?? '9999') > day;
  return (entries.findLast((entry) => 'date_from' in entry && holds(entry)) ?? entries.at(-1))?.value;
}

/** A value that may be plain, `{term}`, `{name}` or a text per language. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return '';
  return plain(value.term ?? value.name ?? value.en ?? Object.values(value)[0]);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
