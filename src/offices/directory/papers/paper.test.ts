import { crc32, deflateSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { system, visitor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { journalOf } from '../../archive/public.ts';
import { contrastWithWhite } from '../letterheads/contrast.ts';
import { letterheadOf } from '../letterheads/letterheads.ts';
import { setLetterhead } from '../letterheads/set-letterhead.ts';
import { endHolding } from '../posts/enter-holding.ts';
import { holderOf } from '../posts/posts.ts';
import { officer, sampleParliament } from '../sample-parliament.ts';
import { largestPicture, readDrawing, readHandwriting } from '../signatures/read-drawing.ts';
import { removeSignatureImage } from '../signatures/remove-signature-image.ts';
import { setSignatureImage } from '../signatures/set-signature-image.ts';
import { listSignatureImages } from '../signatures/signature-images.ts';
import { type BodyPaper, paperOf, usualPaper } from './paper.ts';
import { type PaperTrial, setPaper } from './set-paper.ts';

const testDatabase = useTestDatabase();
let bodyId: string;
let postId: string;
beforeAll(async () => {
  ({ bodyId, postId } = await sampleParliament(testDatabase().db, 'pap'));
});

const trial: PaperTrial = { families: ['Source Serif 4', 'Source Sans 3'], failing: async () => [] };
const paper = (style: BodyPaper['style'], more: Partial<BodyPaper> = {}): BodyPaper => ({ ...usualPaper, ...more, style });
const refusal = (answer: { ok: boolean; refusal?: object }) => (answer.ok ? 'taken' : answer.refusal);

test('contrast with white is that of the standard', () => {
  expect([contrastWithWhite('#000000'), contrastWithWhite('#ffffff'), contrastWithWhite('#767676')]).toEqual([21, 1, 4.5]);
  expect(contrastWithWhite('#777777')).toBe(4.4);
});

test('a paper that was set comes with every letterhead of its body, and with no other', async () => {
  const { db } = testDatabase();
  const letterhead = { organization: 'House of Words', address: [], contacts: [], place: 'Nairobi' };
  accepted(await setLetterhead(db, system, { bodyId, language: 'en', letterhead }));
  expect(await letterheadOf(db, bodyId, 'fr')).toEqual(letterhead);
  const style = { accent: '#7a1f2b', side: 30, bodySize: 11.4, addressAt: 'head' } as const;
  const marks = { confidential: { en: 'In confidence' } };
  accepted(await setPaper(db, system, { bodyId, paper: paper(style, { enclosures: 'number', namesOriginal: true, marks }) }, trial));
  expect(await letterheadOf(db, bodyId, 'fr')).toEqual({ ...letterhead, paper: style });
  expect(await paperOf(db, bodyId)).toEqual(paper(style, { enclosures: 'number', namesOriginal: true, marks }));
  const other = await sampleParliament(db, 'oth');
  expect(await paperOf(db, other.bodyId)).toEqual(usualPaper);
  const entry = (await journalOf(db, 'body', bodyId)).at(-1);
  expect(entry).toMatchObject({ act: 'directory.set-paper' });
  expect(JSON.stringify(entry)).toContain('accent');
  expect(JSON.stringify(entry)).not.toContain('quiet');
});

test('a paper that cannot be read, printed or proved is refused, and nothing changes', async () => {
  const { db } = testDatabase();
  const before = await paperOf(db, bodyId);
  const set = async (style: BodyPaper['style'], by: PaperTrial = trial) =>
    refusal(await setPaper(db, system, { bodyId, paper: paper(style) }, by));
  expect(await set({ accent: '#9aa7b5' })).toMatchObject({ code: 'colour-too-pale', part: 'accent', figure: 2.4, least: 4.5 });
  expect(await set({ quiet: 'red' })).toMatchObject({ code: 'colour-unreadable', part: 'quiet' });
  expect(await set({ side: 5 })).toMatchObject({ code: 'paper-out-of-limits', part: 'side', least: 14 });
  expect(await set({ bodySize: Number.NaN })).toMatchObject({ code: 'paper-out-of-limits' });
  expect(await set({ serif: 'Comic Neue' })).toMatchObject({ code: 'typeface-unknown', name: 'Comic Neue' });
  const failing: PaperTrial = { ...trial, failing: async () => ['badges'] };
  expect(await set({ side: 30 }, failing)).toMatchObject({ code: 'paper-fails', papers: 'badges' });
  const unknown = { bodyId: '01890000-0000-7000-8000-000000000000', paper: usualPaper };
  expect(refusal(await setPaper(db, system, unknown, trial))).toMatchObject({ code: 'body-unknown' });
  expect(refusal(await setPaper(db, officer, { bodyId, paper: usualPaper }, trial))).toMatchObject({ code: 'not-permitted' });
  expect(refusal(await setPaper(db, visitor, { bodyId, paper: usualPaper }, trial))).toMatchObject({ code: 'not-signed-in' });
  expect(await paperOf(db, bodyId)).toEqual(before);
});

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><path d="M0 0h9"/></svg>';

test('handwriting belongs to a person in a post, and goes when it is removed', async () => {
  const { db } = testDatabase();
  const holder = await holderOf(db, postId, '2026-06-01');
  const set = (by = system) => setSignatureImage(db, by, { postId, drawing, usableBy: 'holder' });
  expect(refusal(await set(officer))).toMatchObject({ code: 'not-permitted' });
  accepted(await set());
  expect(await listSignatureImages(db, [postId])).toMatchObject([{ postId, personId: holder?.person_id, drawing, usableBy: 'holder' }]);
  const entry = (await journalOf(db, 'post', postId)).at(-1);
  expect(entry).toMatchObject({ act: 'directory.set-signature-image' });
  expect(JSON.stringify(entry)).not.toContain('svg');
  const which = { postId, personId: holder?.person_id ?? '' };
  expect(refusal(await removeSignatureImage(db, officer, which))).toMatchObject({ code: 'not-permitted' });
  accepted(await removeSignatureImage(db, system, which));
  expect(refusal(await removeSignatureImage(db, system, which))).toMatchObject({ code: 'no-signature-image' });
  expect(await listSignatureImages(db, [postId])).toEqual([]);
});

test('a vacant post takes no handwriting', async () => {
  const { db } = testDatabase();
  const vacant = await sampleParliament(db, 'vac');
  accepted(await endHolding(db, system, { postId: vacant.postId, on: '2026-01-01' }));
  expect(refusal(await setSignatureImage(db, system, { postId: vacant.postId, drawing, usableBy: 'cabinet' }))).toMatchObject({
    code: 'post-not-held',
  });
});

const chunk = (name: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
function png(width: number, height: number, more: Buffer[] = [], rows = height): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const dots = deflateSync(Buffer.alloc((width * 4 + 1) * rows, 0x40));
  const parts = [chunk('IHDR', header), ...more, chunk('IDAT', dots), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}
const jpeg = Buffer.concat([
  Buffer.from('ffd8ffe1000c', 'hex'),
  Buffer.from('Exif GPS!!'),
  Buffer.from('ffc0000b080010002001011100', 'hex'),
  Buffer.from('ffda0008010100003f00', 'hex'),
  Buffer.from('12ff0034ffd9', 'hex'),
  Buffer.from('after the end'),
]);
const codeOf = (bytes: Buffer, read = readDrawing) => {
  const answer = read(bytes);
  return answer.ok ? 'taken' : answer.refusal.code;
};

test('a picture is told by its bytes and written anew without what is not drawn', () => {
  const taken = accepted(readDrawing(png(4, 2, [chunk('tEXt', Buffer.from('Author someone'))])));
  expect(taken.mark).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 4 2"><image width="4" height="2" href="data:image\/png/,
  );
  expect(Buffer.from(/base64,([^"]+)/.exec(taken.mark)?.[1] ?? '', 'base64')).toEqual(png(4, 2));
  const photograph = accepted(readDrawing(jpeg));
  const written = Buffer.from(/base64,([^"]+)/.exec(photograph.mark)?.[1] ?? '', 'base64');
  expect(photograph.mark).toContain('viewBox="0 0 32 16"');
  expect(written.toString('latin1')).not.toMatch(/GPS|after/);
  expect(codeOf(Buffer.from(drawing))).toBe('taken');
  expect(codeOf(jpeg, readHandwriting)).toBe('picture-not-transparent');
});

test('pictures that are damaged, boundless or hostile are refused', () => {
  const broken = png(4, 2);
  broken[20] = 99;
  expect(codeOf(broken)).toBe('picture-unreadable');
  expect(codeOf(png(4, 2).subarray(0, 40))).toBe('picture-unreadable');
  expect(codeOf(png(4, 2, [], 4000))).toBe('picture-unreadable');
  expect(codeOf(png(2001, 1))).toBe('picture-too-many-dots');
  expect(codeOf(Buffer.concat([png(1, 1), Buffer.alloc(largestPicture)]))).toBe('picture-too-large');
  expect(codeOf(jpeg.subarray(0, jpeg.length - 16))).toBe('picture-unreadable');
  expect(codeOf(Buffer.from('GIF89a'))).toBe('mark-not-drawing');
  expect(codeOf(Buffer.from(drawing.replace('<path', '<script/><path')))).toBe('mark-element');
});
