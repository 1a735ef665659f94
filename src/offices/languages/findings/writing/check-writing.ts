import type { Finding } from '../../comparing/compare-finding.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { pattern } from '../../read-patterns.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';
import { neverMeant } from '../slips/slip-pairs.ts';

/** What the original alone shows: doubled words, "a" before a vowel, "they has", and one word spelled in two ways. */
export function checkWriting(rows: Row[]): Finding[] {
  const passages = rows.flatMap((row) => row.passages);
  return [
    ...passages.flatMap((passage) => [
      ...doubled(passage),
      ...(passage.language === 'en' ? [...articles(passage), ...verbNumbers(passage)] : []),
    ]),
    ...variants(passages),
  ];
}

/** Words that grammar doubles. */
const mayRepeat = /^(?:that|had|nous|vous|se|en|جدا|شيئا|يوما|بعد|كل|صفا|واحدا|بين|ha|bla|is)$/u;

function doubled(passage: Passage): Finding[] {
  if (passage.language === 'zh') return [];
  return [...passage.text.matchAll(pattern(String.raw`(?<![\p{L}\p{M}\d-])(\p{L}{2,})[ \u00a0]+(\1)(?![\p{L}\p{M}\d-])`, 'giu'))].flatMap(
    (found) => {
      const word = found[1] ?? '';
      if (mayRepeat.test(word.toLowerCase()) || (/^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(found[2] ?? '') && passage.language !== 'ar'))
        return [];
      const span = spanOf(passage, { start: found.index, end: found.index + found[0].length });
      return [raise('doubled-word', passage.key, { spans: [span], confidence: 0.9, name: span.text, expected: word, suggestion: word })];
    },
  );
}

const vowelSound =
  /^(?:[aeio](?!u(?:r[aeo]|ca|ni|lo))|u(?!n(?:i(?!m|n)|an)|s[aeiu]|t[eio]|r[aeiu]|b[ei]|k|ganda)|hour|honest|hono[u]?r|heir)/i;
const consonantSound = /^(?:one|once|eu|ewe|uni(?!m|n)|unan|us[aeiu]|ut[eio]|ur[aeiu]|ubi|uk|ugand)/i;
const spelledOut: Record<string, 'a' | 'an'> = {
  MP: 'an',
  NGO: 'an',
  SDG: 'an',
  IPU: 'an',
  UN: 'a',
  EU: 'a',
  HIV: 'an',
  IMF: 'an',
  ILO: 'an',
  IOM: 'an',
  LDC: 'an',
  MDG: 'an',
  HLPF: 'an',
  UNDP: 'a',
  US: 'a',
  UK: 'a',
};

function articles(passage: Passage): Finding[] {
  return [...passage.text.matchAll(pattern(String.raw`(?<![\p{L}\d.’'-])(an?) ([\p{L}’'-]{2,})(?!\p{L})`, 'giu'))].flatMap((found) => {
    const [, article = '', word = ''] = found;
    const wanted = wantedArticle(word.split('-')[0] ?? word);
    if (wanted === undefined || wanted === article.toLowerCase() || /^\p{Lu}{2,}$/u.test(article)) return [];
    if (article === 'A' && /[\p{Ll}\d,] $/u.test(passage.text.slice(0, found.index))) return [];
    const span = spanOf(passage, { start: found.index, end: found.index + found[0].length });
    const suggestion = `${/^A/.test(article) ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted} ${word}`;
    return [raise('article-sound', passage.key, { spans: [span], confidence: 0.85, name: span.text, expected: suggestion, suggestion })];
  });
}

function wantedArticle(word: string): 'a' | 'an' | undefined {
  if (spelledOut[word]) return spelledOut[word];
  if (/\p{Lu}{2}/u.test(word) || !/^[a-z]/i.test(word)) return undefined;
  if (consonantSound.test(word)) return 'a';
  return vowelSound.test(word) ? 'an' : /^h(?:erb|istoric)/i.test(word) ? undefined : 'a';
}

