import { afterEach, expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { documentsOf, journalOf } from '../../archive/public.ts';
import { formOf, loadText, savedTextOf } from '../../languages/public.ts';
import { findMeeting } from '../find-meeting.ts';
import { officer, planSample } from '../sample-meeting.ts';
import { dropPaper, publishPaper, savePaperText } from './change-paper.ts';
import { blocking, checkPaper } from './check-paper.ts';
import { preparePaper } from './compose-paper.ts';
import { draftPaper, revisePaper } from './draft-paper.ts';
import { issuePaper } from './issue-paper.ts';
import { papersOf, publicPapersOf } from './paper.ts';
import { numberPapers } from './paper-symbols.ts';
import { allScreens, fillGaps, paperOfId, planNumbered, samplePlace } from './sample-paper.ts';
import { waiveDifference } from './waive-difference.ts';

const open = useTestDatabase();
afterEach(() => setClock());
const reviser = { ...officer, roles: ['reviser' as const] };
const inTime = () => setClock(new Date('2026-11-02T12:00:00Z'));

async function findings(meetingId: string, paperId: string) {
  const { db } = open();
  const meeting = await findMeeting(db, meetingId);
  if (!meeting) throw new Error('no meeting');
  return checkPaper(await preparePaper(db, meeting, await paperOfId(db, paperId), samplePlace));
}

test('a concept note is drafted in four languages and says what is missing, once for each paragraph', async () => {
  const { db } = open();
  inTime();
  const meetingId = await planNumbered(db, 'concept', '160');
  const { id } = accepted(
    await draftPaper(db, officer, meetingId, { kind: 'concept-note', originalLanguage: 'en', languages: allScreens }),
  );
  const found = await findings(meetingId, id);
  expect(found.map(({ code }) => code)).toEqual(['gap', 'gap', 'gap']);
  expect(found[0]).toMatchObject({ languages: allScreens, facts: { gap: expect.stringContaining('earlier meetings') } });
  expect(await issuePaper(db, officer, id, samplePlace)).toMatchObject({ ok: false, refusal: { code: 'not-clean', count: 3 } });
  expect(await draftPaper(db, officer, meetingId, { kind: 'concept-note', originalLanguage: 'en', languages: ['en'] })).toMatchObject({
    refusal: { code: 'draft-exists' },
  });
});

test('a fact that the record lacks is named in the reader’s words and stops the issue', async () => {
  const { db } = open();
  inTime();
  const meetingId = await planSample(db, 'lacking', { contactEmail: undefined });
  const { id } = accepted(
    await draftPaper(db, officer, meetingId, { kind: 'concept-note', originalLanguage: 'en', languages: ['en', 'fr'] }),
  );
  await fillGaps(db, await paperOfId(db, id));
  const found = blocking(await findings(meetingId, id));
  expect(found.map(({ code }) => code)).toContain('symbols-missing');
  const said = found.flatMap(({ facts }) => [facts.gap_en, facts.gap_fr]).filter(Boolean);
  expect(said).toContain('Not in the record: the contact’s e-mail address');
  expect(said.join(' ')).toMatch(/Absentes du dossier\s: le programme ne compte encore aucune séance/);
});

test('an issued paper bears the next symbol of its series, is archived in four formats a language and no longer changes', async () => {
  const { db } = open();
  inTime();
  const meetingId = await planNumbered(db, 'issued', '161');
  const { id } = accepted(
    await draftPaper(db, officer, meetingId, { kind: 'concept-note', originalLanguage: 'fr', languages: allScreens }),
  );
  await fillGaps(db, await paperOfId(db, id));
  expect(await issuePaper(db, reviser, id, samplePlace)).toMatchObject({ refusal: { code: 'not-permitted' } });
  expect(accepted(await issuePaper(db, officer, id, samplePlace))).toMatchObject({ symbol: 'A/161/Inf.1', documents: 16 });
  const documents = await documentsOf(db, 'paper', id);
  expect(documents).toHaveLength(16);
  expect(new Set(documents.map(({ code }) => code)).size).toBe(4);
  expect(documents[0]).toMatchObject({ reference: 'A/161/Inf.1', kind: 'note' });
  expect((await journalOf(db, 'paper', id)).map(({ act }) => act)).toContain('meetings.issue-paper');
  const text = await loadText(db, (await paperOfId(db, id)).textId ?? '');
  expect(await savePaperText(db, officer, id, savedTextOf(formOf(text, ['fr']), 'fr'))).toMatchObject({
    refusal: { code: 'paper-issued' },
  });
  expect(await dropPaper(db, officer, id)).toMatchObject({ refusal: { code: 'paper-issued' } });
  expect(await numberPapers(db, officer, meetingId, { series: 'CL', session: '9' })).toMatchObject({ refusal: { code: 'papers-issued' } });
  const programme = accepted(
    await draftPaper(db, officer, meetingId, { kind: 'programme', originalLanguage: 'en', languages: ['en', 'fr'] }),
  );
  expect(accepted(await issuePaper(db, officer, programme.id, samplePlace)).symbol).toBe('A/161/Inf.2');
});

test('a revision begins with the issued text, bears its symbol with its number, and replaces it on the public page', async () => {
  const { db } = open();
  inTime();
  const meetingId = await planNumbered(db, 'revised', '162');
  const { id } = accepted(await draftPaper(db, officer, meetingId, { kind: 'agenda', originalLanguage: 'en', languages: ['en', 'ar'] }));
  expect(await publishPaper(db, officer, id, true)).toMatchObject({ refusal: { code: 'not-issued' } });
  expect(await revisePaper(db, officer, id)).toMatchObject({ refusal: { code: 'not-issued' } });
  expect(accepted(await issuePaper(db, officer, id, samplePlace)).symbol).toBe('A/162/A.1');
  accepted(await publishPaper(db, officer, id, true));
  const revision = accepted(await revisePaper(db, officer, id));
  expect(await revisePaper(db, officer, id)).toMatchObject({ refusal: { code: 'draft-exists' } });
  expect(accepted(await issuePaper(db, officer, revision.id, samplePlace)).symbol).toBe('A/162/A.1.rev.1');
  expect(await publicPapersOf(db, meetingId)).toEqual([]);
  accepted(await publishPaper(db, officer, revision.id, true));
  expect((await publicPapersOf(db, meetingId)).map(({ issue }) => issue?.symbol)).toEqual(['A/162/A.1.rev.1']);
  const [replaced] = await db.selectFrom('issued_document').select('replaces').where('subject_id', '=', revision.id).execute();
  expect(replaced?.replaces).toBeTruthy();
});

test('an Assembly convened less than four months ahead is warned of by the rule of the day, and one in time is not', async () => {
  const { db } = open();
  const meetingId = await planNumbered(db, 'convened', '163');
  inTime();
  const { id } = accepted(await draftPaper(db, officer, meetingId, { kind: 'convocation', originalLanguage: 'en', languages: ['en'] }));
  expect((await findings(meetingId, id)).map(({ code }) => code)).not.toContain('convened-late');
  setClock(new Date('2027-01-10T12:00:00Z'));
  const late = (await findings(meetingId, id)).find(({ code }) => code === 'convened-late');
  expect(late).toMatchObject({ severity: 'look', facts: { months: 4, latest: '2026-11-27' } });
});

test('a difference between versions stops the issue until it is waived with a reason', async () => {
  const { db } = open();
  inTime();
  const meetingId = await planNumbered(db, 'differs', '164');
  const { id } = accepted(await draftPaper(db, officer, meetingId, { kind: 'agenda', originalLanguage: 'en', languages: ['en', 'fr'] }));
  const paper = await paperOfId(db, id);
  const text = await loadText(db, paper.textId ?? '');
  const form = formOf(text, ['en', 'fr']);
  const rows = form.rows.map((row) =>
    row.key === 'opening.1' ? { ...row, sources: { en: 'The doors open on 4 May 2027.', fr: 'Ouverture des portes le 5 mai 2027.' } } : row,
  );
  accepted(await savePaperText(db, reviser, id, savedTextOf({ ...form, rows }, 'en')));
  expect(await savePaperText(db, reviser, id, savedTextOf({ ...form, rows }, 'en'))).toMatchObject({
    refusal: { code: 'changed-meanwhile' },
  });
  const [difference] = blocking(await findings(meetingId, id));
  expect(difference?.compared?.code).toBe('date-differs');
  expect(await waiveDifference(db, officer, id, difference?.id ?? '', ' ')).toMatchObject({ refusal: { code: 'reason-missing' } });
  accepted(await waiveDifference(db, officer, id, difference?.id ?? '', 'Agreed by telephone'));
  expect(blocking(await findings(meetingId, id))).toEqual([]);
});

test('a series that nobody entered and a session that is no mark are refused', async () => {
  const { db } = open();
  const meetingId = await planSample(db, 'unnumbered');
  expect(await numberPapers(db, officer, meetingId, { series: 'ZZ', session: '1' })).toMatchObject({ refusal: { code: 'no-such-series' } });
  expect(await numberPapers(db, officer, meetingId, { series: 'A', session: 'no mark' })).toMatchObject({
    refusal: { code: 'bad-session' },
  });
  expect(await draftPaper(db, reviser, meetingId, { kind: 'agenda', originalLanguage: 'en', languages: ['en'] })).toMatchObject({
    refusal: { code: 'not-permitted' },
  });
  expect(await papersOf(db, meetingId)).toEqual([]);
});
