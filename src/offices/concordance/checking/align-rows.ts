import type { Language } from '../../../platform/language.ts';
import { type AlignedRow, alignTexts, alignVersions, letterPartOf, type SentenceBead, splitSentences } from '../../languages/public.ts';
import type { TextPart } from '../reading/mark-parts.ts';
import type { FileVersion } from '../reading/read-files.ts';

/** Paragraphs that say the same, by their places in each version; `key` names the row in findings. */
export type Row = { key: string; places: Partial<Record<Language, number[]>> };
/** Sentences of the first version against those of another, `unit` being the place of a paragraph in its version. */
export type SentencePairs = { one: Language; other: Language; beads: SentenceBead[] };
export type AlignedRows = { rows: Row[]; sentences: SentencePairs[] };

/** What of a version is paired in order, and the places of it in the version. */
type Body = { language: Language; places: number[]; texts: string[] };
type Apart = { part: TextPart; key: string };
const addressee: Apart = { part: 'addressee', key: 'addressee' };
const signatories: Apart = { part: 'signature', key: 'signatories' };
const closing: Apart = { part: 'closing', key: 'closing' };

/**
 * The parts that are rows of their own: those that every version has, for what one version says where another says it in the text must be
 * paired there. Each language takes leave in its own words and length: a closing is a row where every version has one of them.
 */
function partsApart(versions: readonly FileVersion[]): Apart[] {
  const countsOf = ({ part }: Apart) => versions.map(({ paragraphs }) => paragraphs.filter((one) => one.part === part).length);
  const isApart = (one: Apart) => countsOf(one).every((count) => (one === closing ? count === 1 : count > 0));
  return [addressee, closing, signatories].filter((one) => isApart(one) && (one !== closing || versions.every(takesLeaveAlone)));
}

/** Whether the paragraph that closes a letter says nothing else behind its leave. */
function takesLeaveAlone({ language, paragraphs }: FileVersion): boolean {
  const text = paragraphs.find(({ part }) => part === 'closing')?.text ?? '';
  const last = splitSentences(text, language).at(-1);
  return last === undefined || last.start === 0 || letterPartOf(text.slice(last.start, last.end), language) === 'closing';
}

/**
 * Pairs the paragraphs of all versions over the first one. Addressee lines, closings and signature blocks stand where each page had room for
 * them: they are rows of their own and take no part in the order.
 */
export function alignRows(versions: readonly FileVersion[], least?: number): AlignedRows {
  const apart = partsApart(versions);
  const bodies = versions.map((version) => bodyOf(version, apart));
  const sentences: SentencePairs[] = [];
  const aligned = alignVersions(bodies, (mine, theirs) => {
    const found = alignTexts(mine, theirs, least);
    sentences.push(pairsOf(found.sentences, mine, theirs));
    return found.paragraphs;
  });
  const rows = aligned.map((row, index) => ({ key: `p${index + 1}`, places: placesOf(row, bodies) }));
  return {
    rows: [
      ...apart.filter((one) => one === addressee).flatMap((one) => rowApart(versions, one)),
      ...rows,
      ...apart.filter((one) => one !== addressee).flatMap((one) => rowApart(versions, one)),
    ],
    sentences,
  };
}

function bodyPlaces({ paragraphs }: FileVersion, apart: readonly Apart[]): number[] {
  const isApart = (part: TextPart) => apart.some((one) => one.part === part);
  return paragraphs.flatMap(({ part }, place) => (isApart(part) ? [] : [place]));
}

function rowApart(versions: readonly FileVersion[], { part, key }: Apart): Row[] {
  const places = Object.fromEntries(
    versions.flatMap(({ language, paragraphs }) => {
      const own = paragraphs.flatMap((paragraph, place) => (paragraph.part === part ? [place] : []));
      return own.length > 0 ? [[language, own]] : [];
    }),
  );
  return Object.keys(places).length > 0 ? [{ key, places }] : [];
}

function bodyOf(version: FileVersion, apart: readonly Apart[]): Body {
  const places = bodyPlaces(version, apart);
  return { language: version.language, places, texts: places.map((place) => version.paragraphs[place]?.text ?? '') };
}

/** Sentences by the places of their paragraphs in the versions. */
function pairsOf(beads: readonly SentenceBead[], one: Body, other: Body): SentencePairs {
  const placed = ({ places }: Body, sentences: SentenceBead['a']) => sentences.map((each) => ({ ...each, unit: places[each.unit] ?? 0 }));
  return {
    one: one.language,
    other: other.language,
    beads: beads.map((bead) => ({ ...bead, a: placed(one, bead.a), b: placed(other, bead.b) })),
  };
}

function placesOf(row: AlignedRow, bodies: readonly Body[]): Row['places'] {
  return Object.fromEntries(
    bodies.flatMap(({ language, places }) => {
      const own = row[language];
      return own ? [[language, own.flatMap((unit) => places[unit] ?? [])]] : [];
    }),
  );
}
