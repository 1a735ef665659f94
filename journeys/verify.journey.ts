import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validator } from './html-validator.ts';
import { expectAccessible, openBrowser, openPage, signIn } from './open-browser.ts';
import { type JourneyServer, newDataFolder, removeDataFolder, startServer } from './start-server.ts';

let folder = '';
let server: JourneyServer;
let browser: Browser;
let files: { file: string; role: string }[] = [];

beforeAll(async () => {
  folder = await newDataFolder();
  server = await startServer(folder);
  browser = await openBrowser();
  const { page } = await openPage(await browser.newContext());
  await signIn(page, server.links.officer ?? '');
  await page.goto(`${server.url}/en/reports`);
  await page.locator('main a[href*="/reports/0"]').first().click();
  const code = (await page.locator('a.code').first().textContent()) ?? '';
  const { output } = await server.command('archived', code.trim(), '--to', join(folder, 'files'), '--json');
  files = output.files as typeof files;
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await removeDataFolder(folder);
});

const fileOf = (role: string) => files.find((each) => each.role === role && each.file.endsWith('.pdf'))?.file ?? '';

/** Drops a file on the area as a person does with the mouse. */
async function drop(page: Page, file: string): Promise<void> {
  const bytes = (await readFile(file)).toString('base64');
  const dataTransfer = await page.evaluateHandle((data) => {
    const transfer = new DataTransfer();
    const content = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([content], 'letter.pdf', { type: 'application/pdf' }));
    return transfer;
  }, bytes);
  await Promise.all([page.waitForURL('**/verify/file'), page.dispatchEvent('.drop', 'drop', { dataTransfer })]);
}

test('a dropped or chosen file is known by its fingerprint, which is all that leaves the browser', async () => {
  const { page, expectQuiet } = await openPage(await browser.newContext({ viewport: { width: 360, height: 740 } }));
  const sent: number[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.postDataBuffer()?.length ?? 0));
  await page.goto(`${server.url}/ar/verify`);
  await drop(page, fileOf('archival'));
  expect(await page.locator('.notice.good').innerText()).toContain('نسخة المحفوظات');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectAccessible(page);
  expect(await faultsOf(page)).toEqual([]);
  await page.goto(`${server.url}/en/verify`);
  await page.locator('#file').focus();
  await page.setInputFiles('#file', fileOf('reader'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/verify/file');
  expect(await page.locator('.notice.good').innerText()).toContain('byte for byte');
  const added = join(folder, 'added.pdf');
  await writeFile(added, Buffer.concat([await readFile(fileOf('reader')), Buffer.from('\n%%EOF\n')]));
  await page.goto(`${server.url}/fr/verify`);
  await drop(page, added);
  expect(await page.locator('.notice.warn').innerText()).toContain('commence par un fichier émis');
  expect(sent.length).toBe(3);
  expect(Math.max(...sent)).toBeLessThan(2_000);
  expectQuiet();
});

test('without JavaScript the file is sent, known and forgotten', async () => {
  const { page } = await openPage(await browser.newContext({ javaScriptEnabled: false }));
  await page.goto(`${server.url}/es/verify`);
  await page.setInputFiles('#file', fileOf('reader'));
  await page.locator('form[action$="/verify/file"] button').click();
  expect(await page.locator('.notice.good').innerText()).toContain('byte a byte');
});

async function faultsOf(page: Page): Promise<string[]> {
  const report = await validator.validateString(await page.content());
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line})`));
}
