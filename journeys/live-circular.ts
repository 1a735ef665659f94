import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { bounceLetter } from './bounce-letter.ts';
import { type Clearing, clearByBoth, lookAsPartner } from './clear-letter.ts';
import { lookAt } from './look-at.ts';
import type { Sheet } from './make-sheet.ts';
import type { PlannedMeeting } from './plan-meeting-of-today.ts';
import { readRecord } from './read-record.ts';
import type { JourneyServer } from './start-server.ts';

export type Life = {
  server: JourneyServer;
  officer: Page;
  language: 'en' | 'ar';
  meeting: PlannedMeeting;
  sheet: Sheet;
  clearing: Clearing;
};
type Written = { bodyId: string; slug: string; email: string; language: string };

/** The whole life of a joint circular in Arabic and English, on screens; after each step the wall, the register and the mail are counted. */
export async function liveCircular(life: Life): Promise<void> {
  const { language, sheet } = life;
  const other = language === 'en' ? 'ar' : 'en';
  const path = await draftJoint(life, other);
  await shareClearing(life, path, other);
  await lookAsPartner(life.clearing, path);
  expect(await clearByBoth(life.clearing, path, 2)).toBe(10);
  expect(await wallOf(life, path)).toEqual({ 'not-sent': 183 });
  const reference = await issueAndDispatch(life, path, 183);
  expect(await wallOf(life, path)).toEqual({ reached: 183 });
  const written = await addresseesOf(life, path);
  for (const { slug, email } of sheet.moved) expect(written.find((each) => each.slug === slug)?.email).toBe(email);

  const inOther = written.filter((each) => each.language === other);
  const [lost, ...kept] = inOther;
  if (!lost) throw new Error(`nobody is written to in ${other}`);
  await handleBounce(life, path, lost);
  await correct(life, path, { other, reference, receivers: kept.length });
  expect(await wallOf(life, path)).toEqual({ reached: 183 });

  await remind(life, path, 182);
  const [answering] = written.filter((each) => each.language === language);
  if (!answering) throw new Error('nobody to answer');
  await answerByPaper(life, path, answering, reference);
  expect(await wallOf(life, path)).toEqual({ reached: 182, declined: 1 });
  await remind(life, path, 181);
  expect(await wallOf(life, path)).toEqual({ reached: 182, declined: 1 });
  await remindersOnWall(life, path);
  await reinstate(life, lost);
}

const open = ({ officer, server, language }: Life, path: string) => officer.goto(`${server.url}/${language}${path}`);
/** How many letters are still on their way: the capture has a mail a moment before the postman has noted that it left. */
const openOf = async ({ server }: Life) =>
  Number(
    (await readRecord<{ n: string }>(server.folder, `select count(*) as n from letter where state in ('queued', 'claimed', 'sending')`))[0]
      ?.n ?? 0,
  );
const sentOf = async ({ server }: Life) =>
  Number((await readRecord<{ n: string }>(server.folder, `select count(*) as n from captured_mail`))[0]?.n ?? 0);

/** Waits until so many more mails are captured, and sees that no more come than these. */
async function mailsGrow(life: Life, before: number, by: number): Promise<void> {
  await expect.poll(() => sentOf(life), { timeout: 120_000, interval: 500 }).toBe(before + by);
  await expect.poll(() => openOf(life), { timeout: 60_000, interval: 250 }).toBe(0);
  const doubled = await readRecord(life.server.folder, 'select message_id from captured_mail group by 1 having count(*) > 1');
  expect(doubled).toEqual([]);
}

/** How many bodies the wall shows in each state; its tiles are as many as it counts. */
async function wallOf(life: Life, path: string): Promise<Record<string, number>> {
  await open(life, `${path}/coverage`);
  const page = life.officer;
  const links = page.locator('.state-filter a[class*="is-"]');
  const counts: Record<string, number> = {};
  for (const link of await links.all()) {
    const state = /is-([\w-]+)/.exec((await link.getAttribute('class')) ?? '')?.[1] ?? '';
    counts[state] = Number(await link.locator('b').innerText());
    expect(await page.locator(`.tile.is-${state}`).count(), state).toBe(counts[state]);
  }
  await lookAt(page);
  return counts;
}

