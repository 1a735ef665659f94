import { execFileSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookAt } from './look-at.ts';
import { openBrowser, openPage, signIn } from './open-browser.ts';
import { type JourneyServer, newDataFolder, removeDataFolder, startServer } from './start-server.ts';

const mark = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="#15375f"/></svg>';
let folder = '';
let server: JourneyServer;
let browser: Browser;

beforeAll(async () => {
  folder = await newDataFolder();
  server = await startServer(folder, {}, { demonstration: false });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await removeDataFolder(folder);
});

test('a new secretariat enters itself on an empty record and reads its first letter under its own head', async () => {
  const { page, expectQuiet } = await openPage(await browser.newContext({ viewport: { width: 1440, height: 900 } }));
  await signInFirst(page);
  await enterOrganization(page);
  await setLetterhead(page);
  await enterSigner(page);
  await enterParliament(page);
  await openSignersAccount(page);
  expect(await page.locator('.desk-steps').count()).toBe(0);
  await planMeeting(page);
  await draftInvitation(page);
  expectQuiet();
});

const open = (page: Page, path: string) => page.goto(`${server.url}/en${path}`);
async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value);
}

/** Sends the form of the page and waits until it was taken. */
async function save(page: Page, until = /notice=/): Promise<void> {
  await page.locator('main form button[type="submit"]').last().click();
  await page.waitForLoadState();
  expect(await page.locator('.problem, .notice.bad').allTextContents(), page.url()).toEqual([]);
  await page.waitForURL(until);
  await lookAt(page);
}

/** The first account and its link come from the command line, since nobody can sign in yet. */
async function signInFirst(page: Page): Promise<void> {
  const email = 'nadia@assembly.example';
  const roles = ['--role', 'administrator', '--role', 'officer'];
  expect((await server.command('account', email, '--name', 'Nadia Marchetti', ...roles, '--json')).code).toBe(0);
  const { output } = await server.command('link', email, '--json');
  await signIn(page, String(output.url));
  expect(await page.locator('.desk-steps li').count()).toBe(5);
  await lookAt(page);
}

async function enterOrganization(page: Page): Promise<void> {
  await page.locator('.desk-steps a').first().click();
  expect(await page.locator('[name="kind"]').inputValue()).toBe('secretariat');
  await page.selectOption('[name="language"]', 'en');
  await fill(page, { slug: 'assembly', name_en: 'Assembly of River Parliaments', acronym_en: 'ARP' });
  await save(page);
}

async function setLetterhead(page: Page): Promise<void> {
  await open(page, '/directory/assembly/letterhead/en');
  await fill(page, { desk: 'Office of the Secretary General', address: 'Rue des Saules 4\n1201 Geneva', place: 'Geneva' });
  await fill(page, { label_1: 'E', value_1: 'office@assembly.example' });
  const file = (text: string) => ({ name: 'mark.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(text) });
  await page.setInputFiles('[name="mark"]', file(mark.replace('<circle', '<script>1</script><circle')));
  await page.locator('main form button[type="submit"]').last().click();
  expect(await page.locator('#mark-problem').textContent()).toContain('script');
  await page.setInputFiles('[name="mark"]', file(mark));
  await save(page);
  await expectPdf(page, '/directory/assembly/letterhead/en/sample.pdf');
}

/** The file is a PDF under the letterhead that was set. */
async function expectPdf(page: Page, path: string): Promise<void> {
  const answer = await page.request.get(path.startsWith('http') ? path : `${server.url}/en${path}`);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
  const bytes = await answer.body();
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const text = execFileSync('pdftotext', ['-', '-'], { input: bytes }).toString();
  for (const line of ['Assembly of River Parliaments', 'Office of the Secretary General', 'office@assembly.example'])
    expect(text).toContain(line);
}

async function enterPost(page: Page, slug: string, kind: string, person: Record<string, string>): Promise<void> {
  await open(page, `/directory/${slug}/posts/new`);
  await page.selectOption('[name="kind"]', kind);
  await save(page);
  await page.locator('a[href$="/holder"]').first().click();
  await fill(page, { from: '2026-01-01', ...person });
  await page.locator('input[name="gender"][value="female"]').check();
  await save(page);
}

async function enterSigner(page: Page): Promise<void> {
  await enterPost(page, 'assembly', 'secretary-general', { latn_given: 'Tala', latn_family: 'Inkwel' });
  await page.locator('a[href*="/persons/"]').first().click();
  await fill(page, { latn_family: 'Inkwell' });
  await save(page);
  expect(await page.locator('.directory-holder').textContent()).toContain('Tala Inkwell');
}

async function enterParliament(page: Page): Promise<void> {
  await open(page, '/directory/new');
  await page.selectOption('[name="kind"]', 'parliament');
  await page.selectOption('[name="country"]', 'KEN');
  await page.selectOption('[name="language"]', 'en');
  await fill(page, { slug: 'parliament-ken', name_en: 'Parliament of Kenya' });
  await save(page);
  await open(page, '/directory/parliament-ken/status');
  await page.selectOption('[name="status"]', 'member');
  await fill(page, { from: '2000-01-01' });
  await save(page);
  await enterPost(page, 'parliament-ken', 'group-president', { latn_given: 'Ama', latn_family: 'Testwell' });
  await page.locator('a[href$="/address"]').first().click();
  await fill(page, { email: 'group@parliament-ken.example', from: '2026-01-01' });
  await save(page);
}

async function openSignersAccount(page: Page): Promise<void> {
  await open(page, '/accounts/new');
  await fill(page, { name: 'Tala Inkwell', email: 'tala@assembly.example' });
  await page.locator('input[name="roles"][value="officer"]').setChecked(false);
  await page.locator('input[name="roles"][value="signatory"]').check();
  await page.selectOption('[name="person"]', { index: 1 });
  await save(page);
  await open(page, '/desk');
}

async function planMeeting(page: Page): Promise<void> {
  await open(page, '/meetings/new');
  await fill(page, { slug: 'rivers', title_en: 'Rivers and the law', summary_en: 'Rivers and the law' });
  await fill(page, { startsOn: '2027-09-06', endsOn: '2027-09-06', startsAt: '10:00', endsAt: '12:00' });
  const zone = page.locator('[name="zone"]');
  if ((await zone.evaluate((element) => element.tagName)) === 'SELECT') await zone.selectOption('Europe/Zurich');
  else await zone.fill('Europe/Zurich');
  await page.locator('input[name="mode"][value="online"]').check();
  await fill(page, { platform: 'Parley', target: '1', contactName: 'Nadia Marchetti', contactEmail: 'office@assembly.example' });
  await page.locator('input[name="eligible"][value="member-of-parliament"]').check();
  await save(page, /\/meetings\/rivers/);
}

async function draftInvitation(page: Page): Promise<void> {
  const href = await page.locator('a[href*="/circulars/new?meeting="]').first().getAttribute('href');
  await page.goto(`${server.url}${href}`);
  await page.selectOption('select[name="post"]', 'group-president');
  for (const box of await page.locator('input[name="languages"]').all()) await box.setChecked((await box.inputValue()) === 'en');
  await page.locator('input[name="signatories"]').first().check();
  await save(page, /\/circulars\/[0-9a-f-]{36}/);
  const id = /\/circulars\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  await expectPdf(page, `/circulars/${id}/draft.pdf?language=en`);
}
