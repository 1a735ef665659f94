import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { lookAt } from './look-at.ts';
import { type Former, makeSheet, type Sheet } from './make-sheet.ts';
import { readRecord } from './read-record.ts';
import type { JourneyServer } from './start-server.ts';

type Asked = { officer: Page; server: JourneyServer; language: 'en' | 'ar' };

/** Takes a sheet of 183 Speakers with errors in it into the directory: looked at line by line, stored, undone whole, stored for good. */
export async function importSheet({ officer, server, language }: Asked): Promise<Sheet> {
  const open = (path: string) => officer.goto(`${server.url}/${language}${path}`);
  const csv = await (await officer.request.get(`${server.url}/${language}/directory/export.csv`)).text();
  const from = language === 'en' ? 0 : 60;
  const sheet = makeSheet(csv, {
    from,
    language,
    formers: await formersOf(server),
    others: await namesInOtherScript(server, language),
  });
  expect(sheet.lines).toBe(189);
  const before = await contentsOf(server);

  await open('/directory/import');
  await lookAt(officer);
  await upload(officer, sheet);
  expect(await countsOf(officer)).toEqual(sheet.counts);
  await lookAt(officer);
  await officer.locator('.directory-import-counts a[href*="show=conflicts"]').click();
  const reasons = await officer.locator('tbody tr').allInnerTexts();
  expect(reasons).toHaveLength(sheet.counts.conflicts);
  expect(new Set(reasons.map((row) => row.trim().split('\n').at(-1))).size).toBeGreaterThan(8);
  await lookAt(officer);
  expect(await contentsOf(server), 'looking at a sheet stores nothing').toEqual(before);

  await store(officer);
  const stored = await contentsOf(server);
  expect(stored.holders).toEqual(before.holders);
  expect([stored.newHolders, stored.telephones]).toEqual([before.newHolders + 12, before.telephones + 5]);
  await lookAt(officer);
  await officer.locator('form[action$="/undo"] button[type="submit"]').click();
  await officer.waitForURL(/notice=undone/);
  expect(await contentsOf(server), 'undoing leaves no trace').toEqual(before);

  await open('/directory/import');
  await upload(officer, sheet);
  await store(officer);
  expect(await contentsOf(server)).toEqual(stored);
  await open('/directory/import');
  await upload(officer, sheet);
  const { conflicts, adds, changes, ignored } = sheet.counts;
  expect(await countsOf(officer), 'the same file twice').toEqual({ adds: 0, changes: 0, conflicts, ignored: ignored + adds + changes });
  expect(await officer.locator('form[action$="/store"]').count()).toBe(0);
  const [first] = sheet.replaced;
  await open(`/directory/${first?.slug}`);
  expect(await officer.locator('main').innerText()).toContain(first?.family);
  await lookAt(officer);
  return sheet;
}

async function upload(page: Page, { bytes, fileName }: Sheet): Promise<void> {
  await page.setInputFiles('#file', { name: fileName, mimeType: 'application/octet-stream', buffer: bytes });
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL(/\/directory\/import\/[0-9a-f-]{36}/);
}

async function store(page: Page): Promise<void> {
  await page.locator('form[action$="/store"] button[type="submit"]').click();
  await page.waitForURL(/notice=stored/);
}

/** The numbers of the four counts, as the page shows them. */
async function countsOf(page: Page): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const outcome of ['adds', 'changes', 'conflicts', 'ignored']) {
    const text = await page.locator(`.directory-import-counts a[href*="show=${outcome}"]`).innerText();
    await page.goto(page.url().split('?')[0] ?? '');
    const rows = await page.evaluate((wanted) => {
      const link = document.querySelector<HTMLAnchorElement>(`.directory-import-counts a[href*="show=${wanted}"]`);
      return link?.href ?? '';
    }, outcome);
    const shown = await page.context().request.get(rows);
    const lines = ((await shown.text()).match(/<tbody>[\s\S]*<\/tbody>/)?.[0].match(/<tr/g) ?? []).length;
    const said = /\d+/.exec(text)?.[0];
    if (said !== undefined) expect(Number(said), `${outcome}: ${text}`).toBe(lines);
    counts[outcome] = lines;
  }
  return counts;
}

async function formersOf(server: JourneyServer): Promise<Former[]> {
  return readRecord<Former>(
    server.folder,
    `select distinct on (b.slug) b.slug, n.given, n.family from holding h join post p on p.id = h.post_id join body b on b.id = p.body_id
      join person_name n on n.person_id = h.person_id and n.script = 'Latn'
      where p.kind = 'speaker' and h.valid_to is not null and h.valid_to <= current_date - 1 order by b.slug, h.valid_from`,
  );
}

/** The Speakers of the members, each with the name in the script that the sheet is not in. */
async function namesInOtherScript(server: JourneyServer, language: 'en' | 'ar'): Promise<Map<string, [string, string]>> {
  const rows = await readRecord<{ slug: string; given: string; family: string }>(
    server.folder,
    `select b.slug, n.given, n.family from holding h join post p on p.id = h.post_id join body b on b.id = p.body_id
      join person_name n on n.person_id = h.person_id and n.script = $1
      join body_status s on s.body_id = b.id and s.status in ('member', 'readmitted') and s.valid_to is null
      where p.kind = 'speaker' and h.valid_to is null`,
    [language === 'ar' ? 'Latn' : 'Arab'],
  );
  return new Map(rows.map(({ slug, given, family }) => [slug, [given, family]]));
}

type Contents = { holders: number; newHolders: number; telephones: number; persons: number; names: number; addresses: number };

/** What an import may touch, counted. */
async function contentsOf(server: JourneyServer): Promise<Contents> {
  const [row] = await readRecord<Contents>(
    server.folder,
    `select (select count(*)::int from holding where valid_to is null) as holders,
      (select count(*)::int from holding where valid_from >= current_date - 1) as "newHolders",
      (select count(*)::int from address where kind = 'phone') as telephones, (select count(*)::int from person) as persons,
      (select count(*)::int from person_name) as names, (select count(*)::int from address) as addresses`,
  );
  if (!row) throw new Error('the record does not answer');
  return row;
}
