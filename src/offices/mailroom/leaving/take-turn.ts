import { sql } from 'kysely';
import type { Handle } from '../../../platform/database/public.ts';

/** The domain of an address, in small letters. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/**
 * Takes the turn of one letter to a domain; undefined when it is the letter's turn, else how many milliseconds until the next. One row a
 * domain is the referee between all postmen.
 */
export async function takeTurn(db: Handle, domain: string, gapMs: number): Promise<number | undefined> {
  const { rows: taken } = await sql`
    insert into domain_turn (domain, next_at) values (${domain}, clock_timestamp() + ${gapMs} * interval '1 millisecond')
    on conflict (domain) do update set next_at = excluded.next_at where domain_turn.next_at <= clock_timestamp()
    returning domain`.execute(db);
  return taken.length > 0 ? undefined : waitFor(db, domain);
}

/** How long a domain is to be left alone still, in milliseconds; undefined when it may be written to. */
export async function waitFor(db: Handle, domain: string): Promise<number | undefined> {
  const { rows } = await sql<{ wait: number }>`
    select (extract(epoch from next_at - clock_timestamp()) * 1000)::float8 as wait from domain_turn
    where domain = ${domain} and next_at > clock_timestamp()`.execute(db);
  return rows[0]?.wait;
}

/** Leaves a domain alone for a while, as its server asked for less. */
export async function restDomain(db: Handle, domain: string, restMs: number): Promise<void> {
  await sql`
    insert into domain_turn (domain, next_at) values (${domain}, clock_timestamp() + ${restMs} * interval '1 millisecond')
    on conflict (domain) do update set next_at = greatest(domain_turn.next_at, excluded.next_at)`.execute(db);
}

/** Whether a passing refusal means "you send too much" rather than trouble with this one letter (RFC 3463 4.7.x, 421, or plain words). */
export function asksForLess(reply: string): boolean {
  return /^421\b|\b4\.7\.\d{1,3}\b|too (many|much|fast)|rate.?limit|throttl|slow down|try.*less/i.test(reply) && !/grey.?list/i.test(reply);
}
