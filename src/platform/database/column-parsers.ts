import pg from 'pg';

const int8 = 20;
const int8Array = 1016;
const date = 1082;
const dateArray = 1182;
const textArray = 1009;

const readList = pg.types.getTypeParser(textArray as number, 'text') as (text: string) => (string | null)[];

/** How columns arrive: date as 'YYYY-MM-DD', bigint as a number, numeric as a string, timestamptz as a Date. */
const own: Record<number, (text: string) => unknown> = {
  [int8]: safeNumber,
  [int8Array]: (text) => readList(text).map((item) => item && safeNumber(item)),
  [date]: (text) => text,
  [dateArray]: readList,
};

function safeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new Error(`a bigint too large for a number: ${text}`);
  return number;
}

/** The parsers for a pool or client (`types`), ours before the driver's own. */
export const columnParsers: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && own[id]) || pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
};
