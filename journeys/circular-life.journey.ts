import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { incomingSecret } from './bounce-letter.ts';
import { importSheet } from './import-sheet.ts';
import { liveCircular } from './live-circular.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { planMeetingOfToday } from './plan-meeting-of-today.ts';
import { type JourneyServer, newDataFolder, removeDataFolder, startServer } from './start-server.ts';

let folder = '';
let server: JourneyServer;
let browser: Browser;
const quiet: (() => void)[] = [];

beforeAll(async () => {
  folder = await newDataFolder();
  server = await startServer(folder, { CHANCERY_INCOMING_SECRET: incomingSecret });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await removeDataFolder(folder);
});

/** Somebody of a role, signed in; a co-signing organization is led to its letters, staff to their desk. */
async function enter(role: string): Promise<Page> {
  const { page, expectQuiet } = await openPage(await browser.newContext({ viewport: { width: 1440, height: 900 } }));
  quiet.push(expectQuiet);
  const link = server.links[role];
  if (!link) throw new Error(`no sign-in link for ${role}`);
  await page.goto(link);
  await page.locator('main form button').click();
  await page.waitForURL(role === 'partner' ? /\/joint-letters/ : /\/desk/);
  return page;
}

let officer: Page;
let people: Record<'reviser' | 'head-of-cabinet' | 'signatory' | 'partner', Page>;

beforeAll(async () => {
  officer = await enter('officer');
  people = {
    reviser: await enter('reviser'),
    'head-of-cabinet': await enter('head-of-cabinet'),
    signatory: await enter('signatory'),
    partner: await enter('partner'),
  };
});

for (const language of ['en', 'ar'] as const) {
  test(`a sheet of 183 posts with errors in it, then the life of a joint circular, in ${language}`, { timeout: 900_000 }, async () => {
    const sheet = await importSheet({ officer, server, language });
    const meeting = await planMeetingOfToday(officer, server.url, language);
    await liveCircular({ server, officer, language, meeting, sheet, clearing: { url: server.url, language, people } });
    for (const expectQuiet of quiet) expectQuiet();
    expect((await officer.request.get(`${server.url}/${language}/journal`)).status()).toBe(200);
  });
}
