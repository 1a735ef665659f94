import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookAt } from './look-at.ts';
import { expectNoSideScroll, openBrowser, openPage, signIn } from './open-browser.ts';
import { type JourneyServer, newDataFolder, removeDataFolder, startServer } from './start-server.ts';

let folder = '';
let server: JourneyServer;
let browser: Browser;
let letter = '';
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;

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

/** An officer before the editor of the letter. */
async function atTheEditor(language: string, width: number, javaScriptEnabled = true) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled, storageState: signedIn });
  const { page, expectQuiet } = await openPage(context);
  await page.goto(`${server.url}/${language}/circulars/${letter}/edit?with=en,ar`);
  return { page, expectQuiet };
}

const firstPage = (page: Page) => page.locator('.pages-part img').first();
const digestOf = (page: Page) => firstPage(page).getAttribute('data-digest');

describe('the printed pages beside the editor', () => {
  for (const language of ['en', 'ar'])
    test(`follow what is typed, in the version it is typed in (${language})`, async () => {
      const { page, expectQuiet } = await atTheEditor(language, 1440);
      await firstPage(page).waitFor();
      const before = await digestOf(page);
      expect(await firstPage(page).evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(500);
      const field = page.locator('textarea[data-language="en"]').nth(1);
      await field.focus();
      await field.press('End');
      await page.keyboard.type(' Typed and not saved.');
      await expect.poll(() => digestOf(page), { timeout: 10_000 }).not.toBe(before);
      const english = await digestOf(page);
      await lookAt(page);
      await page.locator('textarea[data-language="ar"]').nth(1).focus();
      await expect.poll(() => digestOf(page), { timeout: 10_000 }).not.toBe(english);
      await lookAt(page);
      await page.locator('.side-switch button').nth(1).click();
      await expect.poll(() => page.locator('.fact-list').isVisible()).toBe(true);
      expect(await firstPage(page).isVisible()).toBe(false);
      await lookAt(page);
      expectQuiet();
    });

  test('tell what cannot be printed, and come back when it is gone', async () => {
    const { page } = await atTheEditor('en', 1440);
    await firstPage(page).waitFor();
    const field = page.locator('textarea[data-language="en"]').nth(1);
    await field.fill('A rune ᚠ.');
    await expect.poll(() => page.locator('.pages-part .problem').textContent(), { timeout: 10_000 }).toContain('U+16A0');
    await field.fill('No rune.');
    await expect.poll(() => page.locator('.pages-part .problem').isHidden(), { timeout: 10_000 }).toBe(true);
  });

  test('stay out of the way on a telephone, and are links without scripts', async () => {
    for (const language of ['en', 'ar']) {
      const { page } = await atTheEditor(language, 360);
      await page.locator('.side-switch').waitFor();
      expect(await page.locator('.pages-part').isVisible()).toBe(false);
      await expectNoSideScroll(page);
      await page.locator('.side-switch button').first().click();
      await firstPage(page).waitFor();
      await expectNoSideScroll(page);
      await lookAt(page);
    }
    const { page } = await atTheEditor('en', 1440, false);
    expect(await page.locator('.pages-part a').count()).toBe(2);
    expect(await page.locator('.fact-list').isVisible()).toBe(true);
  });
});
