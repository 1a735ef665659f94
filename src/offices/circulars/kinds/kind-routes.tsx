import { Hono } from 'hono';
import type { Refusal } from '../../../platform/answer.ts';
import { asLanguage } from '../../../platform/language.ts';
import { type Env, leaveFor, page, type Request, readTyped, requireStaff, type Typed } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { changeProfile, clearingOrders, delegateSignature, delegationsOf, endDelegation, profileOf } from '../../clearance/public.ts';
import { letterheadOf, listBodies } from '../../directory/public.ts';
import { inLanguage } from '../../languages/public.ts';
import { circularKinds } from '../circular.ts';
import { signatoryOptions } from '../drafting/new-page.tsx';
import { wordRefusal } from '../refusals.ts';
import { showCircular } from '../show-circular.tsx';
import { changeAuthentic } from './change-authentic.ts';
import { DelegationsPart } from './delegations-part.tsx';
import { kindWords } from './kind-words.ts';
import { changeSeries, listSeries } from './letter-series.ts';
import { SeriesPage } from './series-page.tsx';

/** The rules of letters: series of each organization, four eyes, delegations of signature; the authentic versions of one letter. */
export const kindRoutes = new Hono<Env>()
  .get('/circulars/series', requireStaff(), (c) => seriesPage(c))
  .post('/circulars/series', requireStaff('head-of-cabinet', 'administrator'), (c) => saveSeries(c))
  .post('/circulars/delegations', requireStaff('head-of-cabinet', 'administrator'), async (c) => {
    const typed = await readTyped(c);
    const postOf = (name: string) => text(typed, name).split('@')[0] ?? '';
    const input = { postId: postOf('post'), delegatePostId: postOf('delegate'), from: text(typed, 'from'), to: text(typed, 'to') };
    if (![input.from, input.to].every((day) => /^\d{4}-\d\d-\d\d$/.test(day))) return seriesPage(c, { code: 'delegation-dates' });
    const made = await delegateSignature(c.var.db, c.var.actor, input);
    return made.ok ? leaveFor(c, '/circulars/series', 'saved') : seriesPage(c, made.refusal);
  })
  .post('/circulars/delegations/:delegationId/end', requireStaff('head-of-cabinet', 'administrator'), async (c) => {
    const ended = await endDelegation(c.var.db, c.var.actor, c.req.param('delegationId'));
    return ended.ok ? leaveFor(c, '/circulars/series', 'saved') : seriesPage(c, ended.refusal);
  })
  .post('/circulars/:id/authentic', requireStaff(), async (c) => {
    const typed = await readTyped(c);
    const languages = [typed.languages ?? []].flat().flatMap((each) => asLanguage(String(each)) ?? []);
    const changed = await changeAuthentic(c.var.db, c.var.actor, c.req.param('id'), languages);
    return changed.ok ? leaveFor(c, `/circulars/${c.req.param('id')}/addressees`, 'saved') : showCircular(c, changed.refusal);
  });

const text = (typed: Typed, name: string) => String([typed[name] ?? ''].flat()[0] ?? '').trim();

async function saveSeries(c: Request): Promise<Response> {
  const { db, actor, language } = c.var;
  const typed = await readTyped(c);
  const organization = text(typed, 'organization');
  const known = await listSeries(db, organization);
  for (const kind of circularKinds) {
    const old = known.find((each) => each.kind === kind);
    const subject = { ...old?.subject, [language]: text(typed, `subject-${kind}`) };
    const series = text(typed, `series-${kind}`);
    if (old && series === old.series && subject[language] === (old.subject[language] ?? '')) continue;
    const changed = await changeSeries(db, actor, organization, { kind, series, subject });
    if (!changed.ok) return seriesPage(c, changed.refusal);
  }
  const order = clearingOrders.find((each) => each === text(typed, 'order'));
  const profile = await changeProfile(db, actor, organization, {
    fourEyes: text(typed, 'four-eyes') === 'yes',
    ...(order ? { order } : {}),
  });
  return profile.ok ? leaveFor(c, '/circulars/series', 'saved') : seriesPage(c, profile.refusal);
}

async function seriesPage(c: Request, refusal?: Refusal): Promise<Response> {
  const { db, language } = c.var;
  const bodies = await listBodies(db, { kinds: ['secretariat', 'un-entity', 'partner'] });
  const organizations = [];
  for (const body of bodies) {
    if (!(await letterheadOf(db, body.id, 'en'))) continue;
    const series = await listSeries(db, body.id);
    organizations.push({
      id: body.id,
      name: inLanguage(body.names.formal, language),
      series,
      ...(await profileOf(db, body.id)),
    });
  }
  const posts = await signatoryOptions(db, language);
  const delegations = await delegationsOf(
    db,
    posts.map(({ value }) => value.split('@')[0] ?? ''),
  );
  const refused = refusal && wordRefusal(refusal, language);
  return page(
    c,
    { title: speak(kindWords, language)('series'), section: 'circulars', words: kindWords, refused, status: refusal ? 422 : 200 },
    <>
      <SeriesPage c={c} organizations={organizations} />
      <DelegationsPart c={c} posts={posts} delegations={delegations} />
    </>,
  );
}
