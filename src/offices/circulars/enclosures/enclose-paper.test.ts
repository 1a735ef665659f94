import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { draftPaper, issuePaper, numberPapers, type PaperKind } from '../../meetings/public.ts';
import { findCircular } from '../circular.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from '../drafting/sample-record.ts';
import { draftSample } from '../drafting/sample-steps.ts';
import { enclosePaper, papersToEnclose } from './enclose-paper.ts';
import { enclosureBytes, enclosuresOf } from './enclosures.ts';

const testing = useTestDatabase();
let record: SampleRecord;
let officer: Actor;
let circularId = '';

beforeAll(async () => {
  const { db } = testing();
  record = await enterSampleRecord(db);
  officer = await sampleAccount(db, 'Olga Officer', ['officer', 'reviser', 'head-of-cabinet']);
  circularId = await draftSample(db, record);
  accepted(await numberPapers(db, officer, record.meetingId, { series: 'OTHER', session: 'DT/2027' }));
  return () => closeTypesetting();
});

async function paper(kind: PaperKind): Promise<string> {
  const drafted = accepted(
    await draftPaper(testing().db, officer, record.meetingId, { kind, originalLanguage: 'en', languages: ['en', 'fr'] }),
  );
  return drafted.id;
}

test('a draft is not offered; once issued its archived PDFs are enclosed in the languages of the letter, under their titles', async () => {
  const { db } = testing();
  const circular = await findCircular(db, circularId);
  if (!circular) throw new Error('no circular');
  const id = await paper('agenda');
  expect(await papersToEnclose(db, circular)).toEqual([]);
  expect(await enclosePaper(db, officer, circularId, id)).toMatchObject({ refusal: { code: 'file-missing' } });
  expect(accepted(await issuePaper(db, officer, id, samplePlace)).symbol).toBe('DT/2027/A.1');
  expect((await papersToEnclose(db, circular)).map((each) => each.id)).toEqual([id]);
  const { enclosureId } = accepted(await enclosePaper(db, officer, circularId, id));
  const [enclosure] = await enclosuresOf(db, circularId);
  expect(enclosure).toMatchObject({ id: enclosureId, title: { en: 'Provisional agenda' } });
  expect(enclosure?.files.map(({ filename }) => filename)).toContain('DT-2027-A.1-en.pdf');
  const archived = await db
    .selectFrom('issued_document')
    .select('sha256')
    .where('subject_id', '=', id)
    .where('language', '=', 'en')
    .execute();
  expect(archived.map(({ sha256 }) => sha256)).toContain(enclosure?.files.find(({ language }) => language === 'en')?.sha256);
  expect(await enclosureBytes(db, enclosureId, 'en')).toBeDefined();
});
