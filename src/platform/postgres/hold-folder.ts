import type pg from 'pg';

/** Who may use a server at once: one process alone, or several that share it (test runs). */
export type Holding = 'alone' | 'shared';

/** Any number that nobody else uses in the maintenance database; it means "the process that looks after this server". */
const lockKey = 7_242_001;

/**
 * Takes the folder for this process. The lock belongs to the session, so the death of the process frees it at once: no stale lock file.
 * Answers nothing when taken, else the process number of the holder (0 when it cannot be told).
 */
export async function takeFolder(client: pg.Client, holding: Holding): Promise<number | undefined> {
  const taking = holding === 'alone' ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared';
  const { rows } = await client.query(`select ${taking}($1) as taken`, [lockKey]);
  return rows[0]?.taken ? undefined : holderOf(client);
}

async function holderOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query(
    `select a.application_name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.objid = $1 and l.granted limit 1`,
    [lockKey],
  );
  return Number(/\d+$/.exec(String(rows[0]?.application_name ?? ''))?.[0] ?? 0);
}

/** Whether this session is the last to use the server, which it then may stop. */
export async function isLastHolder(client: pg.Client, holding: Holding): Promise<boolean> {
  if (holding === 'alone') return true;
  const { rows } = await client.query('select pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) as taken', [lockKey]);
  return rows[0]?.taken === true;
}
