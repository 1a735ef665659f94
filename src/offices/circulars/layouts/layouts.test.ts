import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { system, visitor } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { documentBytes, documentsOf } from '../../archive/public.ts';
import { nameBodies } from '../../directory/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { findCircular } from '../circular.ts';
import { composeVersions } from '../compose-version.ts';
import { enterSampleRecord, type SampleRecord, samplePlace } from '../drafting/sample-record.ts';
import { draftSample, signSample } from '../drafting/sample-steps.ts';
import { stepsOfCircular } from '../issuing/clear-version.ts';
import { issueCircular } from '../issuing/issue-circular.ts';
import { changePrecedence, precedenceOf } from './change-precedence.ts';
import { layoutOf, orderVersions, setLayout, versionsToLay } from './layout.ts';
import { pairOf } from './layout-routes.tsx';

const testing = useTestDatabase();
let record: SampleRecord;
let partner: { organizationId: string; postId: string };

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testing();
  record = await enterSampleRecord(db);
  partner = { organizationId: record.partnerId, postId: record.partnerPost };
});
afterAll(() => {
  setClock();
  closeTypesetting();
});

const joint = () =>
  draftSample(testing().db, record, {
    languages: ['en', 'ar'],
    signatories: [
      { postId: record.signingPost, organizationId: record.organizationId },
      { postId: partner.postId, organizationId: partner.organizationId },
    ],
  });
async function circularOf(id: string) {
  const circular = await findCircular(testing().db, id);
  if (!circular) throw new Error('no circular');
  return circular;
}

describe('the precedence of a joint letter', () => {
  test('rules marks and signatures in every version, and a change makes what was signed fall', async () => {
    const { db } = testing();
    const id = await joint();
    await signSample(db, id);
    accepted(await changePrecedence(db, system, id, [partner.organizationId, record.organizationId]));
    const circular = await circularOf(id);
    expect(precedenceOf(circular)).toEqual([partner.organizationId, record.organizationId]);
    const versions = await composeVersions(db, circular, samplePlace);
    for (const { document, language } of versions) {
      const name = (await nameBodies(db, [partner.organizationId], language, 'formal')).get(partner.organizationId);
      expect(document.letterheads.map(({ organization }) => organization)[0], language).toBe(name);
      expect(document.letterheads).toHaveLength(2);
      const signatures = document.blocks.find(({ kind }) => kind === 'signatures');
      expect(signatures?.kind === 'signatures' && signatures.blocks.map(({ organization }) => organization)[0]).toBe(name);
    }
    expect((await stepsOfCircular(db, circular, versions)).every(({ state }) => state !== 'taken')).toBe(true);
  });

  test('names each organization that signs once', async () => {
    const { db } = testing();
    const id = await joint();
    for (const order of [[partner.organizationId], [partner.organizationId, partner.organizationId], []])
      expect(await changePrecedence(db, system, id, order)).toMatchObject({ ok: false, refusal: { code: 'precedence-incomplete' } });
    expect(await changePrecedence(db, visitor, id, [])).toMatchObject({ ok: false });
  });
});

describe('the file of all versions', () => {
  test('stands in the order stated, and the next letter of the organization has it too', async () => {
    const { db } = testing();
    const id = await draftSample(db, record);
    accepted(await setLayout(db, system, id, { order: 'arabic', archiveTogether: false }));
    const circular = await circularOf(id);
    expect((await versionsToLay(db, circular, samplePlace)).map(({ language }) => language)).toEqual(['ar', 'en', 'fr', 'es']);
    setClock(new Date('2026-11-22T09:05:00Z'));
    const next = await circularOf(await draftSample(db, record));
    expect(await layoutOf(db, next)).toEqual({ order: 'arabic', archiveTogether: false });
    expect(orderVersions({ ...next, originalLanguage: 'es' }, 'original')[0]).toBe('es');
  });

  test('is archived at issue only where the letter asks for it', async () => {
    const { db } = testing();
    for (const archiveTogether of [true, false]) {
      const id = await draftSample(db, record, { languages: ['en', 'ar'] });
      accepted(await setLayout(db, system, id, { order: 'arabic', archiveTogether }));
      await signSample(db, id);
      accepted(await issueCircular(db, system, id, samplePlace));
      const together = (await documentsOf(db, 'circular', id)).filter(({ language }) => language === 'mul');
      expect(together.map(({ role }) => role).toSorted()).toEqual(archiveTogether ? ['archival', 'reader'] : []);
      const [first] = together;
      if (first)
        expect(
          Buffer.from((await documentBytes(db, first.id)) ?? [])
            .subarray(0, 5)
            .toString(),
        ).toBe('%PDF-');
      expect(await setLayout(db, system, id, { order: 'listed', archiveTogether })).toMatchObject({ refusal: { code: 'already-issued' } });
    }
  });

  test('two languages asked for side by side are two, also when one is asked for twice or is none of the letter', async () => {
    const { db } = testing();
    const documents = await versionsToLay(db, await circularOf(await draftSample(db, record)), samplePlace);
    const languages = (one?: string, other?: string) => pairOf(documents, one, other)?.map(({ language }) => language);
    expect(languages('es', 'ar')).toEqual(['es', 'ar']);
    expect(new Set(languages('ar', 'ar')).size).toBe(2);
    expect(languages('zh', 'xx')).toHaveLength(2);
    expect(pairOf(documents.slice(0, 1), 'en', 'fr')).toBeUndefined();
  });
});
