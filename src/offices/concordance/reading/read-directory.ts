import { parse } from 'csv-parse/sync';
import { type Answer, refuse } from '../../../platform/answer.ts';
import { asLanguage, type Language } from '../../../platform/language.ts';
import type { Holder, Term, TermWord } from '../../languages/public.ts';
import { usualTerms } from '../../languages/public.ts';

/** What an exported directory tells a check: how bodies and posts are called in each language, and the gender of who holds a post. */
export type DirectoryReading = { terms: Term[]; holders: Holder[] };
export type DirectoryRefusal = 'directory-empty' | 'directory-not-read';
export type DirectoryFile = { name: string; text: string };

type Named = { id?: string; domain: 'body' | 'post'; words: Partial<Record<Language, TermWord[]>>; gender?: 'f' | 'm'; names?: string[] };

/**
 * Reads the files of an exported directory: CSV with a line for each post, headed in any language of the screens, and JSON with `bodies`
 * (`names`, `acronyms` by language) and `posts` (`titles` by language, `body`, `gender`). A post the term base knows keeps its id.
 */
export function readDirectoryFiles(files: readonly DirectoryFile[], folder = ''): Answer<DirectoryReading, DirectoryRefusal> {
  const found: Named[] = [];
  for (const { name, text } of files) {
    const read = /\.json$/i.test(name) ? readJson(text) : readCsv(text);
    if (!read) return refuse('directory-not-read', { file: name });
    found.push(...read);
  }
  if (found.length === 0) return refuse('directory-empty', { file: folder });
  const terms: Term[] = [];
  const holders: Holder[] = [];
  for (const [index, one] of found.entries()) {
    const id = knownPost(one) ?? one.id ?? `directory-${one.domain}-${index + 1}`;
    if (Object.keys(one.words).length > 1) terms.push({ id, domain: one.domain, words: one.words });
    if (one.gender) holders.push({ post: id, gender: one.gender, ...(one.names?.length ? { names: one.names } : {}) });
  }
  return { ok: true, terms, holders };
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}|[’']/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The id of the post in the term base that any wording of this one names. */
export function knownPost({ domain, words }: Pick<Named, 'domain' | 'words'>): string | undefined {
  if (domain !== 'post') return undefined;
  const own = new Set(Object.values(words).flatMap((list) => (list ?? []).map(({ text }) => fold(text))));
  return usualTerms.find(
    (term) => term.domain === 'post' && Object.values(term.words).some((list) => list?.some(({ text }) => own.has(fold(text)))),
  )?.id;
}

const female = /^(?:f|female|femme|feminin|mujer|femenin[oa]|woman|انثى|انثي|أنثى|امرأة|женский|女)/iu;
const male = /^(?:m|male|homme|masculin|hombre|masculin[oa]|man|ذكر|رجل|мужской|男)/iu;

function genderOf(text: unknown): 'f' | 'm' | undefined {
  if (typeof text !== 'string') return undefined;
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .trim();
  return female.test(plain) ? 'f' : male.test(plain) ? 'm' : undefined;
}

const headings = {
  body: /^(?:country or body|body|organi[sz]ation|pays ou institution|institution|pais o institucion|institucion|البلد او الجهة|الجهة)/iu,
  post: /^(?:post|title|fonction|cargo|المنصب)/iu,
  given: /^(?:given|first|prenom|nombre de pila|nombres?$|الاسم الاول|الاسم الشخصي)/iu,
  family: /^(?:family|last|surname|nom de famille|nom$|apellidos?|اسم العايلة|اسم العائلة|اللقب$)/iu,
  gender: /^(?:gender|sex|genre|sexe|genero|sexo|الجنس)/iu,
};

function readCsv(text: string): Named[] | undefined {
  const rows = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, delimiter: [',', ';', '\t'] }) as string[][];
  const [head, ...lines] = rows;
  const at = (pattern: RegExp) =>
    (head ?? []).findIndex((cell) =>
      pattern.test(
        cell
          .normalize('NFD')
          .replace(/\p{Mn}/gu, '')
          .replace(/[أإ]/g, 'ا')
          .trim(),
      ),
    );
  const [body, post, gender, given, family] = [
    at(headings.body),
    at(headings.post),
    at(headings.gender),
    at(headings.given),
    at(headings.family),
  ];
  if (post < 0) return undefined;
  const language = languageOfHead(head?.[post] ?? '');
  return lines.flatMap((cells): Named[] => {
    const title = cells[post]?.replace(/^'/, '').trim() ?? '';
    if (title === '') return [];
    const of = cells[body]?.replace(/^'/, '').trim() ?? '';
    const sex = genderOf(cells[gender]);
    const name = [cells[given], cells[family]].flatMap((cell) => cell?.trim() || []).join(' ');
    return [
      { domain: 'post', words: wordsOfTitle(title, of, language), ...(sex ? { gender: sex } : {}), ...(name ? { names: [name] } : {}) },
    ];
  });
}

/** The language a sheet is headed in. */
function languageOfHead(post: string): Language {
  if (/\p{Script=Arabic}/u.test(post)) return 'ar';
  return /^fonction/iu.test(post.trim()) ? 'fr' : /^cargo/iu.test(post.trim()) ? 'es' : 'en';
}

const joined: Partial<Record<Language, (title: string, body: string) => string[]>> = {
  en: (title, body) => [`${title} of the ${body}`, `${title} of ${body}`, `${body} ${title}`],
  fr: (title, body) => ['de l’', 'de la ', 'du ', 'de '].map((of) => `${title} ${of}${body}`),
  es: (title, body) => ['de la ', 'del ', 'de '].map((of) => `${title} ${of}${body}`),
  ar: (title, body) => [`${title} ${body}`],
};

/** A title in the one language of a sheet, with the body whose it is; alone only where no body is named, as many bodies have a president. */
function wordsOfTitle(title: string, body: string, head: Language): Named['words'] {
  const language: Language = /\p{Script=Arabic}/u.test(title) ? 'ar' : head === 'ar' ? 'en' : head;
  const whole = body === '' ? [title] : (joined[language]?.(title, body) ?? [`${title} ${body}`]);
  return { [language]: whole.map((text): TermWord => ({ text, status: 'admitted' })) };
}

function readJson(text: string): Named[] | undefined {
  try {
    const json: unknown = JSON.parse(text);
    const list = (key: string): unknown[] => {
      const held = isRecord(json) ? json[key] : undefined;
      return Array.isArray(held) ? held : [];
    };
    const posts = Array.isArray(json) ? json : list('posts');
    return [...list('bodies').flatMap((one) => readNamed(one, 'body')), ...posts.flatMap((one) => readNamed(one, 'post'))];
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readNamed(value: unknown, domain: 'body' | 'post'): Named[] {
  if (!isRecord(value)) return [];
  const holder = isRecord(value.holder) ? value.holder : value;
  const gender = genderOf(holder.gender ?? value.gender);
  const words: Named['words'] = {};
  for (const [key, acronym] of [
    ['names', false],
    ['titles', false],
    ['title', false],
    ['acronyms', true],
  ] as const) {
    const named = value[key];
    if (!isRecord(named)) continue;
    for (const [code, text] of Object.entries(named)) {
      const language = asLanguage(code);
      const texts = (Array.isArray(text) ? text : [text]).filter((each): each is string => typeof each === 'string' && each.trim() !== '');
      if (language)
        words[language] = [
          ...(words[language] ?? []),
          ...texts.map((each): TermWord => ({ text: each, status: 'preferred', ...(acronym ? { acronym } : {}) })),
        ];
    }
  }
  if (Object.keys(words).length === 0) return [];
  const names = domain === 'post' ? namesOf(holder) : [];
  const id = typeof value.id === 'string' ? { id: value.id } : {};
  return [{ ...id, domain, words, ...(gender ? { gender } : {}), ...(names.length > 0 ? { names } : {}) }];
}

/** The holder's names: `name` or `names`, a text, a list or one for each language or script. */
function namesOf({ name, names }: Record<string, unknown>): string[] {
  return [name, names].flatMap((value) => {
    const list = isRecord(value) ? Object.values(value) : [value].flat();
    return list.filter((each): each is string => typeof each === 'string' && each.trim() !== '');
  });
}
