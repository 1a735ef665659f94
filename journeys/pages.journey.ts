import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validator } from './html-validator.ts';
import { lookAt } from './look-at.ts';
import { openBrowser, openPage, signIn } from './open-browser.ts';
import { type JourneyServer, newDataFolder, removeDataFolder, startServer } from './start-server.ts';

const languages = ['en', 'fr', 'es', 'ar'] as const;
const publicPages = ['', '/verify', '/sign-in', '/meetings/budget-oversight-2026', '/nothing-here'];
const staffPages = [
  '/desk',
  '/meetings',
  '/meetings/new',
  '/meetings/algorithms-and-the-law-2027',
  '/meetings/algorithms-and-the-law-2027/participants',
  '/circulars',
  '/circulars/new',
  '/circulars/import',
  '/directory',
  '/directory/parliament-ken',
  '/activities',
  '/activities/new',
  '/commitments',
  '/reports',
  '/reports/new',
  '/reports/import',
  '/mailroom',
  '/mailroom/capture',
  '/journal',
];
const languagePages = [
  '/concordance',
  '/concordance/rules',
  '/check',
  '/terms?q=parliament',
  '/terms/new',
  '/terms/ipu-president',
  '/memory?text=The+joint+project+with+UNDP+entered+its+second+phase&from=en&to=fr',
];
let folder = '';
let server: JourneyServer;
let browser: Browser;
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;

beforeAll(async () => {
  folder = await newDataFolder();
  server = await startServer(folder);
  browser = await openBrowser();
  const context = await browser.newContext();
  await signIn(await context.newPage(), server.links.officer ?? '');
  signedIn = await context.storageState();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await removeDataFolder(folder);
});

/** Says what is wrong with a page's HTML, or nothing. */
async function faultsOf(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line})`));
}

for (const language of languages) {
  test(`every public page in ${language} is valid, accessible, quiet and light`, async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const { page, expectQuiet } = await openPage(context);
    for (const path of publicPages) {
      const response = await page.goto(`${server.url}/${language}${path}`);
      const html = (await response?.text()) ?? '';
      expect(Buffer.byteLength(html), path).toBeLessThan(50_000);
      expect(await faultsOf(html), path).toEqual([]);
      expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      await lookAt(page);
    }
    expectQuiet();
    await context.close();
  });
}

for (const [name, paths] of [
  ['staff page', staffPages],
  ['page of terms, memory, rules and checks', languagePages],
] as const)
  test(`every ${name} is valid, accessible and quiet in the four languages, light and dark`, async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, storageState: signedIn });
    const { page, expectQuiet } = await openPage(context);
    for (const [index, path] of paths.entries()) {
      const language = languages[index % languages.length] ?? 'en';
      for (const [turn, each] of [...new Set([language, 'en', 'ar'] as const)].entries()) {
        await page.emulateMedia({ colorScheme: (index + turn) % 2 === 0 ? 'light' : 'dark' });
        const response = await page.goto(`${server.url}/${each}${path}`);
        expect(response?.status(), path).toBe(200);
        expect(await faultsOf((await response?.text()) ?? ''), path).toEqual([]);
        await lookAt(page);
      }
    }
    expectQuiet();
    await context.close();
  }, 300_000);

test('a visitor is led to sign in and back, and the browser’s language is heard', async () => {
  const context = await browser.newContext({ locale: 'es-UY' });
  const { page } = await openPage(context);
  await page.goto(server.url);
  expect(new URL(page.url()).pathname).toBe('/es');
  await page.goto(`${server.url}/fr/circulars`);
  expect(page.url()).toContain('/fr/sign-in?back=');
  await context.close();
});

test('the keyboard reaches the content: skip link first, focus always visible', async () => {
  const context = await browser.newContext();
  const { page } = await openPage(context);
  await page.goto(`${server.url}/en/sign-in`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused && focused !== document.body ? getComputedStyle(focused).outlineStyle : 'outside the page';
    });
    expect(outline).not.toBe('none');
  }
  await context.close();
});
