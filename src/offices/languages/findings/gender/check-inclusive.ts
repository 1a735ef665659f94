import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { pattern } from '../../read-patterns.ts';
import type { HouseRules } from '../house-rules.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';
import { type Group, generalWords, groups, shortMarks } from './inclusive-words.ts';

/**
 * Groups of women and men as an organization writes of them: where it wants both named, general words for men ("chairman") and masculine
 * plurals without the feminine beside them; where it refuses them, the short marks ("délégué·e·s", "delegados/as"). Else nothing.
 */
export function checkInclusive(rows: Row[], { inclusive }: HouseRules = {}): Finding[] {
  if (inclusive !== 'required' && inclusive !== 'refused') return [];
  return rows.flatMap(({ passages }) =>
    passages.flatMap((passage) => (inclusive === 'refused' ? marked(passage) : [...general(passage), ...alone(passage)])),
  );
}

function marked(passage: Passage): Finding[] {
  const pattern = shortMarks[passage.language];
  return pattern ? [...passage.text.matchAll(pattern)].map((match) => told(passage, match.index, match[0], undefined, 0.9)) : [];
}

function general(passage: Passage): Finding[] {
  return (generalWords[passage.language] ?? []).flatMap(([man, person]) =>
    [...passage.text.matchAll(new RegExp(`(?<![\\p{L}-])${man}(?![\\p{L}-])`, 'giu'))].map((match) =>
      told(passage, match.index, match[0], inCase(person, match[0]), 0.85),
    ),
  );
}

/** "Les délégués", where neither "déléguées" nor a short mark stands beside it. */
function alone(passage: Passage): Finding[] {
  return (groups[passage.language] ?? []).flatMap((group) =>
    [...passage.text.matchAll(wordOf(group.article, group.m, passage.language))].flatMap((match) => {
      const around = passage.text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40);
      if (new RegExp(`(?<!\\p{L})${group.f}(?!\\p{L})`, 'iu').test(around)) return [];
      const after = passage.text.slice(match.index + match[0].length);
      if (pattern(String.raw`^(?:[·.(/-]\p{L}{1,3}|@)`, 'u').test(after)) return [];
      return [told(passage, match.index, match[0], both(match[0], group), 0.7)];
    }),
  );
}

function wordOf(article: string, masculine: string, language: Language): RegExp {
  const mark = language === 'ar' ? '' : '(?![·@])';
  return new RegExp(`(?<!\\p{L})${article}${masculine}(?![\\p{L}])${mark}`, 'giu');
}

/** "les déléguées et les délégués", the article repeated. */
function both(written: string, { f, m }: Group): string {
  const at = written.toLowerCase().lastIndexOf(m.toLowerCase());
  const article = written.slice(0, at);
  const noun = written.slice(at);
  const turned = article.replace(/^los /u, 'las ').replace(/^Los /u, 'Las ');
  const feminine = turned + inCase(f, noun);
  const and = /^(?:los|del)/iu.test(article) ? ' y ' : pattern(String.raw`\p{Script=Arabic}`, 'u').test(noun) ? ' و' : ' et ';
  const again = article.toLowerCase() === article || article === '' ? article : article.charAt(0).toLowerCase() + article.slice(1);
  return `${feminine}${and}${again}${noun}`;
}

const inCase = (made: string, written: string) => (/^\p{Lu}/u.test(written) ? made.charAt(0).toUpperCase() + made.slice(1) : made);

function told(passage: Passage, start: number, found: string, suggestion: string | undefined, confidence: number): Finding {
  const span = spanOf(passage, { start, end: start + found.length });
  return raise('inclusive-form', passage.key, {
    spans: [span],
    confidence,
    name: found,
    ...(suggestion ? { expected: suggestion, suggestion } : {}),
  });
}
