/**
 * What a column of an imported list may hold; `code` is a country code or the body's short address, `nameEn` and the like a body's official
 * name, `letters` the language it is written to in, `name` a person's name in one piece.
 */
export const importFields = [
  'code',
  'body',
  'kind',
  'country',
  'nameEn',
  'nameFr',
  'nameEs',
  'nameAr',
  'nameRu',
  'nameZh',
  'acronym',
  'status',
  'group',
  'letters',
  'website',
  'post',
  'honorific',
  'given',
  'family',
  'name',
  'gender',
  'email',
  'language',
  'phone',
] as const;
export type ImportField = (typeof importFields)[number];
export const importKinds = ['csv', 'xlsx', 'vcard', 'popolo', 'parline'] as const;
export type ImportKind = (typeof importKinds)[number];

/** A row as the file has it; `line` is its line (sheet), card or entry, from 1. */
export type ImportRow = { line: number; cells: string[] };
export type ImportTable = { kind: ImportKind; headings: string[]; rows: ImportRow[] };
/** Which column holds which field. */
export type ImportMapping = Partial<Record<ImportField, number>>;
/** What one row says, by field; a field that is absent or empty says nothing. */
export type ImportValues = Partial<Record<ImportField, string>>;

/** Characters kept of a cell: longer ones are refused line by line, so the rest is not needed. */
export const cellLimit = 500;
export const rowLimit = 10_000;
export const fileLimit = 8 * 1024 * 1024;

/** A cell as it is kept: NFC, without the blanks around it, and not much longer than what is accepted. */
export function keepCell(text: string): string {
  return text
    .slice(0, cellLimit + 50)
    .normalize('NFC')
    .trim();
}

/** A table whose columns are the fields themselves, for files that say what is what. */
export function tableOfValues(kind: ImportKind, rows: { line: number; values: ImportValues }[]): ImportTable {
  const cells = (values: ImportValues) => importFields.map((field) => keepCell(values[field] ?? ''));
  return { kind, headings: [...importFields], rows: rows.map(({ line, values }) => ({ line, cells: cells(values) })) };
}
