import { afterAll, beforeAll, expect, test } from 'vitest';
import { system, visitor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { fromJson } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { documentBytes } from '../../archive/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { checkCircular } from '../checking/check-circular.ts';
import { findCircular } from '../circular.ts';
import { enterSampleRecord, type SampleRecord, samplePlace } from '../drafting/sample-record.ts';
import { draftSample, signSample } from '../drafting/sample-steps.ts';
import { dispatchCircular } from '../issuing/dispatch-circular.ts';
import { issueCircular } from '../issuing/issue-circular.ts';
import { addEnclosure } from './change-enclosures.ts';
import { completeEnclosure } from './complete-enclosure.ts';
import { enclosuresOf } from './enclosures.ts';

const testing = useTestDatabase();
let record: SampleRecord;

beforeAll(async () => {
  record = await enterSampleRecord(testing().db);
});
afterAll(() => closeTypesetting());

const paper = (language: Language, says: string) => ({
  language,
  filename: `note-${language}.pdf`,
  mediaType: 'application/pdf',
  bytes: Buffer.from(`%PDF-1.7 ${says}`),
});
const title = { en: 'Concept note', fr: 'Note de cadrage', es: 'Nota conceptual', ar: 'مذكرة مفاهيمية' };

test('an enclosure keeps its number while its languages are added, and the check names those that lack', async () => {
  const { db } = testing();
  const id = await draftSample(db, record);
  const { enclosureId } = accepted(await addEnclosure(db, system, id, { title, files: [paper('en', 'first')] }));
  accepted(await addEnclosure(db, system, id, { title, files: [paper('en', 'second')] }));
  const lacking = async () => {
    const circular = await findCircular(db, id);
    if (!circular) throw new Error('no letter');
    const found = await checkCircular(db, circular, samplePlace);
    return found.filter(({ code, facts }) => code === 'enclosure-missing' && facts?.position === 1).flatMap(({ languages }) => languages);
  };
  expect((await lacking()).toSorted()).toEqual(['ar', 'es', 'fr']);
  const arabic = { enclosureId, file: paper('ar', 'arabic'), title: 'مذكرة' };
  accepted(await completeEnclosure(db, system, id, arabic));
  expect((await lacking()).toSorted()).toEqual(['es', 'fr']);
  const [first, second] = await enclosuresOf(db, id);
  expect([first?.id, first?.position, first?.title.ar, second?.position]).toEqual([enclosureId, 1, 'مذكرة', 2]);
  const code = async (changes: object, actor: typeof system | typeof visitor = system) =>
    ((await completeEnclosure(db, actor, id, { ...arabic, ...changes })) as { refusal?: { code: string } }).refusal?.code;
  expect(await code({ file: paper('zh', 'x') })).toBe('not-a-version');
  expect(await code({ file: { ...paper('ar', 'x'), bytes: Buffer.from('MZ') } })).toBe('file-type');
  expect(await code({ enclosureId: crypto.randomUUID() })).toBe('no-such-enclosure');
  expect(await code({}, visitor)).toBe('not-signed-in');
});

test('each addressee gets the enclosure in its language, or in the original where it has none there', async () => {
  const { db } = testing();
  const id = await draftSample(db, record);
  accepted(await addEnclosure(db, system, id, { title, files: [paper('en', 'english'), paper('ar', 'arabic')] }));
  await signSample(db, id);
  accepted(await issueCircular(db, system, id, samplePlace));
  accepted(await dispatchCircular(db, system, id, samplePlace));
  const letters = await db
    .selectFrom('letter as l')
    .innerJoin('dispatch as d', 'd.id', 'l.subject_id')
    .select(['l.language', 'l.attachments'])
    .where('d.circular_id', '=', id)
    .execute();
  for (const { language, attachments } of letters) {
    const [, enclosed] = fromJson<{ documentId: string }[]>(attachments);
    const bytes = Buffer.from((await documentBytes(db, enclosed?.documentId ?? '')) ?? []).toString();
    expect([language, bytes]).toEqual([language, `%PDF-1.7 ${language === 'ar' ? 'arabic' : 'english'}`]);
  }
  expect(new Set(letters.map(({ language }) => language)).size).toBe(4);
});
