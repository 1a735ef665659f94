import pg from 'pg';

export type Statement = { text: string; values: unknown[] };

type Query = (this: pg.Client, ...given: unknown[]) => unknown;

/** Every statement that any client sends while the work runs, in order. The work must use one connection. */
export async function captureStatements(work: () => Promise<void>): Promise<Statement[]> {
  const seen: Statement[] = [];
  // `query` is overloaded in the driver's types; the benchmark only passes its arguments on.
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function query(...given) {
    const [first, values] = given;
    const config = typeof first === 'string' ? { text: first, values } : (first as { text: string; values?: unknown });
    seen.push({ text: config.text, values: Array.isArray(config.values) ? [...config.values] : [] });
    return original.apply(this, given);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return seen;
}
