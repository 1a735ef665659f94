import type { Language } from '../../../platform/language.ts';
import { foldWord } from '../read-folded.ts';
import { begins, pattern, readingOf, says } from '../read-patterns.ts';
import type { ReadSignatory } from './import-letter-types.ts';
import type { SourceParagraph } from './split-paragraphs.ts';

type Line = { text: string; bold: boolean; first: boolean; at: number; source: SourceParagraph };
type Open = ReadSignatory & { lines: string[] };

/** Reads the signature blocks under the closing, in order; lines before the first name are returned as the rest. */
export function readSignatories(tail: SourceParagraph[], language: Language): { signatories: ReadSignatory[]; rest: SourceParagraph[] } {
  const signatories: Open[] = [];
  const rest: SourceParagraph[] = [];
  let mark: string | undefined;
  for (const line of linesOf(tail)) {
    const open = signatories.at(-1);
    if (isMark(line, language)) mark = line.text;
    else if (startsName(line, language, mark !== undefined, open)) {
      signatories.push({ name: line.text, post: [], signed: mark !== undefined, line: line.at, ...(mark ? { mark } : {}), lines: [] });
      mark = undefined;
    } else if (open) open.lines.push(line.text);
    else rest.push(line.source);
  }
  return { signatories: signatories.map((open) => complete(open, language)), rest };
}

function linesOf(tail: SourceParagraph[]): Line[] {
  return tail.flatMap((source) =>
    source.lines.map((written, index) => ({
      text: written.replace(/\*+/g, '').trim(),
      bold: written.startsWith('**'),
      first: index === 0,
      at: source.line + index,
      source,
    })),
  );
}

function isMark({ text }: Line, language: Language): boolean {
  return begins(foldWord(text), `${readingOf(language).letter.signed}$`);
}

/** A name follows a signed mark, stands in bold, or opens a block and is no post. */
function startsName(line: Line, language: Language, marked: boolean, open: Open | undefined): boolean {
  if (line.bold) return true;
  if (marked) return !isPost(line.text, language);
  if (isPost(line.text, language) || /\d/.test(line.text)) return false;
  return line.first && line.text.split(' ').length <= 6 && (open === undefined || open.lines.length > 0);
}

function isPost(text: string, language: Language): boolean {
  const { post, organization } = readingOf(language).letter;
  const folded = foldWord(text);
  return says(folded, post) || says(folded, `(?:في |ل|ال)?(?:${organization})`);
}

/** Joins lines broken inside a post ("Director for / Water and Towns") and takes the organization off the end. */
function complete({ lines, ...read }: Open, language: Language): ReadSignatory {
  const signatory = { ...read, written: lines };
  const { organization } = readingOf(language).letter;
  const last = lines.at(-1);
  const ends = lines.length > 1 && last !== undefined && says(foldWord(last), `(?:في |ل|ال)*(?:${organization})`);
  const posts = ends ? lines.slice(0, -1) : lines;
  if (ends && last) return { ...signatory, post: joinOpen(posts, language), organization: last.replace(/^في /u, '') };
  const inside = pattern('^(.+) ل(لاتحاد .+|لأمم المتحدة.*|منظمة .+)$', 'u').exec(posts.at(-1) ?? '');
  if (language === 'ar' && inside?.[1] && inside[2]) {
    return {
      ...signatory,
      post: [...posts.slice(0, -1), inside[1]],
      organization: inside[2].startsWith('ل') ? `ا${inside[2]}` : inside[2],
    };
  }
  return { ...signatory, post: joinOpen(posts, language) };
}

function joinOpen(lines: string[], language: Language): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const word = foldWord(last?.split(' ').at(-1) ?? '');
    if (last && word.length <= 4 && readingOf(language).stopWords.includes(word)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}
