import type { ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import type { Finding } from '../comparing/compare-finding.ts';
import { findingWords } from './finding-words.ts';
import { grammarWords } from './gender/grammar-words.ts';
import { isRule, rules } from './rule-codes.ts';

const words = { ...findingWords, ...grammarWords };
type Key = keyof typeof words;

/** Words a finding of a rule: what, why and what to do; undefined for findings that the comparison of values words itself. */
export function wordRule(
  { code, facts, suggestion }: Finding,
  language: ScreenLanguage,
): { what: string; why: string; act: string } | undefined {
  if (!isRule(code) || !(code in words)) return undefined;
  const t = speak(words, language);
  const expected = suggestion ?? facts.expected ?? '';
  const values = { name: apart(facts.name ?? ''), expected: apart(expected), evidence: apart(facts.evidence ?? '') };
  const { family } = rules[code];
  const why = family === 'gender' && facts.evidence ? t('why_evidence', values) : t(`why_${family}` as Key);
  const act = expected === '' || code === 'spelling-variants' ? t('act_check') : t('act_replace', values);
  return { what: t(code as Key, values), why, act };
}

/** Quoted words keep their own direction (U+2068 and U+2069, UAX #9), whatever the reader's language. */
function apart(text: string): string {
  return text === '' ? '' : `\u2068${text}\u2069`;
}
