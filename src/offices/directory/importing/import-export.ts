import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { allLanguages, asLanguage, type ScreenLanguage } from '../../../platform/language.ts';
import { speak, word } from '../../../platform/words.ts';
import { inLanguage, packOf } from '../../languages/public.ts';
import { type ListedBody, listBodies } from '../bodies/list-bodies.ts';
import { nameGroup } from '../bodies/name-group.ts';
import { orderBodies } from '../bodies/order-bodies.ts';
import type { PersonNameRow } from '../display-name.ts';
import { formWords } from '../form-words.ts';
import { kindWords, statusWords } from '../words.ts';
import { type KnownPost, loadPosts } from './import-load-posts.ts';
import { nameFields } from './import-read-body.ts';
import { type ImportField, importFields } from './import-table.ts';
import { wordKind } from './import-word-line.ts';
import { importFieldWords } from './import-words.ts';

const columns = importFields.filter((field) => field !== 'name');

export type ExportedPost = { post: KnownPost; body: ListedBody; heading: string };
/** A line of an exported list: a body, with one of its posts unless it has none. */
type ExportedLine = { body: ListedBody; heading: string; post?: KnownPost };

/** Every body with each of its posts and their holders of today, in the reader's alphabet. */
export async function exportedLines(db: Handle, language: ScreenLanguage): Promise<ExportedLine[]> {
  const bodies = orderBodies(await listBodies(db, { on: today() }), language);
  const byBody = Map.groupBy((await loadPosts(db, today())).posts, ({ bodyId }) => bodyId);
  return bodies.flatMap(({ body, heading }): ExportedLine[] => {
    const posts = byBody.get(body.id) ?? [];
    return posts.length > 0 ? posts.map((post) => ({ body, heading, post })) : [{ body, heading }];
  });
}

/** The same without the bodies that have no post. */
export async function exportedPosts(db: Handle, language: ScreenLanguage): Promise<ExportedPost[]> {
  return (await exportedLines(db, language)).flatMap(({ body, heading, post }) => (post ? [{ body, heading, post }] : []));
}

/** The same as a table headed in the reader's language; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
export async function exportTable(db: Handle, language: ScreenLanguage): Promise<string[][]> {
  const rows = (await exportedLines(db, language)).map((line) => rowOf(line, language));
  return [columns.map((field) => speak(importFieldWords, language)(field)), ...rows].map((cells) => cells.map(guardCell));
}

/** The table as CSV (UTF-8 with its mark, RFC 4180); the import takes the apostrophes off again. `posts` counts the lines. */
export async function exportDirectory(db: Handle, language: ScreenLanguage): Promise<{ csv: string; posts: number }> {
  const table = await exportTable(db, language);
  return { csv: `\ufeff${table.map((cells) => cells.map(quoteCell).join(',')).join('\r\n')}\r\n`, posts: table.length - 1 };
}

function rowOf({ post, body, heading }: ExportedLine, language: ScreenLanguage): string[] {
  const holder = post?.holder;
  const name = nameIn(holder?.names ?? [], language);
  const spoken = asLanguage(holder?.languages[0]);
  const cells: Partial<Record<ImportField, string>> = {
    ...bodyCells(body, language),
    body: heading,
    post: post && wordKind(post.kind, body.kind, language, post.committee),
    honorific: holder?.honorific ?? '',
    given: name?.given,
    family: name?.family,
    gender: holder ? speak(formWords, language)(holder.gender ?? 'notStated') : '',
    email: post?.email?.value,
    language: spoken ? packOf(language).languageNames[spoken] : '',
    phone: post?.phone?.value,
  };
  return columns.map((field) => cells[field] ?? '');
}

/** What a list says of a body itself, so that a directory that does not have it can take it in. */
function bodyCells(body: ListedBody, language: ScreenLanguage): Partial<Record<ImportField, string>> {
  const letters = asLanguage(body.correspondence_language);
  const names = allLanguages.map((code) => [nameFields[code], body.names.formal[code] ?? '']);
  return {
    ...Object.fromEntries(names),
    code: body.slug,
    kind: word(kindWords[body.kind], language),
    country: body.country ?? '',
    acronym: inLanguage(body.names.acronym, letters ?? language),
    status: body.status && word(statusWords[body.status], language),
    group: body.representedGroup && nameGroup(body.representedGroup, language),
    letters: letters && packOf(language).languageNames[letters],
    website: body.website ?? '',
  };
}

function nameIn(names: readonly PersonNameRow[], language: ScreenLanguage): PersonNameRow | undefined {
  return names.find(({ script }) => script === (language === 'ar' ? 'Arab' : 'Latn')) ?? names[0];
}

const guardCell = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const quoteCell = (cell: string) => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
