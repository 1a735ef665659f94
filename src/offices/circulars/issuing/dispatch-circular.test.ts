import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { system, visitor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { declineCall, findCall, recordVisit } from '../../calls/public.ts';
import { endHolding } from '../../directory/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { letterStates } from '../../mailroom/public.ts';
import { coverageOf } from '../coverage/coverage.ts';
import { enterSampleRecord, type SampleRecord, samplePlace } from '../drafting/sample-record.ts';
import { draftSample, issueSample, signSample } from '../drafting/sample-steps.ts';
import { remindSilent } from '../reminders/remind-silent.ts';
import { dispatchCircular } from './dispatch-circular.ts';
import { issueCircular } from './issue-circular.ts';

const testing = useTestDatabase();
let record: SampleRecord;

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  record = await enterSampleRecord(testing().db);
});
afterAll(() => {
  setClock();
  closeTypesetting();
});

async function lettersOf(circularId: string) {
  const { db } = testing();
  const dispatches = await db.selectFrom('dispatch').selectAll().where('circular_id', '=', circularId).execute();
  const kinds = [...new Set(dispatches.map(({ kind }) => (kind === 'first' ? 'dispatch' : 'reminder')))];
  const ids = dispatches.map(({ id }) => id);
  return (await Promise.all(kinds.map((kind) => letterStates(db, kind, ids)))).flat();
}

describe('issuing', () => {
  test('a circular is not issued while one version is unsigned', async () => {
    const { db } = testing();
    const id = await draftSample(db, record);
    expect(await issueCircular(db, system, id, samplePlace)).toMatchObject({ ok: false, refusal: { code: 'not-signed' } });
  });

  test('an issued circular has a number of its series and four files a version, and is not issued twice', async () => {
    const { db } = testing();
    const id = await draftSample(db, record);
    await signSample(db, id);
    const issued = accepted(await issueCircular(db, system, id, samplePlace));
    expect(issued.reference).toMatch(/^CIRC\/2026\/\d+$/);
    const documents = await db
      .selectFrom('issued_document')
      .select(['media_type', 'language', 'code', 'sha256'])
      .where('subject_id', '=', id)
      .execute();
    expect(documents).toHaveLength(16);
    expect(new Set(documents.map(({ code }) => code)).size).toBe(4);
    expect(await issueCircular(db, system, id, samplePlace)).toMatchObject({ ok: false, refusal: { code: 'already-issued' } });
  });

  test('two circulars issued at the same moment get two numbers in a row and no number is lost', async () => {
    const { db } = testing();
    const ids = [await draftSample(db, record), await draftSample(db, record)];
    for (const id of ids) await signSample(db, id);
    const issued = await Promise.all(ids.map((id) => issueCircular(db, system, id, samplePlace)));
    const numbers = issued.map((answer) => Number(accepted(answer).reference.split('/')[2])).sort((a, b) => a - b);
    expect((numbers[1] ?? 0) - (numbers[0] ?? 0)).toBe(1);
  });
});

