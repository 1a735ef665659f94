import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocx } from '../src/offices/documents/public.ts';
import { accepted } from '../src/platform/answer.ts';
import { validator } from './html-validator.ts';
import { lookAt } from './look-at.ts';
import { openBrowser, openPage, signIn } from './open-browser.ts';
import { readRecord } from './read-record.ts';
import { type JourneyServer, newDataFolder, removeDataFolder, startServer } from './start-server.ts';

let folder = '';
let server: JourneyServer;
let browser: Browser;
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;
let reviser: Awaited<ReturnType<BrowserContext['storageState']>>;

const english = [
  'Annual Forum on Water',
  'The Forum will be held in a hybrid format in Lusaka (Zambia) on 12 May 2027, at 9.30 a.m.',
  'Ms. Amina Diallo, the Rapporteur, will present her annual report on behalf of 37 delegations.',
  'Registration closes on 3 April 2027. Questions may be sent to water@assembly.example.',
];
/** Another day, a mode of meeting that lost its meaning to one letter, and an address with a space before its stop. */
const arabic = [
  'المنتدى السنوي المعني بالمياه',
  'يُعقد المنتدى بنظام مختلف في لوساكا (زامبيا) في 13 أيار/مايو 2027، الساعة 9:30 صباحاً.',
  'وتقدم المقررة السيدة أمينة ديالو تقريرها السنوي باسم 37 وفداً.',
  'ويُغلق التسجيل في 3 نيسان/أبريل 2027. وتُرسل الأسئلة إلى water@assembly.example.',
];

async function wordFile(name: string, texts: string[]) {
  const children = texts.map((text) => new Paragraph({ children: [new TextRun(text)] }));
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return { name, mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer };
}

beforeAll(async () => {
  folder = await newDataFolder();
  server = await startServer(folder, { CHANCERY_OPEN_CHECK: 'yes' });
  browser = await openBrowser();
  const stateOf = async (link: string) => {
    const context = await browser.newContext();
    await signIn(await context.newPage(), link);
    return context.storageState();
  };
  signedIn = await stateOf(server.links.officer ?? '');
  reviser = await stateOf(server.links.reviser ?? '');
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await removeDataFolder(folder);
});

async function openAs(state: typeof signedIn | undefined, options: { javaScriptEnabled?: boolean; colorScheme?: 'light' | 'dark' } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    ...(state ? { storageState: state } : {}),
    ...options,
  });
  return openPage(context);
}

async function drop(page: Page, path: string) {
  await page.goto(`${server.url}${path}`);
  await page.setInputFiles('input[name="files"]', [await wordFile('forum-en.docx', english), await wordFile('forum-ar.docx', arabic)]);
}

async function expectValid(page: Page) {
  const report = await validator.validateString(await page.content());
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
}

const current = (page: Page) => page.locator('.review-finding.is-current');
const openOnes = (page: Page) => page.locator('.review-finding[data-open]');

test('anybody checks once where the administrator opens the page, and nothing is kept', async () => {
  const count = async () => (await readRecord<{ n: string }>(folder, 'select count(*) as n from concordance_check'))[0]?.n;
  const before = await count();
  for (const language of ['en', 'ar']) {
    const { page, expectQuiet } = await openAs(undefined);
    await drop(page, `/${language}/check`);
    await lookAt(page);
    await page.locator('.drop-form button').click();
    await page.locator('.review-rows').waitFor();
    await expectValid(page);
    await lookAt(page);
    const open = await openOnes(page).count();
    const take = page.locator('input[name="take"]').first();
    await take.check();
    await page.locator('button[value="again"]').click();
    await page.locator('.review-rows').waitFor();
    await expect.poll(() => openOnes(page).count()).toBeLessThan(open);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button[value="docx-ar"]').click()]);
    expect(download.suggestedFilename()).toBe('forum-ar-ar.docx');
    expectQuiet();
  }
  expect(await count()).toBe(before);
});

