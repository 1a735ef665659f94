import { allLanguages, type ScreenLanguage } from '../../../platform/language.ts';
import { inLanguage } from '../../languages/public.ts';
import type { ListedBody } from '../bodies/list-bodies.ts';
import { countryName } from '../countries/name-country.ts';
import { displayName, writeName } from '../display-name.ts';
import type { ExportedPost } from '../importing/import-export.ts';
import { wordPost } from '../posts/word-posts.ts';

/** Posts and holders of today as Popolo JSON (popoloproject.com): organizations, posts, persons and memberships. */
export function writePopolo(posts: readonly ExportedPost[], bodies: readonly ListedBody[], language: ScreenLanguage): string {
  const organizations = new Map(bodies.map((body) => [body.id, organizationOf(body, language)]));
  const persons = new Map(posts.flatMap(({ post }) => (post.holder ? [[post.holder.id, personOf(post.holder, language)] as const] : [])));
  const title = ({ post, body }: ExportedPost) =>
    wordPost({ kind: post.kind, committee: post.committee }, body.kind, post.holder?.gender ?? null, language);
  const record = {
    organizations: [...organizations.values()],
    posts: posts.map((each) => ({ id: each.post.id, label: title(each), role: each.post.kind, organization_id: each.body.slug })),
    persons: [...persons.values()],
    memberships: posts.flatMap((each) => membershipOf(each, title(each))),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function organizationOf({ slug, kind, country, website, names, correspondence_language: letters }: ListedBody, language: ScreenLanguage) {
  const others = allLanguages.flatMap((code) => (names.formal[code] ? [{ name: names.formal[code], note: code }] : []));
  return {
    id: slug,
    name: inLanguage(names.formal, language),
    classification: kind,
    other_names: others,
    ...(country ? { area: { id: country, name: countryName(country, language) } } : {}),
    ...(website ? { links: [{ url: website, note: 'website' }] } : {}),
    language: letters,
  };
}

type Holder = NonNullable<ExportedPost['post']['holder']>;

function personOf({ id, names, gender, honorific }: Holder, language: ScreenLanguage) {
  const first = names.find((name) => name.script === (language === 'ar' ? 'Arab' : 'Latn')) ?? names[0];
  const others = names.filter((name) => name !== first).map((name) => ({ name: writeName(name), note: name.script }));
  return {
    id,
    name: displayName(names, language),
    ...(first ? { given_name: first.given, family_name: [first.particle, first.family].filter(Boolean).join(' ') } : {}),
    ...(honorific ? { honorific_prefix: honorific } : {}),
    ...(gender ? { gender } : {}),
    ...(others.length > 0 ? { other_names: others } : {}),
  };
}

function membershipOf({ post, body }: ExportedPost, role: string) {
  const { holder, latest, email, phone } = post;
  if (!holder) return [];
  const contacts = [...(email ? [{ type: 'email', value: email.value }] : []), ...(phone ? [{ type: 'voice', value: phone.value }] : [])];
  const from = latest && latest.person_id === holder.id ? { start_date: latest.valid_from } : {};
  return [{ person_id: holder.id, organization_id: body.slug, post_id: post.id, role, ...from, contact_details: contacts }];
}