describe('dispatching', () => {
  test('nothing is dispatched before it is issued, and nobody dispatches without the role', async () => {
    const { db } = testing();
    const id = await draftSample(db, record);
    expect(await dispatchCircular(db, system, id, samplePlace)).toMatchObject({ refusal: { code: 'not-issued' } });
    expect(await dispatchCircular(db, visitor, id, samplePlace)).toMatchObject({ refusal: { code: 'not-signed-in' } });
  });

  test('each addressee gets one letter in its language, or in the original where its language has no version', async () => {
    const { db } = testing();
    const id = await issueSample(db, record);
    const sent = accepted(await dispatchCircular(db, system, id, samplePlace));
    expect(sent).toMatchObject({ letters: 6, excluded: 0, byLanguage: { en: 3, fr: 1, es: 1, ar: 1 } });
    const kazakh = await db
      .selectFrom('addressee')
      .select(['language', 'correspondence_language'])
      .where('circular_id', '=', id)
      .where('body_id', '=', record.parliaments.find(({ country }) => country === 'KAZ')?.id ?? '')
      .executeTakeFirstOrThrow();
    expect(kazakh).toEqual({ language: 'en', correspondence_language: 'ru' });
  });

  test('pressing twice, even at the same moment, sends nothing twice', async () => {
    const { db } = testing();
    const id = await issueSample(db, record);
    const both = await Promise.all([dispatchCircular(db, system, id, samplePlace), dispatchCircular(db, system, id, samplePlace)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'already-dispatched' } });
    expect(await dispatchCircular(db, system, id, samplePlace)).toMatchObject({ refusal: { code: 'already-dispatched' } });
    expect(await lettersOf(id)).toHaveLength(6);
  });

  test('each letter carries its own link and no other body’s, and the signed PDF', async () => {
    const { db } = testing();
    const id = await issueSample(db, record);
    accepted(await dispatchCircular(db, system, id, samplePlace));
    const ids = (await lettersOf(id)).map((letter) => letter.id);
    const rows = await db
      .selectFrom('letter')
      .select(['text_part', 'html_part', 'attachments', 'language'])
      .where('id', 'in', ids)
      .execute();
    const links = rows.map(({ text_part }) => /https:\/\/chancery\.example\/(\w\w\/answer\/[\w-]+)/.exec(text_part)?.[1]);
    expect(new Set(links).size).toBe(6);
    rows.forEach((row, index) => {
      expect(row.html_part).toContain(links[index]);
      expect(row.attachments).toHaveLength(1);
    });
    expect(links.filter((link) => link?.startsWith('ar/'))).toHaveLength(1);
  });

  test('a vacant post is left out and named as excluded', async () => {
    const { db } = testing();
    const other = await enterSampleVacancy();
    const id = await issueSample(db, record, {
      addresseeRule: { post: 'speaker', statuses: ['member'], groups: ['asia-pacific', 'arab'] },
    });
    expect(accepted(await dispatchCircular(db, system, id, samplePlace))).toMatchObject({ letters: 1, excluded: 1 });
    const coverage = await coverageOf(db, id);
    expect(coverage?.covered.find(({ bodyId }) => bodyId === other)).toMatchObject({ state: 'not-sent', excluded: 'vacant' });
  });
});

async function enterSampleVacancy(): Promise<string> {
  const { db } = testing();
  const { enterParliament } = await import('../drafting/sample-record.ts');
  const id = await enterParliament(db, { country: 'NPL', group: 'asia-pacific', language: 'en' });
  const post = await db.selectFrom('post').select('id').where('body_id', '=', id).executeTakeFirstOrThrow();
  accepted(await endHolding(db, system, { postId: post.id, on: '2026-01-01' }));
  return id;
}

describe('reminding', () => {
  test('only bodies that have not answered are reminded, and one press is one reminder', async () => {
    const { db } = testing();
    const id = await issueSample(db, record);
    accepted(await dispatchCircular(db, system, id, samplePlace));
    await db
      .updateTable('letter')
      .set({ state: 'sent', sent_at: new Date('2026-11-22T09:05:00Z') })
      .execute();
    const call = await findCall(db, record.callId);
    if (!call) throw new Error('no call');
    const [kenya, senegal, jordan] = record.parliaments;
    accepted(await declineCall(db, system, call, kenya?.id ?? '', 'no'));
    await recordVisit(db, call, senegal?.id ?? '');
    await db
      .updateTable('letter')
      .set({ state: 'bounced' })
      .where('body_id', '=', jordan?.id ?? '')
      .execute();
    const coverage = await coverageOf(db, id);
    expect(coverage?.counts).toMatchObject({ declined: 1, opened: 1, bounced: 1, reached: 3 });
    const both = await Promise.all([1, 2].map(() => remindSilent(db, system, id, samplePlace, { number: 1 })));
    expect(both.filter(({ ok }) => ok)).toMatchObject([{ ok: true, letters: 4, number: 1 }]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'reminder-already-sent' } });
    const reminder = await db
      .selectFrom('letter')
      .selectAll()
      .where('subject_kind', '=', 'reminder')
      .where('language', '=', 'fr')
      .executeTakeFirstOrThrow();
    expect(reminder.subject_line).toContain('Rappel');
    expect(reminder.text_part).toContain('12 février 2027');
    expect(reminder.text_part).toContain('/fr/answer/');
  });

  test('after the call has closed nobody is reminded', async () => {
    const { db } = testing();
    const id = await issueSample(db, record);
    accepted(await dispatchCircular(db, system, id, samplePlace));
    setClock(new Date('2027-02-13T09:00:00Z'));
    expect(await remindSilent(db, system, id, samplePlace)).toMatchObject({ refusal: { code: 'call-closed' } });
    setClock(new Date('2026-11-22T09:00:00Z'));
  });
});
