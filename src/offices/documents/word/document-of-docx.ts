import { allLanguages, asLanguage, directionOf, type Language } from '../../../platform/language.ts';
import type { Block, Run } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { type DocxBlock, type DocxParagraph, type DocxReading, type DocxRun, keptRuns, paragraphsOf } from './docx-reading.ts';

/** What a Word file of any origin says, as a document that can be looked over: with its tracked changes carried out, never to be issued. */
export function documentOfDocx(reading: DocxReading): OfficialDocument {
  const language = languageOf(reading);
  const title = paragraphsOf(reading.blocks).find(({ style }) => /^title$/i.test(style ?? ''));
  const rest = reading.blocks.filter((block) => block !== title);
  const runsOf = (paragraph: DocxParagraph) => runsIn(paragraph, reading, language);
  return {
    kind: 'report',
    language,
    title: title
      ? runsOf(title)
          .map(({ text }) => text)
          .join('')
      : '',
    letterheads: [],
    blocks: rest.flatMap((block, index) => blocksOf(block, `p${index + 1}`, runsOf)).reduce(joinLists, []),
  };
}

/** The language in which most letters are written, by the direction of the paragraphs and by what the file says of its runs. */
export function languageOf({ blocks }: DocxReading): Language {
  const letters = new Map<Language, number>();
  for (const { runs } of paragraphsOf(blocks))
    for (const { text, language } of runs) {
      const read = scriptOf(text) ?? asLanguage(language?.slice(0, 2).toLowerCase()) ?? 'en';
      letters.set(read, (letters.get(read) ?? 0) + (text.match(/\p{L}/gu)?.length ?? 0));
    }
  return allLanguages.toSorted((a, b) => (letters.get(b) ?? 0) - (letters.get(a) ?? 0))[0] ?? 'en';
}

function scriptOf(text: string): Language | undefined {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  return /\p{Script=Han}/u.test(text) ? 'zh' : undefined;
}

type RunsOf = (paragraph: DocxParagraph) => Run[];

function blocksOf(block: DocxBlock, key: string, runsOf: RunsOf): Block[] {
  if (block.kind === 'table') {
    const cell = (blocks: readonly DocxBlock[]) =>
      paragraphsOf(blocks).flatMap((paragraph, index) => [...(index > 0 ? [lineEnd] : []), ...runsOf(paragraph)]);
    return [{ kind: 'table', key, header: [], rows: block.rows.map((row) => row.map(({ blocks }) => cell(blocks))) }];
  }
  const runs = runsOf(block);
  if (runs.every(({ text }) => text.trim() === '')) return [];
  if (block.heading) return [{ kind: 'heading', key, level: block.heading > 2 ? 3 : block.heading > 1 ? 2 : 1, runs }];
  if (block.list) return [{ kind: 'list', key, ordered: false, items: [runs] }];
  return [{ kind: 'paragraph', key, runs }];
}

const lineEnd: Run = { kind: 'text', text: '\n' };

/** Items that follow one another are one list. */
function joinLists(blocks: Block[], block: Block): Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'list' || block.kind !== 'list') return [...blocks, block];
  return [...blocks.slice(0, -1), { ...last, items: [...last.items, ...block.items] }];
}

function runsIn(paragraph: DocxParagraph, reading: DocxReading, language: Language): Run[] {
  const runs: Run[] = [];
  for (const run of keptRuns(paragraph.runs, reading.changes, 'with')) {
    const note = reading.footnotes.find(({ id }) => id === run.footnote);
    const last = runs.at(-1);
    if (note && last) last.note = paragraphsOf(note.blocks).flatMap((each) => runsIn(each, { ...reading, footnotes: [] }, language));
    else if (run.text !== '') runs.push(runOf(run, language));
  }
  return runs;
}

/** Word keeps words of the other direction together by their run: here they stand in an isolate, and marks of direction go. */
function runOf(run: DocxRun, language: Language): Run {
  const bare = run.text.replace(/[\u061C\u200E\u200F\u202A-\u202E]/gu, '');
  const isApart =
    directionOf(language) === 'rtl' && run.direction === 'ltr' && /[\p{L}\p{N}]/u.test(bare) && !/\p{Script=Arabic}/u.test(bare);
  const text = isApart ? `\u2066${bare}\u2069` : bare;
  if (run.href) return { kind: 'link', text, href: run.href };
  return { kind: 'text', text, ...(run.emphasis ? { emphasis: true } : {}), ...(run.strong ? { strong: true } : {}) };
}
