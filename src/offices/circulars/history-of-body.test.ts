import { afterAll, expect, test } from 'vitest';
import { system } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { setClock } from '../../platform/clock.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { closeTypesetting } from '../documents/public.ts';
import { enterSampleRecord, samplePlace } from './drafting/sample-record.ts';
import { issueSample } from './drafting/sample-steps.ts';
import { historyOfBody } from './history-of-body.ts';
import { dispatchCircular } from './issuing/dispatch-circular.ts';
import { remindSilent } from './reminders/remind-silent.ts';

const testing = useTestDatabase();
afterAll(() => {
  setClock();
  closeTypesetting();
});

test('a body’s history names the letters and reminders sent to it, in the reader’s language', async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testing();
  const record = await enterSampleRecord(db);
  const id = await issueSample(db, record);
  accepted(await dispatchCircular(db, system, id, samplePlace));
  await db.updateTable('letter').set({ state: 'sent', sent_at: new Date() }).execute();
  accepted(await remindSilent(db, system, id, samplePlace));
  const history = await historyOfBody(db, record.parliaments[0]?.id ?? '', 'fr');
  expect(history.map(({ what }) => what).sort()).toEqual(['Destinataire de la lettre CIRC/2026/1', 'Rappel 1 de la lettre CIRC/2026/1']);
  expect(await historyOfBody(db, record.organizationId, 'fr')).toEqual([]);
});
