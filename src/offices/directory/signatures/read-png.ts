import { crc32, inflateSync } from 'node:zlib';
import { type Answer, refuse } from '../../../platform/answer.ts';

export type PictureSize = { width: number; height: number };
export type PictureCode = 'picture-unreadable' | 'picture-too-many-dots';
export type Picture = PictureSize & { type: 'png' | 'jpeg'; bytes: Buffer };

/** The most dots that a side of a picture may have. */
export const mostDots = 2000;
const signature = Buffer.from('89504e470d0a1a0a', 'hex');
/** What is drawn; texts, dates, profiles and everything else are left out. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

export const isPng = (bytes: Buffer) => bytes.subarray(0, 8).equals(signature);

/** A PNG written anew from what is drawn in it, every checksum proved. Refuses `picture-unreadable` and `picture-too-many-dots` ({ most }). */
export function readPng(bytes: Buffer): Answer<{ picture: Picture }, PictureCode> {
  const chunks = splitChunks(bytes);
  const header = chunks?.[0];
  if (!chunks || header?.name !== 'IHDR' || header.data.length !== 13 || chunks.at(-1)?.name !== 'IEND')
    return refuse('picture-unreadable');
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)];
  if (width === 0 || height === 0) return refuse('picture-unreadable');
  if (width > mostDots || height > mostDots) return refuse('picture-too-many-dots', { most: mostDots });
  if (!isWhole(chunks, header.data, { width, height })) return refuse('picture-unreadable');
  const written = Buffer.concat([signature, ...chunks.filter(({ name }) => kept.has(name)).map(({ whole }) => whole)]);
  return { ok: true, picture: { type: 'png', bytes: written, width, height } };
}

type Chunk = { name: string; data: Buffer; whole: Buffer };

/** The chunks in order; undefined when the file is cut off or a checksum is wrong. */
function splitChunks(bytes: Buffer): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  let at = 8;
  while (at < bytes.length && chunks.at(-1)?.name !== 'IEND') {
    if (at + 12 > bytes.length) return undefined;
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return undefined;
    chunks.push({ name: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    at = end;
  }
  return chunks;
}

/** Whether the packed rows unpack to just the room that the header names; nothing larger is ever unpacked. */
function isWhole(chunks: Chunk[], header: Buffer, { width, height }: PictureSize): boolean {
  const [depth = 0, colour = 0, , , interlaced = 0] = header.subarray(8);
  const samples = new Map([
    [0, 1],
    [2, 3],
    [3, 1],
    [4, 2],
    [6, 4],
  ]).get(colour);
  const isPalette = colour === 3;
  const depths = isPalette ? [1, 2, 4, 8] : colour === 0 ? [1, 2, 4, 8, 16] : [8, 16];
  if (!samples || !depths.includes(depth) || interlaced > 1) return false;
  if (isPalette && !chunks.some(({ name }) => name === 'PLTE')) return false;
  const room = (Math.ceil((width * samples * depth) / 8) + 1) * height;
  const packed = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data));
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: interlaced ? room * 2 + 4096 : room }).length;
    return interlaced ? unpacked > 0 : unpacked === room;
  } catch {
    return false;
  }
}
