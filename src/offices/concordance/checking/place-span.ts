import type { Language } from '../../../platform/language.ts';
import { lineFinder, spanOf } from '../reading/placed-text.ts';
import type { FileVersion } from '../reading/read-files.ts';
import type { SentencePairs } from './align-rows.ts';
import type { CheckedSpan } from './checked-finding.ts';
import type { RowText } from './row-text.ts';

/** What spans of a check are placed with: the versions, the texts of each row, and which sentence answers which. */
export type Places = {
  version: (language: Language) => FileVersion | undefined;
  line: (language: Language, offset: number) => number;
  texts: Map<string, RowText[]>;
  sentences: readonly SentencePairs[];
};

/** Prepares the placing of spans; the lines of each file are counted once. */
export function preparePlaces(
  versions: readonly FileVersion[],
  texts: Map<string, RowText[]>,
  sentences: readonly SentencePairs[],
): Places {
  const finders = new Map<string, (offset: number) => number>();
  const finderOf = ({ file, source }: FileVersion) => {
    const known = finders.get(file) ?? lineFinder(source);
    finders.set(file, known);
    return known;
  };
  const version = (language: Language) => versions.find((one) => one.language === language);
  const line = (language: Language, offset: number) => {
    const own = version(language);
    return own ? finderOf(own)(offset) : 1;
  };
  return { version, line, texts, sentences };
}

/** A stretch of a row's text as a stretch of its file; undefined where the version has no such row. */
export function placeSpan(places: Places, key: string, language: Language, start: number, end: number): CheckedSpan | undefined {
  const text = places.texts.get(key)?.find((one) => one.language === language);
  const version = places.version(language);
  if (!text || !version) return undefined;
  const inFile = spanOf(text, start, end);
  return {
    language,
    file: version.file,
    line: places.line(language, inFile.start),
    ...inFile,
    text: text.text.slice(start, end),
    row: { start, end },
  };
}

/** Where a version without a span of its own answers a span of another: its sentence that is paired with that one's, else the whole row. */
export function counterpartOf(places: Places, key: string, of: CheckedSpan, language: Language): CheckedSpan | undefined {
  const text = places.texts.get(key)?.find((one) => one.language === language);
  if (!text) return undefined;
  const stretch = answeringSentence(places, key, of, text) ?? { start: 0, end: text.text.length };
  const span = placeSpan(places, key, language, stretch.start, stretch.end);
  return span && { ...span, counterpart: true };
}

function answeringSentence({ texts, sentences }: Places, key: string, of: CheckedSpan, text: RowText) {
  const source = texts.get(key)?.find((one) => one.language === of.language);
  const home = source?.starts.find(({ start, end }) => of.row.start >= start && of.row.start < end);
  if (!home) return undefined;
  const offset = of.row.start - home.start;
  for (const { one, other, beads } of sentences) {
    if (!(one === of.language && other === text.language) && !(other === of.language && one === text.language)) continue;
    const [from, to] = one === of.language ? (['a', 'b'] as const) : (['b', 'a'] as const);
    const bead = beads.find((each) => each[from].some(({ unit, start, end }) => unit === home.place && offset >= start && offset < end));
    const stretches = (bead?.[to] ?? []).flatMap(({ unit, start, end }) => {
      const paragraph = text.starts.find(({ place }) => place === unit);
      return paragraph ? [{ start: paragraph.start + start, end: paragraph.start + end }] : [];
    });
    if (stretches.length > 0)
      return { start: Math.min(...stretches.map(({ start }) => start)), end: Math.max(...stretches.map(({ end }) => end)) };
  }
  return undefined;
}
