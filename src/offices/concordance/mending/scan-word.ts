/** A stretch of text in the XML of a Word file: the run that holds it and nothing else, and where its letters stand in the paragraph's text. */
export type WordRun = { start: number; end: number; properties: string; text: string; from: number; isWhole: boolean };
export type WordParagraph = { text: string; runs: WordRun[] };

const tags = /<(\/?)(w:p|w:r|w:t|w:rPr|w:del|w:moveFrom|w:tab|w:br|w:cr|w:instrText|w:txbxContent|mc:Fallback)(?=[\s/>])([^>]*?)(\/?)>/g;

/**
 * The paragraphs of a Word part with their runs, in the order of the file; tracked deletions are no text. `isWhole` runs hold one text and
 * nothing else, so that they may be divided.
 */
export function scanWord(xml: string): WordParagraph[] {
  const done: WordParagraph[] = [];
  const open: WordParagraph[] = [];
  let gone = 0;
  let run: { start: number; properties: string; texts: { text: string }[]; plain: boolean } | undefined;
  let propertiesFrom = -1;
  let textFrom = -1;
  for (const found of xml.matchAll(tags)) {
    const [whole, slash, name = '', , self] = found;
    const after = found.index + whole.length;
    const closes = slash === '/';
    if (name === 'w:del' || name === 'w:moveFrom' || name === 'mc:Fallback') gone += self ? 0 : closes ? -1 : 1;
    else if (name === 'w:p') {
      if (self) done.push({ text: '', runs: [] });
      else if (closes) done.push(...open.splice(-1));
      else open.push({ text: '', runs: [] });
    } else if (gone > 0) continue;
    else if (name === 'w:r') {
      if (!closes && !self) run = { start: found.index, properties: '', texts: [], plain: true };
      else if (run && closes) {
        closeRun(open.at(-1), run, after);
        run = undefined;
      }
    } else if (name === 'w:rPr' && run) {
      if (!closes && !self) propertiesFrom = found.index;
      else if (closes && propertiesFrom >= 0) {
        run.properties ||= xml.slice(propertiesFrom, after);
        propertiesFrom = -1;
      }
    } else if (name === 'w:t' && run) {
      if (!closes && !self) textFrom = after;
      else if (closes && textFrom >= 0) {
        run.texts.push({ text: decode(xml.slice(textFrom, found.index)) });
        textFrom = -1;
      }
    } else if (run && !closes) {
      run.plain = false;
      if (name !== 'w:instrText') run.texts.push({ text: ' ' });
    }
  }
  return done;
}

function closeRun(
  paragraph: WordParagraph | undefined,
  run: { start: number; properties: string; texts: { text: string }[]; plain: boolean },
  end: number,
): void {
  const text = run.texts.map((one) => one.text).join('');
  if (!paragraph || text === '') return;
  const { start, properties, plain, texts } = run;
  paragraph.runs.push({ start, end, properties, text, from: paragraph.text.length, isWhole: plain && texts.length === 1 });
  paragraph.text += text;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return entities[name ?? ''] ?? all;
  });
}
