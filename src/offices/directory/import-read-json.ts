import { z } from 'zod';
import { type Answer, refuse } from '../../platform/answer.ts';
import { today } from '../../platform/clock.ts';
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
/** Popolo (popoloproject.com): persons, organizations, posts and memberships. */
const popolo = z.object({
  persons: z.array(person),
  organizations: z.array(z.object({ id: texts, name: text })).catch([]),
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
  const rows = persons.flatMap((one) => {
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
        body: organization?.name,
        post: post?.label || held.role || held.label || post?.role,
        email: email || values.email,
      };
    });
  });
  return tableOfValues(
    'popolo',
    rows.map((values, index) => ({ line: index + 1, values })),
  );
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

/** One row a chamber (`CC-LC01`), with its Speaker of today where one is given; the country stands at the head of its id. */
function tableOfParline({ data }: z.output<typeof parline>): ImportTable {
  const rows = data.map(({ id, attributes }, index) => {
    const speaker = plain(current(attributes.chamber_speakers));
    return {
      line: index + 1,
      values: { code: id.split('-')[0], body: plain(current(attributes.chamber_name)), post: 'Speaker', name: speaker },
    };
  });
  return tableOfValues('parline', rows);
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
