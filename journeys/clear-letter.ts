import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { lookAt } from './look-at.ts';

/** A joint letter's people: who is signed in as whom. */
export type Clearing = { url: string; language: string; people: Record<'reviser' | 'head-of-cabinet' | 'signatory' | 'partner', Page> };

/** The buttons of whoever looks at the page, but those that record another organization's act with a note. */
const own = 'form.step-form[action*="/steps/"]:not([action$="/withdrawal"]):not(:has([name="note"])) button[type="submit"]';

/**
 * Both organizations clear and sign every version, each by its own accounts in its own order: the partner first signs what the secretariat
 * has not even cleared, as nobody waits for the other. Answers how many steps were taken.
 */
export async function clearByBoth({ url, language, people }: Clearing, path: string, versions: number): Promise<number> {
  let taken = 0;
  const joint = path.replace('/circulars/', '/joint-letters/');
  for (const [role, steps, address] of [
    ['partner', 2, joint],
    ['reviser', 1, path],
    ['head-of-cabinet', 1, path],
    ['signatory', 1, path],
  ] as const) {
    const page = people[role];
    for (let step = 0; step < steps * versions; step++) {
      await page.goto(`${url}/${language}${address}`);
      await page.locator(own).first().click();
      await page.waitForURL(/notice=taken/);
      taken++;
    }
    expect(await page.locator(own).count(), `${role} has nothing left to take`).toBe(0);
    await lookAt(page);
  }
  await people['head-of-cabinet'].goto(`${url}/${language}${path}`);
  expect(await people['head-of-cabinet'].locator('.route-steps .pill.good').count()).toBe(taken);
  return taken;
}

/** What the partner sees: the letter, nothing of the secretariat's menu, no other letter. */
export async function lookAsPartner({ url, language, people: { partner } }: Clearing, path: string): Promise<void> {
  await partner.goto(`${url}/${language}/desk`);
  await partner.waitForURL(/\/joint-letters$/);
  expect(await partner.locator('nav.menu').count()).toBe(0);
  await lookAt(partner);
  await partner.locator(`main a[href$="${path.replace('/circulars/', '/joint-letters/')}"]`).click();
  await lookAt(partner);
  const pdf = await partner.locator('a[href*="draft.pdf"]').first().getAttribute('href');
  expect((await (await partner.request.get(`${url}${pdf}`)).body()).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await partner.request.get(`${url}/${language}${path}`)).status()).toBe(403);
}
