import type { InLanguages } from '../facts.ts';
import { foldText } from '../read-folded.ts';
import { pattern, readingOf } from '../read-patterns.ts';
import type { ReadDays } from '../recognising/recognise-facts.ts';
import type { LetterVersion, ReadBody } from './import-letter-types.ts';

type Scoped = { paragraph: ReadBody; version: LetterVersion };
type Titles = { titles: InLanguages; themes: InLanguages };

/** Titles and themes of a meeting: words quoted or emphasised, first in a sentence that states its days, then anywhere in scope. */
export function readTitles(scope: Scoped[], mentions: (Scoped & { days: ReadDays })[]): Titles {
  const titles: InLanguages = {};
  const themes: InLanguages = {};
  const sentences = mentions.map(({ paragraph, version, days }) => ({
    language: version.language,
    text: sentenceWith(paragraph, days),
    runs: paragraph.runs,
  }));
  const wider = scope.map(({ paragraph, version }) => ({ language: version.language, text: paragraph.text, runs: paragraph.runs }));
  for (const { language, text, runs } of [...sentences, ...wider]) {
    const quoted = quotesIn(text, runs);
    const theme = quoted.find(({ start }) => isAfter(text, start, readingOf(language).letter.theme));
    const title = quoted.find((one) => one !== theme && (one.emphasised || isAfter(text, one.start, readingOf(language).letter.entitled)));
    themes[language] ??= theme?.text;
    if (title?.text !== themes[language]) titles[language] ??= title?.text;
  }
  return { titles: written(titles), themes: written(themes) };
}

function written(names: InLanguages): InLanguages {
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
}

/** The sentence of a paragraph in which the days stand. */
function sentenceWith({ text, facts }: ReadBody, days: ReadDays): string {
  const fact = facts.find((one) => one.kind === 'days' && one.value.from === days.from && one.value.to === days.to);
  if (!fact) return '';
  const before = text.slice(0, fact.start).search(/[.!؟?]\s[^.!؟?]*$/u);
  const rest = text.slice(fact.end);
  const after = rest.search(/[.!؟?](?:\s|$)/u);
  return text.slice(before < 0 ? 0 : before + 2, after < 0 ? text.length : fact.end + after + 1);
}

type Quote = { text: string; start: number; emphasised: boolean };

function quotesIn(text: string, runs: ReadBody['runs']): Quote[] {
  const quotes = [...text.matchAll(/[“"«„]\s*([^“”"«»„]{3,200}?)\s*[”"»]/gu)].map((match) => ({
    text: match[1] ?? '',
    start: match.index,
    emphasised: false,
  }));
  const emphasised = runs.flatMap((run) =>
    run.kind === 'text' && run.emphasis && text.includes(run.text)
      ? [{ text: run.text, start: text.indexOf(run.text), emphasised: true }]
      : [],
  );
  return [...emphasised, ...quotes].sort((a, b) => a.start - b.start);
}

/** Whether words of this kind stand shortly before a place. */
function isAfter(text: string, start: number, source: string): boolean {
  const lead = foldText(text.slice(Math.max(0, start - 45), start)).text;
  return (
    pattern(`(?<![\\p{L}])(?:ال)?(?:${source})(?![\\p{L}])[^.:]*$`, 'iu').test(lead) || pattern(`(?:${source}) ?:? ?$`, 'iu').test(lead)
  );
}
