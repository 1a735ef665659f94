import type { Handle } from '../../../platform/database/public.ts';
import type { Fact, FactTable, InLanguages } from '../../languages/public.ts';
import type { Meeting } from '../meeting.ts';
import { practicalOf } from '../practical/practical-details.ts';

/** What the practical details let a paper state: `practical.desk`, `deskDays`, `deskTime`, `boothsUntil`, `test`, `testTime`, `hotels` … */
export async function practicalFacts(db: Handle, meeting: Meeting): Promise<FactTable> {
  const details = await practicalOf(db, meeting.id);
  const { deskFrom, deskTo, deskOpens, deskCloses, testOn, testAt } = details;
  const { zone } = meeting;
  return {
    'practical.desk': sentences(details.desk, false),
    'practical.deskDays': deskFrom && deskTo ? { fact: 'days', from: deskFrom, ...(deskTo > deskFrom ? { to: deskTo } : {}) } : undefined,
    'practical.deskTime': deskFrom && deskOpens ? { fact: 'time', from: deskOpens, to: deskCloses, zone, on: deskFrom } : undefined,
    'practical.boothsUntil': day(details.boothsUntil),
    'practical.test': day(testOn),
    'practical.testTime': testOn && testAt ? { fact: 'time', from: testAt, zone, on: testOn } : undefined,
    'practical.hotels': count(details.hotels),
    'practical.hotelsUntil': day(details.hotelsUntil),
    'practical.visas': sentences(details.visas),
    'practical.visasUntil': day(details.visasUntil),
    'practical.arrival': sentences(details.arrival),
    'practical.medical': sentences(details.medical),
    'practical.medicalPhone': details.medicalPhone ? { fact: 'code', value: details.medicalPhone } : undefined,
    'practical.prayer': sentences(details.prayer),
    'practical.embassies': count(details.embassies),
  };
}

const day = (on: string | undefined): Fact | undefined => (on ? { fact: 'days', from: on } : undefined);
const count = (list: readonly unknown[]): Fact | undefined => (list.length > 0 ? { fact: 'number', value: list.length } : undefined);

/** A text of the record, which stands as sentences of its own (`closed` with a full stop) or inside one of ours. */
function sentences(names: InLanguages | undefined, closed = true): Fact | undefined {
  if (!names) return undefined;
  const shaped = Object.entries(names).map(([language, text]) => {
    const bare = text.trim().replace(/\.+$/u, '');
    return [language, closed && !/[!?؟…]$/u.test(bare) ? `${bare}.` : bare];
  });
  return { fact: 'title', names: Object.fromEntries(shaped) };
}
