import type { Language } from '../../../../platform/language.ts';
import { byLanguage } from '../../pack-of.ts';
import { turnTitle } from '../../terms/turn-title.ts';
import type { Sex } from '../names/find-mentions.ts';
import type { Passage, Span } from '../passage.ts';

/** What stands before a title and bears its gender; what is alike for both ("l’", "a la" beside "al") is worked out below. */
const articles: Partial<Record<Language, readonly (readonly [m: string, f: string])[]>> = byLanguage((pack) => pack.gender.titleArticles);

type Before = Span & { text: string; at: Sex; pair: readonly [m: string, f: string] };

function articleBefore({ text, language }: Passage, start: number): Before | undefined {
  const before = text.slice(Math.max(0, start - 16), start).replaceAll("'", '’');
  const found = (articles[language] ?? [])
    .flatMap((pair) => (['m', 'f'] as const).map((at) => ({ pair, at, form: pair[at === 'm' ? 0 : 1] })))
    .filter(
      ({ form, pair }) =>
        pair[0] !== pair[1] && before.toLowerCase().endsWith(`${form} `) && !/\p{L}/u.test(before.at(-form.length - 2) ?? ' '),
    )
    .toSorted((a, b) => b.form.length - a.form.length)[0];
  if (!found) return undefined;
  const from = start - found.form.length - 1;
  return { start: from, end: start, text: text.slice(from, start - 1), at: found.at, pair: found.pair };
}

/** The gender that the article before a title shows. */
export function sexOfArticle(passage: Passage, start: number): Sex | undefined {
  return articleBefore(passage, start)?.at;
}

/** A title of the wrong gender with the article that is wrong as well, and both as they should be; no suggestion where that is not sure. */
export function titleInstead(passage: Passage, { start, end }: Span, sex: Sex): { place: Span; suggestion?: string } {
  const { text, language } = passage;
  const own = /^(?:(?:le|la|du|de la|au|à la|el|del|al|a la) )/iu.exec(text.slice(start, end))?.[0].length ?? 0;
  const from = start + own;
  const article = articleBefore(passage, from);
  const title = text.slice(from, end);
  const turned = turnTitle(title, language, sex);
  const wrong = article && article.at !== sex ? article : undefined;
  if (!turned && !wrong) return { place: { start, end } };
  const place = { start: wrong?.start ?? from, end };
  const front = wrong ? `${inCase(wrong.pair[sex === 'f' ? 1 : 0], wrong.text)} ` : '';
  return { place, suggestion: elided(front, turned ?? title, language) };
}

const inCase = (made: string, written: string) => (/^\p{Lu}/u.test(written) ? made.charAt(0).toUpperCase() + made.slice(1) : made);

/** "la Ambassadrice" is "l’Ambassadrice". */
function elided(front: string, title: string, language: Language): string {
  if (language !== 'fr' || !/^[aeiouéèâêîôû]/iu.test(title)) return front + title;
  return (
    front
      .replace(/(?<=^|\s)([Ll])[ea] $/u, '$1’')
      .replace(/^du $/u, 'de l’')
      .replace(/^au $/u, 'à l’') + title
  );
}
