import { execSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { test } from 'vitest';
import { publicBuild } from '../../../vite.config.ts';
import { type Actor, roles, system } from '../../platform/actor.ts';
import { now, setClock } from '../../platform/clock.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { openFrontDoor } from '../../platform/web/public.ts';
import { declineCall, findCall, recordVisit } from '../calls/public.ts';
import { geopoliticalGroupCodes, listCountries } from '../directory/public.ts';
import { loadText } from '../languages/public.ts';
import { circularsRoutes, dispatchCircular, findCircular, remindSilent, saveCircularText } from './public.ts';
import { enterSampleRecord, sampleAccount, samplePlace } from './sample-record.ts';
import { draftSample, issueSample } from './sample-steps.ts';

const testing = useTestDatabase();
test('look', async () => {
  setClock(new Date('2026-11-22T09:00:00Z'));
  const { db } = testing();
  const codes = listCountries()
    .map((c) => (c as { iso3?: string; alpha3?: string }).alpha3 ?? (c as { iso3?: string }).iso3 ?? '')
    .filter((c) => c !== 'USA')
    .slice(0, 183);
  const langs = ['en', 'fr', 'es', 'ar', 'ru'] as const;
  const record = await enterSampleRecord(
    db,
    codes.map((country, i) => ({
      country,
      group: geopoliticalGroupCodes[(i * 7 + (i >> 2)) % 6] ?? 'arab',
      language: langs[i % 5] ?? 'en',
    })),
  );
  const joint = {
    signatories: [
      { postId: record.signingPost, organizationId: record.organizationId },
      { postId: record.partnerPost, organizationId: record.partnerId },
    ],
  };
  const id = await issueSample(db, record, joint);
  await dispatchCircular(db, system, id, samplePlace);
  const letters = await db.selectFrom('letter').select(['id', 'body_id']).orderBy('id').execute();
  const call = await findCall(db, record.callId);
  if (!call) throw new Error('x');
  let i = 0;
  for (const l of letters) {
    i++;
    const state = i % 31 === 0 ? 'bounced' : i % 47 === 0 ? 'queued' : 'sent';
    await db
      .updateTable('letter')
      .set({ state, sent_at: state === 'sent' ? new Date(i % 4 ? '2026-11-22T09:05:00Z' : '2026-11-10T09:05:00Z') : null })
      .where('id', '=', l.id)
      .execute();
    if (i % 5 === 0) await recordVisit(db, call, l.body_id ?? '');
    if (i % 13 === 0) await declineCall(db, system, call, l.body_id ?? '', 'no');
    else if (i % 3 === 0) {
      const did = crypto.randomUUID();
      await db
        .insertInto('delegate')
        .values({
          id: did,
          call_id: call.id,
          body_id: l.body_id ?? '',
          category: 'member-of-parliament',
          given: 'A',
          family: 'B',
          function_title: 'x',
          email: `a${i}@x.example`,
          language: 'en',
          state: i % 2 ? 'registered' : 'named',
          named_at: now(),
          holds_place: true,
          needs: '',
        } as never)
        .execute();
    }
  }
  const draft = await draftSample(db, record, joint);
  const c0 = await findCircular(db, draft);
  if (!c0) throw new Error('c');
  const t0 = await loadText(db, c0.textId);
  const en = (t0.versions.en ?? []).map((p) =>
    p.key === 'target' ? { ...p, source: `${p.source} Answers by {date:2027-02-10} are best, see {meeting.foo}.` } : p,
  );
  await saveCircularText(db, system, draft, { versions: { en }, seen: {} });
  const ar = (t0.versions.ar ?? []).filter((p) => p.key !== 'hope');
  await saveCircularText(db, system, draft, { versions: { ar }, seen: {} });
  const actor: Actor = await sampleAccount(db, 'Olga Officer', [...roles]);
  const config = await publicBuild();
  await build({ ...config, build: { ...config.build, outDir: '/tmp/circ/public' } });
  const manifest = JSON.parse(readFileSync('/tmp/circ/public/.vite/manifest.json', 'utf8'));
  const app = openFrontDoor({
    db,
    settings: { port: 0, host: '', publicUrl: samplePlace.publicUrl, dataFolder: '', logLevel: 'silent' },
    secret: 's',
    actorOf: async () => actor,
  });
  for (const l of ['en', 'fr', 'es', 'ar']) app.route(`/${l}`, new Hono().route('/', circularsRoutes as never) as never);
  app.get('/built/*', (c) => {
    const name = c.req.path.split('/').pop() ?? '';
    const direct = `/tmp/circ/public/assets/${name}`;
    const stem = name.replace(/(-[\w-]{8})?\.(css|js|ts)$/, '');
    const entry = Object.entries(manifest).find(
      ([k]) =>
        k
          .split('/')
          .pop()
          ?.replace(/\.(css|ts)$/, '') === stem,
    );
    const file = existsSync(direct) ? direct : `/tmp/circ/public/${entry ? (entry[1] as { file: string }).file : 'nothing'}`;
    if (!existsSync(file)) return c.notFound();
    return c.body(readFileSync(file), 200, {
      'content-type': file.endsWith('css') ? 'text/css' : file.endsWith('js') ? 'text/javascript' : 'font/woff2',
    });
  });
  const server = serve({ fetch: app.fetch, port: 18931 });
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const only = process.env.LOOK?.split(',');
  const pages: Record<string, string> = {
    list: '/circulars',
    over: `/circulars/${id}`,
    draft: `/circulars/${draft}`,
    coverage: `/circulars/${id}/coverage`,
    table: `/circulars/${id}/coverage?as=table`,
    reminder: `/circulars/${id}/reminder`,
    edit: `/circulars/${draft}/edit?with=en,ar`,
    check: `/circulars/${draft}/check`,
    addressees: `/circulars/${draft}/addressees`,
    enclosures: `/circulars/${draft}/enclosures`,
    new: '/circulars/new',
  };
  for (const [name, path] of Object.entries(pages)) {
    if (only && !only.includes(name)) continue;
    for (const lang of ['en', 'ar'])
      for (const width of [1440, 360])
        for (const scheme of name === 'coverage' ? (['light', 'dark'] as const) : (['light'] as const)) {
          const ctx = await browser.newContext({ viewport: { width, height: width === 360 ? 780 : 1000 }, colorScheme: scheme });
          await ctx.addCookies([{ name: 'chancery_session', value: 'abcdefghijklmnopqrstuvwxyz', domain: 'localhost', path: '/' }]);
          const p = await ctx.newPage();
          p.on('console', (m) => m.type() === 'error' && console.log(name, lang, m.text()));
          p.on('pageerror', (m) => console.log(name, lang, String(m)));
          const r = await p.goto(`http://localhost:18931/${lang}${path}`);
          if (r?.status() !== 200) console.log(name, r?.status(), (await p.content()).slice(0, 300));
          await p.waitForTimeout(250);
          const overflow = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (overflow > 0) console.log('OVERFLOW', name, lang, width, overflow);
          await p.screenshot({
            path: `/tmp/circ/${name}-${lang}-${width}-${scheme}.png`,
            fullPage: width === 1440 ? name !== 'table' : false,
          });
          await ctx.close();
        }
  }
  await browser.close();
  server.close();
}, 180000);
