import { createHash } from 'node:crypto';

const namesAtMost = 500;
const seenAtMost = 2000;
const namedFromUse = 3;

/** Statements seen, with how often; those used often enough have a name instead. */
let seen = new Map<string, number>();
let names = new Map<string, string>();
let generation = 0;

/**
 * The name under which the server keeps a statement prepared, so that it reads and plans it once for each connection. Undefined for a
 * statement that came less than three times, and for every new one once 500 are named, so that a connection never holds more.
 */
export function nameStatement(sql: string): string | undefined {
  const name = names.get(sql);
  if (name || names.size >= namesAtMost) return name;
  const uses = (seen.get(sql) ?? 0) + 1;
  if (uses < namedFromUse) {
    if (seen.size >= seenAtMost) seen = new Map();
    seen.set(sql, uses);
    return undefined;
  }
  seen.delete(sql);
  const made = `c${generation}_${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`;
  names.set(sql, made);
  return made;
}

/** Gives every statement a new name, for when the schema changed (another process migrated); the old stay until the connection closes. */
export function renameStatements(): void {
  generation += 1;
  names = new Map();
}

/** Whether the server refused a statement only because it was prepared before the schema changed. */
export function isOutdatedStatement(error: unknown): boolean {
  const { code, routine } = error as { code?: string; routine?: string };
  return code === '0A000' && routine === 'RevalidateCachedQuery';
}
