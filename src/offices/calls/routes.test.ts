import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setClock } from '../../platform/clock.ts';
import { newId } from '../../platform/database/public.ts';
import { type ScreenLanguage, screenLanguages } from '../../platform/language.ts';
import { projectFolder } from '../../platform/project-folder.ts';
import { readSettings } from '../../platform/settings.ts';
import { useTestDatabase } from '../../platform/testing/test-database.ts';
import { formProblems } from '../../platform/web/form-words.ts';
import { openFrontDoor, sessionCookie, type Web } from '../../platform/web/public.ts';
import type { Call } from './call.ts';
import { answerPath } from './own-links.ts';
import { callsRoutes } from './routes.tsx';
import { enterSampleBody, officer, openSampleCall, sampleDeadline, sampleNow } from './sample-call.ts';
import { words } from './words.ts';

const database = useTestDatabase();
const checker = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'no-redundant-role': 'off',
    'no-redundant-for': 'off',
  },
});
let web: Web;
let call: Call;

beforeAll(async () => {
  setClock(sampleNow);
  const { settings } = readSettings({ CHANCERY_URL: 'https://chancery.example' });
  web = openFrontDoor({ db: database().db, settings, secret: 'test', actorOf: async () => officer });
  for (const language of screenLanguages) web.route(`/${language}`, callsRoutes);
  call = await openSampleCall(database().db);
});
afterAll(() => setClock());

/** A browser without JavaScript: it keeps one cookie, reads forms, posts them and follows where it is sent. */
function browse(cookie = '') {
  let jar = cookie;
  const visit = async (path: string): Promise<string> => {
    const response = await web.request(path, { headers: { cookie: jar } });
    expect(response.status, path).toBe(200);
    jar ||= response.headers.get('set-cookie')?.split(';')[0] ?? '';
    return response.text();
  };
  const post = async (html: string, path: string, fields: Record<string, string>) => {
    const token = /name="form_token" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(html).toContain(`action="${path}"`);
    const body = new URLSearchParams({ form_token: token, ...fields });
    const response = await web.request(path, { method: 'POST', body, headers: { cookie: jar } });
    return { status: response.status, location: response.headers.get('location') ?? '', html: await response.text() };
  };
  return { visit, post };
}

async function checkPage(html: string): Promise<void> {
  const report = await checker.validateString(html);
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  expect(html).not.toMatch(/<script|\sstyle=|<style|\son[a-z]+=/);
  expect(Buffer.byteLength(html) + styleBytes).toBeLessThan(50_000);
}

const styles = join(projectFolder, 'src/platform/web/styles');
/** Everything else a public page fetches: its stylesheet with what it imports, before it is made smaller. */
const styleBytes = importsOf('public.css').reduce((sum, file) => sum + statSync(join(styles, file)).size, 0);

function importsOf(file: string): string[] {
  expect(readdirSync(styles)).toContain(file);
  const imports = [...readFileSync(join(styles, file), 'utf8').matchAll(/@import "\.\/([^"]+)"/g)];
  return [file, ...imports.flatMap(([, name]) => importsOf(name ?? ''))];
}

const person = { given: 'Salma', family: 'Benhaddou', gender: 'female', function_title: 'Chair', category: 'member-of-parliament' };
const email = 'salma@parliament.example';

async function linkMailed(): Promise<string> {
  const letter = await database().db.selectFrom('letter').select(['text_part']).orderBy('id', 'desc').executeTakeFirstOrThrow();
  return /https:\/\/chancery\.example(\/\S+)/.exec(letter.text_part)?.[1] ?? '';
}

async function answerPage(language: ScreenLanguage): Promise<string> {
  return `/${language}${answerPath(call, await enterSampleBody(database().db, 'member'))}`;
}

for (const language of screenLanguages) {
  test(`without a script in ${language}: the body’s link, naming, the mail, registration with a mistake, registered`, async () => {
    const browser = browse();
    const path = await answerPage(language);
    const opened = await browser.visit(path);
    await checkPage(opened);
    const wrong = await browser.post(opened, `${path}/delegates`, { ...person, email: 'salma at parliament', language });
    expect(wrong.status).toBe(422);
    await checkPage(wrong.html);
    for (const typed of ['Salma', 'Benhaddou', 'Chair', 'salma at parliament']) expect(wrong.html).toContain(`value="${typed}"`);
    expect(wrong.html).toMatch(new RegExp(`id="email-problem">${formProblems.email[language]}<`));
    const named = await browser.post(wrong.html, `${path}/delegates`, { ...person, email, language });
    expect([named.status, named.location]).toEqual([303, `${path}?notice=named`]);
    const shown = await browser.visit(named.location);
    expect(shown).toContain(words.notice_named[language]);
    expect(shown).toContain('Salma Benhaddou');
    await checkPage(shown);

    const link = await linkMailed();
    expect(link).toMatch(new RegExp(`^/${language}/registration/`));
    const delegate = browse();
    const form = await delegate.visit(link);
    expect(form).toContain('value="Benhaddou"');
    await checkPage(form);
    const typed = { ...person, function_title: '', needs: 'Step-free <access>', listed: 'yes', language, committee: '' };
    const refused = await delegate.post(form, link, { ...typed, given: 'Salma Amina' });
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(new RegExp(`id="function_title-problem">${formProblems.required[language]}<`));
    for (const kept of ['value="Salma Amina"', 'Step-free &lt;access>', 'href="#function_title"']) expect(refused.html).toContain(kept);
    await checkPage(refused.html);
    const registered = await delegate.post(refused.html, link, { ...typed, function_title: 'Chair' });
    expect([registered.status, registered.location]).toEqual([303, `${link}?notice=registered`]);
    const done = await delegate.visit(registered.location);
    for (const said of [words.notice_registered[language], words.stateRegistered[language], words.saveRegistration[language]])
      expect(done).toContain(said);
    await checkPage(done);
  });
}

