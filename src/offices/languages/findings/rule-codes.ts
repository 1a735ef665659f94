/** The families in which findings are given, in the order of the people who work through them. */
export const families = ['facts', 'omission', 'authority', 'gender', 'slips', 'formalities', 'events', 'format'] as const;
export type Family = (typeof families)[number];
type Severity = 'must' | 'look' | 'style';

/** What each rule belongs to and how grave it usually is. */
export const rules = {
  'qualifier-lacking': { family: 'omission', severity: 'look' },
  'kind-differs': { family: 'authority', severity: 'look' },
  'person-other': { family: 'facts', severity: 'must' },
  'term-forbidden': { family: 'authority', severity: 'must' },
  'term-superseded': { family: 'authority', severity: 'look' },
  'term-official': { family: 'authority', severity: 'look' },
  'term-differs': { family: 'authority', severity: 'must' },
  'name-differs': { family: 'authority', severity: 'must' },
  'goal-title': { family: 'authority', severity: 'must' },
  'name-twice': { family: 'authority', severity: 'look' },
  'acronym-other': { family: 'authority', severity: 'must' },
  'acronym-differs': { family: 'authority', severity: 'must' },
  'acronym-expansion': { family: 'authority', severity: 'look' },
  'acronym-unexplained': { family: 'authority', severity: 'style' },
  'gender-title': { family: 'gender', severity: 'must' },
  'gender-elsewhere': { family: 'gender', severity: 'look' },
  'gender-verb': { family: 'gender', severity: 'must' },
  'gender-participle': { family: 'gender', severity: 'must' },
  'gender-pronoun': { family: 'gender', severity: 'must' },
  'gender-honorific': { family: 'gender', severity: 'must' },
  'gender-article': { family: 'gender', severity: 'look' },
  'gender-adjective': { family: 'gender', severity: 'must' },
  'dual-plural': { family: 'gender', severity: 'look' },
  'inclusive-form': { family: 'gender', severity: 'look' },
  'gender-salutation': { family: 'gender', severity: 'look' },
  'slip-word': { family: 'slips', severity: 'must' },
  'slip-alone': { family: 'slips', severity: 'look' },
  'spelling-unknown': { family: 'slips', severity: 'style' },
  'spelling-variants': { family: 'slips', severity: 'style' },
  'doubled-word': { family: 'slips', severity: 'look' },
  'article-sound': { family: 'slips', severity: 'look' },
  'verb-number': { family: 'slips', severity: 'look' },
  'addressee-differs': { family: 'formalities', severity: 'must' },
  'signatories-order': { family: 'formalities', severity: 'look' },
  'signatories-differ': { family: 'formalities', severity: 'must' },
  'signed-mark': { family: 'formalities', severity: 'style' },
  'authentic-differs': { family: 'formalities', severity: 'look' },
  'enclosure-lacking': { family: 'formalities', severity: 'look' },
  'event-role': { family: 'events', severity: 'look' },
  'event-twice': { family: 'events', severity: 'look' },
  'format-months': { family: 'format', severity: 'style' },
  'format-spaces': { family: 'format', severity: 'style' },
  'format-quotes': { family: 'format', severity: 'style' },
  'format-house-quotes': { family: 'format', severity: 'style' },
  'format-marks': { family: 'format', severity: 'style' },
  'format-letters': { family: 'format', severity: 'style' },
  'format-kashida': { family: 'format', severity: 'style' },
  'format-digits': { family: 'format', severity: 'style' },
  'format-capitals': { family: 'format', severity: 'style' },
  'format-ordinals': { family: 'format', severity: 'style' },
  'format-brackets': { family: 'format', severity: 'look' },
  'format-ends': { family: 'format', severity: 'style' },
  'format-dashes': { family: 'format', severity: 'style' },
} as const satisfies Record<string, { family: Family; severity: Severity }>;

export type RuleCode = keyof typeof rules;
export type FormatRule = Extract<RuleCode, `format-${string}`>;

/** The rules of format, each of which a house may leave aside. */
export const formatRules = (Object.keys(rules) as RuleCode[]).filter((code): code is FormatRule => code.startsWith('format-'));

/** Whether a code is one of the rules of this folder. */
export function isRule(code: string): code is RuleCode {
  return code in rules;
}
