import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { fromJson } from '../../../platform/database/public.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { enterAddress } from '../../directory/public.ts';
import { closeTypesetting, type OfficialDocument } from '../../documents/public.ts';
import { findCircular } from '../circular.ts';
import { correctCircular } from '../corrigenda/correct-circular.ts';
import { enterSampleRecord, type SampleRecord, samplePlace } from '../drafting/sample-record.ts';
import { issueSample, signSample } from '../drafting/sample-steps.ts';
import { dispatchCircular } from '../issuing/dispatch-circular.ts';
import { issueCircular } from '../issuing/issue-circular.ts';
import { recordCopies } from '../sending/hand-copies.ts';
import { addressLetter } from './address-letter.ts';
import { postalLetters } from './postal-letters.ts';
import { printRunsOf } from './print-file.ts';
import { printForPost } from './print-run.ts';

const testing = useTestDatabase();
const all = { selection: 'all', sorting: 'language', isPersonal: true, coverLanguage: 'en' } as const;
let record: SampleRecord;

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testing();
  record = await enterSampleRecord(db);
  for (const { id: bodyId, country } of record.parliaments)
    accepted(await enterAddress(db, system, { bodyId, kind: 'postal', value: `Road 1\n0${country} City`, from: '2024-01-01' }));
});
afterAll(() => {
  setClock();
  closeTypesetting();
});

const bodyIn = (country: string) => record.parliaments.find((each) => each.country === country)?.id ?? '';

async function lettersOf(id: string, selection: 'all' | 'post') {
  const { db } = testing();
  const circular = await findCircular(db, id);
  if (!circular) throw new Error('no such circular');
  return (await postalLetters(db, circular, selection)).letters.map(({ bodyId }) => bodyId).toSorted();
}

test('a corrigendum is printed for those to whom its dispatch goes, and on paper alone for those who had the letter on paper', async () => {
  const { db } = testing();
  const id = await issueSample(db, record);
  accepted(await dispatchCircular(db, system, id, samplePlace));
  const states = (key: 'bounced' | 'sent', country: string) =>
    db.updateTable('letter').set({ state: key }).where('to_address', '=', `speaker@${country}.example`).execute();
  await states('bounced', 'ken');
  expect(await lettersOf(id, 'post'), 'whose e-mail came back is reached by post').toEqual([bodyIn('KEN')]);
  accepted(await recordCopies(db, system, id, { bodyIds: [bodyIn('KEN')], way: 'post', sentOn: '2026-11-22', note: '' }));
  const corrigendum = accepted(await correctCircular(db, system, id, ['en'])).id;
  await signSample(db, corrigendum);
  accepted(await issueCircular(db, system, corrigendum, samplePlace));
  const before = await lettersOf(corrigendum, 'all');
  expect(await lettersOf(corrigendum, 'post')).toEqual([bodyIn('KEN')]);
  accepted(await dispatchCircular(db, system, corrigendum, samplePlace));
  const dispatched = await db.selectFrom('addressee').select('body_id').where('circular_id', '=', corrigendum).execute();
  const mailed = dispatched.map(({ body_id }) => body_id);
  expect(before).toEqual([...mailed, bodyIn('KEN')].toSorted());
  expect(await lettersOf(corrigendum, 'all')).toEqual(before);
});

test('a printed letter greets by rank, and as on the day of printing whatever the directory says later', async () => {
  const { db } = testing();
  const id = await issueSample(db, record, { languages: ['en', 'fr', 'es', 'ar'] });
  const posts = db.selectFrom('post').select('id').where('body_id', '=', bodyIn('JOR'));
  const holdings = db.selectFrom('holding').select('person_id').where('post_id', 'in', posts);
  await db.updateTable('person').set({ rank: 'excellency', gender: 'female' }).where('id', 'in', holdings).execute();
  const { runId } = accepted(await printForPost(db, system, id, all));
  await db.updateTable('person').set({ rank: null }).where('id', 'in', holdings).execute();
  const letter = (await printRunsOf(db, id)).find((run) => run.id === runId)?.letters.find(({ language }) => language === 'ar');
  expect(letter?.greeting?.salutation).toEqual(['صاحبة السعادة،']);
  const row = await db
    .selectFrom('issued_version')
    .select('document')
    .where('circular_id', '=', id)
    .where('language', '=', 'ar')
    .executeTakeFirstOrThrow();
  const issued = fromJson<OfficialDocument>(row.document);
  if (!letter) throw new Error('no Arabic letter');
  expect(addressLetter(issued, letter, true).salutation).toEqual(['صاحبة السعادة،']);
  expect(addressLetter(issued, letter, false).salutation).toEqual(issued.salutation);
  const { salutation: _none, ...note } = issued;
  expect(addressLetter(note, letter, true).salutation, 'a note verbale greets nobody').toBeUndefined();
});
