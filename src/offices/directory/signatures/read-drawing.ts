import { type Answer, refuse } from '../../../platform/answer.ts';
import { type MarkCode, readMark } from '../letterheads/letterhead-mark.ts';
import { isJpeg, readJpeg } from './read-jpeg.ts';
import { isPng, type Picture, type PictureCode, readPng } from './read-png.ts';

export type DrawingCode = MarkCode | PictureCode | 'picture-too-large' | 'picture-not-transparent';
/** The largest picture in dots that is taken, in bytes. */
export const largestPicture = 192 * 1024;

/**
 * Reads a drawing from a file, told by its first bytes and not by its name: SVG of drawn shapes, PNG or JPEG. Answers one SVG that stands alone.
 * Refuses what `readMark` refuses, `picture-too-large` ({ kilobytes }), `picture-unreadable` and `picture-too-many-dots` ({ most }).
 */
export function readDrawing(bytes: Buffer): Answer<{ mark: string }, DrawingCode> {
  if (!isPng(bytes) && !isJpeg(bytes)) return readMark(bytes.toString('utf8'));
  if (bytes.length > largestPicture) return refuse('picture-too-large', { kilobytes: largestPicture / 1024 });
  const read = isPng(bytes) ? readPng(bytes) : readJpeg(bytes);
  return read.ok ? { ok: true, mark: frameOf(read.picture) } : read;
}

/** Handwriting: a drawing as `readDrawing` takes it, but no JPEG, whose paper would cover what stands under it (`picture-not-transparent`). */
export function readHandwriting(bytes: Buffer): Answer<{ mark: string }, DrawingCode> {
  return isJpeg(bytes) ? refuse('picture-not-transparent') : readDrawing(bytes);
}

function frameOf({ type, bytes, width, height }: Picture): string {
  const picture = `<image width="${width}" height="${height}" href="data:image/${type};base64,${bytes.toString('base64')}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${picture}</svg>`;
}
