import type { Page } from 'playwright-core';
import { openBrowser, signIn } from '../../journeys/open-browser.ts';
import { type JourneyServer, newDataFolder, removeDataFolder, startServer } from '../../journeys/start-server.ts';
import { middleOf } from './middle-of.ts';

const limitMs = 100;
/** The editor waits this long for the next keystroke before it asks for pages. */
const pauseMs = 100;
const keystrokes = 25;

async function openEditor(server: JourneyServer, page: Page): Promise<void> {
  const { output } = await server.command('draft', 'algorithms-and-the-law-2027', '--signatory', 'awp/secretary-general', '--json');
  await signIn(page, server.links.officer ?? '');
  await page.goto(`${server.url}/en/circulars/${output.id}/edit?with=en,ar`);
  await page.locator('.pages-part img').first().waitFor();
}

/** From the last keystroke to the changed page on the screen, by the browser's own clock. */
async function typeOnce(page: Page, letter: string): Promise<number> {
  await page.evaluate(() => performance.clearMarks());
  await page.evaluate(() => document.addEventListener('input', () => performance.mark('typed'), { once: true }));
  await page.keyboard.type(letter);
  await page.waitForFunction(() => performance.getEntriesByName('pages-shown').length > 0);
  return page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0;
    return at('pages-shown') - at('typed');
  });
}

/** Types into the English and the Arabic version of a letter and tells how long its page takes. */
export async function measureTyping(): Promise<void> {
  const folder = await newDataFolder();
  const server = await startServer(folder);
  const browser = await openBrowser();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await openEditor(server, page);
    for (const [language, letter] of [
      ['en', 'a'],
      ['ar', 'ب'],
    ] as const) {
      await page.locator(`textarea[data-language="${language}"]`).nth(1).focus();
      await page.waitForTimeout(1_500);
      const times: number[] = [];
      for (let stroke = 0; stroke < keystrokes; stroke++) {
        times.push(await typeOnce(page, letter));
        await page.waitForTimeout(150);
      }
      const after = middleOf(times) - pauseMs;
      console.log(
        `from the last keystroke to the changed page of a letter (${language}): ${Math.round(middleOf(times))} ms, of which ${pauseMs} ms pause; ${Math.round(after)} ms after the pause (limit ${limitMs} ms, ratio ${(after / limitMs).toFixed(2)}; worst ${Math.round(Math.max(...times) - pauseMs)} ms)`,
      );
    }
  } finally {
    await browser.close();
    await server.stop();
    await removeDataFolder(folder);
  }
}