test('a body declines without a script and can still name somebody', async () => {
  const browser = browse();
  const path = await answerPage('fr');
  const declined = await browser.post(await browser.visit(path), `${path}/decline`, { note: 'Élections' });
  const page = await browser.visit(declined.location);
  expect(page).toContain(words.declined.fr);
  expect(page).toContain(`action="${path}/delegates"`);
  await checkPage(page);
});

test('somebody else’s delegate cannot be withdrawn through a body’s link', async () => {
  const browser = browse();
  const [mine, theirs] = [await answerPage('en'), await answerPage('en')];
  await browser.post(await browser.visit(theirs), `${theirs}/delegates`, { ...person, email, language: 'en' });
  const id = /name="delegate" value="([^"]+)"/.exec(await browser.visit(theirs))?.[1] ?? '';
  await browser.post(await browser.visit(mine), `${mine}/delegates`, { ...person, email, language: 'en' });
  const refused = await browser.post(await browser.visit(mine), `${mine}/withdraw`, { delegate: id });
  expect(refused.status).toBe(409);
  const own = await browser.post(await browser.visit(theirs), `${theirs}/withdraw`, { delegate: id });
  expect(own.location).toBe(`${theirs}?notice=withdrawn`);
});

test('a body that may not answer sees whom to write to and no form', async () => {
  const path = `/en${answerPath(call, await enterSampleBody(database().db, 'suspended'))}`;
  const page = await browse().visit(path);
  expect(page).toContain('meetings@assembly.example');
  expect(page).not.toContain(`action="${path}/delegates"`);
  await checkPage(page);
});

test('after the deadline the page says so, names the contact and shows no form', async () => {
  const path = await answerPage('ar');
  setClock(sampleDeadline);
  const page = await browse().visit(path);
  setClock(sampleNow);
  expect(page).toContain('meetings@assembly.example');
  expect(page).not.toContain('<form');
  await checkPage(page);
});

test('a form posted without its token is refused with a way back to the page it came from, and to no other site', async () => {
  const path = await answerPage('es');
  const post = (referer: string) =>
    web.request(`${path}/delegates`, { method: 'POST', body: new URLSearchParams({ ...person, email }), headers: { referer } });
  const refused = await post(`http://localhost${path}`);
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain(`href="${path}"`);
  const foreign = await post(`http://elsewhere.example${path}`);
  expect(await foreign.text()).not.toContain(`href="${path}"`);
});

test('a link that fits nothing is a page not found, in the reader’s language', async () => {
  const response = await web.request('/fr/answer/AAAA');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('<html lang="fr"');
});

test('an officer sees every answer, records one by hand and moves the deadline; a visitor signs in first', async () => {
  const own = await openSampleCall(database().db, { places: 0 });
  const bodyId = await enterSampleBody(database().db, 'member');
  const staff = browse(`${sessionCookie}=x`);
  const path = `/en/calls/${own.id}`;
  const page = await staff.visit(path);
  const wrong = await staff.post(page, `${path}/answers`, { body: '', kind: 'names', channel: 'paper', note: 'Note verbale 12' });
  expect([wrong.status, wrong.html.includes('Note verbale 12')]).toEqual([422, true]);
  const unknown = await staff.post(page, `${path}/answers`, { body: newId(), kind: 'names', channel: 'paper', note: '' });
  expect(unknown.status).toBe(422);
  const recorded = await staff.post(page, `${path}/answers`, { body: bodyId, kind: 'names', channel: 'paper', note: '' });
  expect(recorded.location).toBe(`${path}?notice=recorded`);
  expect(await staff.visit(path)).toContain('Names a delegation');
  const moved = await staff.post(page, `${path}/deadline`, { closes_on: '2027-02-20' });
  expect(moved.location).toBe(`${path}?notice=deadline`);
  expect(await staff.visit(path)).toContain('20 February 2027, 23:59');
  const early = await staff.post(page, `${path}/deadline`, { closes_on: '2027-01-02' });
  expect(early.status).toBe(409);
  expect((await web.request(path)).status).toBe(303);
});
