import type { Finding } from '../../comparing/compare-finding.ts';
import { matchesOf } from '../../read-patterns.ts';
import type { Sex } from '../names/find-mentions.ts';
import { type Passage, type Row, raise, spanOf } from '../passage.ts';
import { formOfSaid, formOfVerb, isOnlyPersons, type Said, turnVerb } from './arabic-forms.ts';

const behind =
  '(?=\\s(?:ان|انه|انها|بان|علي|عن|الي|في|من|بانه|بانها|ايضا|كذلك|يوم|عقب|بعد|خلال|منذ|مع|امام|لدي|به|بها|له|لها|اليه|اليها|كل|جميع|كافة|ب\\p{L}{3,}|ل(?!ه(?:ا|م)?(?!\\p{L}))\\p{L}{2,}|\\p{L}{3,}(?:ه|ها))(?!\\p{L})|[،.؛\\s]*$|[،.؛])';
const pronouns = '(?<!\\p{L})[وفبكل]{0,2}(?:ا|لا|لك)ن(ه|ها)|(?<!\\p{L})[وف]?(هو|هي)';
const between = '(?:(?:لم|لن|لا|قد|سوف|ما|كان|كانت|يكون|تكون|دائما|ايضا|كذلك|لا يزال|لا تزال|ما زال|ما زالت) ){0,2}';
const states =
  '[وفلس]{0,2}(كان|كانت|ظل|ظلت|اصبح|اصبحت|بات|باتت|يزال|تزال|زال|زالت|يكون|تكون|سيكون|ستكون|بدا|بدت|يبدو|تبدو|ليس|ليست|بقي|بقيت|يبقي|تبقي|يظل|تظل)';
const adverb = '(?:دائما |ايضا |جد |كذلك |بدوره |بدورها )?';
const sources = {
  pronounVerb: `(?:${pronouns}) ${between}(\\p{L}{3,})${behind}`,
  pronounState: `(?:${pronouns}) ${between}(?:غير )?${adverb}(\\p{L}{3,}?)(?=(?:ا)?(?:\\s(?:ب|ل|و|علي|الي|عن|من|في|ان)\\p{L}*|[.،؛]|$))`,
  verbState: `(?<!\\p{L})${states} ${adverb}(\\p{L}{3,}?)(?=(?:ا)?\\s(?:ب|ل|علي|الي|عن|من|في|ان)\\p{L}*)`,
  had: `(?<!\\p{L})[وف]?(كان|كانت|يكون|تكون|سيكون|ستكون) قد (\\p{L}{3,})${behind}`,
  whether: `(?<!\\p{L})اذا (كان|كانت) (س[يت]\\p{L}{3,})(?=\\s|[،.])`,
  asked: `(?<!\\p{L})(?:الي|ل|من|علي|ب)(ه|ها) (?:\\p{L}+ ){0,2}ان ([يت]\\p{L}{2,})${behind}`,
};

/** "إنها مستعد", "وظلت حريصاً", "وهو تعرف": pronoun or verb and what is said stand side by side and do not agree, whoever is meant. */
export function innerArabic(row: Row, passage: Passage): Finding[] {
  if (passage.language !== 'ar') return [];
  return [
    ...pairsOf(passage, sources.pronounVerb, (word, _, first) => formBehindPronoun(word, first)),
    ...pairsOf(passage, sources.pronounState, (word, from) => formOfSaid(passage, word, from)),
    ...pairsOf(passage, sources.verbState, (word, from) => formOfSaid(passage, word, from)),
    ...pairsOf(passage, sources.had, (word) => formOfVerb(word)),
    ...pairsOf(passage, sources.whether, (word) => formOfVerb(word)),
    ...pairsOf(passage, sources.asked, (word) => formOfVerb(word)),
  ].map(({ start, end, said, first }) =>
    raise(said.state ? 'gender-participle' : 'gender-verb', row.key, {
      spans: [spanOf(passage, { start, end })],
      confidence: 0.85,
      name: passage.text.slice(start, end),
      evidence: first,
      expected: said.state ? said.other : turnVerb(passage.text.slice(start, end), said.other),
      suggestion: said.state ? said.other : turnVerb(passage.text.slice(start, end), said.other),
    }),
  );
}

type Misfit = { start: number; end: number; said: Said; first: string };

function pairsOf(passage: Passage, source: string, formOf: (word: string, from: number, first: string) => Said | undefined): Misfit[] {
  return matchesOf(passage.lower, source, 'gu').flatMap((match) => {
    const groups = match.slice(1).filter((one) => one !== undefined);
    const [first = '', second = ''] = groups;
    const at = match.index + match[0].lastIndexOf(second);
    const said = formOf(second, at, first);
    if (!said || said.sex === sexOfFirst(first)) return [];
    const start = passage.folded.at[at] ?? 0;
    const last = (passage.folded.at[at + second.length - 1] ?? start) + 1;
    const end = last + (/^(?:ا?\p{Mn}+ا?\p{Mn}*)/u.exec(passage.text.slice(last))?.[0].length ?? 0);
    const from = passage.folded.at[match.index] ?? 0;
    return [{ start, end, said, first: passage.text.slice(from, start).trim() }];
  });
}

function formBehindPronoun(word: string, first: string): Said | undefined {
  const said = formOfVerb(word);
  // "ترأس" may be hers in the present.
  if (said?.sex === 'm' && /^ت/u.test(word)) return undefined;
  return said && (sexOfFirst(first) === 'f' || said.sex === 'm' || first === 'هو' || isOnlyPersons(word)) ? said : undefined;
}

function sexOfFirst(word: string): Sex {
  return /^(?:ها|هي)$|^(?:س?ت)|ت$/u.test(word) ? 'f' : 'm';
}