/** States that the partner clears the version of the other language alone, and then again all of them. */
async function shareClearing(life: Life, path: string, other: 'en' | 'ar'): Promise<void> {
  const { officer } = life;
  for (const [wanted, steps] of [
    [[other], 9],
    [['ar', 'en'], 10],
  ] as const) {
    await open(life, `${path}/layouts`);
    const partner = officer.locator('form[action$="/clearing"] fieldset').last();
    for (const box of await partner.locator('input[type="checkbox"]').all())
      await box.setChecked((wanted as readonly string[]).includes(await box.inputValue()));
    await officer.locator('form[action$="/clearing"] button[type="submit"]').click();
    await officer.waitForURL(/notice=saved/);
    await lookAt(officer);
    await open(life, path);
    expect(await officer.locator('.route-steps > li').count()).toBe(steps);
  }
  await open(life, '/circulars/series');
  await lookAt(officer);
}

/** The references of a register, the newest first. */
async function registerOf(life: Life, which: 'outgoing' | 'incoming'): Promise<string[]> {
  await open(life, `/circulars/register?which=${which}`);
  const references = await life.officer.locator('tbody tr td:first-child').allInnerTexts();
  await lookAt(life.officer);
  return references.map((each) => each.trim());
}

async function draftJoint(life: Life, other: 'en' | 'ar'): Promise<string> {
  const { officer, meeting, language } = life;
  const posts = await readRecord<{ value: string }>(
    life.server.folder,
    `select p.id || '@' || b.id as value from post p join body b on b.id = p.body_id
      where (b.slug, p.kind) in (('awp', 'secretary-general'), ('iidg', 'director'))`,
  );
  await open(life, `/circulars/new?meeting=${meeting.id}`);
  await officer.selectOption('select[name="post"]', 'speaker');
  await officer.locator(`input[name="original"][value="${language}"]`).check();
  for (const box of await officer.locator('input[name="languages"]').all())
    await box.setChecked([language, other].includes((await box.inputValue()) as 'en'));
  const signing = new Set(posts.map(({ value }) => value));
  for (const box of await officer.locator('input[name="signatories"]').all()) await box.setChecked(signing.has(await box.inputValue()));
  await officer.locator('main form button[type="submit"]').last().click();
  await officer.waitForURL(/\/circulars\/[0-9a-f-]{36}/);
  await lookAt(officer);
  return new URL(officer.url()).pathname.match(/\/circulars\/[0-9a-f-]{36}/)?.[0] ?? '';
}

async function issueAndDispatch(life: Life, path: string, letters: number): Promise<string> {
  const { officer } = life;
  const before = await registerOf(life, 'outgoing');
  await open(life, path);
  await officer.locator('form[action$="/issue"] button[type="submit"]').click();
  await officer.waitForURL(/notice=issued/);
  const after = await registerOf(life, 'outgoing');
  expect(after).toHaveLength(before.length + 1);
  const mails = await sentOf(life);
  await open(life, path);
  await officer.locator('form[action$="/dispatch"] button[type="submit"]').click();
  await officer.waitForURL(/notice=dispatched/);
  expect(new URL(officer.url()).searchParams.get('n')).toBe(String(letters));
  await lookAt(officer);
  await mailsGrow(life, mails, letters);
  return after.find((each) => !before.includes(each)) ?? '';
}

/** Whom the letter was sent to, as frozen at its dispatch. */
async function addresseesOf({ server }: Life, path: string): Promise<Written[]> {
  return readRecord<Written>(
    server.folder,
    `select a.body_id as "bodyId", b.slug, a.email, a.language from addressee a join body b on b.id = a.body_id
      where a.circular_id = $1 order by b.slug`,
    [path.split('/').at(-1)],
  );
}

/** A letter comes back; the officer sees which post is cut off and records the copy that goes by post. */
async function handleBounce(life: Life, path: string, lost: Written): Promise<void> {
  const { officer, language } = life;
  await bounceLetter(life.server, lost.email, language === 'en' ? 'pipe' : 'http');
  expect(await wallOf(life, path)).toEqual({ reached: 182, bounced: 1 });
  await open(life, '/mailroom/unreachable');
  expect(await officer.locator('main').innerText()).toContain(lost.email);
  await lookAt(officer);
  await open(life, `${path}/sending`);
  await officer.locator(`form[action$="/copies"] input[name="body"][value="${lost.bodyId}"]`).check();
  await officer.locator('form[action$="/copies"] [name="note"]').fill('registered post');
  await officer.locator('form[action$="/copies"] button[type="submit"]').click();
  await officer.waitForURL(/notice=/);
  await lookAt(officer);
  expect(await wallOf(life, path)).toEqual({ reached: 183 });
}

type Correction = { other: 'en' | 'ar'; reference: string; receivers: number };

