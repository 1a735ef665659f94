import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { system, visitor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { fromJson } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { loadText } from '../../languages/public.ts';
import { checkCircular } from '../checking/check-circular.ts';
import { findCircular } from '../circular.ts';
import { coverageOf } from '../coverage/coverage.ts';
import { enterSampleRecord, type SampleRecord, samplePlace } from '../drafting/sample-record.ts';
import { draftSample, issueSample, signSample } from '../drafting/sample-steps.ts';
import { saveCircularText } from '../editing/save-text.ts';
import { dispatchCircular } from '../issuing/dispatch-circular.ts';
import { issueCircular } from '../issuing/issue-circular.ts';
import { remindSilent } from '../reminders/remind-silent.ts';
import { changeSigning } from '../signing/change-signing.ts';
import { compareIssued } from './compare-issued.ts';
import { correctCircular } from './correct-circular.ts';
import { corrigendaOf, standingVersions } from './family.ts';

vi.setConfig({ testTimeout: 120_000 });
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

async function circularOf(id: string) {
  const circular = await findCircular(testing().db, id);
  if (!circular) throw new Error('no such circular');
  return circular;
}

/** Changes the last paragraph of a version; the other versions are read against it and confirmed. */
async function rewrite(id: string, language: Language, source: string) {
  const { db } = testing();
  const { textId, languages } = await circularOf(id);
  const { versions } = await loadText(db, textId);
  const changed = (versions[language] ?? []).map((each) => (each.key === 'hope' ? { ...each, source } : each));
  const others = languages.filter((each) => each !== language && each !== 'en');
  const confirmed = others.map((each) => [each, (versions[each] ?? []).map((paragraph) => ({ ...paragraph, confirmed: true }))]);
  const saved = { [language]: changed, ...Object.fromEntries(confirmed) };
  accepted(await saveCircularText(db, system, id, { versions: saved, seen: {} }));
}

async function dispatched() {
  const { db } = testing();
  const id = await issueSample(db, record);
  accepted(await dispatchCircular(db, system, id, samplePlace));
  return id;
}

async function issueCorrigendum(id: string, languages: Language[], change: [Language, string]) {
  const { db } = testing();
  const corrigendum = accepted(await correctCircular(db, system, id, languages)).id;
  await rewrite(corrigendum, ...change);
  await signSample(db, corrigendum);
  return { id: corrigendum, reference: accepted(await issueCircular(db, system, corrigendum, samplePlace)).reference };
}

const lettersOf = async (circularId: string) =>
  testing()
    .db.selectFrom('letter as l')
    .innerJoin('dispatch as d', 'd.id', 'l.subject_id')
    .select(['l.language', 'l.to_address', 'l.subject_line', 'l.text_part'])
    .where('d.circular_id', '=', circularId)
    .execute();

const allFour: Language[] = ['en', 'fr', 'es', 'ar'];

describe('a corrigendum', () => {
  test('bears the reference of its letter, goes only to those who received that version, and both are kept', async () => {
    const { db } = testing();
    const id = await dispatched();
    const root = await circularOf(id);
    const { id: corrigendum, reference } = await issueCorrigendum(id, ['ar'], ['ar', 'ونتطلع إلى رؤيتكم.']);
    expect(reference).toBe(`${root.issuance?.reference}/Corr.1`);
    expect(accepted(await dispatchCircular(db, system, corrigendum, samplePlace))).toMatchObject({ letters: 1, byLanguage: { ar: 1 } });
    const [letter] = await lettersOf(corrigendum);
    expect(letter).toMatchObject({ language: 'ar', to_address: 'speaker@jor.example' });
    expect(letter?.subject_line).toMatch(/^تصويب: /);
    expect(letter?.text_part).toContain(root.issuance?.reference);
    expect(await lettersOf(id)).toHaveLength(6);
    expect(await corrigendaOf(db, id)).toMatchObject([{ number: 1, reference, letters: 1, languages: ['ar'] }]);
  });

  test('replaces the old paper of each language in the archive, and the last replaces the one before', async () => {
    const { db } = testing();
    const id = await dispatched();
    const before = await standingVersions(db, id);
    const first = await issueCorrigendum(id, allFour, ['en', 'We count on you.']);
    const replaced = async (circularId: string) =>
      db
        .selectFrom('issued_document')
        .select(['language', 'replaces'])
        .where('subject_id', '=', circularId)
        .where('replaces', 'is not', null)
        .execute();
    for (const { language, replaces } of await replaced(first.id)) expect(replaces).toBe(before.get(language as Language)?.pdfId);
    const second = await issueCorrigendum(id, ['en'], ['en', 'We still count on you.']);
    expect(second.reference).toMatch(/\/Corr\.2$/);
    const standing = await standingVersions(db, id);
    expect([standing.get('en')?.circularId, standing.get('fr')?.circularId]).toEqual([second.id, first.id]);
    expect((await replaced(second.id)).every(({ replaces }) => replaces !== before.get('en')?.pdfId)).toBe(true);
  });

  test('says in every version that it is one, and shows what it changes and nothing else', async () => {
    const { db } = testing();
    const id = await dispatched();
    const { id: corrigendum } = await issueCorrigendum(id, ['en', 'fr'], ['en', 'We look forward to seeing you.']);
    const versions = await compareIssued(db, await circularOf(corrigendum), samplePlace);
    expect(versions.map(({ language, changed }) => [language, changed.map(({ key }) => key)])).toEqual([
      ['en', ['hope']],
      ['fr', []],
    ]);
    expect(versions[0]?.changed[0]?.parts.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual([
      'I',
      'We',
      'the contribution of your parliament',
      'seeing you',
    ]);
    const rows = await db.selectFrom('issued_version').select(['document']).where('circular_id', '=', corrigendum).execute();
    for (const { document } of rows) {
      const { blocks } = fromJson<{ blocks: { key: string }[] }>(document);
      expect(blocks.map(({ key }) => key).indexOf('corrigendum')).toBe(1);
    }
  });

  test('does not reach those to whom the wrong text never came', async () => {
    const { db } = testing();
    const id = await dispatched();
    await db.updateTable('letter').set({ state: 'bounced' }).where('to_address', '=', 'speaker@ken.example').execute();
    await db.updateTable('letter').set({ state: 'cancelled' }).where('to_address', '=', 'speaker@nor.example').execute();
    const { id: corrigendum } = await issueCorrigendum(id, allFour, ['en', 'We count on you.']);
    expect(accepted(await dispatchCircular(db, system, corrigendum, samplePlace)).letters).toBe(4);
    expect((await lettersOf(corrigendum)).map(({ to_address }) => to_address)).not.toContain('speaker@ken.example');
    await db.updateTable('letter').set({ state: 'queued' }).execute();
  });

  test('of a letter that never went out takes its place for all: the wrong one can no longer be dispatched', async () => {
    const { db } = testing();
    const id = await issueSample(db, record);
    expect(await correctCircular(db, system, id, ['en'])).toMatchObject({ refusal: { code: 'correct-all-languages' } });
    const { id: corrigendum, reference } = await issueCorrigendum(id, allFour, ['en', 'We count on you.']);
    expect(await dispatchCircular(db, system, id, samplePlace)).toMatchObject({ refusal: { code: 'replaced-meanwhile', reference } });
    expect(accepted(await dispatchCircular(db, system, corrigendum, samplePlace)).letters).toBe(6);
  });

  test('is refused of a draft, twice at once, without a language and to a visitor', async () => {
    const { db } = testing();
    const draft = await draftSample(db, record);
    expect(await correctCircular(db, system, draft, ['en'])).toMatchObject({ refusal: { code: 'not-issued' } });
    const id = await dispatched();
    expect(await correctCircular(db, visitor, id, ['en'])).toMatchObject({ refusal: { code: 'not-signed-in' } });
    expect(await correctCircular(db, system, id, ['zh'])).toMatchObject({ refusal: { code: 'no-languages' } });
    const both = await Promise.all([correctCircular(db, system, id, ['en']), correctCircular(db, system, id, ['en'])]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'corrigendum-open', number: 1 } });
  });

  test('of one version leaves the original as it was issued, and keeps its languages when the signatories change', async () => {
    const { db } = testing();
    const id = await dispatched();
    const corrigendum = accepted(await correctCircular(db, system, id, ['fr'])).id;
    await rewrite(corrigendum, 'en', 'Changed by mistake.');
    const { versions } = await loadText(db, (await circularOf(corrigendum)).textId);
    expect(versions.en?.find(({ key }) => key === 'hope')?.source).not.toContain('mistake');
    const signatories = [{ postId: record.signingPost, organizationId: record.organizationId }];
    accepted(await changeSigning(db, system, corrigendum, { signatories, languages: ['en', 'fr'] }));
    expect((await circularOf(corrigendum)).languages).toEqual(['fr']);
  });
});

