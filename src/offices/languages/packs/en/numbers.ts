import type { NumberWords } from '../../reading/number-words.ts';

const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const irregular: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
const words: [string, number][] = [
  ...[...units, ...teens].map((word, index): [string, number] => [word, index + 1]),
  ...tens.map((word, index): [string, number] => [word, 20 + index * 10]),
];
const ordinal = (word: string) => irregular[word] ?? `${word.replace(/y$/, 'ie')}th`;

export const numbers: NumberWords = {
  cardinals: { ...Object.fromEntries(words), hundred: 100, 'a(?= (?:hundred|thousand|million|billion)(?![a-z]))': 1 },
  ordinals: {
    ...Object.fromEntries(words.map(([word, value]) => [value > 2 ? `${ordinal(word)}s?` : ordinal(word), value])),
    'hundredths?': 100,
  },
  scales: { 'thousand(?:th)?': 1000, million: 1e6, billion: 1e9, trillion: 1e12 },
  joiner: '-| and | ',
  half: ' and a half',
  partOf: ' of ',
  multiples: {
    2: 'doubled|doubling|twofold|two-fold|twice as (?:high|many|much|large|big)',
    3: 'tripled|tripling|trebled|trebling|threefold|three-fold',
    4: 'quadrupled|quadrupling|fourfold|four-fold',
    5: 'quintupled|fivefold|five-fold',
    6: 'sixfold|six-fold',
    10: 'tenfold|ten-fold',
  },
  fractions: {
    'half as (?:much|many|large|big|high|long) again': '3/2',
    'half a dozen|a half[- ]dozen': '6/1',
    'two dozen': '24/1',
    'three dozen': '36/1',
    'four dozen': '48/1',
    'half a million|a half[- ]million': '500000/1',
    'half a billion': '500000000/1',
    '(?:one|a)[ -]half(?![ -](?:year|month|day|hour|century|decade|million|billion))|(?<!(?:first|second|latter|last|1st|2nd) )half(?= (?:of|the|its|their|all|as)(?![a-z]))(?! as \\w+ again)(?! (?:of|the) (?:the )?(?:year|(?:19|20)\\d))|(?<=(?:than|almost|nearly|about|over|just|roughly|approximately|least|under) )half(?! (?:an?|hour|day|year|month|century|million|billion|dozen|way)(?![a-z])|-)|by half|in half|halve(?:s|d)?|halving':
      '1/2',
    'one[ -]third|a third(?= of | or | and |[.,;:)]|$)': '1/3',
    'two[ -]thirds': '2/3',
    '(?<!(?:once|twice|times) )(?:one|a)[ -]quarter(?! of (?:the year|(?:19|20)\\d))|one[ -]fourth': '1/4',
    'three[ -](?:quarters|fourths)': '3/4',
    'one[ -]fifth(?! of the (?:year|month))|a fifth(?= of | or | and |[.,;:)]|$)': '1/5',
    'two[ -]fifths': '2/5',
    'three[ -]fifths': '3/5',
    'four[ -]fifths': '4/5',
    'one[ -]sixth': '1/6',
    'one[ -]seventh': '1/7',
    'one[ -]eighth': '1/8',
    'one[ -]ninth': '1/9',
    'one[ -]twentieth': '1/20',
    'one[ -]hundredth': '1/100',
    'one[ -]tenth|a tenth(?= of | or | and |[.,;:)]|$)': '1/10',
  },
  implied: {
    2: 'both|neither|couple|in duplicate|either(?= of)|twice|pair|double|biennial(?:ly)?|biennium|bilateral(?:ly)?|bicameral|a second|another',
    3: 'triple|in triplicate|triennial|trilateral|triennium',
    4: 'quadrennial|quadrennium',
    5: 'quinquennial|quinquennium',
    10: 'decades?|decennial',
    12: 'dozen',
    24: 'around[- ]the[- ]clock|round[- ]the[- ]clock',
    100: 'centenary|centennial|century',
  },
  idioms:
    '(?<=^|[.;:] )(?:first|second|third|fourth|fifth|sixth)(?=,)|third[- ]part(?:y|ies)|third (?:states?|countr(?:y|ies)|persons?)|first[- ](?:aid|come|served|hand|rate|ever|born|refusal|responders?|of all)|second-hand|second to none|in the first place|first and foremost|at first|seconds?(?= later)|at sixes and sevens|a million times',
};
