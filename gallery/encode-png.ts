import { crc32, deflateSync } from 'node:zlib';

/** A picture of four bytes a point (blue, green, red, opacity) as PNG without opacity (ISO/IEC 15948). */
export function encodePng({ data, width, height }: { data: Uint8Array; width: number; height: number }): Uint8Array {
  return encodeChunks({ width, height, colour: 2, lines: scanlines(data, width, height) });
}

/** The file around lines that each begin with the name of their filter; `colour` 0 is one byte a point, 2 is three. */
export function encodeChunks({
  width,
  height,
  colour,
  lines,
}: {
  width: number;
  height: number;
  colour: 0 | 2;
  lines: Buffer;
}): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colour, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const points = deflateSync(lines, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', points), chunk('IEND', Buffer.alloc(0))]);
}

/** Lines of red, green and blue, each after a byte that names its filter: none. */
function scanlines(data: Uint8Array, width: number, height: number): Buffer {
  const lines = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0, at = 0; y < height; y++) {
    at += 1;
    for (let x = 0; x < width; x++, at += 3) {
      const from = (y * width + x) * 4;
      lines[at] = data[from] ?? 0;
      lines[at + 1] = data[from + 1] ?? 0;
      lines[at + 2] = data[from + 2] ?? 0;
    }
  }
  return lines;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