describe('the check of a corrigendum', () => {
  test('compares a corrected version with those that stand: a date that differs from the original is found', async () => {
    const { db } = testing();
    const id = await dispatched();
    const corrigendum = accepted(await correctCircular(db, system, id, ['ar'])).id;
    await rewrite(corrigendum, 'ar', 'ونلتقي في 3 أيار/مايو 2027.');
    const codes = async () => (await checkCircular(db, await circularOf(corrigendum), samplePlace)).map(({ compared }) => compared?.rule);
    expect(await codes()).toContain('date-lacking');
    await rewrite(corrigendum, 'ar', 'ونتطلع إلى رؤيتكم.');
    expect((await codes()).filter((code) => code?.startsWith('date-'))).toEqual([]);
  });
});

describe('after a corrigendum', () => {
  test('the wall of the letter stays the place of the answers, and a reminder carries the corrected paper', async () => {
    const { db } = testing();
    const id = await dispatched();
    await db
      .updateTable('letter')
      .set({ state: 'sent', sent_at: new Date('2026-11-22T09:05:00Z') })
      .execute();
    const { id: corrigendum } = await issueCorrigendum(id, ['es'], ['es', 'Contamos con ustedes.']);
    accepted(await dispatchCircular(db, system, corrigendum, samplePlace));
    expect((await coverageOf(db, id))?.counts.reached).toBe(6);
    expect(await remindSilent(db, system, corrigendum, samplePlace)).toMatchObject({ refusal: { code: 'remind-first-letter' } });
    accepted(await remindSilent(db, system, id, samplePlace));
    const standing = await standingVersions(db, id);
    const reminders = await db.selectFrom('letter').select(['language', 'attachments']).where('subject_kind', '=', 'reminder').execute();
    const papers = new Map(
      reminders.map(({ language, attachments }) => [language, fromJson<{ documentId: string }[]>(attachments)[0]?.documentId]),
    );
    expect(papers.get('es')).toBe(standing.get('es')?.pdfId);
    expect(standing.get('es')?.circularId).toBe(corrigendum);
    expect(papers.get('fr')).toBe(standing.get('fr')?.pdfId);
  });
});
