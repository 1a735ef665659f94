import { openBrowser } from '../../journeys/open-browser.ts';
import { type OfficialDocument, writeHtml } from '../../src/offices/documents/public.ts';
import { type Cost, costOf } from './processor-seconds.ts';

/** A letter printed as tagged PDF by a Chromium that is already running, from the HTML of the same letter, in one page that stays open. */
export async function measureBrowser(letters: readonly OfficialDocument[]): Promise<Cost> {
  const sheets = await Promise.all(letters.map((letter) => writeHtml(letter)));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const print = async (html: string) => {
      await page.setContent(html);
      const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true, printBackground: true });
      if (pdf.length < 1000) throw new Error('Chromium printed nothing');
    };
    for (const html of sheets.slice(0, 4)) await print(html);
    const { wall, processor } = await costOf(async () => {
      for (const html of sheets) await print(html);
    });
    return { wall: wall / sheets.length, processor: processor / sheets.length };
  } finally {
    await browser.close();
  }
}
