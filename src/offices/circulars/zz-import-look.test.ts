import { mkdirSync, readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { chromium } from 'playwright-core';
import { test } from 'vitest';
import { readSettings } from '../../platform/settings.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { openFrontDoor } from '../../platform/web/public.ts';
import { circularsRoutes } from './public.ts';
import { enterSampleRecord } from './sample-record.ts';

const testDatabase = useTestDatabase();
const styles = '/work/main/src/platform/web/styles/';
const css = (name: string): string =>
  readFileSync(styles + name, 'utf8').replace(/@import "\.\/(.*?)";/g, (_, n) => {
    try {
      return css(n);
    } catch {
      return '';
    }
  });
test('look', { timeout: 180000 }, async () => {
  const { db } = testDatabase();
  await enterSampleRecord(db);
  const web = openFrontDoor({
    db,
    settings: readSettings({}).settings,
    secret: 's',
    actorOf: async () => ({ kind: 'account', id: '0', name: 'Hannah Whitlowe', roles: ['officer'], language: 'en' }),
  });
  web.get('/built/*', (c) => c.body(css('staff.css'), 200, { 'content-type': 'text/css' }));
  const extra = process.env.REPORTS ? (await import('../reports/import-report-routes.tsx')).importReportRoutes : undefined;
  for (const l of ['en', 'fr', 'es', 'ar']) {
    web.route(`/${l}`, circularsRoutes);
    if (extra) web.route(`/${l}`, extra);
  }
  const server = serve({ fetch: web.fetch, port: 4583 });
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  mkdirSync('/tmp/imp', { recursive: true });
  for (const [name, path, file, lang, width] of (process.env.SHOTS ?? '')
    .split(';')
    .filter(Boolean)
    .map((s) => s.split('|'))) {
    const page = await browser.newPage({ viewport: { width: Number(width), height: 900 } });
    await page.context().addCookies([{ name: 'chancery_session', value: 'x', url: 'http://localhost:4583' }]);
    page.on('console', (m) => m.type() === 'error' && console.log(name, m.text()));
    await page.goto(`http://localhost:4583/${lang}${path}`);
    if (file) {
      await page.setInputFiles('#file', '/work/shared/seeds/' + file);
      await page.click('main form button[type=submit]');
      await page.waitForLoadState();
    }
    if (process.env.STORE) {
      if (process.env.CITY) await page.fill('#city', process.env.CITY);
      await page.click('main form button[type=submit]');
      await page.waitForLoadState();
      console.log('stored ->', page.url());
    }
    console.log(name, page.url(), await page.evaluate(() => document.documentElement.scrollWidth));
    await page.evaluate(readFileSync('/work/main/node_modules/axe-core/axe.min.js', 'utf8'));
    console.log(
      name,
      JSON.stringify(
        await page.evaluate(async () => {
          const r = await (window as any).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
          return r.violations.map(
            (v: any) =>
              v.id +
              ': ' +
              v.nodes
                .map((n: any) => n.target.join(' '))
                .slice(0, 3)
                .join(' | '),
          );
        }),
      ),
    );
    await page.screenshot({ path: `/tmp/imp/${name}.png`, ...(process.env.CLIP ? { fullPage: true, clip: { x: 0, y: Number(process.env.CLIP), width: Number(width), height: 1500 } } : { fullPage: true }) });
    await page.close();
  }
  await browser.close();
  server.close();
});
