import { changeRows, type EditorForm, type EditorRow } from '../../languages/public.ts';

/** From where to where (not included) a section reaches: from its heading to the next one. */
export function sectionAt(rows: readonly EditorRow[], heading: number): [from: number, to: number] {
  const next = rows.findIndex(({ kind }, index) => index > heading && kind === 'heading');
  return [heading, next === -1 ? rows.length : next];
}

/**
 * Carries out a button of the editor: of a section (`section-up-3`, `section-down-3`, `section-remove-3`, by the row of its heading), else of
 * a row as `changeRows` knows them. A section moves past its neighbour as a whole; the store is not touched.
 */
export function changeSections(form: EditorForm, wanted: string): EditorForm {
  const [, act, place] = /^section-(up|down|remove)-(\d+)$/.exec(wanted) ?? [];
  const heading = Number(place);
  if (!act || form.rows[heading]?.kind !== 'heading') return changeRows(form, wanted);
  const [from, to] = sectionAt(form.rows, heading);
  const section = form.rows.slice(from, to);
  const others = [...form.rows.slice(0, from), ...form.rows.slice(to)];
  if (act === 'remove') return { ...form, rows: others };
  const at = act === 'up' ? headingBefore(form.rows, from) : to < form.rows.length ? from + lengthAt(form.rows, to) : from;
  return { ...form, rows: [...others.slice(0, at), ...section, ...others.slice(at)] };
}

/** The rows of a section put in at the end, its keys made the text's own. */
export function addSection(form: EditorForm, rows: readonly EditorRow[]): EditorForm {
  const used = new Set(form.rows.map(({ key }) => key));
  return { ...form, rows: [...form.rows, ...rows.map((row) => ({ ...row, key: freshKey(row.key, used) }))] };
}

function freshKey(key: string, used: Set<string>): string {
  const candidates = [key, ...Array.from({ length: used.size + 1 }, (_, index) => `${key}-${index + 2}`)];
  const free = candidates.find((candidate) => !used.has(candidate)) ?? key;
  used.add(free);
  return free;
}

/** Where the section before a heading begins; the heading's own place when it is the first. */
function headingBefore(rows: readonly EditorRow[], heading: number): number {
  const before = rows.findLastIndex(({ kind }, index) => index < heading && kind === 'heading');
  return before === -1 ? heading : before;
}

function lengthAt(rows: readonly EditorRow[], heading: number): number {
  const [from, to] = sectionAt(rows, heading);
  return to - from;
}
