import { inflateSync } from 'node:zlib';
import { encodeChunks } from './encode-png.ts';

/** A picture of one byte a point: 0 black, 255 white. */
export type GreyPicture = { data: Uint8Array; width: number; height: number };

/** A picture of four bytes a point (blue, green, red, opacity) in sixteen greys: enough to see what stands where, and small to keep. */
export function greyOf({ data, width, height }: GreyPicture): GreyPicture {
  const grey = new Uint8Array(width * height);
  for (let point = 0; point < grey.length; point++) {
    const [blue = 0, green = 0, red = 0] = data.subarray(point * 4, point * 4 + 3);
    grey[point] = Math.round((0.11 * blue + 0.59 * green + 0.3 * red) / 17) * 17;
  }
  return { data: grey, width, height };
}

/** Pages beside each other on white, from the left. */
export function besideEachOther(pages: readonly GreyPicture[]): GreyPicture {
  const width = pages.reduce((sum, page) => sum + page.width, 0);
  const height = Math.max(...pages.map((page) => page.height));
  const data = new Uint8Array(width * height).fill(255);
  let left = 0;
  for (const page of pages) {
    for (let y = 0; y < page.height; y++) data.set(page.data.subarray(y * page.width, (y + 1) * page.width), y * width + left);
    left += page.width;
  }
  return { data, width, height };
}

/** As PNG of one byte a point, unfiltered. */
export function encodeGrey({ data, width, height }: GreyPicture): Uint8Array {
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) lines.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return encodeChunks({ width, height, colour: 0, lines });
}

/** Reads back what `encodeGrey` wrote; no other PNG. */
export function decodeGrey(png: Uint8Array): GreyPicture {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const lines = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) data.set(lines.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width);
  return { data, width, height };
}

const side = 6;

/**
 * How far two pictures stand apart where they differ most: the mean difference in a square of six points, 0 to 255. A line that moved by its own
 * height differs by far more than what another way of smoothing letters makes. Infinite when the pictures have not the same size.
 */
export function greatestDifference(one: GreyPicture, other: GreyPicture): number {
  if (one.width !== other.width || one.height !== other.height) return Number.POSITIVE_INFINITY;
  let greatest = 0;
  for (let top = 0; top < one.height; top += side)
    for (let left = 0; left < one.width; left += side) greatest = Math.max(greatest, differenceAt(one, other, top, left));
  return greatest;
}

function differenceAt(one: GreyPicture, other: GreyPicture, top: number, left: number): number {
  const [bottom, right] = [Math.min(top + side, one.height), Math.min(left + side, one.width)];
  let sum = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) sum += (one.data[y * one.width + x] ?? 0) - (other.data[y * one.width + x] ?? 0);
  return Math.abs(sum) / ((bottom - top) * (right - left));
}
