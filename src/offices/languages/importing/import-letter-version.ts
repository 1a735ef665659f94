import type { Language } from '../../../platform/language.ts';
import { foldSpace, foldWord } from '../read-folded.ts';
import { begins, readingOf, says } from '../read-patterns.ts';
import { recogniseFacts } from '../recognising/recognise-facts.ts';
import { textOf } from '../texts/content.ts';
import { linksOf, readInline } from '../texts/read-inline.ts';
import { readAddressee } from './import-addressee.ts';
import type { LetterVersion, ReadBody, Unrecognised } from './import-letter-types.ts';
import { readLetterhead } from './import-letterhead.ts';
import { readSignatories } from './import-signatories.ts';
import type { LanguageVersion } from './split-languages.ts';
import { type SourceParagraph, splitParagraphs } from './split-paragraphs.ts';

type Parts = {
  head: SourceParagraph[];
  dateLine?: SourceParagraph;
  addressee?: SourceParagraph;
  salutation?: SourceParagraph;
  body: SourceParagraph[];
  closing?: SourceParagraph;
  tail: SourceParagraph[];
};

/** Reads one language version of a letter; what fits no part is returned beside it. */
export function readLetterVersion(source: LanguageVersion): { version: LetterVersion; unrecognised: Unrecognised[] } {
  const { language } = source;
  const parts = sortParts(splitParagraphs(source), language);
  const body = parts.body.map((paragraph, index) => readBody(paragraph, language, index));
  const { letterhead, unread } = readLetterhead(parts.head, language);
  const { signatories, rest } = readSignatories(parts.tail, language);
  const version: LetterVersion = {
    language,
    letterhead,
    ...(parts.addressee ? { addressee: readAddressee(parts.addressee, language) } : {}),
    ...(parts.dateLine ? dateOf(parts.dateLine, language) : {}),
    salutation: parts.salutation?.lines ?? [],
    body,
    links: body.flatMap(({ key, runs }) => linksOf(runs).map((link) => ({ ...link, key }))),
    enclosures: body
      .filter(({ text }) => says(foldWord(text), readingOf(language).letter.attached))
      .map(({ key, text }) => ({ key, text: sentenceOn(text, language) })),
    ...(parts.closing ? { closing: parts.closing.text } : {}),
    signatories,
  };
  const unrecognised = [...unread, ...rest].map(({ line, text }) => ({ language, line, text }));
  return { version, unrecognised };
}

function sortParts(paragraphs: SourceParagraph[], language: Language): Parts {
  const words = readingOf(language).letter;
  const starts = (source: string, most: number) => (paragraph: SourceParagraph) =>
    paragraph.text.length <= most && begins(foldWord(paragraph.text), source);
  const addressee = paragraphs.find((paragraph) => starts(words.to, 160)(paragraph) && !/[.!؟?,،]$/u.test(paragraph.text));
  const greeted = paragraphs.findIndex(
    (paragraph) => paragraph !== addressee && starts(words.salutation, 120)(paragraph) && /[,،:]$/u.test(paragraph.text),
  );
  const closed = paragraphs.findLastIndex(
    (paragraph, index) => index > greeted && paragraph !== addressee && begins(foldWord(paragraph.text), words.closing),
  );
  const before = paragraphs.slice(0, Math.max(greeted, 0));
  const end = closed < 0 ? paragraphs.length : closed;
  const dateLine = [...before, ...paragraphs.slice(closed < 0 ? end : closed + 1)].find(
    (paragraph) => paragraph !== addressee && isDateLine(paragraph, language),
  );
  const free = (paragraph: SourceParagraph) => paragraph !== addressee && paragraph !== dateLine;
  return {
    head: before.filter(free),
    dateLine,
    addressee,
    salutation: paragraphs[greeted],
    body: paragraphs.slice(greeted + 1, end).filter(free),
    closing: paragraphs[closed],
    tail: closed < 0 ? [] : paragraphs.slice(closed + 1).filter(free),
  };
}

function isDateLine({ text }: SourceParagraph, language: Language): boolean {
  const date = recogniseFacts(text, language).find(({ kind }) => kind === 'days');
  return date !== undefined && text.length <= 70 && text.length - (date.end - date.start) <= 40;
}

function dateOf({ text }: SourceParagraph, language: Language): Pick<LetterVersion, 'date' | 'place' | 'dateLine'> {
  const fact = recogniseFacts(text, language).find((one) => one.kind === 'days');
  if (fact?.kind !== 'days') return { dateLine: text };
  const place = foldSpace(text.slice(0, fact.start))
    .replace(/[,،]?\s*(?:le|el|on|في)?$/u, '')
    .trim();
  return { dateLine: text, date: fact.value.from, ...(place ? { place } : {}) };
}

function readBody({ text: source, line }: SourceParagraph, language: Language, index: number): ReadBody {
  const runs = readInline(source);
  const text = textOf(runs);
  const [only] = runs;
  const kind = runs.length === 1 && only?.kind === 'link' ? 'link' : 'paragraph';
  return { key: `p${index + 1}`, kind, text, source, runs, facts: recogniseFacts(text, language), line };
}

/** The sentence of a paragraph that speaks of what is attached. */
function sentenceOn(text: string, language: Language): string {
  const sentences = text.split(/(?<=[.!؟?])\s+/u);
  return sentences.find((sentence) => says(foldWord(sentence), readingOf(language).letter.attached)) ?? text;
}
