import { afterEach, expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { enterHolding, enterPerson, enterPost } from '../../directory/public.ts';
import { findMeeting } from '../find-meeting.ts';
import { officer } from '../sample-meeting.ts';
import { composePaper, preparePaper } from './compose-paper.ts';
import { draftPaper } from './draft-paper.ts';
import { issuePaper } from './issue-paper.ts';
import { paperOfId, planNumbered, samplePlace } from './sample-paper.ts';

const open = useTestDatabase();
afterEach(() => setClock());

test('a convocation addresses those who may attend, names its agenda once issued and waits for somebody to sign', async () => {
  const { db } = open();
  setClock(new Date('2026-11-02T12:00:00Z'));
  const meetingId = await planNumbered(db, 'convocation', '190');
  const meeting = await findMeeting(db, meetingId);
  if (!meeting) throw new Error('no meeting');
  const agenda = accepted(await draftPaper(db, officer, meetingId, { kind: 'agenda', originalLanguage: 'en', languages: ['en'] }));
  accepted(await issuePaper(db, officer, agenda.id, samplePlace));
  const { id } = accepted(
    await draftPaper(db, officer, meetingId, { kind: 'convocation', originalLanguage: 'en', languages: ['en', 'fr'] }),
  );
  expect(await issuePaper(db, officer, id, samplePlace)).toMatchObject({ refusal: { code: 'not-clean', count: 1 } });
  const { id: postId } = accepted(await enterPost(db, officer, { bodyId: meeting.organizerId, kind: 'secretary-general' }));
  const names = [{ script: 'Latn', given: 'Nadia', family: 'Rahal' }];
  const { id: personId } = accepted(await enterPerson(db, officer, { gender: 'female', names }));
  accepted(await enterHolding(db, officer, { postId, personId, from: '2024-01-01' }));
  const [english, french] = await composePaper(await preparePaper(db, meeting, await paperOfId(db, id), samplePlace));
  expect(english?.document).toMatchObject({ kind: 'letter', reference: 'A/190/C.1', title: 'Convocation: Rivers and borders' });
  expect(JSON.stringify(english?.document.blocks)).toContain('A/190/A.1');
  expect(english?.document.addressee).toHaveLength(3);
  expect(french?.document.blocks.at(-1)).toMatchObject({ kind: 'signatures', blocks: [{ lines: ['Secrétaire générale'], signed: false }] });
  expect(accepted(await issuePaper(db, officer, id, samplePlace)).symbol).toBe('A/190/C.1');
});
