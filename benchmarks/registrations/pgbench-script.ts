import { fromJson } from '../../src/platform/database/public.ts';
import type { Statement } from './capture-statements.ts';

/**
 * The captured statements as a pgbench script: every client walks through bodies of its own, every id made by the act is made anew, all
 * other values stand as they were sent. `clients` and `each` share the bodies out.
 */
export function pgbenchScript(statements: Statement[], bodyId: string, each: number): string {
  const varying = new Map<string, string>([[bodyId, "md5(concat('body', :n::int))"]]);
  for (const value of statements.flatMap(({ values }) => values)) for (const made of madeIn(value)) note(varying, made);
  const lines = statements.map(({ text, values }) => `${fill(text, values, varying)};`);
  return ['\\set k :k + 1', `\\set n :client_id * ${each} + :k`, ...lines].join('\n');
}

/** Ids made by the act differ from those of the record in their time: they are UUIDv7 of the last minute; message ids are 40 hex digits. */
function madeIn(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  const ids = value.match(/\b[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g) ?? [];
  const messages = value.match(/\b[0-9a-f]{40}(?=@)/g) ?? [];
  return [...ids.filter(isFresh), ...messages];
}

let startedAt = Date.now();
/** Ids made from now on count as made by the act. */
export function beginCapture(): void {
  startedAt = Date.now();
}

function isFresh(id: string): boolean {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16) >= startedAt;
}

function note(varying: Map<string, string>, made: string): void {
  if (!varying.has(made)) varying.set(made, `md5(concat('${varying.size}', :client_id::int, '-', :k::int, '-', :round::int))`);
}

function fill(text: string, values: unknown[], varying: Map<string, string>): string {
  return text.replace(/\$(\d+)/g, (_, position: string) => literal(values[Number(position) - 1], varying));
}

function literal(value: unknown, varying: Map<string, string>): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return quote(value.toISOString());
  if (Array.isArray(value)) throw new Error('an array was sent: write it out here');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const made = varying.get(text);
  if (made) return `${made}::uuid`;
  return concatenated(text, varying);
}

/** A text with made ids inside, as a concatenation. */
function concatenated(text: string, varying: Map<string, string>): string {
  const inside = [...varying.keys()].filter((key) => text.includes(key));
  if (inside.length === 0) return quote(text);
  const parts = text.split(new RegExp(`(${inside.join('|')})`)).filter(Boolean);
  const pieces = parts.map((part) => {
    const made = varying.get(part);
    if (!made) return quote(part);
    return part.length === 40 ? `${made}` : `${made}::uuid::text`;
  });
  return `(${pieces.join(' || ')})${isJson(text) ? '::jsonb' : ''}`;
}

function isJson(text: string): boolean {
  try {
    return typeof fromJson(JSON.parse(text)) === 'object';
  } catch {
    return false;
  }
}

/** A literal without a colon, which pgbench would read as a variable. */
function quote(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\r', '\\r').replaceAll('\n', '\\n');
  return `E'${escaped.replaceAll(':', '\\x3a').replaceAll(';', '\\x3b')}'`;
}
