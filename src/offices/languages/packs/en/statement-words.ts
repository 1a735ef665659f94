import type { StatementWords } from '../../statements/statement-words.ts';

/** Behind "twice". */
const aYear =
  '(?:a[- ]year|yearly|annually|(?:per|each|every|in (?:a|any|each|every|the|one)) (?:calendar |financial |fiscal |given )?year)';

export const statementWords: StatementWords = {
  frequency: {
    P2M: 'every (?:two|2) months|every other month|bimonthly',
    P4M: `(?:three[- ]times|thrice)[- ]${aYear}|every (?:four|4) months`,
    P6Y: 'every (?:six|6) years',
    P10Y: 'every (?:ten|10) years|decennial',
    P1D: 'every day|each day',
    P1W: 'weekly|every week|each week|once a week',
    P2W: 'fortnightly|every (?:two weeks|2 weeks|fortnight|other week|second week)|biweekly',
    P1M: 'monthly|every month|each month|once a month',
    P3M: `quarterly|four times ${aYear}|(?:once )?(?:every|each) quarter(?! (?:of|hour))|once (?:a|per) quarter|every three months|three-monthly`,
    P6M: `half[- ]yearly|semi-?annual(?:ly)?|six-monthly|every six months|(?:twice|two times)[- ]${aYear}|semestral|biannual(?:ly)?`,
    P1Y: `annual(?:ly)?|yearly|(?:every|each) (?:calendar |financial )?year|once ${aYear}`,
    P2Y: 'biennial(?:ly)?|(?:in|every) alternate years?|two-yearly|every (?:two|2) years|every (?:second|other) year|once every two years',
    P3Y: 'triennial(?:ly)?|every (?:three|3) years',
    P4Y: 'quadrennial(?:ly)?|every (?:four|4) years|once (?:in|every) (?:four|4) years',
    P5Y: 'quinquennial(?:ly)?|every (?:five|5) years',
  },
  frequencyWeak: {
    P1D: 'daily|a day|per day|per diem',
    P1W: 'a week|per week',
    P1M: 'a month|per month',
    P1Y: 'per year|per annum|a year|year[- ]on[- ]year',
    P2Y: 'biennium',
  },
  negation: "(?:not|cannot|never|nothing|nobody|no one|none)|[a-z]+n't|no(?= [a-z])|neither",
  negationWeak:
    'nor|without|unable|unless|non|fail(?:s|ed|ing|ure)?|lack(?:s|ed|ing)?|absen(?:ce|t)|den(?:y|ied|ies)|refus(?:e|es|ed|al)|prevent(?:s|ed|ing)?|im(?:possible|permissible)|in(?:eligible|adequate|sufficient|complete|capable|existent|valid)|un(?:aware|certain|clear|likely|necessary|changed|affected|available|paid|safe|stable|equal|reported|regulated|finished|resolved|paralleled|til)[a-z]*|dis(?:agree|continu|allow|qualif)[a-z]*|rather than|instead of|exclud(?:e|es|ed|ing)|except|free (?:of|from)|prohibit(?:s|ed)?|eliminat(?:e|ing|ion)|hardly|only',
  negationNone:
    'do not hesitate|not hesitate to|notwithstanding|not only|not just|not merely|whether or not|no (?:later|less|fewer|more|earlier) than|not (?:later|less|fewer|more|earlier) than|not (?:to )?exceed(?:ing)?|no doubt|last but not least|if not|no matter|not to mention|why not',
  modality: {
    must: 'shall(?! be (?:eligible|entitled|able|free|permitted|allowed))|must|(?:is|are) (?:required|obliged) to|ha(?:s|ve) to',
    should: 'should|ought to',
    may: 'may(?! \\d)|might|can(?!not)|(?:shall be|is|are) (?:eligible|entitled|permitted|allowed)',
  },
  currencies: {
    'CAD|dollar': 'Canadian dollars?|C\\$|Can\\$',
    'AUD|dollar': 'Australian dollars?|A\\$',
    USD: 'US ?\\$|\\$ ?US(?![a-zA-Z])|USD|(?:US|United States) dollars?',
    dollar: '\\$|dollars?',
    EUR: '€|EUR|euros?',
    CHF: 'CHF|Swiss francs?|Sw\\.? ?[Ff]r?\\.?(?= ?\\d)',
    GBP: '£|GBP|pounds? sterling',
    JPY: '¥|JPY|yen',
    CNY: 'CNY|RMB|renminbi|yuan(?: renminbi)?',
    RUB: 'RUB|roubles?|rubles?',
  },
  weekdays: ['mondays?', 'tuesdays?', 'wednesdays?', 'thursdays?', 'fridays?', 'saturdays?', 'sundays?'],
  onWeekday: '',
  honorifics:
    '(?:H\\.? ?E\\.? )?(?:Mr|Ms|Mrs|Miss|Dr|Prof|Amb|Sen|Hon|Rt Hon)\\.?|Sir|Dame|Lord|Lady|Sheikh|Professor|Ambassador|Senator|Doctor',
  posts: 'speaker|president|chair[a-z]*|secretary|minister|ambassador|director|rapporteur|senator|member|excellency',
  countries: {
    USA: 'United States|U\\.S\\.A\\.|USA',
    GBR: 'United Kingdom|Great Britain',
    RUS: 'Russia',
    KOR: 'South Korea',
    PRK: 'North Korea|DPRK',
    VNM: 'Vietnam',
    LAO: 'Laos',
    SYR: 'Syria',
    TUR: 'Turkey',
    CZE: 'Czech Republic',
    NLD: 'Netherlands|Holland',
    CIV: 'Ivory Coast',
    PSE: 'Palestine',
    TZA: 'Tanzania',
    MDA: 'Moldova',
    BRN: 'Brunei',
    CPV: 'Cape Verde',
    SWZ: 'Swaziland',
    MMR: 'Burma',
    VAT: 'Vatican',
    TLS: 'East Timor',
  },
  countryNot: {
    before: 'new|gulf of|lake|equatorial guinea and|british|michael|air|bank of',
    after: 'city|river|street|avenue|room|valley',
  },
};
