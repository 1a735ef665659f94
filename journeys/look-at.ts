import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSideScroll } from './open-browser.ts';

/** What is asked of every page a journey passes: axe finds nothing serious, and it fits a phone as well as a desk. */
export async function lookAt(page: Page): Promise<void> {
  await expectAccessible(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSideScroll(page);
  if (size) await page.setViewportSize(size);
  await expectNoSideScroll(page);
}
