import { type Language, screenLanguages } from '../../../platform/language.ts';
import { type Finding, wordFinding } from '../../languages/public.ts';
import type { CheckedFinding, CheckedSpan, Family, Said } from './checked-finding.ts';
import { counterpartOf, type Places, placeSpan } from './place-span.ts';

/** A finding of the languages office with its spans in the files; versions that lack what is said get the place where it should stand. */
export function readFinding(found: Finding, places: Places): CheckedFinding {
  const own = found.spans.flatMap((span) => placeSpan(places, span.key, span.language, span.start, span.end) ?? []);
  const [first] = own;
  const keyOfFirst = found.spans[0]?.key ?? found.key;
  const others = found.languages.filter((language) => !own.some((span) => span.language === language));
  const spans = [...own, ...others.flatMap((language) => (first && counterpartOf(places, keyOfFirst, first, language)) ?? [])];
  const worded = screenLanguages.map((language) => [language, wordFinding(found, language)] as const);
  const said = (part: 'what' | 'why' | 'act'): Said =>
    Object.fromEntries(worded.map(([language, words]) => [language, words[part]])) as Said;
  return {
    id: found.id,
    key: found.key,
    family: found.family ?? familyOf(found.code),
    rule: found.code,
    severity: found.severity,
    confidence: found.confidence ?? confidenceOf(found),
    languages: found.languages,
    message: said('what'),
    why: said('why'),
    act: said('act'),
    spans,
    ...(found.family ? ruledMend(found, spans) : expectedOf(found, own)),
  };
}

function familyOf(code: string): Family {
  if (code.startsWith('paragraph-')) return 'omission';
  if (code.startsWith('addressee-') || code.startsWith('signator')) return 'formalities';
  return code === 'acronym-foreign' ? 'authority' : 'facts';
}

function confidenceOf({ severity, code }: Finding): number {
  if (severity === 'must') return code.startsWith('paragraph-') ? 0.9 : 0.95;
  return severity === 'look' ? 0.6 : 0.5;
}

/** What a rule expects, and the words that may be put in the place of the wrong ones. */
function ruledMend(
  { facts, suggestion, languages }: Finding,
  spans: readonly CheckedSpan[],
): Pick<CheckedFinding, 'expected' | 'suggestion'> {
  const wrong = languages.at(-1);
  const span = spans.findIndex(({ language, counterpart }) => language === wrong && !counterpart);
  return {
    ...(facts.expected === undefined ? {} : { expected: facts.expected }),
    ...(suggestion === undefined || span < 0 ? {} : { suggestion: { span, text: suggestion } }),
  };
}

/** What the version that is called lacking should say: the words of the other. */
function expectedOf({ facts }: Finding, own: readonly CheckedSpan[]): { expected?: string } {
  const lacking = new Set<Language>(facts.lacking ?? []);
  const model = own.filter(({ language }) => !lacking.has(language));
  const words = (model.length > 0 ? model : own.slice(0, 1)).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  return words.length > 0 ? { expected: words.join(' · ').slice(0, 300) } : {};
}
