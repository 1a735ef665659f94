import type { Browser, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { expect } from 'vitest';
import { lookAt } from './look-at.ts';
import { openPage } from './open-browser.ts';
import type { PlannedMeeting } from './plan-meeting-of-today.ts';
import type { JourneyServer } from './start-server.ts';

type Asked = { browser: Browser; server: JourneyServer; officer: Page; language: 'en' | 'ar'; meeting: PlannedMeeting };

/** Who answers, by the language of the journey: a parliament that is written to in that language. */
const addressees = { en: 'group.president@parliament-ken.example', ar: 'group.president@parliament-jor.example' };

/** A coordinator reads the letter, follows its link without JavaScript and names a delegate; the delegate registers and is confirmed. */
export async function answerTheCall({ browser, server, officer, language, meeting }: Asked): Promise<void> {
  const reader = { officer, server, language, about: meeting.title[language] ?? '' };
  const letter = await readMail(reader, addressees[language]);
  expect(letter.attachments?.some(({ mimeType }) => mimeType === 'application/pdf')).toBe(true);
  const link = new RegExp(`${server.url}/[a-z]{2}/answer/[\\w-]+`).exec(letter.text ?? '')?.[0];
  if (!link) throw new Error(`the letter to ${addressees[language]} has no link of its own`);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  const { page } = await openPage(context);
  await page.goto(link);
  expect(new URL(page.url()).pathname.startsWith(`/${language}/`)).toBe(true);
  const email = `delegate-${language}@parliament.example`;
  await nameDelegate(page, email);
  const named = await readMail(reader, email);
  const own = new RegExp(`${server.url}/[a-z]{2}/registration/[\\w-]+`).exec(named.text ?? '')?.[0];
  if (!own) throw new Error('the delegate’s mail has no link');
  await register(page, own);
  await expect.poll(async () => (await readMail(reader, email)).attachments?.[0]?.mimeType, { timeout: 30_000 }).toBe('text/calendar');
  const calendar = await readMail(reader, email);
  expect(calendar.subject).toContain(meeting.title[language]);
  await context.close();
  await officer.goto(link);
  await lookAt(officer);
  await officer.goto(own);
  await lookAt(officer);
}

async function nameDelegate(page: Page, email: string): Promise<void> {
  const form = page.locator('form[action$="/delegates"]');
  await form.locator('[name="given"]').fill('Amina');
  await form.locator('[name="email"]').fill('not an address');
  await form.locator('button[type="submit"]').click();
  expect(await page.locator('.has-problem').count()).toBeGreaterThanOrEqual(3);
  expect(await form.locator('[name="given"]').inputValue()).toBe('Amina');
  await form.locator('[name="family"]').fill('Test-Reader');
  await form.locator('[name="function_title"]').fill('Chair of the Committee on Water');
  await form.locator('[name="email"]').fill(email);
  await form.locator('input[name="gender"][value="female"]').check();
  await form.locator('input[name="category"][value="member-of-parliament"]').check();
  await form.locator('button[type="submit"]').click();
  await page.waitForURL(/notice=named/);
}

async function register(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator('[name="family"]').fill('');
  await page.locator('main form button[type="submit"]').click();
  expect(await page.locator('.has-problem').count()).toBe(1);
  await page.locator('[name="family"]').fill('Test-Reader');
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL(/notice=registered/);
}

type Reader = { officer: Page; server: JourneyServer; language: string; about: string };

/** The newest captured mail to an address about the meeting, read back from its bytes by an independent reader. */
async function readMail({ officer, server, language, about }: Reader, address: string) {
  const row = officer.locator('tr', { hasText: address }).filter({ hasText: about }).locator('a[href*="/mailroom/capture/"]').first();
  await expect
    .poll(
      async () => {
        await officer.goto(`${server.url}/${language}/mailroom/capture?q=${encodeURIComponent(address)}`);
        return row.count();
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBeGreaterThan(0);
  const href = await row.getAttribute('href');
  const raw = await officer.request.get(`${server.url}${href}/raw`);
  return PostalMime.parse(await raw.body());
}
