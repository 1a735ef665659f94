import { randomUUIDv7 } from 'node:crypto';

/** A new key: UUIDv7 (RFC 9562), made in the application so that rows can name one another before they are written. */
export function newId(): string {
  return randomUUIDv7();
}
