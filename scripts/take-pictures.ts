import { execFileSync } from 'node:child_process';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { APIRequestContext, BrowserContext, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { openBrowser, openPage, signIn } from '../journeys/open-browser.ts';
import { type JourneyServer, newDataFolder, removeDataFolder, startServer } from '../journeys/start-server.ts';
import { projectFolder } from '../src/platform/project-folder.ts';

// Takes the pictures of README.md from a running demonstration: `node scripts/take-pictures.ts`. Needs chromium and poppler-utils.
const pictures = join(projectFolder, 'docs', 'pictures');

async function emailOf(server: JourneyServer, role: string, start = ''): Promise<string> {
  const { output } = await server.command('accounts', '--json');
  const accounts = output.accounts as { email: string; roles: string[] }[];
  return (
    accounts.find(({ email, roles }) => roles.includes(role) && email.startsWith(start) && email.includes('worldparliaments'))?.email ?? ''
  );
}

async function run(server: JourneyServer, ...command: string[]): Promise<Record<string, unknown>> {
  const { code, output } = await server.command(...command, '--json');
  if (code !== 0) throw new Error(`${command.join(' ')}: ${JSON.stringify(output)}`);
  return output;
}

/** Draws up, clears and signs the invitation; answers the circular's id. */
async function signLetter(server: JourneyServer): Promise<string> {
  const { id } = await run(server, 'draft', 'algorithms-and-the-law-2027', '--signatory', 'awp/secretary-general');
  await run(server, 'clear', 'last', '--as', await emailOf(server, 'reviser'));
  await run(server, 'clear', 'last', '--as', await emailOf(server, 'head-of-cabinet'));
  await run(server, 'clear', 'last', '--as', await emailOf(server, 'signatory', 'secretary'));
  return String(id);
}

async function mailsTo(server: JourneyServer, like: string): Promise<{ recipient: string; text: string }[]> {
  const client = new pg.Client({ host: `${server.folder}/postgres/socket`, user: 'chancery', database: 'chancery' });
  await client.connect();
  try {
    const { rows } = await client.query<{ recipient: string; raw: Buffer }>(
      'select recipient, raw from captured_mail where recipient like $1 order by recipient',
      [like],
    );
    return Promise.all(rows.map(async ({ recipient, raw }) => ({ recipient, text: (await PostalMime.parse(raw)).text ?? '' })));
  } finally {
    await client.end();
  }
}

async function allSent(server: JourneyServer): Promise<void> {
  for (;;) {
    const client = new pg.Client({ host: `${server.folder}/postgres/socket`, user: 'chancery', database: 'chancery' });
    await client.connect();
    const { rows } = await client.query(`select count(*)::int as n from letter where state <> 'sent'`);
    await client.end();
    if (rows[0]?.n === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function post(request: APIRequestContext, page: string, action: string, form: Record<string, string>): Promise<void> {
  const html = await (await request.get(page)).text();
  const token = /name="form_token" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const answer = await request.post(page + action, { form: { form_token: token, ...form } });
  if (answer.status() === 429) {
    await new Promise((resolve) => setTimeout(resolve, 15_000)); // the server takes 120 posts a minute from one address
    return post(request, page, action, form);
  }
  if (!answer.ok()) throw new Error(`${action}: ${answer.status()}`);
}

/** Some parliaments open their link, some name a delegate, some delegates register, some decline. */
async function answerByMail(server: JourneyServer, request: APIRequestContext): Promise<void> {
  const letters = await mailsTo(server, 'group.president@%');
  for (const [index, { recipient, text }] of letters.entries()) {
    const link = new RegExp(`${server.url}/[a-z]{2}/answer/[\\w-]+`).exec(text)?.[0];
    if (!link || index % 3 === 2) continue;
    const email = `delegate.${recipient.split('@')[1]?.split('.')[0]}@delegation.example`;
    if (index % 11 === 4) await post(request, link, '/decline', { note: '' });
    else if (index % 7 === 3) await request.get(link);
    else
      await post(request, link, '/delegates', {
        given: 'Noor',
        family: `Delegate ${index}`,
        gender: 'not-stated',
        function_title: 'Member',
        email,
        category: 'member-of-parliament',
        language: 'en',
      });
  }
  await allSent(server);
  for (const [index, { text }] of (await mailsTo(server, 'delegate.%')).entries()) {
    const link = new RegExp(`${server.url}/[a-z]{2}/registration/[\\w-]+`).exec(text)?.[0];
    if (link && index % 3 !== 0) {
      await post(request, link, '', {
        given: 'Noor',
        family: `Delegate ${index}`,
        gender: 'not-stated',
        function_title: 'Member',
        language: 'en',
        needs: '',
        committee: '',
        listed: 'yes',
      });
    }
  }
  await allSent(server);
}

async function picture(page: Page, url: string, name: string, height = 1000): Promise<void> {
  await page.setViewportSize({ width: 1280, height });
  await page.goto(url);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
}

/** The first page of a PDF, as the picture `name`. */
async function pictureOfPdf(request: APIRequestContext, url: string, name: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-pictures-'));
  await writeFile(join(folder, 'paper.pdf'), await (await request.get(url)).body());
  execFileSync('pdftoppm', ['-r', '80', '-f', '1', '-l', '1', '-singlefile', '-png', join(folder, 'paper.pdf'), join(folder, 'page')]);
  await rename(join(folder, 'page.png'), join(pictures, `${name}.png`)).catch(async () => {
    execFileSync('cp', [join(folder, 'page.png'), join(pictures, `${name}.png`)]);
  });
  await rm(folder, { recursive: true, force: true });
  console.log(`docs/pictures/${name}.png`);
}

async function hrefs(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

async function takeAll(server: JourneyServer, context: BrowserContext): Promise<void> {
  const { page } = await openPage(context);
  await signIn(page, server.links.officer ?? '');
  await picture(page, `${server.url}/en/desk`, 'desk-en', 760);
  const id = await signLetter(server);
  await picture(page, `${server.url}/en/circulars/${id}/edit?with=en,ar`, 'editor-en-ar');
  await run(server, 'issue', 'last');
  await run(server, 'dispatch', 'last');
  await allSent(server);
  await answerByMail(server, context.request);
  await picture(page, `${server.url}/en/circulars/${id}/coverage`, 'coverage-en', 1200);
  await page.goto(`${server.url}/ar/circulars/${id}`);
  const files = await hrefs(page, `a[href*="/documents/"]`);
  await pictureOfPdf(context.request, server.url + (files.at(-3) ?? ''), 'letter-ar');
  await page.goto(`${server.url}/en/reports`);
  const edition = (await hrefs(page, 'a[href*="/reports/"]')).find((href) => /[0-9a-f-]{36}$/.test(href)) ?? '';
  await page.goto(server.url + edition);
  await pictureOfPdf(context.request, `${server.url}${edition}/files/ar.pdf`, 'report-ar');
}

const folder = await newDataFolder();
const server = await startServer(folder, { PORT: '8080' });
const browser = await openBrowser();
try {
  await takeAll(server, await browser.newContext());
} finally {
  await browser.close();
  await server.stop();
  await removeDataFolder(folder);
}
