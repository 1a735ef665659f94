import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { setClock } from '../../../platform/clock.ts';
import { newId } from '../../../platform/database/public.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { checkKeyed } from '../checking/check-keyed.ts';
import { waiveDifference } from '../jobs/waive-difference.ts';
import { learnFromAnswer } from './learn-from-answer.ts';
import { findTerm } from './stored-term.ts';

const database = useTestDatabase();
const officer: Actor = { kind: 'account', id: newId(), name: 'Lena Okafor', roles: ['officer'], language: 'en' };

beforeAll(async () => {
  setClock();
  const row = {
    id: (officer as { id: string }).id,
    email: 'lena@assembly.example',
    name: officer.name,
    roles: ['officer'],
    language: 'en',
  };
  await database()
    .db.insertInto('account')
    .values(row as never)
    .execute();
});

/** An Arabic letter that calls the UN Women entity by a name to be avoided. */
function forbidden() {
  const versions = [
    { language: 'en' as const, paragraphs: [{ key: 'p', text: 'UN Women took part.' }] },
    { language: 'ar' as const, paragraphs: [{ key: 'p', text: 'شاركت وكالة الأمم المتحدة للمرأة.' }] },
  ];
  const finding = checkKeyed(versions).findings.find(({ rule }) => rule === 'term-forbidden');
  if (!finding) throw new Error('nothing forbidden was found');
  return finding;
}

test('a waiver as a rule proposes the wording as admitted, one for once does not', async () => {
  const { db } = database();
  const finding = forbidden();
  const waive = (scope: 'once' | 'rule') =>
    waiveDifference(
      db,
      officer,
      { kind: 'concordance-check', id: newId() },
      { scope, reason: 'House use', finding, texts: [], title: 't' },
    );
  await waive('once');
  expect((await findTerm(db, 'UN-WOMEN'))?.wordings).toEqual([]);
  await waive('rule');
  expect((await findTerm(db, 'UN-WOMEN'))?.wordings).toMatchObject([
    { language: 'ar', text: 'وكالة الأمم المتحدة للمرأة', use: 'admitted', standing: 'proposed', proposedBy: 'Lena Okafor' },
  ]);
});

test('a mend proposes what was mended as to be avoided, unless it is so already', async () => {
  const { db } = database();
  expect(await learnFromAnswer(db, officer, forbidden(), 'mended')).toBeUndefined();
  const near = { ...forbidden(), rule: 'term-official', expected: 'هيئة الأمم المتحدة للمرأة' };
  const spans = near.spans.map((span) => ({ ...span, text: 'هيأة الأمم المتحدة للمرأة' }));
  expect(await learnFromAnswer(db, officer, { ...near, spans }, 'mended')).toBe('UN-WOMEN');
  expect(await learnFromAnswer(db, officer, { ...near, rule: 'date-differs' }, 'mended')).toBeUndefined();
});
