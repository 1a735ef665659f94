import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTheCall } from './answer-the-call.ts';
import { lookAt } from './look-at.ts';
import { openBrowser, openPage, signIn } from './open-browser.ts';
import { type PlannedMeeting, planMeetingOfToday } from './plan-meeting-of-today.ts';
import { type JourneyServer, newDataFolder, removeDataFolder, startServer } from './start-server.ts';

let folder = '';
let server: JourneyServer;
let browser: Browser;

beforeAll(async () => {
  folder = await newDataFolder();
  server = await startServer(folder);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await removeDataFolder(folder);
});

/** A person of a role, signed in, whose pages are in the journey's language. */
async function enter(role: string): Promise<{ context: BrowserContext; page: Page; expectQuiet: () => void }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const { page, expectQuiet } = await openPage(context);
  const link = server.links[role];
  if (!link) throw new Error(`no sign-in link for ${role}`);
  await signIn(page, link);
  return { context, page, expectQuiet };
}

type Person = Awaited<ReturnType<typeof enter>>;

describe('one record, from the letter to the report', () => {
  const people: Record<string, Person> = {};
  const person = (role: string): Person => {
    const found = people[role];
    if (!found) throw new Error(`${role} has not signed in`);
    return found;
  };

  beforeAll(async () => {
    for (const role of ['officer', 'reviser', 'head-of-cabinet', 'signatory']) people[role] = await enter(role);
  });

  for (const language of ['en', 'ar'] as const) {
    test(`the chain is walked in ${language}`, async () => {
      const { page: officer } = person('officer');
      const meeting = await planMeetingOfToday(officer, server.url, language);
      const circular = await draftLetter(officer, language, meeting);
      await clearAndSign(circular, language);
      await issueAndDispatch(officer, circular, language);
      await answerTheCall({ browser, server, officer, language, meeting });
      await lookAtCoverage(officer, circular, language);
      await lookUpBody(officer, meeting, language);
      await closeAndRegister(officer, meeting, language);
      await reportAndSeal(officer, meeting, language);
      for (const each of Object.values(people)) each.expectQuiet();
    });
  }

  async function draftLetter(officer: Page, language: string, meeting: PlannedMeeting): Promise<string> {
    await officer.goto(`${server.url}/${language}/circulars/new?meeting=${meeting.id}`);
    await officer.selectOption('select[name="post"]', 'group-president');
    for (const box of await officer.locator('input[name="signatories"]').all()) await box.setChecked(false);
    await officer.locator('label:has(input[name="signatories"])').nth(1).locator('input').check();
    await lookAt(officer);
    await officer.locator('main form button[type="submit"]').last().click();
    await officer.waitForURL(/\/circulars\/[0-9a-f-]{36}/);
    const path = new URL(officer.url()).pathname.match(/\/circulars\/[0-9a-f-]{36}/)?.[0] ?? '';
    await editOneSentence(officer, path, language);
    await officer.goto(`${server.url}/${language}${path}/check`);
    await lookAt(officer);
    return path;
  }

  /** Adds a sentence with a fact to the original and to the Arabic version; the rendering shows the value in each language. */
  async function editOneSentence(officer: Page, path: string, language: string): Promise<void> {
    for (const [other, sentence] of [
      ['fr', 'Rendez-vous {meeting.when|on}.'],
      ['es', 'Les esperamos {meeting.when|on}.'],
      ['ar', 'نلتقي {meeting.when|on}.'],
    ] as const) {
      const original = language === 'ar' ? 'ar' : 'en';
      const beside = other === original ? 'en' : other;
      await officer.goto(`${server.url}/${language}${path}/edit?with=${original},${beside}`);
      const cell = officer.locator(`textarea[name^="source-${beside}-"]`).last();
      const before = await cell.inputValue();
      await cell.fill(`${before} ${beside === 'en' ? 'We meet {meeting.when|on}.' : sentence}`);
      if (other === 'fr') {
        const own = officer.locator(`textarea[name^="source-${original}-"]`).last();
        const said = original === 'ar' ? 'نلتقي {meeting.when|on}.' : 'We meet {meeting.when|on}.';
        await own.fill(`${await own.inputValue()} ${said}`);
      }
      await officer.locator('button.button[name="do"][value="save"]').click();
      await officer.waitForURL(/notice=/);
      await lookAt(officer);
    }
  }

  async function clearAndSign(path: string, language: string): Promise<void> {
    for (const role of ['reviser', 'head-of-cabinet', 'signatory']) {
      const { page } = person(role);
      for (let version = 0; version < 4; version++) {
        await page.goto(`${server.url}/${language}${path}`);
        await page.locator('.step-form:not(.withdraw .step-form) > button.button:not(.danger)').first().click();
        await page.waitForURL(/notice=/);
      }
      await lookAt(page);
    }
  }

  async function issueAndDispatch(officer: Page, path: string, language: string): Promise<void> {
    await officer.goto(`${server.url}/${language}${path}`);
    await officer.locator('form[action$="/issue"] button[type="submit"]').click();
    await officer.waitForURL(/notice=/);
    await lookAt(officer);
    await verifyFirstDocument(officer, language);
    await officer.goto(`${server.url}/${language}${path}`);
    await officer.locator('form[action$="/dispatch"] button[type="submit"]').click();
    await officer.waitForURL(/notice=/);
    await expect.poll(async () => mailCount(officer, language), { timeout: 90_000, interval: 1000 }).toBeGreaterThanOrEqual(170);
  }

  async function verifyFirstDocument(officer: Page, language: string): Promise<void> {
    const href = await officer.locator('a[href*="/verify/"]').first().getAttribute('href');
    await officer.goto(server.url + href);
    expect(await officer.locator('main').innerText()).toMatch(/[0-9a-f]{64}/);
    expect(new URL(officer.url()).pathname).toMatch(new RegExp(`^/${language}/verify/`));
  }

  async function mailCount(officer: Page, language: string): Promise<number> {
    await officer.goto(`${server.url}/${language}/mailroom?state=sent`);
    const numbers = (await officer.locator('main').innerText()).match(/\d+/g) ?? [];
    return Math.max(0, ...numbers.map(Number).filter((n) => n < 2000));
  }

  async function lookAtCoverage(officer: Page, path: string, language: string): Promise<void> {
    await officer.goto(`${server.url}/${language}${path}/coverage`);
    expect(await officer.locator('.tile').count()).toBe(183);
    expect(await officer.locator('.tile.is-registered').count()).toBe(1);
    await lookAt(officer);
    await officer.goto(`${server.url}/${language}${path}/reminder`);
    await lookAt(officer);
    await officer.locator('form[action$="/reminder"] button[type="submit"]').click();
    await officer.waitForURL(/notice=/);
  }

  /** The body's page tells what was sent to it and what it answered. */
  async function lookUpBody(officer: Page, meeting: PlannedMeeting, language: 'en' | 'ar'): Promise<void> {
    await officer.goto(`${server.url}/${language}/directory?q=${language === 'en' ? 'Kenya' : 'الأردن'}`);
    await officer
      .locator(`a[href*="/directory/parliament-${language === 'en' ? 'ken' : 'jor'}"]`)
      .first()
      .click();
    const page = await officer.locator('main').innerText();
    expect(page).toContain('CIRC/');
    expect(page).toContain(meeting.title[language]);
    await lookAt(officer);
  }

  async function closeAndRegister(officer: Page, meeting: PlannedMeeting, language: string): Promise<void> {
    await officer.goto(`${server.url}/${language}/meetings/${meeting.slug}/participants`);
    await lookAt(officer);
    const pdf = await officer.request.get(`${server.url}/${language}/meetings/${meeting.slug}/participants.pdf?in=${language}`);
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await officer.goto(`${server.url}/${language}/meetings/${meeting.slug}`);
    await officer.locator('form[action$="/close"] input[name="attendance"]').fill('41');
    await officer.locator('form[action$="/close"] button[type="submit"]').click();
    await officer.waitForURL(/notice=/);
    await officer.goto(`${server.url}/${language}/activities/new?meeting=${meeting.id}`);
    await officer.selectOption('select[name="theme"]', { index: 1 });
    await lookAt(officer);
    await officer.locator('main form button[type="submit"]:not([name="preview"])').last().click();
    await officer.waitForURL(/\/activities\/[0-9a-f-]{36}/);
    await lookAt(officer);
  }

  /** A report on the days round the meeting: built from the register, read in two languages, noted and so sealed. */
  async function reportAndSeal(officer: Page, meeting: PlannedMeeting, language: string): Promise<void> {
    await officer.goto(`${server.url}/${language}/reports/new`);
    await lookAt(officer);
    await officer.locator('[name="symbol"]').fill(`CL/219/9-${language.toUpperCase()}`);
    for (const [code, text] of Object.entries(reportTitle)) await officer.locator(`[name="title_${code}"]`).fill(text);
    await officer.locator('[name="from"]').fill(meeting.day);
    await officer.locator('[name="to"]').fill(meeting.day);
    await officer.locator('main form button[type="submit"]').last().click();
    await officer.waitForURL(/\/reports\/[0-9a-f-]{36}/);
    await officer.locator('form[action$="/entries"] button[type="submit"]').first().click();
    await officer.waitForURL(/notice=/);
    await lookAt(officer);
    expect(await officer.locator('main').innerText()).toContain(meeting.title[language]);
    await expectFiles(officer);
    const seal = officer.locator('form[action$="/decision"]');
    await seal
      .locator('input[name="verb"][value="noted"], select[name="verb"]')
      .first()
      .evaluate((element) => {
        if (element instanceof HTMLSelectElement) element.value = 'noted';
        else if (element instanceof HTMLInputElement) element.checked = true;
      });
    await seal.locator('select[name="body"]').selectOption({ index: 1 });
    await seal.locator('[name="session"]').fill('219');
    for (const [code, city] of Object.entries({ en: 'Geneva', fr: 'Genève', es: 'Ginebra', ar: 'جنيف' }))
      await seal.locator(`[name="city_${code}"]`).fill(city);
    await seal.locator('button[type="submit"]').click();
    await officer.waitForURL(/notice=/);
    expect(await officer.locator('main').innerText()).toContain('219');
    await lookAt(officer);
  }

  /** Every version can be had as PDF and DOCX. */
  async function expectFiles(officer: Page): Promise<void> {
    const links = officer.locator('a[href*="/files/"]');
    const addresses = await links.evaluateAll((found) => found.map((each) => each.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThanOrEqual(8);
    for (const address of addresses) {
      const file = await (await officer.request.get(server.url + address)).body();
      expect(file.subarray(0, 2).toString(), address).toMatch(/^(%P|PK)/);
    }
  }
});

const reportTitle = { en: 'Work of the day', fr: 'Travaux du jour', es: 'Trabajos del día', ar: 'أعمال اليوم' };
