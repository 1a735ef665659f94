import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Debian's Chromium, headless, without any service of its maker. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** A page whose console errors and page errors are collected; `expectQuiet` fails on any. */
export async function openPage(context: BrowserContext): Promise<{ page: Page; expectQuiet: () => void }> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const expected = /status of (401|403|404|409|422|429)/.test(message.text());
    if (message.type() === 'error' && !expected) errors.push(`${page.url()}: ${message.text()}`);
  });
  return { page, expectQuiet: () => expect(errors).toEqual([]) };
}

/** Signs in with a one-time link: the link's page, then its button. */
export async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator('main form button').click();
  await page.waitForURL(/\/desk/);
}

type AxeResult = { violations: { id: string; impact: string | null; nodes: { target: unknown; failureSummary?: string }[] }[] };

/** Fails when axe finds anything serious or critical on the page. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  // axe puts itself on the window when its source runs.
  const result = await page.evaluate(() => (window as unknown as { axe: { run: () => Promise<unknown> } }).axe.run());
  const serious = (result as AxeResult).violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const found = serious.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${page.url()} ${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
  expect(found).toEqual([]);
}

/** Fails when the page is wider than its window. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  const [width, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(width, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(seen ?? 0);
}
