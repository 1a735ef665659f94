import { today } from '../../platform/clock.ts';
import type { Handle } from '../../platform/database/public.ts';
import { asLanguage, type ScreenLanguage } from '../../platform/language.ts';
import { speak } from '../../platform/words.ts';
import { packOf } from '../languages/public.ts';
import type { PersonNameRow } from './display-name.ts';
import { formWords } from './form-words.ts';
import { type KnownPost, loadPosts } from './import-load-posts.ts';
import { type ImportField, importFields } from './import-table.ts';
import { wordKind } from './import-word-line.ts';
import { importFieldWords } from './import-words.ts';
import { type ListedBody, listBodies } from './list-bodies.ts';
import { orderBodies } from './order-bodies.ts';

const columns = importFields.filter((field) => field !== 'name');

export type ExportedPost = { post: KnownPost; body: ListedBody; heading: string };

/** The posts of every body with their holders of today, in the reader's alphabet. */
export async function exportedPosts(db: Handle, language: ScreenLanguage): Promise<ExportedPost[]> {
  const bodies = orderBodies(await listBodies(db, { on: today() }), language);
  const byBody = Map.groupBy((await loadPosts(db, today())).posts, ({ bodyId }) => bodyId);
  return bodies.flatMap(({ body, heading }) => (byBody.get(body.id) ?? []).map((post) => ({ post, body, heading })));
}

/** The same as a table headed in the reader's language; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
export async function exportTable(db: Handle, language: ScreenLanguage): Promise<string[][]> {
  const rows = (await exportedPosts(db, language)).map(({ post, body, heading }) => rowOf(post, body, heading, language));
  return [columns.map((field) => speak(importFieldWords, language)(field)), ...rows].map((cells) => cells.map(guardCell));
}

/** The table as CSV (UTF-8 with its mark, RFC 4180); the import takes the apostrophes off again. `posts` counts the lines. */
export async function exportDirectory(db: Handle, language: ScreenLanguage): Promise<{ csv: string; posts: number }> {
  const table = await exportTable(db, language);
  return { csv: `\ufeff${table.map((cells) => cells.map(quoteCell).join(',')).join('\r\n')}\r\n`, posts: table.length - 1 };
}

function rowOf(post: KnownPost, body: ListedBody, heading: string, language: ScreenLanguage): string[] {
  const { holder } = post;
  const name = nameIn(holder?.names ?? [], language);
  const spoken = asLanguage(holder?.languages[0]);
  const cells: Partial<Record<ImportField, string>> = {
    code: body.slug,
    body: heading,
    post: wordKind(post.kind, body.kind, language),
    honorific: holder?.honorific ?? '',
    given: name?.given,
    family: name?.family,
    gender: holder ? speak(formWords, language)(holder.gender ?? 'notStated') : '',
    email: post.email?.value,
    language: spoken ? packOf(language).languageNames[spoken] : '',
    phone: post.phone?.value,
  };
  return columns.map((field) => cells[field] ?? '');
}

function nameIn(names: readonly PersonNameRow[], language: ScreenLanguage): PersonNameRow | undefined {
  return names.find(({ script }) => script === (language === 'ar' ? 'Arab' : 'Latn')) ?? names[0];
}

const guardCell = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const quoteCell = (cell: string) => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
