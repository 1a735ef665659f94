import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Actor, system, visitor } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import { fromJson } from '../../platform/database/public.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { documentBytes, documentsOf } from '../archive/public.ts';
import { type BodyPaper, removeSignatureImage, setPaper, setSignatureImage, usualPaper } from '../directory/public.ts';
import { closeTypesetting, type OfficialDocument } from '../documents/public.ts';
import { letterStates } from '../mailroom/public.ts';
import { changeConfidence } from './change-confidence.ts';
import { findCircular } from './circular.ts';
import { composeVersions } from './compose-version.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from './drafting/sample-record.ts';
import { draftSample, issueSample, signSample } from './drafting/sample-steps.ts';
import { addEnclosure } from './enclosures/change-enclosures.ts';
import { stepsOfCircular } from './issuing/clear-version.ts';
import { dispatchCircular } from './issuing/dispatch-circular.ts';
import { issueCircular } from './issuing/issue-circular.ts';

const testing = useTestDatabase();
let record: SampleRecord;
let holder: Actor;
beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  record = await enterSampleRecord(testing().db);
  holder = await sampleAccount(
    testing().db,
    'Ada Lindqvist',
    ['signatory', 'reviser', 'head-of-cabinet', 'officer'],
    record.signatoryPerson,
  );
});
afterAll(() => {
  setClock();
  closeTypesetting();
});

const trial = { families: [], failing: async () => [] };
async function setOwnPaper(bodyId: string, paper: Partial<BodyPaper>): Promise<void> {
  accepted(await setPaper(testing().db, system, { bodyId, paper: { ...usualPaper, ...paper } }, trial));
}
async function composed(id: string): Promise<Record<string, OfficialDocument>> {
  const circular = await findCircular(testing().db, id);
  if (!circular) throw new Error('no such circular');
  const versions = await composeVersions(testing().db, circular, samplePlace);
  return Object.fromEntries(versions.map(({ language, document }) => [language, document]));
}
async function issued(id: string): Promise<Record<string, OfficialDocument>> {
  const rows = await testing().db.selectFrom('issued_version').selectAll().where('circular_id', '=', id).execute();
  return Object.fromEntries(rows.map(({ language, document }) => [language, fromJson<OfficialDocument>(document)]));
}
const imagesOf = (document: OfficialDocument | undefined) =>
  document?.blocks.flatMap((block) => (block.kind === 'signatures' ? block.blocks.map(({ image }) => image) : []));

test('two organizations in one install each print on their own paper, and a joint letter on that of its sender', async () => {
  const { db } = testing();
  await setOwnPaper(record.organizationId, { style: { accent: '#7a1f2b' } });
  await setOwnPaper(record.partnerId, { style: { accent: '#1f5c43', addressAt: 'head' } });
  const own = await composed(await draftSample(db, record));
  const partner = { postId: record.partnerPost, organizationId: record.partnerId };
  const joint = await composed(
    await draftSample(db, record, { signatories: [{ postId: record.signingPost, organizationId: record.organizationId }, partner] }),
  );
  expect(own.ar?.letterheads.map(({ paper }) => paper)).toEqual([{ accent: '#7a1f2b' }]);
  expect(joint.fr?.letterheads.map(({ paper }) => paper)).toEqual([{ accent: '#7a1f2b' }, { accent: '#1f5c43', addressAt: 'head' }]);
});

test('enclosures and the original are named by the rules of the organization, in each language', async () => {
  const { db } = testing();
  const id = await draftSample(db, record);
  const title = { en: 'Draft programme', fr: 'Projet de programme', es: 'Proyecto de programa', ar: 'مشروع البرنامج' };
  const file = { language: 'en' as const, filename: 'a.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.7') };
  accepted(await addEnclosure(db, system, id, { title, files: [file] }));
  await setOwnPaper(record.organizationId, { enclosures: 'number', namesOriginal: true });
  const numbered = await composed(id);
  expect([numbered.en?.enclosures, numbered.fr?.enclosures, numbered.ar?.enclosures]).toEqual([
    ['Enclosure: 1'],
    ['Pièce jointe\u00a0: 1'],
    ['المرفق: 1'],
  ]);
  expect([numbered.en?.footnote, numbered.fr?.footnote, numbered.ar?.footnote]).toEqual([
    undefined,
    'Traduit de l’anglais',
    'مترجم عن الإنكليزية',
  ]);
  await setOwnPaper(record.organizationId, { enclosures: 'titles' });
  const titled = await composed(id);
  expect([titled.en?.enclosures, titled.fr?.footnote]).toEqual([['Enclosure: Draft programme'], undefined]);
});

