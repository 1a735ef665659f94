import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { fromJson } from '../../../platform/database/public.ts';
import type { Language } from '../../../platform/language.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { enterAddress, enterHolding, enterPerson, enterPost } from '../../directory/public.ts';
import { closeTypesetting, type OfficialDocument } from '../../documents/public.ts';
import { loadText } from '../../languages/public.ts';
import { blocking, checkCircular } from '../checking/check-circular.ts';
import { circularKinds, findCircular } from '../circular.ts';
import { composeVersions } from '../compose-version.ts';
import { enterSampleRecord, type SampleRecord, samplePlace } from '../drafting/sample-record.ts';
import { draftSample, issueSample, signSample } from '../drafting/sample-steps.ts';
import { saveCircularText } from '../editing/save-text.ts';
import { issueCircular } from '../issuing/issue-circular.ts';
import { changeAuthentic } from './change-authentic.ts';
import { draftLetter, type LetterInput } from './draft-letter.ts';
import { openPlace } from './kind-templates.ts';
import { changeSeries, listSeries } from './letter-series.ts';

const testing = useTestDatabase();
let record: SampleRecord;

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testing();
  record = await enterSampleRecord(db);
  for (const { id, country } of record.parliaments.slice(0, 2)) {
    const post = accepted(await enterPost(db, system, { bodyId: id, kind: 'ambassador' }));
    const person = accepted(await enterPerson(db, system, { names: [{ script: 'Latn', given: 'Envoy', family: country }] }));
    accepted(await enterHolding(db, system, { postId: post.id, personId: person.id, from: '2020-01-01' }));
    accepted(
      await enterAddress(db, system, {
        postId: post.id,
        kind: 'email',
        value: `mission@${country.toLowerCase()}.example`,
        from: '2020-01-01',
      }),
    );
  }
});
afterAll(() => {
  setClock();
  closeTypesetting();
});

const all: Language[] = ['en', 'fr', 'es', 'ar'];
const letter = (changes: Partial<LetterInput>): LetterInput => ({
  kind: 'information',
  organizationId: record.organizationId,
  addresseeRule: { post: 'speaker', statuses: ['member'] },
  signatories: [{ postId: record.signingPost, organizationId: record.organizationId }],
  languages: all,
  originalLanguage: 'en',
  ...changes,
});
const note = () => letter({ kind: 'note-verbale', addresseeRule: { post: 'ambassador', statuses: ['member'] } });

async function circularOf(id: string) {
  const circular = await findCircular(testing().db, id);
  if (!circular) throw new Error('no such circular');
  return circular;
}
const codesOf = async (id: string) =>
  blocking(await checkCircular(testing().db, await circularOf(id), samplePlace)).map(({ code }) => code);

/** Fills every open place in every version with a plain sentence. */
async function fill(id: string, sentence = 'LXXX') {
  const { db } = testing();
  const { versions } = await loadText(db, (await circularOf(id)).textId);
  const filled = Object.entries(versions).map(([language, paragraphs]) => [
    language,
    paragraphs.map((each) => ({ ...each, source: each.source.replaceAll(openPlace, sentence), confirmed: true })),
  ]);
  accepted(await saveCircularText(db, system, id, { versions: Object.fromEntries(filled), seen: {} }));
}

