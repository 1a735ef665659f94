import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { InLanguages } from '../../languages/public.ts';

/** A hotel where rooms are held; `rate` is an amount a night in `currency` (ISO 4217), `contact` an e-mail address or a telephone number. */
export type Hotel = { name: string; rate?: string; currency?: string; contact?: string };
/** A country's embassy or consulate in the host country. */
export type Embassy = { country: string; address: string; phone?: string };

/** What delegates who travel must know. Days are `YYYY-MM-DD`, times local `HH:MM` in the meeting's zone; what is not known yet is absent. */
export type PracticalDetails = {
  desk?: InLanguages;
  deskFrom?: string;
  deskTo?: string;
  deskOpens?: string;
  deskCloses?: string;
  boothsUntil?: string;
  testOn?: string;
  testAt?: string;
  hotelsUntil?: string;
  hotels: Hotel[];
  visas?: InLanguages;
  visasUntil?: string;
  arrival?: InLanguages;
  medical?: InLanguages;
  medicalPhone?: string;
  prayer?: InLanguages;
  embassies: Embassy[];
};

/** The practical details of a meeting; with empty lists and nothing else when none were entered. */
export async function practicalOf(db: Handle, meetingId: string): Promise<PracticalDetails> {
  const row = await db.selectFrom('meeting_practical').selectAll().where('meeting_id', '=', meetingId).executeTakeFirst();
  if (!row) return { hotels: [], embassies: [] };
  const words = (value: typeof row.desk) => (value === null ? undefined : fromJson<InLanguages>(value));
  return {
    desk: words(row.desk),
    deskFrom: row.desk_from ?? undefined,
    deskTo: row.desk_to ?? undefined,
    deskOpens: row.desk_opens ?? undefined,
    deskCloses: row.desk_closes ?? undefined,
    boothsUntil: row.booths_until ?? undefined,
    testOn: row.test_on ?? undefined,
    testAt: row.test_at ?? undefined,
    hotelsUntil: row.hotels_until ?? undefined,
    hotels: fromJson(row.hotels),
    visas: words(row.visas),
    visasUntil: row.visas_until ?? undefined,
    arrival: words(row.arrival),
    medical: words(row.medical),
    medicalPhone: row.medical_phone ?? undefined,
    prayer: words(row.prayer),
    embassies: fromJson(row.embassies),
  };
}
