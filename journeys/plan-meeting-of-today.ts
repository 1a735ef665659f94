import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { lookAt } from './look-at.ts';

export type PlannedMeeting = { id: string; slug: string; day: string; title: Record<string, string> };

/** A zone in which it is the middle of the day now, so that "today" cannot end under the journey. */
function zoneAtMidday(): { zone: string; today: string } {
  const zones = [
    'Pacific/Auckland',
    'Asia/Tokyo',
    'Asia/Kolkata',
    'Africa/Nairobi',
    'Europe/Zurich',
    'America/New_York',
    'America/Los_Angeles',
  ];
  const now = Temporal.Now.instant();
  const zone = zones.find((each) => {
    const hour = now.toZonedDateTimeISO(each).hour;
    return hour >= 6 && hour < 20;
  });
  if (!zone) throw new Error('no zone of the list has daylight');
  return { zone, today: now.toZonedDateTimeISO(zone).toPlainDate().toString() };
}

/** Each journey's own meeting, so that its mails are told from the other's. */
const titles = {
  en: { en: 'Water and the law', fr: 'L’eau et la loi', es: 'El agua y la ley', ar: 'المياه والقانون' },
  ar: { en: 'Forests and the law', fr: 'Les forêts et la loi', es: 'Los bosques y la ley', ar: 'الغابات والقانون' },
};

/** The officer plans an online round table held today, announces it and opens its call, all on screens. */
export async function planMeetingOfToday(officer: Page, url: string, language: 'en' | 'ar'): Promise<PlannedMeeting> {
  const { zone, today } = zoneAtMidday();
  const slug = `journey-${language}`;
  const title = titles[language];
  await officer.goto(`${url}/${language}/meetings/new`);
  await lookAt(officer);
  await officer.locator('main form button[type="submit"]').last().click();
  expect(await officer.locator('.problem').count()).toBeGreaterThan(0);
  await lookAt(officer);
  const fill = (name: string, value: string) => officer.locator(`[name="${name}"]`).fill(value);
  await fill('slug', slug);
  for (const [code, text] of Object.entries(title)) {
    await fill(`title_${code}`, text);
    await fill(`summary_${code}`, text);
  }
  await fill('startsOn', today);
  await fill('endsOn', today);
  await fill('startsAt', '23:00');
  await fill('endsAt', '23:30');
  const zoneField = officer.locator('[name="zone"]');
  if ((await zoneField.evaluate((element) => element.tagName)) === 'SELECT') await zoneField.selectOption(zone);
  else await zoneField.fill(zone);
  await officer.locator('input[name="mode"][value="online"]').check();
  await fill('platform', 'Parley');
  for (const code of ['en', 'fr', 'es', 'ar']) await officer.locator(`input[name="interpretation"][value="${code}"]`).check();
  for (const category of ['member-of-parliament', 'parliamentary-staff'])
    await officer.locator(`input[name="eligible"][value="${category}"]`).check();
  await officer.locator('input[name="committees"][value="environment"]').check();
  await fill('target', '1');
  await fill('contactName', 'Hannah Whitlowe');
  await fill('contactEmail', 'hannah.whitlowe@worldparliaments.example');
  await officer.locator('main form button[type="submit"]').last().click();
  await officer.waitForURL(new RegExp(`/meetings/${slug}`));
  await lookAt(officer);
  await officer.locator('form[action$="/announce"] button').click();
  await officer.waitForURL(/notice=/);
  const href = await officer.locator('a[href*="/circulars/new?meeting="]').getAttribute('href');
  const id = new URL(href ?? '', url).searchParams.get('meeting') ?? '';
  await officer.goto(`${url}/${language}/meetings/${slug}/call`);
  await lookAt(officer);
  await fill('closes_on', today);
  await officer.locator('main form button[type="submit"]').last().click();
  await officer.waitForURL(/\/calls\/.*notice=opened/);
  await lookAt(officer);
  return { id, slug, day: today, title };
}
