import { directionOf } from '../../platform/language.ts';
import { type Block, type Run, withoutIsolates } from '../languages/public.ts';
import { alignBlocks, type BlockPair } from './align-blocks.ts';
import { gatherNotes } from './gather-notes.ts';
import { htmlBlocks } from './html/html-blocks.ts';
import { escapeHtml } from './html/html-runs.ts';
import { htmlStyles, type Look } from './html/html-styles.ts';
import { normaliseLevels } from './normalise-levels.ts';
import type { OfficialDocument } from './official-document.ts';
import { inColumnOrder } from './typesetting/typeset-facing.ts';
import { withoutControls } from './without-controls.ts';

/** Writes two versions of one paper side by side as one self-contained page: a row for each paragraph, a column for each language. */
export function writeFacingHtml(versions: readonly [OfficialDocument, OfficialDocument]): string {
  const [left, right] = inColumnOrder(versions).map(withoutControls);
  if (!left || !right) throw new Error('a facing layout needs two versions');
  const looks = [left, right].map(lookOf);
  const rows = pairsOf(left, right).map((pair) => row(pair, looks));
  const title = escapeHtml(withoutIsolates(left.title));
  return `<!DOCTYPE html>
<html lang="${left.language}" dir="${directionOf(left.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body style="margin:0;padding:24px 0;background-color:#ffffff">
<table dir="ltr" role="presentation" style="border-collapse:collapse;width:100%;max-width:1120px;margin:0 auto;background-color:#ffffff">
${rows.join('\n')}
</table>
</body>
</html>
`;
}

function lookOf({ language, letterheads }: OfficialDocument): Look {
  return { language, direction: directionOf(language), style: htmlStyles(language, letterheads[0]?.paper) };
}

function row(pair: BlockPair, looks: readonly Look[]): string {
  const cells = looks.map((look, side) => {
    const block = pair[side];
    const edge = side === 0 ? 'border-right:1px solid #d5dce3;' : '';
    return `<td lang="${look.language}" dir="${look.direction}" style="width:50%;vertical-align:top;padding:0 24px;${edge}">${block ? htmlBlocks([block], look) : ''}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** All that stands in a paper as aligned blocks: its head, its text, its end, its notes. */
function pairsOf(left: OfficialDocument, right: OfficialDocument): BlockPair[] {
  const [first, second] = [left, right].map((document) => gatherNotes(normaliseLevels(document.blocks), document.language));
  if (!first || !second) return [];
  const isSigned = ({ kind }: Block) => kind === 'signatures';
  const notes = (list: Run[][]) => list.map((runs, index): Block => ({ kind: 'paragraph', key: `note.${index}`, runs }));
  const of = (document: OfficialDocument, { blocks, notes: list }: { blocks: Block[]; notes: Run[][] }) => [
    ...headOf(document),
    ...blocks.filter((block) => !isSigned(block)),
    ...lines('closing', document.closing ? [document.closing] : []),
    ...blocks.filter(isSigned),
    ...lines('enclosures', document.enclosures),
    ...notes(list),
    ...endOf(document),
  ];
  return alignBlocks(of(left, first), of(right, second));
}

function headOf(document: OfficialDocument): Block[] {
  const { letterheads, reference, masthead = [], placeAndDate, addressee, title, subtitles = [], salutation, kind } = document;
  const particulars = masthead.filter(({ value }) => value !== reference).map(({ label, value }) => `${label} ${value}`.trim());
  const heading: Block = { kind: 'heading', key: 'head.title', level: 1, runs: [{ kind: 'text', text: title }] };
  return [
    ...letterheads.flatMap((head, index) => lines(`head.${index}`, [head.organization, head.motto, head.desk], true)),
    ...lines('head.reference', [reference, ...particulars]),
    ...lines('head.place', [placeAndDate]),
    ...lines('head.addressee', addressee),
    ...(kind === 'letter' ? [] : [heading]),
    ...subtitles.map(({ runs }, index): Block => ({ kind: 'paragraph', key: `head.subtitle.${index}`, runs })),
    ...lines('head.salutation', salutation),
  ];
}

function endOf({ footnote, verification }: OfficialDocument): Block[] {
  const check = verification ? `${verification.label} ${verification.code}` : undefined;
  return lines('end', [footnote, check, verification?.url]);
}

function lines(key: string, texts: readonly (string | undefined)[] = [], strong = false): Block[] {
  const [first, ...others] = texts.filter((text): text is string => Boolean(text));
  if (first === undefined) return [];
  const head: Run = { kind: 'text', text: first, strong };
  return [{ kind: 'paragraph', key, runs: others.length > 0 ? [head, { kind: 'text', text: `\n${others.join('\n')}` }] : [head] }];
}
