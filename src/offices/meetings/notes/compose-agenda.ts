import type { ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { factContext } from '../../directory/public.ts';
import { type Block, type FactTable, type Run, renderText, type SourceParagraph, type TextProblem } from '../../languages/public.ts';
import type { PaperDesk } from './compose-paper.ts';
import { plain } from './number-sections.ts';
import { itemSymbol } from './paper-symbols.ts';
import { paperWords } from './paper-words.ts';

type Item = { number: number; key: string; title: Run[]; annotation: Block[]; problems: TextProblem[] };

/** An annotated agenda: the numbered items with the symbols of their documents, then what is said under each of them. */
export function agendaBlocks(
  desk: PaperDesk,
  body: readonly SourceParagraph[],
  language: ScreenLanguage,
): { blocks: Block[]; problems: TextProblem[] } {
  const t = speak(paperWords, language);
  const items = itemsOf(body).map((paragraphs, index) => readItem(desk, paragraphs, index + 1, language));
  const annotated = items.filter(({ annotation }) => annotation.length > 0);
  const table: Block = {
    kind: 'table',
    key: 'items',
    widths: [1, 6.4, 2.6],
    header: (['itemHead', 'titleHead', 'documentHead'] as const).map((key) => [plain(t(key))]),
    rows: items.map(({ number, title, annotation }) => [[plain(`${number}.`)], title, documentsIn(annotation)]),
  };
  const blocks: Block[] = [table];
  if (annotated.length > 0) {
    blocks.push({ kind: 'heading', key: 'annotations', level: 1, runs: [plain(t('annotations'))] });
    for (const { key, number, title, annotation } of annotated) {
      blocks.push({ kind: 'heading', key, level: 2, runs: [plain(`${number}. `), ...title] }, ...annotation);
    }
  }
  return { blocks, problems: items.flatMap(({ problems }) => problems) };
}

/** An item begins with its heading. */
function itemsOf(body: readonly SourceParagraph[]): SourceParagraph[][] {
  const items: SourceParagraph[][] = [];
  for (const paragraph of body) {
    const last = items.at(-1);
    if (paragraph.kind === 'heading' || !last) items.push([paragraph]);
    else last.push(paragraph);
  }
  return items;
}

function readItem(desk: PaperDesk, paragraphs: SourceParagraph[], number: number, language: ScreenLanguage): Item {
  const facts = { ...desk.facts, ...itemFacts(desk, number) };
  const { blocks, problems } = renderText(paragraphs, facts, language, factContext(language));
  const [head, ...annotation] = blocks;
  return { number, key: head?.key ?? `item-${number}`, title: head && 'runs' in head ? head.runs : [], annotation, problems };
}

const documentTypes = ['P', 'R', 'Inf'] as const;
const documentsPerType = 6;

/** `item.P1` … `item.Inf6`: the symbols that the documents of an item may bear, "CL/217/4-P.1". */
export function itemFacts({ symbols }: Pick<PaperDesk, 'symbols'>, number: number): FactTable {
  const stem = symbols && itemSymbol(symbols, number);
  if (!stem) return {};
  return Object.fromEntries(
    documentTypes.flatMap((type) =>
      Array.from({ length: documentsPerType }, (_, index) => [
        `item.${type}${index + 1}`,
        { fact: 'code' as const, value: `${stem}-${type}.${index + 1}` },
      ]),
    ),
  );
}

/** The symbols an annotation names, each once. */
function documentsIn(annotation: readonly Block[]): Run[] {
  const runs = annotation.flatMap((block) => (block.kind === 'list' ? block.items.flat() : 'runs' in block ? block.runs : []));
  const codes = runs.filter((run) => run.kind === 'fact' && run.fact.fact === 'code' && run.fact.value.includes('/'));
  const unique = codes.filter((run, index) => codes.findIndex(({ text }) => text === run.text) === index);
  return unique.flatMap((run, index) => (index === 0 ? [run] : [plain('\n'), run]));
}