const plurals = compilePattern(
  String.raw`(?<!\p{L})(?:these|those|both|several|many|two|three|four|five) (?:\p{L}+ ){0,2}?(?!series|news|means|years|months|weeks|days|hours)\p{L}+(?<!s)s (has|is|was)(?!\p{L})`,
  'giu',
);
const singulars = compilePattern(
  String.raw`(?<!\band |\bor |\bnor |\bthat |\bif )(?<!\p{L})(?:the|this|each|every) (?:committee|assembly|council|president|forum|secretariat|organization|conference|union|meeting|report|parliament|programme|delegation|commission|secretary[- ]general) (have|are|were|do)(?!\p{L})`,
  'giu',
);
const turned: Record<string, string> = { has: 'have', is: 'are', was: 'were', have: 'has', are: 'is', were: 'was', do: 'does' };

function verbNumbers(passage: Passage): Finding[] {
  return [...passage.text.matchAll(plurals), ...passage.text.matchAll(singulars)].flatMap((found) => {
    const before = passage.text.slice(Math.max(0, found.index - 24), found.index);
    if (/\bof $|\b(?:and|did|does|should|that|would) $/i.test(before)) return [];
    const span = spanOf(passage, { start: found.index, end: found.index + found[0].length });
    const expected = turned[(found[1] ?? '').toLowerCase()];
    return [raise('verb-number', passage.key, { spans: [span], confidence: 0.75, name: span.text, ...(expected ? { expected } : {}) })];
  });
}

type Written = { passage: Passage; text: string; start: number; end: number };

/** One word in two spellings within a version: with and without hyphen, with and without its hamza, "Internet" and "internet". */
function variants(passages: Passage[]): Finding[] {
  const languages = [...new Set(passages.map(({ language }) => language))];
  return languages.flatMap((language) => {
    const groups = new Map<string, Written[]>();
    for (const passage of passages.filter((each) => each.language === language)) {
      for (const found of passage.text.matchAll(
        language === 'ar' ? pattern(String.raw`[\p{L}\p{M}]{4,}`, 'gu') : pattern(String.raw`\p{L}+(?:-\p{L}+)?`, 'gu'),
      )) {
        const key = variantKey(found[0], language);
        if (key)
          groups.set(key, [
            ...(groups.get(key) ?? []),
            { passage, text: found[0], start: found.index, end: found.index + found[0].length },
          ]);
      }
    }
    return [...groups.values()].flatMap((group) => minority(group, language));
  });
}

function variantKey(word: string, language: Passage['language']): string | undefined {
  if (language === 'ar')
    return word
      .replace(pattern(String.raw`\p{M}`, 'gu'), '')
      .replace(/^[وف](?=ال)/u, '')
      .replace(/[أإآ]/gu, 'ا');
  if (language === 'zh') return undefined;
  if (/^internet$/i.test(word)) return 'internet';
  const plain = word.toLowerCase();
  return plain.length >= 7 ? plain.replace('-', '') : undefined;
}

function minority(group: Written[], language: Passage['language']): Finding[] {
  const form = ({ text }: Written) =>
    language === 'ar'
      ? text.replace(pattern(String.raw`\p{M}`, 'gu'), '').replace(/^[وف](?=ال)/u, '')
      : /^internet$/i.test(text)
        ? text
        : text.toLowerCase();
  const counts = new Map<string, number>();
  for (const one of group) counts.set(form(one), (counts.get(form(one)) ?? 0) + 1);
  if (counts.size !== 2) return [];
  const [usual, rare] = [...counts]
    .toSorted((a, b) => b[1] - a[1] || Number(/[أإآ]/u.test(b[0])) - Number(/[أإآ]/u.test(a[0])))
    .map(([text]) => text);
  const spans = group.filter((one) => form(one) === rare).map((one) => spanOf(one.passage, one));
  const [first] = spans;
  if (
    !first ||
    !usual ||
    !rare ||
    neverMeant[language]?.some(([wrong]) => wrong === rare) ||
    (language === 'ar' && (/[أإآ]/u.test(rare) || !/[أإآ]/u.test(usual)))
  )
    return [];
  return [raise('spelling-variants', first.key, { spans, confidence: 0.6, name: rare, expected: usual })];
}
