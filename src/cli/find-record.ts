import { type Circular, listCirculars } from '../offices/circulars/public.ts';
import { findMeeting, type Meeting } from '../offices/meetings/public.ts';
import { type Edition, findEdition } from '../offices/reports/public.ts';
import type { Handle } from '../platform/database/public.ts';
import { noSuch } from './run-command.ts';

/** A circular by its reference number, its id, or `last` for the newest. */
export async function circularNamed(db: Handle, name: string): Promise<Circular> {
  const all = await listCirculars(db);
  const found = name === 'last' ? all[0] : all.find(({ id, issuance }) => id === name || issuance?.reference === name);
  if (!found) throw noSuch('circular', name, 'circulars');
  return found;
}

/** A meeting by its short name or id. */
export async function meetingNamed(db: Handle, name: string): Promise<Meeting> {
  const found = await findMeeting(db, name);
  if (!found) throw noSuch('meeting', name, 'meetings');
  return found;
}

/** A report's edition by its symbol or id. */
export async function editionNamed(db: Handle, name: string): Promise<Edition> {
  const found = await findEdition(db, name);
  if (!found) throw noSuch('edition', name, 'editions');
  return found;
}
