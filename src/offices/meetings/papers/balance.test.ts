import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { closeTypesetting, typesetForIssue } from '../../documents/public.ts';
import { officer } from '../sample-meeting.ts';
import { balanceDocument } from './balance-document.ts';
import { balanceSheet } from './balance-sheet.ts';
import { countBalance } from './count-balance.ts';
import { type SamplePapers, samplePapers } from './sample-papers.ts';
import { enterYouthRule, isYoung, youthRuleOn } from './youth-rule.ts';

const open = useTestDatabase();
const head: Actor = { ...(officer as Extract<Actor, { kind: 'account' }>), roles: ['head-of-cabinet'] };
let sample: SamplePapers;
beforeAll(async () => {
  setClock(new Date('2027-02-10T12:00:00Z'));
  sample = await samplePapers(open().db, 'balance');
});
afterAll(() => {
  setClock();
  closeTypesetting();
});

test('women, men and those who did not say are counted by delegation, without parliamentary staff', async () => {
  const { parts, whole } = await countBalance(open().db, sample.meeting, 'en');
  const [members, associates] = parts;
  expect(members?.delegations).toMatchObject([
    { name: 'Jordan', women: 1, men: 1, unstated: 0, total: 2, young: 1, ageGiven: 2 },
    { name: 'Norway', women: 0, men: 2, total: 2, young: 0, ageGiven: 0, only: 'men' },
  ]);
  expect(members?.delegations[0]).not.toHaveProperty('only');
  expect(associates?.delegations).toMatchObject([{ women: 0, men: 0, unstated: 1, total: 1 }]);
  expect(whole).toMatchObject({ women: 1, men: 3, unstated: 1, total: 5 });
});

test('young is who stays below the age of the rule all through the year of the meeting', () => {
  const rule = { fromDay: '2010-01-01', underAge: 45, source: 'x' };
  expect(isYoung(1983, rule, '2027-03-27')).toBe(true);
  expect(isYoung(1982, rule, '2027-03-27')).toBe(false);
  expect(isYoung(undefined, rule, '2027-03-27')).toBe(false);
  expect(isYoung(1999, undefined, '2027-03-27')).toBe(false);
});

test('a new rule holds from its day on, and meetings before keep theirs', async () => {
  const { db } = open();
  const rule = { fromDay: '2027-07-01', underAge: 40, source: 'Decision of the Council' };
  expect(await enterYouthRule(db, officer, rule)).toMatchObject({ refusal: { code: 'not-permitted' } });
  accepted(await enterYouthRule(db, head, rule));
  expect(await enterYouthRule(db, head, { ...rule, underAge: 41 })).toMatchObject({ refusal: { code: 'rule-of-that-day' } });
  expect(await youthRuleOn(db, '2027-03-27')).toMatchObject({ underAge: 45 });
  expect(await youthRuleOn(db, '2027-07-01')).toMatchObject({ underAge: 40 });
  expect(await youthRuleOn(db, '1990-01-01')).toBeUndefined();
});

test('the table names no person and is issued in every language of the screens', async () => {
  for (const language of ['en', 'fr', 'es', 'ar'] as const) {
    const document = await balanceDocument(open().db, sample.meeting, language);
    expect(JSON.stringify(document)).not.toMatch(/Sharif|Nasser|1990|1982/);
    expect(await typesetForIssue([document])).toMatchObject({ ok: true });
  }
});

test('the sheet has one delegation a line, and no field begins a formula', async () => {
  const balance = await countBalance(open().db, sample.meeting, 'en');
  const lines = balanceSheet(balance, 'en').split('\r\n');
  expect(lines[1]).toBe('Member parliaments,Jordan,1,1,0,2,50,1,2,');
  expect(lines[2]).toBe('Member parliaments,Norway,0,2,0,2,0,,0,Men only');
  const [part] = balance.parts;
  if (part?.delegations[0]) part.delegations[0].name = '=HYPERLINK("x")';
  expect(balanceSheet(balance, 'en')).toContain(`"'=HYPERLINK(""x"")"`);
});
