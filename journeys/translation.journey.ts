import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validator } from './html-validator.ts';
import { lookAt } from './look-at.ts';
import { openBrowser, openPage, signIn } from './open-browser.ts';
import { type JourneyServer, newDataFolder, removeDataFolder, startServer } from './start-server.ts';

let folder = '';
let server: JourneyServer;
let browser: Browser;
let letter = '';
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;

/** A paragraph of the sealed report of the demonstration, with another month and number. */
const near =
  'The joint project with UNDP in support of the Parliament of Jordan entered its second phase in July 2026. Verbatim records since 2003 can now be searched by speaker and subject, and 30 members of staff were trained to keep them up to date.';

beforeAll(async () => {
  folder = await newDataFolder();
  server = await startServer(folder);
  browser = await openBrowser();
  const { output } = await server.command('draft', 'algorithms-and-the-law-2027', '--signatory', 'awp/secretary-general', '--json');
  letter = String(output.id);
  const context = await browser.newContext();
  await signIn(await context.newPage(), server.links.officer ?? '');
  signedIn = await context.storageState();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await removeDataFolder(folder);
});

async function atTheEditor(language: string, options: { colorScheme?: 'light' | 'dark'; javaScriptEnabled?: boolean } = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, storageState: signedIn, ...options });
  const opened = await openPage(context);
  await opened.page.goto(`${server.url}/${language}/circulars/${letter}/edit?with=en,fr`);
  return opened;
}

const rowOf = (page: Page) => page.locator('.editor-row[data-row]').nth(2);
const fieldIn = (page: Page, language: string) => rowOf(page).locator(`textarea[data-language="${language}"]`);

describe('a translator works beside what was cleared', () => {
  for (const [language, colorScheme] of [
    ['en', 'light'],
    ['ar', 'dark'],
  ] as const)
    test(`takes a paragraph over with one key, and undoes it (${language})`, async () => {
      const { page, expectQuiet } = await atTheEditor(language, { colorScheme });
      await fieldIn(page, 'en').fill(near);
      const field = fieldIn(page, 'fr');
      const before = await field.inputValue();
      await field.focus();
      const help = rowOf(page).locator('.beside-help');
      await help.waitFor({ timeout: 20_000 });
      expect(await help.locator('del').count()).toBeGreaterThan(0);
      expect(await help.locator('.beside-terms').textContent()).toContain('PNUD');
      await lookAt(page);
      await field.press('Alt+Enter');
      expect(await field.inputValue()).toContain('Le projet mené avec le PNUD');
      await lookAt(page);
      await field.press('Control+z');
      expect(await field.inputValue()).toBe(before);
      await rowOf(page).locator('button[data-take]').first().click();
      expect(await field.inputValue()).toContain('Le projet mené avec le PNUD');
      await rowOf(page).locator('.beside-taken button').click();
      expect(await field.inputValue()).toBe(before);
      expectQuiet();
    });

  test('without scripts a button of the row shows the same', async () => {
    const { page } = await atTheEditor('en', { javaScriptEnabled: false });
    await fieldIn(page, 'en').fill(near);
    await rowOf(page).locator('button[value^="beside-"]').click();
    expect(await rowOf(page).locator('.beside-help').textContent()).toContain('Le projet mené avec le PNUD');
    expect(await fieldIn(page, 'en').inputValue()).toBe(near);
    const report = await validator.validateString(await page.content());
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  });

  test('an activity is worded beside what was cleared too', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, storageState: signedIn });
    const { page, expectQuiet } = await openPage(context);
    await page.goto(`${server.url}/en/activities/new`);
    await page.locator('textarea[name="text_en"]').fill(near);
    await page.locator('textarea[name="text_fr"]').focus();
    const part = page.locator('.version', { has: page.locator('textarea[name="text_fr"]') });
    await part.locator('.beside-help').waitFor({ timeout: 20_000 });
    await page.keyboard.press('Alt+Enter');
    expect(await page.locator('textarea[name="text_fr"]').inputValue()).toContain('Le projet mené avec le PNUD');
    await lookAt(page);
    expectQuiet();
  });
});
