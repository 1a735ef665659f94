import type { Language } from '../../../platform/language.ts';
import { type LanguageEvidence, languageEvidence } from '../../languages/public.ts';

/** How paragraphs of several languages follow one another: each language as a whole, or turn by turn; `early` prefers the first place to change. */
type Order = { stay: number; change: number; early: boolean };
const orders: readonly Order[] = [
  { stay: 0, change: -3, early: false },
  { stay: -1, change: -0.2, early: true },
];
/** What an empty line before a paragraph adds to a change, and what a place earlier or later does. */
const weights = { gap: 0.3, place: 1e-5 };

const ofScript: Record<LanguageEvidence['script'], readonly Language[]> = {
  Arabic: ['ar'],
  Cyrillic: ['ru'],
  Han: ['zh'],
  Latin: ['en', 'fr', 'es'],
  none: ['en', 'fr', 'es', 'ar', 'ru', 'zh'],
};

type Paragraph = { text: string; gapBefore: number; joins?: boolean };
type Shown = LanguageEvidence & { gap: number; count: number };

/** The language of each paragraph, of those that are held: what each shows by itself, weighed against the likeliest order of them all. */
export function tellLanguages(paragraphs: readonly Paragraph[], held: readonly Language[]): Language[] {
  const shown = inBlocks(paragraphs);
  const paths = orders.map((order) => likeliest(shown, held, order));
  const [best] = paths.toSorted((a, b) => b.score - a.score);
  return shown.flatMap(({ count }, at) => Array.from({ length: count }, () => best?.path[at] ?? held[0] ?? 'en'));
}

/** Lines of one address or signature are told together, unless nearly every line joins the one before or they show different languages. */
function inBlocks(paragraphs: readonly Paragraph[]): Shown[] {
  const isBlocked = paragraphs.filter(({ joins }) => joins).length < paragraphs.length * 0.7;
  const blocks: Shown[] = [];
  for (const { text, gapBefore, joins } of paragraphs) {
    const own = languageEvidence(text);
    const last = blocks.at(-1);
    if (joins && isBlocked && last && agree(last, own)) {
      last.count += 1;
      last.script = own.script === 'none' ? last.script : own.script;
      for (const [language, score] of Object.entries(own.scores))
        last.scores[language as Language] = (last.scores[language as Language] ?? 0) + score;
    } else blocks.push({ ...own, gap: Math.min(3, Math.max(0, gapBefore - 1)), count: 1 });
  }
  return blocks;
}

function agree(one: LanguageEvidence, other: LanguageEvidence): boolean {
  if (one.script !== other.script && one.script !== 'none' && other.script !== 'none') return false;
  const [mine, theirs] = [clearest(one), clearest(other)];
  return mine === undefined || theirs === undefined || mine === theirs;
}

/** The language that leads the others by two words. */
function clearest({ scores }: LanguageEvidence): string | undefined {
  const [first, second] = Object.entries(scores).toSorted(([, a], [, b]) => b - a);
  return first && first[1] - (second?.[1] ?? 0) > 1 ? first[0] : undefined;
}

/** As much as one paragraph may say for a language. */
const most = 6;

/** How well a language suits what a paragraph shows, beside the others; a line in Latin letters may stand in a version of another script. */
function suits({ script, scores }: LanguageEvidence, language: Language): number {
  if (ofScript[script].includes(language)) return (most * (scores[language] ?? 0)) / Math.max(most, ...Object.values(scores));
  return script === 'Latin' ? -1.5 : -20;
}

function likeliest(shown: readonly Shown[], held: readonly Language[], { stay, change, early }: Order) {
  let best = held.map((language) => ({ language, score: 0, path: [] as Language[] }));
  for (const [place, one] of shown.entries()) {
    const turn = change + weights.gap * one.gap + (early ? -1 : 1) * weights.place * place;
    best = held.map((language) => {
      const [from] = best
        .map(({ language: before, score, path }) => ({ score: score + (place === 0 ? 0 : before === language ? stay : turn), path }))
        .toSorted((a, b) => b.score - a.score);
      return { language, score: (from?.score ?? 0) + suits(one, language), path: [...(from?.path ?? []), language] };
    });
  }
  return best.toSorted((a, b) => b.score - a.score)[0] ?? { score: 0, path: [] };
}
