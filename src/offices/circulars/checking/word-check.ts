import { ownNames, type ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import type { CircularFinding } from './check-circular.ts';
import { checkWords } from './check-words.ts';
import { findingWords } from './finding-words.ts';

const allWords = { ...checkWords, ...findingWords };
type CheckWord = keyof typeof allWords;

/** What a finding says and why it matters, in the reader's language. */
export function wordCheck(finding: CircularFinding, language: ScreenLanguage): { what: string; why: string } {
  if (finding.compared) {
    const { message, why, act } = finding.compared;
    return { what: message[language], why: [why[language], act[language]].filter(Boolean).join(' ') };
  }
  const t = speak(allWords, language);
  return { what: t(finding.code as CheckWord, finding.facts), why: t(`why_${finding.code}` as CheckWord) };
}

/** A finding in one line, for the command line: languages, paragraph, what. */
export function findingSentence(finding: CircularFinding, language: ScreenLanguage): string {
  const where = [finding.languages.map((code) => ownNames[code]).join(' / '), finding.key].filter(Boolean).join(', ');
  const { what } = wordCheck(finding, language);
  return where ? `${where}: ${what}` : what;
}
