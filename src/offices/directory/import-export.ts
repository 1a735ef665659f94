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

/**
 * The posts of every body with their holders of today as CSV (UTF-8 with its mark, RFC 4180), headed in the reader's language. A cell that
 * a spreadsheet would take for a formula begins with an apostrophe; the import takes it off again. `posts` counts the lines.
 */
export async function exportDirectory(db: Handle, language: ScreenLanguage): Promise<{ csv: string; posts: number }> {
  const bodies = orderBodies(await listBodies(db, { on: today() }), language);
  const byBody = Map.groupBy((await loadPosts(db, today())).posts, ({ bodyId }) => bodyId);
  const rows = bodies.flatMap(({ body, heading }) => (byBody.get(body.id) ?? []).map((post) => rowOf(post, body, heading, language)));
  const heads = columns.map((field) => speak(importFieldWords, language)(field));
  const lines = [heads, ...rows].map((cells) => cells.map(safeCell).join(','));
  return { csv: `\ufeff${lines.join('\r\n')}\r\n`, posts: rows.length };
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

function safeCell(cell: string): string {
  const guarded = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
