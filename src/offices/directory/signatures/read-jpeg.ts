import { type Answer, refuse } from '../../../platform/answer.ts';
import { mostDots, type Picture, type PictureCode } from './read-png.ts';

export const isJpeg = (bytes: Buffer) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** Baseline, extended and progressive pictures; none of the rarer kinds. */
const frames = new Set([0xc0, 0xc1, 0xc2]);
/** Tables, the frame, the scan, the pace of restarts, JFIF and the sign of Adobe's colours; words, places, thumbnails and profiles are left out. */
const kept = new Set([0xc4, 0xdb, 0xdd, 0xda, 0xe0, 0xee, ...frames]);

/** A JPEG written anew without what is not drawn, such as where it was taken. Refuses `picture-unreadable` and `picture-too-many-dots` ({ most }). */
export function readJpeg(bytes: Buffer): Answer<{ picture: Picture }, PictureCode> {
  const parts: Buffer[] = [Buffer.from([0xff, 0xd8])];
  let [at, width, height] = [2, 0, 0];
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return refuse('picture-unreadable');
    if (frames.has(marker) && end - at >= 10) [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
    const next = marker === 0xda ? endOfScan(bytes, end) : end;
    if (kept.has(marker)) parts.push(bytes.subarray(at, next));
    at = next;
  }
  const isClosed = bytes[at] === 0xff && bytes[at + 1] === 0xd9;
  if (!isClosed || width === 0 || height === 0) return refuse('picture-unreadable');
  if (width > mostDots || height > mostDots) return refuse('picture-too-many-dots', { most: mostDots });
  return { ok: true, picture: { type: 'jpeg', bytes: Buffer.concat([...parts, Buffer.from([0xff, 0xd9])]), width, height } };
}

/** A scan runs until a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 2);
  }
  return bytes.length;
}
