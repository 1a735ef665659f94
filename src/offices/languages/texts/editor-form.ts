import type { Language } from '../../../platform/language.ts';
import type { SourceParagraph } from './render-text.ts';
import type { SavedText } from './save-versions.ts';
import { type ParagraphToSave, type StoredText, textDigest } from './text-store.ts';

/** What a browser posts, by field name. */
type Typed = Record<string, string | string[]>;

export type ParagraphKind = SourceParagraph['kind'];
export const paragraphKinds: ParagraphKind[] = ['subject', 'heading', 'paragraph', 'item'];
/** One level of the editor: a paragraph of the original with its counterpart in each language on the page. */
export type EditorRow = { key: string; kind: ParagraphKind; sources: Partial<Record<Language, string>>; confirmed: Language[] };
export type EditorForm = { languages: Language[]; rows: EditorRow[]; seen: Partial<Record<Language, string>> };

/** The form as it stands in the store: rows in the order of the original. */
export function formOf(text: StoredText, languages: Language[]): EditorForm {
  const original = text.versions[text.originalLanguage] ?? [];
  const rows = original.map(({ key, kind }) => ({
    key,
    kind,
    sources: Object.fromEntries(
      languages.map((language) => [language, text.versions[language]?.find((each) => each.key === key)?.source ?? '']),
    ),
    confirmed: [],
  }));
  const seen = Object.fromEntries(languages.map((language) => [language, textDigest(text.versions[language] ?? [])]));
  return { languages, rows, seen };
}

/** The form as it was posted; nothing typed is lost, whatever it is. */
export function readEditor(typed: Typed, languages: Language[]): EditorForm {
  const value = (name: string) => String(typed[name] ?? '');
  const count = Math.min(Number(value('rows')) || 0, 400);
  const rows = Array.from({ length: count }, (_, index) => ({
    key:
      value(`key-${index}`)
        .replace(/[^\w.-]/g, '')
        .slice(0, 40) || `p${index}`,
    kind: paragraphKinds.find((kind) => kind === value(`kind-${index}`)) ?? 'paragraph',
    sources: Object.fromEntries(languages.map((language) => [language, value(`source-${language}-${index}`).replaceAll('\r\n', '\n')])),
    confirmed: languages.filter((language) => value(`confirm-${language}-${index}`) === 'yes'),
  }));
  return { languages, rows, seen: Object.fromEntries(languages.map((language) => [language, value(`seen-${language}`)])) };
}

/** Carries out a button of a row (`add-3`, `remove-0`, `up-2`, `down-1`); the store is not touched. */
export function changeRows(form: EditorForm, wanted: string): EditorForm {
  const [, act = '', place = ''] = /^(add|remove|up|down)-(\d+)$/.exec(wanted) ?? [];
  const at = Number(place);
  const rows = [...form.rows];
  if (act === 'add') rows.splice(at + 1, 0, emptyRow(form));
  if (act === 'remove') rows.splice(at, 1);
  if (act === 'up' && at > 0) rows.splice(at - 1, 0, ...rows.splice(at, 1));
  if (act === 'down') rows.splice(at + 1, 0, ...rows.splice(at, 1));
  return { ...form, rows };
}

function emptyRow({ rows, languages }: EditorForm): EditorRow {
  const used = new Set(rows.map(({ key }) => key));
  const number = Array.from({ length: rows.length + 2 }, (_, index) => index + 1).find((candidate) => !used.has(`p${candidate}`));
  return { key: `p${number}`, kind: 'paragraph', sources: Object.fromEntries(languages.map((language) => [language, ''])), confirmed: [] };
}

/** What the form asks to be saved; empty paragraphs of the original are dropped, except the subject. */
export function savedTextOf({ rows, languages, seen }: EditorForm, original: Language): SavedText {
  const kept = rows.filter((row) => row.kind === 'subject' || languages.some((language) => (row.sources[language] ?? '').trim() !== ''));
  const paragraphs = (language: Language): ParagraphToSave[] =>
    kept
      .filter((row) => language === original || (row.sources[language] ?? '').trim() !== '')
      .map(({ key, kind, sources, confirmed }) => ({
        key,
        kind,
        source: (sources[language] ?? '').trim(),
        ...(confirmed.includes(language) ? { confirmed: true } : {}),
      }));
  return { versions: Object.fromEntries(languages.map((language) => [language, paragraphs(language)])), seen };
}