/** One version was wrong: it is cleared and signed anew by both, and goes only to those who received the wrong one. */
async function correct(life: Life, path: string, { other, reference, receivers }: Correction): Promise<void> {
  const { officer, language } = life;
  await open(life, path);
  await officer.locator('details:has(form[action$="/corrigendum"]) summary').click();
  await officer.locator(`form[action$="/corrigendum"] input[value="${language}"]`).uncheck();
  await officer.locator('form[action$="/corrigendum"] button[type="submit"]').click();
  await officer.waitForURL(/notice=drafted/);
  const corrigendum = new URL(officer.url()).pathname.match(/\/circulars\/[0-9a-f-]{36}/)?.[0] ?? '';
  await open(life, `${corrigendum}/edit`);
  const cell = officer.locator(`textarea[name^="source-${other}-"]`).last();
  await cell.fill(other === 'ar' ? 'ونعوّل جميعاً على برلمانكم.' : 'All of us count on your parliament.');
  await officer.locator('button.button[name="do"][value="save"]').click();
  await officer.waitForURL(/notice=/);
  await lookAt(officer);
  expect(await clearByBoth(life.clearing, corrigendum, 1)).toBe(5);
  expect(await issueAndDispatch(life, corrigendum, receivers)).toBe(`${reference}/Corr.1`);
  await open(life, `${corrigendum}/difference`);
  expect(await officer.locator('main ins').count()).toBeGreaterThan(0);
  await lookAt(officer);
  await open(life, path);
  expect(await officer.locator('main').innerText()).toContain(`${reference}/Corr.1`);
}

/** The reminder is previewed by name, and goes to as many. */
async function remind(life: Life, path: string, silent: number): Promise<void> {
  const { officer } = life;
  await open(life, `${path}/reminder`);
  expect(await officer.locator('tbody tr').count()).toBe(silent);
  await lookAt(officer);
  const mails = await sentOf(life);
  await officer.locator('form[action$="/reminder"] button[type="submit"]').click();
  await officer.waitForURL(/notice=reminded/);
  await mailsGrow(life, mails, silent);
}

/** A letter came by post: it is registered as an answer to ours, and the refusal it holds is recorded against the call. */
async function answerByPaper(life: Life, path: string, { bodyId }: Written, reference: string): Promise<void> {
  const { officer, language, meeting } = life;
  const before = await registerOf(life, 'incoming');
  await open(life, '/circulars/received/new');
  await officer.locator('[name="sender"]').fill(language === 'ar' ? 'رئيس المجلس' : 'The Speaker');
  await officer.selectOption('[name="body"]', bodyId);
  await officer.locator('[name="subject"]').fill(language === 'ar' ? 'اعتذار عن عدم المشاركة' : 'Our apologies');
  await officer.selectOption('[name="answers"]', path.split('/').at(-1) ?? '');
  await officer.locator('main form button[type="submit"]').click();
  await officer.waitForURL(/notice=registered/);
  expect(await officer.locator('main').innerText()).toContain(reference);
  await lookAt(officer);
  expect(await registerOf(life, 'incoming')).toHaveLength(before.length + 1);
  await open(life, `/meetings/${meeting.slug}/call`);
  const form = officer.locator('form[action$="/answers"]');
  await form.locator('[name="body"]').selectOption(bodyId);
  await form.locator('[name="kind"]').selectOption('declines');
  await form.locator('[name="channel"]').selectOption('paper');
  await form.locator('button[type="submit"]').click();
  await officer.waitForURL(/notice=/);
  await lookAt(officer);
}

/** As a table the wall tells each body's reminders: two, one for whoever answered between, none for whom no mail reaches. */
async function remindersOnWall(life: Life, path: string): Promise<void> {
  await open(life, `${path}/coverage?as=table`);
  const rows = await life.officer
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td.number')].at(-1)?.textContent?.trim() ?? ''));
  const of = (n: string) => rows.filter((each) => each === n).length;
  expect([of('2'), of('1'), of('–')]).toEqual([181, 1, 1]);
  await lookAt(life.officer);
}

/** The parliament says that its server is mended: the address is written to again, and the reason stays. */
async function reinstate(life: Life, lost: Written): Promise<void> {
  const { officer } = life;
  await open(life, '/mailroom/unreachable');
  await officer.locator('details:has(form[action$="/reinstate"]) summary').click();
  await officer.locator('input[name^="reason-"]').fill('their letter of today');
  await officer.locator('form[action$="/reinstate"] button[type="submit"]').click();
  await officer.waitForURL(/notice=reinstated/);
  expect(await officer.locator('main').innerText()).not.toContain(lost.email);
}
