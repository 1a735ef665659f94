import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

const isFontFile = /\.(?:ttf|otf|ttc)$/iu;
const mostBytesOfNames = 1 << 20;

/** The names of the type families in a folder and the folders in it, each once, in order; a file that is no typeface is passed over. */
export function readFamilies(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => isFontFile.test(name));
  return [...new Set(files.flatMap((name) => familyOf(join(folder, name)) ?? []))].sort();
}

/** The family a font file names itself by (OpenType table `name`: typographic family, else family); of a collection, that of its first face. */
function familyOf(path: string): string | undefined {
  const file = openSync(path, 'r');
  try {
    const read = (at: number, length: number) => {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, at));
    };
    const start = read(0, 16);
    const face = start.toString('latin1', 0, 4) === 'ttcf' ? start.readUInt32BE(12) : 0;
    const tables = read(face + 12, read(face, 12).readUInt16BE(4) * 16);
    for (let at = 0; at + 16 <= tables.length; at += 16)
      if (tables.toString('latin1', at, at + 4) === 'name')
        return familyIn(read(tables.readUInt32BE(at + 8), Math.min(tables.readUInt32BE(at + 12), mostBytesOfNames)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  } finally {
    closeSync(file);
  }
  return undefined;
}

/** Names of the Windows platform are UTF-16, big end first. */
function familyIn(names: Buffer): string | undefined {
  const texts = names.readUInt16BE(4);
  const found = new Map<number, string>();
  for (let index = 0; index < names.readUInt16BE(2); index++) {
    const at = 6 + index * 12;
    const [platform, id, length, offset] = [0, 6, 8, 10].map((field) => names.readUInt16BE(at + field));
    if (platform !== 3 || id === undefined || found.has(id) || length === undefined || offset === undefined) continue;
    found.set(
      id,
      Buffer.from(names.subarray(texts + offset, texts + offset + length))
        .swap16()
        .toString('utf16le'),
    );
  }
  return found.get(16) ?? found.get(1);
}
