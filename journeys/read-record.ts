import pg from 'pg';

/** Asks the record of a data folder through its own socket, beside the server that runs on it. */
export async function readRecord<Row extends pg.QueryResultRow>(folder: string, query: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ host: `${folder}/postgres/socket`, port: 5432, user: 'chancery', database: 'chancery' });
  await client.connect();
  try {
    return (await client.query<Row>(query, values)).rows;
  } finally {
    await client.end();
  }
}
