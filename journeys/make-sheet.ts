import { parse } from 'csv-parse/sync';

export type Former = { slug: string; given: string; family: string };
export type Sheet = {
  bytes: Buffer;
  fileName: string;
  lines: number;
  counts: { adds: number; changes: number; conflicts: number; ignored: number };
  /** Parliaments whose Speaker the sheet replaces, with the family name of the new one. */
  replaced: { slug: string; family: string }[];
  /** Parliaments to whose Speaker the sheet gives another e-mail, with it. */
  moved: { slug: string; email: string }[];
};
type Row = { slug: string; cells: string[] };

/** Columns of the sheet: their heads differ by language, their order does not. */
const at = { body: 0, post: 1, given: 3, family: 4, gender: 5, email: 6, phone: 8 } as const;
const wrongAddresses = [
  (slug: string) => `speaker@${slug}`,
  (slug: string) => `speaker(at)${slug}.example`,
  (slug: string) => `speaker@@${slug}.example`,
  (slug: string) => `speaker@${slug}.example; office@${slug}.example`,
  (slug: string) => `speaker @${slug}.example`,
  () => '@parliament.example',
  () => 'see the website',
  (slug: string) => `speaker@${slug}..example`,
];
const unknownCountries = ['Ruritania', 'Untied Kingdom', 'Freedonia', 'Зубровка', ''];

/**
 * A sheet as it comes from a department: 183 Speakers as the directory lists them, and in it wrong addresses, countries nobody knows, lines
 * twice, names in another script and in two alphabets at once, Speakers of earlier years, formulas; beside them what is really new. `from`
 * moves all of it along the list, so that two sheets touch different parliaments.
 */
export function makeSheet(
  csv: string,
  { from, formers, language, others }: { from: number; formers: Former[]; language: 'en' | 'ar'; others: Map<string, [string, string]> },
): Sheet {
  const [head = [], ...all] = parse(csv, { bom: true, relax_column_count: true }) as string[][];
  // What a department keeps of the directory's own list: the country, and what stands of the post.
  const kept = (cells: string[]) => [cells[1] ?? '', ...cells.slice(-8)];
  const rows = all
    .map((cells) => ({ slug: cells[0] ?? '', cells: kept(cells) }))
    .filter(({ cells }) => cells[at.email]?.includes('speaker@'))
    .filter(({ slug }) => others.has(slug))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const former = rows.filter(({ slug }) => formers.some((each) => each.slug === slug)).slice(from / 30, from / 30 + 4);
  const free = rows.filter((row) => !former.includes(row));
  const take = taker(free, from);
  const replaced: Sheet['replaced'] = [];
  const moved: Sheet['moved'] = [];
  const twice = [...take(4), ...take(2)].map((row) => ({ ...row, cells: [...row.cells] }));
  for (const row of twice.slice(4)) row.cells[at.family] = language === 'ar' ? 'آخر' : 'Otherperson';
  for (const row of former) writeFormer(row, formers);
  for (const [index, row] of take(8).entries()) row.cells[at.email] = wrongAddresses[index]?.(row.slug) ?? '';
  for (const [index, row] of take(5).entries()) row.cells[at.body] = unknownCountries[index] ?? '';
  for (const row of take(4)) [row.cells[at.given], row.cells[at.family]] = others.get(row.slug) ?? ['', ''];
  for (const row of take(2)) row.cells[at.family] = 'P\u0435trova';
  for (const row of take(2)) row.cells[at.given] = '=HYPERLINK("http://example.example")';
  for (const row of take(1)) row.cells[at.gender] = 'perhaps';
  for (const [index, row] of take(12).entries()) replaced.push(replace(row, index, language));
  for (const row of take(3)) moved.push(moveTo(row, `office.of.the.speaker@${row.slug}.example`));
  for (const [index, row] of take(5).entries()) row.cells[at.phone] = `+41 22 555 01 ${10 + index}`;
  const table = [kept(head), ...rows.map(({ cells }) => cells), ...twice.map(({ cells }) => cells)];
  const conflicts = former.length + 8 + 5 + 2 + 2 + 1 + 2;
  const counts = { adds: 5, changes: 15, conflicts, ignored: rows.length + twice.length - conflicts - 20 };
  return { ...write(table, language), lines: table.length - 1, counts, replaced, moved };
}

/** Gives the next rows that nothing was done to yet. */
function taker(rows: readonly Row[], from: number): (n: number) => Row[] {
  let next = from;
  return (n) => {
    const taken = rows.slice(next, next + n);
    next += n;
    if (taken.length < n) throw new Error('the list is too short for its errors');
    return taken;
  };
}

function writeFormer(row: Row, formers: readonly Former[]): void {
  const former = formers.find(({ slug }) => slug === row.slug);
  row.cells[at.given] = former?.given ?? '';
  row.cells[at.family] = former?.family ?? '';
}

function replace(row: Row, index: number, language: 'en' | 'ar'): { slug: string; family: string } {
  const family = language === 'ar' ? `التجريبي ${'أبتثجحخدذرزس'[index]}` : `Newholder-${'ABCDEFGHIJKL'[index]}`;
  row.cells[at.given] = language === 'ar' ? 'سلمى' : 'Selma';
  row.cells[at.family] = family;
  row.cells[at.gender] = language === 'ar' ? 'أنثى' : 'Female';
  return { slug: row.slug, family };
}

function moveTo(row: Row, email: string): { slug: string; email: string } {
  row.cells[at.email] = email;
  return { slug: row.slug, email };
}

/** English as a CSV with semicolons and a title above, Arabic as the Unicode text (tabs, UTF-16) that a spreadsheet saves. */
function write(table: string[][], language: 'en' | 'ar'): { bytes: Buffer; fileName: string } {
  if (language === 'ar') {
    const text = table.map((cells) => cells.join('\t')).join('\r\n');
    return { bytes: Buffer.from(`\ufeff${text}\r\n`, 'utf16le'), fileName: 'رؤساء البرلمانات.txt' };
  }
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const lines = ['List of Speakers, autumn;;;;;;;;', ...table.map((cells) => cells.map(quote).join(';'))];
  return { bytes: Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`), fileName: 'speakers (final) v3.csv' };
}
