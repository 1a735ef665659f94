import { type RawBuilder, sql } from 'kysely';
import type { JsonValue } from '../database-types.ts';

/** A value for a jsonb column; needed because the driver would send a plain array as a PostgreSQL array. */
export function json(value: unknown): RawBuilder<JsonValue> {
  return sql<JsonValue>`${JSON.stringify(value)}::jsonb`;
}

/** Reads a jsonb column as the shape its office wrote. */
export function fromJson<T>(value: unknown): T {
  return value as T;
}
