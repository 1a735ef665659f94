import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import { setClock } from '../../../platform/clock.ts';
import { useTestDatabase } from '../../../platform/testing/test-database.ts';
import { type Env, openFrontDoor, type Web } from '../../../platform/web/public.ts';
import { closeTypesetting } from '../../documents/public.ts';
import { loadText } from '../../languages/public.ts';
import { findCircular } from '../circular.ts';
import { enterSampleRecord, type SampleRecord, sampleAccount, samplePlace } from '../drafting/sample-record.ts';
import { draftSample, issueSample } from '../drafting/sample-steps.ts';
import { saveCircularText } from '../editing/save-text.ts';
import { circularsRoutes } from '../routes.tsx';
import { assignVersion, finishVersion, listAssignments } from './assign-version.ts';
import { commentParagraph, commentsOf, countOpenComments, resolveComment } from './comment-paragraph.ts';
import { countWords } from './count-words.ts';
import { readRevision } from './read-revision.ts';

const testing = useTestDatabase();
let record: SampleRecord;
let reviser: Actor;
let officer: Actor;
let web: Web;

beforeAll(async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testing();
  record = await enterSampleRecord(db);
  reviser = await sampleAccount(db, 'Rosa Reviser', ['reviser']);
  officer = await sampleAccount(db, 'Olga Officer', ['officer']);
  const settings = { port: 0, host: '', publicUrl: samplePlace.publicUrl, dataFolder: '', logLevel: 'silent' };
  web = openFrontDoor({ db, settings, secret: 'test', actorOf: async () => officer });
  for (const language of ['en', 'fr', 'es', 'ar']) web.route(`/${language}`, new Hono<Env>().route('/', circularsRoutes));
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
const idOf = (actor: Actor) => (actor.kind === 'account' ? actor.id : '');
const cookie = 'chancery_session=abcdefghijklmnopqrstuvwxyz';

async function rewriteEnglish(id: string, source: string) {
  const { db } = testing();
  const { versions } = await loadText(db, (await circularOf(id)).textId);
  const changed = (versions.en ?? []).map((each) => (each.key === 'hope' ? { ...each, source } : each));
  accepted(await saveCircularText(db, system, id, { versions: { en: changed }, seen: {} }));
}

describe('a change in the original', () => {
  test('marks the paragraph in every translation and shows what changed, until the translation follows', async () => {
    const { db } = testing();
    const id = await draftSample(db, record);
    await rewriteEnglish(id, 'I look forward to the voice of your parliament.');
    const french = await readRevision(db, await circularOf(id), 'fr', samplePlace);
    expect(french.counts).toMatchObject({ follow: 1, missing: 0 });
    const hope = french.paragraphs.find(({ key }) => key === 'hope');
    expect(hope?.change?.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'gone', text: 'contribution' },
      { kind: 'new', text: 'voice' },
    ]);
    const editor = await (await web.request(`/en/circulars/${id}/edit?with=en,fr`, { headers: { cookie } })).text();
    expect(editor).toContain('<del>contribution</del>');
    const { versions } = await loadText(db, (await circularOf(id)).textId);
    const fr = (versions.fr ?? []).map((each) =>
      each.key === 'hope' ? { ...each, source: 'J’attends la voix de votre parlement.' } : each,
    );
    accepted(await saveCircularText(db, system, id, { versions: { fr }, seen: {} }));
    expect((await readRevision(db, await circularOf(id), 'fr', samplePlace)).counts.follow).toBe(0);
    expect((await readRevision(db, await circularOf(id), 'ar', samplePlace)).counts.follow).toBe(1);
  });
});

describe('a version given to a reviser', () => {
  test('is on the list of that reviser with its day and its words until it is finished or the letter issued', async () => {
    const { db } = testing();
    const id = await draftSample(db, record);
    const work = { language: 'ar' as const, accountId: idOf(reviser), dueOn: '2026-11-25' };
    const { words } = accepted(await assignVersion(db, officer, id, work, samplePlace));
    expect(words).toBeGreaterThan(60);
    expect(await listAssignments(db, { accountId: idOf(reviser) })).toMatchObject([
      { circularId: id, language: 'ar', dueOn: '2026-11-25', words },
    ]);
    expect(await finishVersion(db, reviser, id, 'fr')).toMatchObject({ refusal: { code: 'not-a-version' } });
    accepted(await finishVersion(db, reviser, id, 'ar'));
    expect(await listAssignments(db, { accountId: idOf(reviser) })).toEqual([]);
    expect(await listAssignments(db, { circularId: id })).toMatchObject([
      { name: 'Rosa Reviser', finishedAt: new Date('2026-11-22T09:00:00Z') },
    ]);
  });

  test('must be one of the letter, given to a reviser, until a day to come, by an officer', async () => {
    const { db } = testing();
    const id = await draftSample(db, record);
    const work = { language: 'ar' as const, accountId: idOf(reviser), dueOn: '2026-11-25' };
    const code = async (changes: object, actor = officer) =>
      ((await assignVersion(db, actor, id, { ...work, ...changes }, samplePlace)) as { refusal?: { code: string } }).refusal?.code;
    expect(await code({ language: 'zh' })).toBe('not-a-version');
    expect(await code({ accountId: idOf(officer) })).toBe('not-a-reviser');
    expect(await code({ dueOn: '2026-11-21' })).toBe('due-passed');
    expect(await code({}, reviser)).toBe('not-permitted');
    const issued = await issueSample(db, record);
    expect(await assignVersion(db, officer, issued, work, samplePlace)).toMatchObject({ refusal: { code: 'already-issued' } });
  });

  test('counts words as printed: facts by their wording, Chinese by its characters', () => {
    expect(countWords('On 8 March 2027 — in Geneva.', 'en')).toBe(6);
    expect(countWords('会议将于3月举行。', 'zh')).toBe(8);
    expect(countWords('', 'ar')).toBe(0);
  });
});

describe('a comment on a paragraph', () => {
  test('stays open until somebody settles it, and is settled once', async () => {
    const { db } = testing();
    const id = await draftSample(db, record);
    const { commentId } = accepted(await commentParagraph(db, reviser, id, { language: 'fr', key: 'hope', text: ' «espoir» ? ' }));
    expect(await commentsOf(db, id)).toMatchObject([{ text: '«espoir» ?', madeByName: 'Rosa Reviser' }]);
    expect(await countOpenComments(db)).toEqual([{ circularId: id, open: 1 }]);
    accepted(await resolveComment(db, officer, id, commentId));
    expect(await countOpenComments(db)).toEqual([]);
    expect(await resolveComment(db, officer, id, commentId)).toMatchObject({ refusal: { code: 'no-such-comment' } });
    expect((await commentsOf(db, id))[0]?.resolved?.byName).toBe('Olga Officer');
    expect(await commentParagraph(db, reviser, id, { language: 'fr', key: 'hope', text: '  ' })).toMatchObject({
      refusal: { code: 'comment-empty' },
    });
    expect(await commentParagraph(db, reviser, id, { language: 'fr', key: 'nowhere', text: 'x' })).toMatchObject({
      refusal: { code: 'no-such-paragraph' },
    });
    for (const language of ['en', 'fr', 'es', 'ar']) {
      const answer = await web.request(`/${language}/circulars/${id}/revision?language=fr`, { headers: { cookie } });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('«espoir» ?');
    }
  });
});