describe('a reviser works through two Word files', () => {
  for (const [language, colorScheme] of [
    ['en', 'light'],
    ['ar', 'dark'],
  ] as const)
    test(`by keyboard: accepts, waives, asks, corrects, prints and downloads (${language})`, async () => {
      const { page, expectQuiet } = await openAs(signedIn, { colorScheme });
      await drop(page, `/${language}/concordance`);
      await page.locator('.drop-form button').click();
      await page.waitForURL(/concordance\/[0-9a-f-]{36}/);
      await expectValid(page);
      await lookAt(page);
      const address = page.url().split(/[?#]/)[0] ?? '';
      const all = await openOnes(page).count();
      expect(all).toBeGreaterThan(1);

      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
      await lookAt(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
      const first = await current(page).getAttribute('id');
      await page.keyboard.press('n');
      expect(await current(page).getAttribute('id')).not.toBe(first);
      await page.keyboard.press('k');
      expect(await current(page).getAttribute('id')).toBe(first);

      await page.keyboard.press('e');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
      await page.keyboard.press('Escape');
      expect(await current(page).getAttribute('id')).toBe(first);
      await page.reload();

      // The date is corrected in the text and checked while it is typed.
      const cell = page.locator('.review-row', { hasText: '12 May 2027' });
      const marked = cell.locator('.review-cell[lang="ar"] mark.is-must');
      const wrong = await marked.count();
      await cell.locator('.review-cell[lang="ar"] .review-correct summary').click();
      const field = cell.locator('textarea[lang="ar"]');
      await field.fill((await field.inputValue()).replace('13', '12'));
      await expect.poll(() => marked.count(), { timeout: 10_000 }).toBeLessThan(wrong);
      const measured = await page.evaluate(() => {
        const [measure] = performance.getEntriesByName('rechecked') as PerformanceMeasure[];
        return { all: measure?.duration ?? Number.NaN, server: String(measure?.detail) };
      });
      console.info(`checked again ${Math.round(measured.all)} ms after the last key, of which 40 ms were waited; ${measured.server}`);
      expect(measured.all).toBeLessThan(2000);
      await lookAt(page);
      await field.press('Escape');
      await cell.locator('.review-form:has(textarea[lang="ar"]) button').click();
      await page.waitForURL(/notice=mended/);
      expect(await openOnes(page).count()).toBeLessThan(all);

      // The slip has a suggestion: Enter takes it over.
      const slip = page.locator('.review-finding:has(form[action$="/mend"])').first();
      const taken = await slip.getAttribute('id');
      await page.goto(`${address}#${taken}`);
      await page.reload();
      await expect.poll(() => current(page).getAttribute('id')).toBe(taken);
      await page.keyboard.press('Enter');
      await page.waitForURL(/notice=mended/);
      expect(await page.locator(`#${taken}`).count()).toBe(0);

      if ((await openOnes(page).count()) === 0) {
        // Everything is mended: a difference is made that no other walk has waived.
        await page.locator('.review-cell[lang="ar"] .review-correct summary').nth(2).click();
        const other = page.locator('.review-cell[lang="ar"] textarea').nth(2);
        await other.fill((await other.inputValue()).replace('37', language === 'en' ? '38' : '41'));
        await page.locator('.review-form:has(textarea[lang="ar"]) button').nth(2).click();
        await page.waitForURL(/notice=mended/);
      }
      await page.goto(address);
      await page.keyboard.press('j');
      await page.keyboard.press('a');
      await page.keyboard.type(`Is this so? (${language})`);
      await lookAt(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/notice=asked/);
      await expectValid(page);
      const asked = await openAs(reviser);
      await asked.page.goto(`${server.url}/${language}/desk`);
      await asked.page.locator('.ledger a[href*="/concordance/"]').first().click();
      await asked.page.locator('.review-question summary').first().click();
      await asked.page.locator('.review-question textarea').first().fill('Yes, by the host’s letter.');
      await asked.page.locator('.review-question button').first().click();
      await asked.page.waitForURL(/notice=answered/);
      asked.expectQuiet();

      await page.goto(address);
      expect(await page.locator('.review-question').first().textContent()).toContain('by the host’s letter');
      const left = await openOnes(page).count();
      await page.keyboard.press('j');
      await page.keyboard.press('w');
      await page.keyboard.type('Agreed with the author');
      await page.keyboard.press('Enter');
      await page.waitForURL(/notice=waived/);
      expect(await openOnes(page).count()).toBe(left - 1);
      await lookAt(page);

      const file = await page.request.get(`${address}/ar.docx`);
      const { changes } = accepted(await readDocx(new Uint8Array(await file.body()))).reading;
      expect(changes.map(({ kind }) => kind)).toContain('insertion');
      for (const [format, sign] of [
        ['pdf', '%PDF'],
        ['docx', 'PK'],
      ] as const) {
        const report = await page.request.get(`${address}/report.${format}`);
        expect((await report.body()).subarray(0, 4).toString('latin1')).toContain(sign);
      }
      expectQuiet();
    });

  test('without scripts: every step is a link or a button', async () => {
    const { page } = await openAs(signedIn, { javaScriptEnabled: false });
    await drop(page, '/en/concordance');
    await page.locator('.drop-form button').click();
    await page.waitForURL(/concordance\/[0-9a-f-]{36}/);
    await page.locator('.review-filters a[href^="#f-"]').click();
    expect(new URL(page.url()).hash).toMatch(/^#f-/);
    expect(await page.locator('.review-keys').isVisible()).toBe(false);
    await page.locator('.review-filters a[href*="severity=must"]').first().click();
    expect(await page.locator('.review-finding.is-look').count()).toBe(0);
    await page.locator('.review-waive summary').first().click();
    await page.locator('.review-waive input[name="reason"]').first().fill('So agreed');
    await page.locator('.review-waive button').first().click();
    expect(page.url()).toMatch(/notice=waived.*severity=must/);
  });
});
