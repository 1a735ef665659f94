import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../platform/actor.ts';
import { accepted } from '../../platform/answer.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { ensureAccount } from '../access/public.ts';
import {
  type ActivityInput,
  changeActivity,
  enterSampleBodies,
  registerActivity,
  sampleActivity,
  sampleOfficer,
  sampleReviser,
} from '../activities/public.ts';
import { contentSha256, documentsOf, findByCode } from '../archive/public.ts';
import { closeTypesetting, type OfficialDocument, writeText } from '../documents/public.ts';
import { citeUnder, dropCitation, leaveOut, moveEntry } from './arrange-edition.ts';
import { buildEdition } from './build-edition.ts';
import { checkEdition, stoppingDecision } from './check-edition.ts';
import { editionDocument, editionDocuments } from './edition-document.ts';
import { citationsOf, entriesOf } from './entries-of.ts';
import { type EditionInput, openEdition } from './open-edition.ts';
import { recordDecision } from './record-decision.ts';
import { takeBackInEdition, waiveInEdition } from './waive-in-edition.ts';

const database = useTestDatabase();
const place = { publicUrl: 'https://chancery.assembly.example' };
let bodies: Awaited<ReturnType<typeof enterSampleBodies>>;
const made: Record<string, string> = {};
let editions = 0;

beforeAll(async () => {
  bodies = await enterSampleBodies(database().db);
  const enter = async (key: string, parts: Partial<ActivityInput>) => {
    const title = Object.fromEntries(['en', 'fr', 'es', 'ar'].map((language) => [language, key]));
    made[key] = accepted(await registerActivity(database().db, sampleOfficer, sampleActivity({ title, ...parts }))).id;
  };
  await enter('before', { whens: ['2026-03-14'] });
  await enter('across', { whens: ['2026-03-10/2026-03-15'], theme: 'senior' });
  await enter('late', { whens: ['2026-09-01/2026-09-02'] });
  await enter('early', { whens: ['2026-04-02'] });
  await enter('democracy', { whens: ['2026-08'], theme: 'democracy' });
  await enter('after', { whens: ['2026-09~'] });
});
afterAll(closeTypesetting);

const inputOf = (parts: Partial<EditionInput> = {}): EditionInput => ({
  symbol: `CL/218/${++editions}-R.1`,
  title: { en: 'Cooperation with the UN', fr: 'Coopération avec l’ONU', es: 'Cooperación con la ONU', ar: 'التعاون مع الأمم المتحدة' },
  period: { from: '2026-03-15', to: '2026-09-15' },
  languages: ['en', 'fr', 'es', 'ar'],
  originalLanguage: 'en',
  datedOn: '2026-10-01',
  ...parts,
});
const open = async (parts: Partial<EditionInput> = {}) => accepted(await openEdition(database().db, sampleOfficer, inputOf(parts))).id;
const built = async (parts: Partial<EditionInput> = {}) => {
  const id = await open(parts);
  accepted(await buildEdition(database().db, sampleOfficer, id));
  return id;
};
const decision = () => ({
  verb: 'noted' as const,
  body: bodies.council,
  session: 218,
  city: { en: 'Geneva', fr: 'Genève', es: 'Ginebra', ar: 'جنيف' },
  day: '2026-10-22',
});
const orderOf = async (id: string) => (await entriesOf(database().db, id)).map(({ activity, theme }) => `${theme}:${activity.title.en}`);
const linesOf = (document: OfficialDocument | undefined) => (document ? writeText(document).replace(/\s+/g, ' ') : '');
const keysOf = ({ blocks }: OfficialDocument) => blocks.map(({ key }) => key);

