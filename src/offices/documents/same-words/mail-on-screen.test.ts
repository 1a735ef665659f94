import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directionOf } from '../../../platform/language.ts';
import type { OfficialDocument } from '../official-document.ts';
import { sampleDocuments } from '../sample-documents.ts';
import { writeHtml } from '../write-html.ts';
import { measureContrast, measureFrame, measureOrder, measureSides } from './measure-mail.ts';

const program = process.env.CHROMIUM ?? '/usr/bin/chromium';
const present = existsSync(program);
if (!present) console.warn(`\n*** Chromium is not here (${program}): the tests of how our mail looks are SKIPPED. ***\n`);
let browser: Browser;
let mail: Page;
let canvas: Page;

describe.skipIf(!present)('mail on a screen, without pictures, scripts or a network', () => {
  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--blink-settings=imagesEnabled=false'];
    browser = await chromium.launch({ executablePath: program, args });
    mail = await (await browser.newContext({ offline: true })).newPage();
    canvas = await (await browser.newContext()).newPage();
  });
  afterAll(() => browser?.close());

  describe.each([360, 640])('%i points wide', (width) => {
    it.each(Object.entries(sampleDocuments))('%s stays in its frame, starts at its own side and can be read', async (_, document) => {
      await withMail(width, mailOf(document), async (page, asked) => {
        expect(asked, 'asked for from elsewhere').toEqual([]);
        const frame = await page.evaluate(measureFrame);
        expect(frame.overflowing, 'words beyond the frame').toEqual([]);
        expect(Math.min(frame.left, frame.right)).toBeGreaterThanOrEqual(16);
        const sides = await page.evaluate(measureSides);
        expect(sides.wrongSide, 'blocks that do not start at their side').toEqual([]);
        expect(sides.blocks).toBeGreaterThan(2);
        expect(await page.evaluate(measureOrder), 'addresses and figures out of order').toEqual([]);
        expect(await page.evaluate(measureContrast), 'words too faint for their ground').toEqual([]);
        const ink = await inkOf(page);
        expect(ink.share, 'the page is blank or black').toBeGreaterThan(0.005);
        expect(ink.share).toBeLessThan(0.4);
        expect(ink.margins, 'ink in the margins').toBe(0);
      });
    });
  });

  it('a measure can fail: a wide word, a Latin paragraph in Arabic mail, faint words, a picture from elsewhere', async () => {
    const bad = `<!DOCTYPE html><html lang="ar" dir="rtl"><body style="margin:0;background-color:#fff"><div style="padding:28px 24px;background-color:#fff">
<p lang="ar" dir="rtl" style="text-align:left">يبدأ هذا النص من الجهة الخطأ</p><p style="white-space:nowrap">${'word'.repeat(60)}</p>
<p style="color:#ccc">too faint to read</p><p lang="ar" dir="rtl">هاتف +41 22 000 00 51</p><img src="https://elsewhere.example/dot.gif" alt=""></div></body></html>`;
    await withMail(360, bad, async (page) => {
      expect((await page.evaluate(measureFrame)).overflowing.length).toBe(1);
      expect((await page.evaluate(measureFrame)).pictures).toBe(1);
      expect((await page.evaluate(measureSides)).wrongSide).toContain('يبدأ هذا النص من الجهة الخطأ');
      expect(await page.evaluate(measureOrder)).toEqual(['+41 22 000 00 51']);
      expect(await page.evaluate(measureContrast)).toEqual(['too faint to read']);
    });
  });
});

async function withMail(width: number, html: string, look: (page: Page, asked: string[]) => Promise<void>): Promise<void> {
  const asked: string[] = [];
  const note = (request: { url: () => string }) => {
    if (!/^(?:data:|about:blank)/u.test(request.url())) asked.push(request.url());
  };
  await mail.setViewportSize({ width, height: 900 });
  mail.on('request', note);
  await mail.setContent(html);
  await look(mail, asked);
  mail.off('request', note);
}

/** How much of the picture is not of the colour of the paper, and of its outer eight points. */
async function inkOf(page: Page): Promise<{ share: number; margins: number }> {
  const picture = (await page.screenshot({ fullPage: true })).toString('base64');
  return canvas.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!drawing) throw new Error('no canvas');
    drawing.drawImage(bitmap, 0, 0);
    const { data: pixels, width } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
    let ink = 0;
    let margins = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if ((pixels[at] ?? 255) > 200) continue;
      ink += 1;
      const column = (at / 4) % width;
      if (column < 8 || column >= width - 8) margins += 1;
    }
    return { share: ink / (pixels.length / 4), margins };
  }, picture);
}

/** The blocks that are set to the end of their line are told apart for the measure. */
function mailOf(document: OfficialDocument): string {
  const end = directionOf(document.language) === 'rtl' ? 'left' : 'right';
  return writeHtml(document).replaceAll(new RegExp(`<p (?=[^>]*text-align:${end};margin)`, 'gu'), '<p data-ended ');
}