test('a confidential letter says so in every version and never shows its subject in a subject line or to whoever verifies it', async () => {
  const { db } = testing();
  await setOwnPaper(record.organizationId, { marks: { 'strictly-confidential': { en: 'Addressee only' } } });
  const id = await draftSample(db, record);
  expect(await changeConfidence(db, visitor, id, 'confidential')).toMatchObject({ refusal: { code: 'not-signed-in' } });
  accepted(await changeConfidence(db, system, id, 'strictly-confidential'));
  await signSample(db, id);
  accepted(await issueCircular(db, system, id, samplePlace));
  const versions = await issued(id);
  expect(Object.values(versions).map(({ confidential }) => confidential)).toEqual(
    expect.arrayContaining(['Addressee only', 'Strictement confidentiel', 'Estrictamente confidencial', 'سري للغاية']),
  );
  expect(await changeConfidence(db, system, id, undefined)).toMatchObject({ refusal: { code: 'already-issued' } });
  const { dispatchId } = accepted(await dispatchCircular(db, system, id, samplePlace));
  const letters = await db.selectFrom('letter').select(['subject_line', 'language']).where('subject_id', '=', dispatchId).execute();
  const reference = (await findCircular(db, id))?.issuance?.reference ?? 'none';
  expect((await letterStates(db, 'dispatch', [dispatchId])).length).toBe(letters.length);
  for (const { subject_line, language } of letters) {
    expect(subject_line).toContain(reference);
    expect(subject_line).toContain(versions[language]?.confidential);
    expect(subject_line).not.toContain(versions[language]?.title);
  }
  const titles = (await documentsOf(db, 'circular', id)).map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) expect(Object.values(versions).map(({ confidential }) => confidential)).toContain(title);
}, 60_000);

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M2 15q20-20 30 0t25-8" fill="none" stroke="#123"/></svg>';

test('handwriting is printed only where the organization allows it and the holder signed in person', async () => {
  const { db } = testing();
  await setOwnPaper(record.organizationId, { printsSignatureImages: false });
  accepted(await setSignatureImage(db, system, { postId: record.signingPost, drawing, usableBy: 'holder' }));
  const forbidden = await issueSample(db, record, { languages: ['en'] });
  expect(imagesOf((await issued(forbidden)).en)).toEqual([undefined]);
  await setOwnPaper(record.organizationId, { printsSignatureImages: true });
  const byAnother = await issueSample(db, record, { languages: ['en'] });
  expect(imagesOf((await issued(byAnother)).en)).toEqual([undefined]);
  const inPerson = await draftSample(db, record, { languages: ['en', 'ar'] });
  await signSample(db, inPerson, holder);
  expect(imagesOf((await composed(inPerson)).en)).toEqual([undefined]);
  accepted(await issueCircular(db, system, inPerson, samplePlace));
  const versions = await issued(inPerson);
  expect(imagesOf(versions.en)).toEqual([{ drawing, says: 'Signature: Ada Lindqvist' }]);
  expect(imagesOf(versions.ar)?.[0]?.says).toMatch(/^توقيع: /);
});

test('a letter stays as it was issued when the paper changes and the handwriting goes', async () => {
  const { db } = testing();
  accepted(await setSignatureImage(db, system, { postId: record.signingPost, drawing, usableBy: 'cabinet' }));
  const id = await issueSample(db, record, { languages: ['en'] });
  const [before] = await documentsOf(db, 'circular', id);
  const bytes = await documentBytes(db, before?.id ?? '');
  await setOwnPaper(record.organizationId, { style: { accent: '#333333' } });
  accepted(await removeSignatureImage(db, system, { postId: record.signingPost, personId: record.signatoryPerson }));
  const [after] = await documentsOf(db, 'circular', id);
  expect(await documentBytes(db, after?.id ?? '')).toEqual(bytes);
  expect(imagesOf((await issued(id)).en)?.[0]?.drawing).toBe(drawing);
});

test('a co-signature that was only recorded here carries no handwriting', async () => {
  const { db } = testing();
  await setOwnPaper(record.organizationId, { printsSignatureImages: true });
  await setOwnPaper(record.partnerId, { printsSignatureImages: true });
  for (const postId of [record.signingPost, record.partnerPost])
    accepted(await setSignatureImage(db, system, { postId, drawing, usableBy: 'cabinet' }));
  const id = await issueSample(db, record, {
    languages: ['en'],
    signatories: [
      { postId: record.signingPost, organizationId: record.organizationId },
      { postId: record.partnerPost, organizationId: record.partnerId },
    ],
  });
  const circular = await findCircular(db, id);
  const steps = circular ? await stepsOfCircular(db, circular, []) : [];
  expect(steps.filter(({ act }) => act === 'sign').map(({ recorded }) => recorded)).toEqual([false, true]);
  expect(imagesOf((await issued(id)).en)?.map((image) => image?.drawing)).toEqual([drawing, undefined]);
});
