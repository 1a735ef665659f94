import { sha256 } from '../src/platform/digest.ts';

/** The key of a record of the demonstration, the same on every reset: a UUIDv8 (RFC 9562) of its name, such as `body/parliament-ken`. */
export function seedId(name: string): string {
  const hex = sha256(`chancery demonstration ${name}`);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-');
}
