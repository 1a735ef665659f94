import { type Block, type Run, type Signature, textOf } from '../../languages/public.ts';
import { signedMark } from '../words.ts';
import { escapeHtml, htmlRuns, htmlText } from './html-runs.ts';
import type { Look } from './html-styles.ts';

/** Blocks of a document; a heading stands one level under the title of the page. */
export function htmlBlocks(blocks: Block[], look: Look): string {
  return blocks.map((block) => htmlBlock(block, look)).join('\n');
}

function attributes(look: Look, name: keyof Look['style']): string {
  return `lang="${look.language}" dir="${look.direction}" style="${look.style[name]}"`;
}

function htmlBlock(block: Block, look: Look): string {
  switch (block.kind) {
    case 'paragraph': {
      const name = block.align === 'center' ? 'centered' : block.align === 'end' ? 'ended' : 'paragraph';
      return `<p ${attributes(look, name)}>${htmlRuns(block.runs, look)}</p>`;
    }
    case 'heading':
      return `<h${block.level + 1} ${attributes(look, 'heading')}>${htmlRuns(block.runs, look)}</h${block.level + 1}>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((runs) => `<li ${attributes(look, 'item')}>${htmlRuns(runs, look)}</li>`);
      return `<${tag} ${attributes(look, 'list')}>\n${items.join('\n')}\n</${tag}>`;
    }
    case 'table':
      return block.header.length > mostColumns ? htmlRecords(block, look) : htmlTable(block, look);
    case 'signatures':
      return block.blocks.map((signature) => htmlSignature(signature, look)).join('\n');
  }
}

/** More columns than this leave no room for a word on a telephone. */
export const mostColumns = 3;

/** A table of many columns as one block a row, each value behind the name of its column, as in the plain text. */
function htmlRecords({ header, rows }: Extract<Block, { kind: 'table' }>, look: Look): string {
  const value = (runs: Run[], column: number) => {
    const label = header[column] ?? [];
    const named = textOf(label).trim() === '' ? '' : `<span style="${look.style.label}">${htmlRuns(label, look)}:</span> `;
    return textOf(runs).trim() === '' ? '' : `${named}${column === 0 ? `<strong>${htmlRuns(runs, look)}</strong>` : htmlRuns(runs, look)}`;
  };
  return rows.map((row) => `<p ${attributes(look, 'record')}>${row.map(value).filter(Boolean).join('<br>')}</p>`).join('\n');
}

function htmlTable({ header, rows, widths }: Extract<Block, { kind: 'table' }>, look: Look): string {
  const head = header.map((runs) => `<th scope="col" ${attributes(look, 'head')}>${htmlRuns(runs, look)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((runs) => `<td ${attributes(look, 'cell')}>${htmlRuns(runs, look)}</td>`).join('')}</tr>`);
  const total = widths?.reduce((sum, width) => sum + width, 0) ?? 0;
  const columns =
    widths && total > 0
      ? `<colgroup>${widths.map((width) => `<col style="width:${Math.round((width / total) * 100)}%">`).join('')}</colgroup>\n`
      : '';
  const headRow = header.length > 0 ? `<thead><tr>${head}</tr></thead>\n` : '';
  return `<table ${attributes(look, 'table')}>\n${columns}${headRow}<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function htmlSignature({ name, lines, organization, signed, image }: Signature, look: Look): string {
  const written = `<em${look.direction === 'rtl' ? ' style="font-style:normal"' : ''}>${signedMark(look.language)}</em>`;
  const mark = signed ? (image ? htmlHandwriting(image) : written) : '';
  const text = (line: string) => htmlText(line, look.direction);
  const shown = [mark, `<strong>${text(name)}</strong>`, ...lines.map(text), organization ? text(organization) : ''];
  return `<p ${attributes(look, 'signature')}>${shown.filter(Boolean).join('<br>')}</p>`;
}

/** The drawing stands in the page itself: nothing is fetched to show it. */
function htmlHandwriting({ drawing, says }: NonNullable<Signature['image']>): string {
  const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  return `<img src="${source}" alt="${escapeHtml(says)}" height="56" style="height:56px;width:auto;max-width:100%">`;
}
