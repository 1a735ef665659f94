const units = ['двух', 'трех', 'четырех', 'пяти', 'шести', 'семи', 'восьми', 'девяти'];
const tens: [string, number][] = [
  ['двадцати', 20],
  ['тридцати', 30],
  ['сорока', 40],
  ['пятидесяти', 50],
  ['шестидесяти', 60],
  ['семидесяти', 70],
  ['восьмидесяти', 80],
  ['девяносто', 90],
];
const teens = ['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'].map((word) => `${word}надцати`);

/** Numbers as they begin a Russian compound, two to a hundred, the longest first: "четырнадцатилетний", "двадцатипятилетие". */
export const countedForms: [form: string, count: number][] = (
  [
    ...tens.flatMap(([ten, value]) => units.map((unit, index): [string, number] => [ten + unit, value + index + 2])),
    ...teens.map((word, index): [string, number] => [word, index + 11]),
    ...tens,
    ...units.map((word, index): [string, number] => [word, index + 2]),
    ['десяти', 10],
    ['сто', 100],
  ] as [string, number][]
).sort((a, b) => b[0].length - a[0].length);
