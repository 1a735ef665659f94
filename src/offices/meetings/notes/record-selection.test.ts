import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { journalOf } from '../../archive/public.ts';
import { textOf } from '../../languages/public.ts';
import { findMeeting } from '../find-meeting.ts';
import { officer, sampleBody } from '../sample-meeting.ts';
import { composePaper, preparePaper } from './compose-paper.ts';
import { draftPaper } from './draft-paper.ts';
import { issuePaper } from './issue-paper.ts';
import type { Distribution } from './paper.ts';
import { recordSelection, type SelectionInput } from './record-selection.ts';
import { paperOfId, planNumbered, samplePlace, sampleSelection } from './sample-paper.ts';
import { selectionOf } from './selection.ts';

const open = useTestDatabase();
const reviser: Actor = {
  kind: 'account',
  id: '01900000-0000-7000-8000-000000000002',
  name: 'Ida Lund',
  roles: ['reviser'],
  language: 'en',
};
let kenya = '';
let chile = '';
beforeAll(async () => {
  kenya = await sampleBody(open().db, { slug: 'kenya', country: 'KEN', names: { en: 'Parliament of Kenya', ar: 'برلمان كينيا' } });
  chile = await sampleBody(open().db, { slug: 'chile', country: 'CHL', names: { en: 'Congress of Chile', ar: 'الكونغرس الوطني لشيلي' } });
});
afterEach(() => setClock());
const decided = () => setClock(new Date('2027-01-10T12:00:00Z'));

async function minutesText(meetingId: string, distribution: Distribution): Promise<string> {
  const { db } = open();
  const { id } = accepted(
    await draftPaper(db, officer, meetingId, { kind: 'selection-minutes', originalLanguage: 'en', languages: ['en'], distribution }),
  );
  const meeting = await findMeeting(db, meetingId);
  if (!meeting) throw new Error('no meeting');
  const [version] = await composePaper(await preparePaper(db, meeting, await paperOfId(db, id), samplePlace));
  const blocks = version?.document.blocks ?? [];
  return blocks
    .map((block) => {
      if (block.kind === 'table') return block.rows.map((row) => row.map(textOf).join('|')).join('\n');
      if (block.kind === 'list') return block.items.map(textOf).join('\n');
      return 'runs' in block ? textOf(block.runs) : '';
    })
    .join('\n');
}

test('a selection is recorded once with its counts in the journal and no name there, and can be corrected', async () => {
  const { db } = open();
  decided();
  const meetingId = await planNumbered(db, 'selected', '170');
  accepted(await recordSelection(db, officer, meetingId, sampleSelection(kenya, chile)));
  accepted(await recordSelection(db, officer, meetingId, sampleSelection(kenya, chile, { places: 2 })));
  expect(await selectionOf(db, meetingId)).toMatchObject({ places: 2, candidates: [{ family: 'Wairimu' }, { reserveRank: 1 }, {}] });
  const entries = (await journalOf(db, 'meeting', meetingId)).filter(({ act }) => act === 'meetings.record-selection');
  expect(entries).toHaveLength(2);
  expect(JSON.stringify(entries)).not.toContain('Wairimu');
});

test('what is unsound is refused: no decider, no criterion, nobody, a day to come, too many, a reserve out of order', async () => {
  const { db } = open();
  decided();
  const meetingId = await planNumbered(db, 'unsound', '171');
  const base = sampleSelection(kenya, chile);
  const [first, second, third] = base.candidates;
  if (!first || !second || !third) throw new Error('three candidates');
  const refusals: [Partial<SelectionInput>, string][] = [
    [{ decidedBy: {} }, 'decider-missing'],
    [{ criteria: [] }, 'criteria-missing'],
    [{ candidates: [] }, 'candidates-missing'],
    [{ decidedOn: '2027-01-11' }, 'decided-later'],
    [{ candidates: [first, { ...second, outcome: 'selected', reserveRank: undefined }] }, 'too-many-selected'],
    [{ candidates: [first, { ...second, reserveRank: 2 }] }, 'reserve-order'],
    [{ candidates: [first, second, { ...third, outcome: 'reserve', reserveRank: 1 }] }, 'reserve-order'],
  ];
  for (const [changes, code] of refusals) {
    const refused = await recordSelection(db, officer, meetingId, sampleSelection(kenya, chile, changes));
    expect(refused).toMatchObject({ ok: false, refusal: { code } });
  }
  expect(await recordSelection(db, reviser, meetingId, base)).toMatchObject({
    refusal: { code: 'not-permitted' },
  });
  expect(await selectionOf(db, meetingId)).toBeUndefined();
});

test('minutes wait for a selection, name nobody in general distribution and everybody in the confidential version', async () => {
  const { db } = open();
  decided();
  const meetingId = await planNumbered(db, 'minutes', '172');
  const early = await draftPaper(db, officer, meetingId, { kind: 'selection-minutes', originalLanguage: 'en', languages: ['en'] });
  expect(early).toMatchObject({ refusal: { code: 'no-selection' } });
  accepted(await recordSelection(db, officer, meetingId, sampleSelection(kenya, chile)));
  const general = await minutesText(meetingId, 'general');
  for (const name of ['Wairimu', 'Arriaga', 'Soto', 'Chairs a committee']) expect(general).not.toContain(name);
  expect(general).toContain('Congress of Chile|2|0|1');
  expect(general).toContain('Those who decided declared no conflict of interest.');
  const confidential = await minutesText(meetingId, 'confidential');
  expect(confidential).toContain('Achieng Wairimu|Parliament of Kenya|Chairs a committee');
  expect(confidential).toContain('1|Tomás Arriaga|Congress of Chile|Rapporteur');
});

test('once the minutes are issued the selection no longer changes', async () => {
  const { db } = open();
  decided();
  const meetingId = await planNumbered(db, 'settled', '173');
  accepted(await recordSelection(db, officer, meetingId, sampleSelection(kenya, chile)));
  const input = { kind: 'selection-minutes' as const, originalLanguage: 'en' as const, languages: ['en' as const, 'ar' as const] };
  const { id } = accepted(await draftPaper(db, officer, meetingId, input));
  expect(accepted(await issuePaper(db, officer, id, samplePlace)).symbol).toBe('A/173/R.1');
  expect(await recordSelection(db, officer, meetingId, sampleSelection(kenya, chile))).toMatchObject({
    refusal: { code: 'minutes-issued', symbol: 'A/173/R.1' },
  });
});