describe('a letter of a kind', () => {
  test('begins with its template in every language, and cannot be cleared while a place is open', async () => {
    const { db } = testing();
    for (const kind of ['information', 'reminder', 'reply'] as const) {
      const { id } = accepted(await draftLetter(db, system, letter({ kind })));
      expect(Object.keys((await loadText(db, (await circularOf(id)).textId)).versions).sort()).toEqual(['ar', 'en', 'es', 'fr']);
      const codes = await codesOf(id);
      expect([kind, codes.filter((code) => code === 'place-open').length >= 4]).toEqual([kind, true]);
      await fill(id);
      expect(await codesOf(id)).toEqual([]);
    }
  });

  test('a convocation states the meeting’s facts, and needs a meeting', async () => {
    const { db } = testing();
    expect(await draftLetter(db, system, letter({ kind: 'convocation' }))).toMatchObject({ refusal: { code: 'no-such-meeting' } });
    const { id } = accepted(await draftLetter(db, system, letter({ kind: 'convocation', meetingId: record.meetingId })));
    await fill(id);
    expect(await codesOf(id)).toEqual([]);
    const [english] = await composeVersions(db, await circularOf(id), samplePlace);
    expect(JSON.stringify(english?.document.blocks)).toContain('Round Table on Digital Trust');
  });

  test('a note verbale goes to missions and ministries alone, without salutation or closing, in the third person', async () => {
    const { db } = testing();
    expect(await draftLetter(db, system, letter({ kind: 'note-verbale' }))).toMatchObject({ refusal: { code: 'note-to-governments' } });
    const { id } = accepted(await draftLetter(db, system, note()));
    await fill(id);
    expect(await codesOf(id)).toEqual([]);
    for (const { document } of await composeVersions(db, await circularOf(id), samplePlace)) {
      expect([document.salutation, document.closing]).toEqual([undefined, undefined]);
    }
    const persons: [Language, string][] = [
      ['en', 'We ask for your answer.'],
      ['fr', 'Nous attendons votre réponse.'],
      ['es', 'Esperamos su respuesta en nuestra sede.'],
      ['ar', 'ونرجو إرسال ردكم.'],
    ];
    for (const [language, sentence] of persons) {
      const own = accepted(await draftLetter(db, system, note())).id;
      await fill(own, sentence);
      const found = await checkCircular(db, await circularOf(own), samplePlace);
      const of = found.filter(({ code, languages }) => code === 'note-in-first-person' && languages.includes(language));
      expect([language, of.length]).toEqual([language, 1]);
    }
  });
});

describe('the series of an organization', () => {
  test('number each kind by itself and by year', async () => {
    const { db } = testing();
    expect((await listSeries(db, record.organizationId)).map(({ kind }) => kind)).toEqual([...circularKinds]);
    const first = accepted(await draftLetter(db, system, note())).id;
    await fill(first);
    await signSample(db, first);
    expect(accepted(await issueCircular(db, system, first, samplePlace)).reference).toBe('NV/2026/1');
    expect(await changeSeries(db, system, record.organizationId, { kind: 'invitation', series: 'inv', subject: {} })).toMatchObject({
      refusal: { code: 'bad-series' },
    });
    accepted(await changeSeries(db, system, record.organizationId, { kind: 'invitation', series: 'INV', subject: { en: 'Meetings' } }));
    const invited = await issueSample(db, record);
    expect((await circularOf(invited)).issuance?.reference).toBe('INV/2026/1');
  });
});

describe('authentic versions', () => {
  test('are named on each of them, every other version says from which language it is translated, and clearances fall', async () => {
    const { db } = testing();
    const id = await draftSample(db, record);
    const before = await composeVersions(db, await circularOf(id), samplePlace);
    accepted(await changeAuthentic(db, system, id, ['ar', 'en', 'zh']));
    expect((await circularOf(id)).authentic).toEqual(['ar']);
    const after = await composeVersions(db, await circularOf(id), samplePlace);
    const footnotes = Object.fromEntries(after.map(({ language, document }) => [language, document.footnote]));
    expect(footnotes).toMatchObject({ en: 'Equally authentic: Arabic and English', fr: 'Traduit de l’anglais' });
    expect(footnotes.ar).toMatch(/^النصوص المتساوية في الحجية: /);
    expect(after.map(({ digest }) => digest)).not.toEqual(before.map(({ digest }) => digest));
    await signSample(db, id);
    accepted(await issueCircular(db, system, id, samplePlace));
    expect(await changeAuthentic(db, system, id, [])).toMatchObject({ refusal: { code: 'already-issued' } });
    const row = await db
      .selectFrom('issued_version')
      .select('document')
      .where('circular_id', '=', id)
      .where('language', '=', 'en')
      .executeTakeFirstOrThrow();
    expect(fromJson<OfficialDocument>(row.document).footnote).toBe('Equally authentic: Arabic and English');
  });
});
