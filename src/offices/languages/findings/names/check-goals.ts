import type { Finding } from '../../comparing/compare-finding.ts';
import { preferredWord } from '../../terms/term.ts';
import { usualTerms } from '../../terms/usual-terms.ts';
import { findAll, type Passage, type Row, raise, type Span, spanOf } from '../passage.ts';
import { goalJoint, goalReference, goalWords } from './goal-words.ts';

type Goal = Span & { number: number; about: Span };

/** Sustainable Development Goals whose number is not that of the title or subject beside it: "Goal 5 (Quality Education)". */
export function checkGoals(rows: Row[]): Finding[] {
  if (!rows.some(({ passages }) => passages.some(speaksOfDevelopment))) return [];
  return rows.flatMap(({ passages }) => passages.flatMap((passage) => goalsIn(passage).flatMap((goal) => mistaken(passage, goal))));
}

/** Other plans have goals with numbers too. */
function speaksOfDevelopment({ lower }: Passage): boolean {
  return /sustainable development|sdgs?\b|developpement durable|\bodd|desarrollo sostenible|\bods\b|التنمية المستدامة|устойчивого развития|цур|可持续发展/u.test(
    lower,
  );
}

/** Each goal by its number, with what stands in brackets, after a colon or after "on"; several goals at once say nothing. */
function goalsIn(passage: Passage): Goal[] {
  const { language, folded } = passage;
  const opened = '\\s?[(（《“«"]\\s?["“«《]?([^()（）《》«»“”"]{3,90})';
  const joined = `\\s?(?:[:：–—-]\\s?|,? ?${goalJoint[language]}\\s?)["“«《]?([^()（）《》«»“”".;،,；，。:]{3,60})`;
  const source = `(${goalReference[language]})(1[0-7]|[1-9])(?:[.-]?[ªº°])?(?!\\d|[.,]\\d)(?:${opened}|${joined})`;
  return findAll(passage, source).flatMap(({ match, start, end }) => {
    const said = match[3] ?? match[4] ?? '';
    const from = match.index + match[0].length - said.length;
    const about = { start: folded.at[from] ?? start, end };
    return said ? [{ start, end, number: Number(match[2]), about }] : [];
  });
}

function mistaken(passage: Passage, { number, about, start }: Goal): Finding[] {
  const titled = passage.terms.filter(({ term, ...at }) => term.domain === 'goal' && about.start <= at.start && at.start < about.end + 60);
  const numbers = titled.map(({ term }) => Number(term.id.replace('sdg-', '')));
  const words = Object.entries(goalWords[passage.language]).filter(([, source]) =>
    findAll(passage, source).some((word) => about.start <= word.start && word.end <= about.end),
  );
  const spoken = words.map(([goal]) => Number(goal));
  const isTitle = numbers.length === 1 && !numbers.includes(number) && !spoken.includes(number);
  if (!isTitle && (numbers.length > 0 || spoken.length !== 1 || spoken.includes(number))) return [];
  const own = usualTerms.find(({ id }) => id === `sdg-${number}`);
  const title = own && preferredWord(own, passage.language)?.text;
  const end = isTitle ? Math.max(about.end, titled[0]?.end ?? 0) : about.end;
  return [
    raise('goal-title', passage.key, {
      spans: [spanOf(passage, { start, end })],
      confidence: isTitle ? 0.9 : 0.6,
      ...(isTitle ? {} : { severity: 'look' }),
      name: passage.text.slice(start, end),
      ...(title ? { expected: title } : {}),
    }),
  ];
}
