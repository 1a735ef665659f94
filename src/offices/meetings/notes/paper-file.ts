import { type Actor, hasRole } from '../../../platform/actor.ts';
import { type Answer, refuse } from '../../../platform/answer.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { asScreenLanguage, type ScreenLanguage } from '../../../platform/language.ts';
import { documentBytes, documentsOf } from '../../archive/public.ts';
import { type Typeset, typeset, writeDocx, writeHtml } from '../../documents/public.ts';
import type { Block, Run } from '../../languages/public.ts';
import type { Meeting } from '../meeting.ts';
import { composePaper, preparePaper } from './compose-paper.ts';
import { docxType, htmlType, pdfType } from './issue-paper.ts';
import type { Paper, PaperPlace } from './paper.ts';

export const extensions = ['pdf', 'docx', 'html'] as const;
type Extension = (typeof extensions)[number];
const mediaTypes: Record<Extension, string> = { pdf: pdfType, docx: docxType, html: htmlType };
export type PaperFile = { bytes: Uint8Array; mediaType: string; filename: string };
type FileCode = 'no-such-file' | Extract<Typeset, { ok: false }>['refusal']['code'];

/** Whether a member of the staff may read a paper: what is confidential, only those who draft and decide. */
export function mayReadPaper(actor: Actor, { distribution }: Paper): boolean {
  return distribution !== 'confidential' || hasRole(actor, 'officer', 'head-of-cabinet', 'signatory');
}

/** A file of a paper by its name (`ar.pdf`): the archived bytes once it is issued, else as its text stands. */
export async function paperFile(
  db: Handle,
  meeting: Meeting,
  paper: Paper,
  name: string,
  place: PaperPlace,
): Promise<Answer<{ file: PaperFile }, FileCode>> {
  const [, code, ending] = /^([a-z]{2})\.([a-z]+)$/.exec(name) ?? [];
  const language = asScreenLanguage(code);
  const extension = extensions.find((known) => known === ending);
  if (!language || !extension || !paper.languages.includes(language)) return refuse('no-such-file');
  const made = paper.issue ? await archived(db, paper, language, extension) : await fresh(db, meeting, paper, language, extension, place);
  if (!made.ok) return made;
  const stem = paper.issue ? paper.issue.symbol.replaceAll(/[^\w.-]+/g, '-') : `${meeting.slug}-${paper.kind}`;
  return { ok: true, file: { bytes: made.bytes, mediaType: mediaTypes[extension], filename: `${stem}-${language}.${extension}` } };
}

async function archived(
  db: Handle,
  paper: Paper,
  language: ScreenLanguage,
  extension: Extension,
): Promise<Answer<{ bytes: Uint8Array }, FileCode>> {
  const wanted = mediaTypes[extension];
  const found = (await documentsOf(db, 'paper', paper.id)).find(
    (each) => each.language === language && each.media_type === wanted && each.role !== 'archival',
  );
  const bytes = found && (await documentBytes(db, found.id));
  return bytes ? { ok: true, bytes } : refuse('no-such-file');
}

async function fresh(
  db: Handle,
  meeting: Meeting,
  paper: Paper,
  language: ScreenLanguage,
  extension: Extension,
  place: PaperPlace,
): Promise<Answer<{ bytes: Uint8Array }, FileCode>> {
  const desk = await preparePaper(db, meeting, { ...paper, languages: [language] }, place);
  const [version] = await composePaper(desk);
  if (!version) return refuse('no-such-file');
  const document = { ...version.document, title: bracket(version.document.title), blocks: version.document.blocks.map(bracketGaps) };
  if (extension === 'docx') return { ok: true, bytes: await writeDocx(document) };
  if (extension === 'html') return { ok: true, bytes: Buffer.from(writeHtml(document)) };
  const set = await typeset(document);
  return set.ok ? { ok: true, bytes: set.pdf } : set;
}

/** A draft shows what is still missing in square brackets, which every typeface has. */
function bracketGaps(block: Block): Block {
  const runs = (list: Run[]) => list.map((run) => ({ ...run, text: bracket(run.text) }));
  if (block.kind === 'list') return { ...block, items: block.items.map(runs) };
  if (block.kind === 'table') return { ...block, header: block.header.map(runs), rows: block.rows.map((row) => row.map(runs)) };
  return 'runs' in block ? { ...block, runs: runs(block.runs) } : block;
}

const bracket = (text: string) => text.replaceAll('⟨', '[').replaceAll('⟩', ']');
