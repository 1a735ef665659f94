/** Tags of the few ASN.1 types a signature needs. */
export const tag = { integer: 0x02, octets: 0x04, null: 0x05, oid: 0x06, sequence: 0x30, set: 0x31, context0: 0xa0 } as const;

/** One value in DER: its tag, its length and its parts one after another. */
export function der(kind: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([kind]), lengthOf(body.length), body]);
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const hex = length.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}

/** An object identifier written with dots. */
export function derOid(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  return der(tag.oid, Buffer.from([first * 40 + second, ...others.flatMap(inSevenBits)]));
}

function inSevenBits(value: number): number[] {
  const groups = [value & 0x7f];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) groups.unshift((rest & 0x7f) | 0x80);
  return groups;
}

/** A SET OF with its members in the order DER asks for. */
export function derSet(...members: Buffer[]): Buffer {
  return der(tag.set, ...members.sort(Buffer.compare));
}