describe('an edition of the report', () => {
  it.each([
    [{ symbol: ' ' }, 'symbol-missing'],
    [{ period: { from: '2026-09-15', to: '2026-03-15' } }, 'period-bad'],
    [{ languages: [] }, 'languages-missing'],
    [{ originalLanguage: 'fr', languages: ['en'] }, 'original-not-among'],
    [{ title: { en: 'Only English' } }, 'title-missing'],
    [{ organizationId: 'nobody' }, 'organization-unknown'],
  ] as [Partial<EditionInput>, string][])('is not opened with %j: %s', async (parts, code) => {
    expect(await openEdition(database().db, sampleOfficer, inputOf(parts))).toMatchObject({ ok: false, refusal: { code } });
  });

  it('has a symbol of its own', async () => {
    const input = inputOf();
    accepted(await openEdition(database().db, sampleOfficer, input));
    expect(await openEdition(database().db, sampleOfficer, input)).toMatchObject({ ok: false, refusal: { code: 'symbol-taken' } });
    expect(await openEdition(database().db, sampleReviser, inputOf())).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } });
  });

  it('lists what ended in its period and nothing outside, by theme in the council’s order and by date', async () => {
    expect(await orderOf(await built())).toEqual(['democracy:democracy', 'youth:early', 'youth:late', 'senior:across']);
  });

  it('lists each activity in exactly one of two adjoining periods', async () => {
    const next = await built({ period: { from: '2026-09-16', to: '2027-03-15' } });
    const previous = await built({ period: { from: '2025-09-16', to: '2026-03-14' } });
    expect(await orderOf(next)).toEqual(['youth:after']);
    expect(await orderOf(previous)).toEqual(['youth:before']);
  });

  it('keeps the officer’s order, omissions and second citations when it is built again', async () => {
    const id = await built();
    const late = { activityId: made.late ?? '', theme: 'youth' as const };
    const across = { activityId: made.across ?? '', theme: 'senior' as const };
    accepted(await moveEntry(database().db, sampleOfficer, id, late, 'up'));
    accepted(await leaveOut(database().db, sampleOfficer, id, { activityId: made.early ?? '', theme: 'youth' }));
    accepted(await citeUnder(database().db, sampleOfficer, id, across, 'peace'));
    expect(await buildEdition(database().db, sampleOfficer, id)).toEqual({ ok: true, added: 0, removed: 0 });
    expect(await orderOf(id)).toEqual(['democracy:democracy', 'youth:late', 'youth:early', 'peace:across', 'senior:across']);
    const english = linesOf(await editionDocument(database().db, id, 'en'));
    expect(english).toContain('across, from 10 to 15 March 2026: see under “Senior-level interaction”.');
    expect(english.match(/from 10 to 15 March 2026 and heard/g)).toHaveLength(1);
    expect(english).not.toContain('2 April 2026');
  });

  it('refuses to arrange what is not there, and to move beyond the edge of a theme', async () => {
    const id = await built();
    const early = { activityId: made.early ?? '', theme: 'youth' as const };
    const acts = [
      moveEntry(database().db, sampleOfficer, id, early, 'up'),
      citeUnder(database().db, sampleOfficer, id, early, 'youth'),
      dropCitation(database().db, sampleOfficer, id, early),
      leaveOut(database().db, sampleOfficer, id, { ...early, theme: 'peace' }),
      leaveOut(database().db, sampleOfficer, bodies.awp, early),
    ];
    const codes = (await Promise.all(acts)).map((answer) => (answer.ok ? '' : answer.refusal.code));
    expect(codes).toEqual(['at-the-edge', 'already-cited', 'no-such-entry', 'no-such-entry', 'no-such-edition']);
    accepted(await citeUnder(database().db, sampleOfficer, id, early, 'peace'));
    accepted(await dropCitation(database().db, sampleOfficer, id, { ...early, theme: 'peace' }));
    expect(await orderOf(id)).not.toContain('peace:early');
  });

  it('has the same order and keys in every language, Arabic first or last', async () => {
    const first = await editionDocuments(database().db, await built());
    const last = await editionDocuments(database().db, await built({ arabicFirst: false }));
    expect(first.map(({ language }) => language)).toEqual(['ar', 'en', 'fr', 'es']);
    expect(last.map(({ language }) => language)).toEqual(['en', 'fr', 'es', 'ar']);
    for (const version of first) expect(keysOf(version)).toEqual(keysOf(first.at(-1) ?? version));
  });

  it('states its period and masthead in each language', async () => {
    const id = await built();
    const french = await editionDocument(database().db, id, 'fr');
    expect(french.subtitles?.[0]?.runs[0]?.text).toContain(
      'Activités de l’Association des parlements du monde du 15 mars au 15 septembre 2026',
    );
    expect(french.masthead?.map(({ value }) => value)).toContain('1er octobre 2026');
    expect(french.subtitles).toHaveLength(1);
  });

  it('is checked: texts that lack, versions that differ, and what began before the period', async () => {
    const id = await open({ period: { from: '2029-01-01', to: '2029-12-31' } });
    const text = { en: 'It heard {number:12} speakers.', fr: 'Il a entendu {number:21} orateurs.', ar: 'استمع إلى {number:12} متحدثاً.' };
    accepted(await registerActivity(database().db, sampleOfficer, sampleActivity({ whens: ['2028-12-30/2029-01-02'], text })));
    accepted(await buildEdition(database().db, sampleOfficer, id));
    const check = await checkEdition(database().db, id);
    expect(check?.missing.map(({ language }) => language)).toEqual(['es']);
    expect(check?.findings.map(({ rule }) => rule)).toContain('number-differs');
    expect(check?.findings[0]?.activity?.whens).toEqual(['2028-12-30/2029-01-02']);
    expect(check?.beganEarlier).toHaveLength(1);
    expect(await recordDecision(database().db, sampleOfficer, id, decision(), place)).toMatchObject({
      ok: false,
      refusal: { code: 'texts-missing', n: 1 },
    });
  });

  it('is not decided while a finding must be mended, unless it is waived with a reason', async () => {
    const period = { from: '2034-01-01', to: '2034-12-31' };
    const text = {
      en: 'It met on {date:2034-02-03} and heard 12 speakers.',
      fr: 'Réuni le {date:2034-02-03}, il a entendu 21 orateurs.',
      es: 'Se reunió el {date:2034-02-03} y escuchó a 12 oradores.',
      ar: 'اجتمع في {date:2034-02-03} واستمع إلى 12 متحدثاً.',
    };
    accepted(await registerActivity(database().db, sampleOfficer, sampleActivity({ whens: ['2034-02-03'], text })));
    const id = await built({ period });
    const refusal = async () => {
      const done = await recordDecision(database().db, sampleOfficer, id, decision(), place);
      return done.ok ? undefined : done.refusal;
    };
    const open = stoppingDecision((await checkEdition(database().db, id)) ?? { findings: [] });
    expect(open.map(({ rule }) => rule)).toContain('number-differs');
    expect(await refusal()).toMatchObject({ code: 'findings-open', n: open.length });
    const account = { email: 'rana@assembly.example', name: 'Rana Haddad', language: 'en' as const, roles: ['reviser' as const] };
    const reviser: Actor = { ...account, kind: 'account', id: await ensureAccount(database().db, account) };
    const waive = (finding: string, reason: string) => waiveInEdition(database().db, reviser, id, { finding, scope: 'document', reason });
    expect(await waive(open[0]?.id ?? '', ' ')).toMatchObject({ refusal: { code: 'reason-needed' } });
    expect(await waive('nothing', 'why')).toMatchObject({ refusal: { code: 'no-such-finding' } });
    for (const { id: finding } of open) accepted(await waive(finding, 'The French count includes the panel'));
    accepted(await takeBackInEdition(database().db, reviser, id, open[0]?.id ?? ''));
    expect(await refusal()).toMatchObject({ code: 'findings-open', n: 1 });
    accepted(await waive(open[0]?.id ?? '', 'Agreed after all'));
    expect(await refusal()).toBeUndefined();
    expect(await waive(open[0]?.id ?? '', 'too late')).toMatchObject({ refusal: { code: 'sealed' } });
  });

  it('does not take one typed fact for a difference because languages word it differently', async () => {
    const texts = (fr: string) => ({
      en: 'Parliaments were asked {vague:2030-05/2030-08|on}.',
      fr,
      es: 'Se preguntó a los parlamentos {vague:2030-05/2030-08|on}.',
      ar: 'سُئلت البرلمانات {vague:2030-05/2030-08|on}.',
    });
    const findingsOf = async (year: number, fr: string) => {
      const whens = [`${year}-09-01`];
      accepted(await registerActivity(database().db, sampleOfficer, sampleActivity({ whens, text: texts(fr) })));
      const id = await built({ period: { from: `${year}-01-01`, to: `${year}-12-31` } });
      return (await checkEdition(database().db, id))?.findings.map(({ rule }) => rule);
    };
    expect(await findingsOf(2030, 'Les parlements ont été interrogés {vague:2030-05/2030-08|on}.')).toEqual([]);
    expect(await findingsOf(2032, 'Les parlements ont été interrogés {vague:2031-05/2031-08|on}.')).toContain('date-differs');
  });

  it('without differences raises no finding', async () => {
    const check = await checkEdition(database().db, await built());
    expect(check).toMatchObject({ missing: [], faulty: [], findings: [] });
  });
});

describe('a decided edition', () => {
  it('carries the noting line, is archived in every language and verified by its code', async () => {
    const id = await built();
    accepted(await recordDecision(database().db, sampleOfficer, id, decision(), place));
    const documents = await editionDocuments(database().db, id);
    expect(linesOf(documents.find(({ language }) => language === 'en'))).toContain(
      'Noted by the Governing Council at its 218th session (Geneva, 22 October 2026)',
    );
    expect(linesOf(documents.find(({ language }) => language === 'ar'))).toContain('وثيقة أحاط المجلس الحاكم علماً بها');
    const archived = await documentsOf(database().db, 'edition', id);
    for (const language of ['en', 'fr', 'es', 'ar']) {
      expect(
        archived.filter((one) => one.language === language).map(({ media_type, role }) => `${role} ${media_type.slice(12, 15)}`),
      ).toEqual(expect.arrayContaining(['reader pdf', 'archival pdf', 'reader vnd']));
    }
    expect(archived.filter(({ language }) => language === 'mul').map(({ role }) => role)).toEqual(['reader', 'archival']);
    const code = documents[0]?.verification?.code ?? '';
    expect(documents[0]?.verification?.url).toBe(`https://chancery.assembly.example/ar/verify/${code}`);
    expect((await findByCode(database().db, code)).map(({ language }) => language)).toEqual(['ar', 'ar', 'ar']);
  });

  it('no longer follows the register, keeps its digests, and refuses every change', async () => {
    const id = await built();
    accepted(await recordDecision(database().db, sampleOfficer, id, decision(), place));
    const before = await editionDocuments(database().db, id);
    const seals = await database().db.selectFrom('edition_seal').selectAll().where('edition_id', '=', id).execute();
    expect(seals).toHaveLength(4);
    for (const { content, sha256 } of seals) expect(contentSha256(content)).toBe(sha256);
    const changed = sampleActivity({ title: { en: 'Renamed' }, whens: ['2026-05-30'] });
    accepted(await changeActivity(database().db, sampleOfficer, made.early ?? '', changed));
    expect(await editionDocuments(database().db, id)).toEqual(before);
    const early = { activityId: made.early ?? '', theme: 'youth' as const };
    const acts = [
      buildEdition(database().db, sampleOfficer, id),
      leaveOut(database().db, sampleOfficer, id, early),
      moveEntry(database().db, sampleOfficer, id, early, 'down'),
      recordDecision(database().db, sampleOfficer, id, decision(), place),
    ];
    for (const answer of await Promise.all(acts)) expect(answer).toMatchObject({ ok: false, refusal: { code: 'sealed' } });
    await expect(database().db.deleteFrom('edition_entry').where('edition_id', '=', id).execute()).rejects.toThrow('sealed');
    await expect(database().db.deleteFrom('edition_seal').where('edition_id', '=', id).execute()).rejects.toThrow('append-only');
    expect(await citationsOf(database().db, made.early ?? '')).toContainEqual(expect.objectContaining({ id, sealed: true }));
  });

  it('is not decided without entries, by an unknown organ or without a session', async () => {
    const empty = await open({ period: { from: '2040-01-01', to: '2040-01-31' } });
    const decide = (id: string, parts: object) => recordDecision(database().db, sampleOfficer, id, { ...decision(), ...parts }, place);
    expect(await decide(empty, {})).toMatchObject({ ok: false, refusal: { code: 'nothing-listed' } });
    expect(await decide(empty, { body: 'nobody' })).toMatchObject({ ok: false, refusal: { code: 'body-unknown' } });
    expect(await decide(empty, { session: 0 })).toMatchObject({ ok: false, refusal: { code: 'decision-incomplete', field: 'session' } });
    expect(await decide(empty, { day: '2026-10-32' })).toMatchObject({ ok: false, refusal: { code: 'decision-incomplete', field: 'day' } });
  });
});
