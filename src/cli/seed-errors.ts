/** A place in a file: its line, and where on the line it begins and ends (UTF-16, from 0). */
export type Place = readonly [line: number, start: number, end: number];
export type SeedError = { seed: 's1' | 's2'; what: string; places: readonly Place[] };

/** What is wrong in the two real bilingual documents beside the project, as listed by hand: what a reviser must be told. */
export const substance: readonly SeedError[] = [
  {
    seed: 's1',
    what: 'addressee differs',
    places: [
      [3, 5, 57],
      [60, 4, 32],
    ],
  },
  {
    seed: 's1',
    what: 'mode of meeting: one letter',
    places: [
      [9, 408, 415],
      [9, 402, 415],
      [49, 486, 492],
    ],
  },
  {
    seed: 's1',
    what: 'order of signatories; signed mark',
    places: [
      [33, 0, 37],
      [39, 0, 47],
      [73, 0, 29],
      [80, 0, 19],
    ],
  },
  { seed: 's1', what: 'qualifier lost: further', places: [[51, 282, 289]] },
  {
    seed: 's2',
    what: 'noting line',
    places: [
      [9, 0, 14],
      [103, 1, 6],
    ],
  },
  {
    seed: 's2',
    what: 'own Assembly called as the UN one',
    places: [
      [17, 184, 198],
      [47, 158, 172],
      [49, 147, 161],
      [51, 242, 260],
      [73, 104, 126],
    ],
  },
  {
    seed: 's2',
    what: 'rapporteur: his for her',
    places: [
      [29, 155, 160],
      [29, 232, 239],
      [122, 202, 205],
    ],
  },
  {
    seed: 's2',
    what: 'President: verb feminine, title masculine',
    places: [
      [81, 0, 9],
      [89, 35, 47],
      [89, 133, 138],
      [168, 78, 85],
      [174, 113, 116],
    ],
  },
  { seed: 's2', what: 'Deputy Secretary-General: masculine', places: [[79, 181, 199]] },
  {
    seed: 's2',
    what: 'one committee, two names',
    places: [
      [49, 6, 63],
      [73, 291, 323],
    ],
  },
  {
    seed: 's2',
    what: 'development lost inside a title',
    places: [
      [61, 63, 88],
      [150, 69, 80],
    ],
  },
  {
    seed: 's2',
    what: 'annual lost',
    places: [
      [79, 33, 54],
      [166, 27, 33],
    ],
  },
  {
    seed: 's2',
    what: 'critical lost',
    places: [
      [95, 277, 291],
      [180, 323, 331],
    ],
  },
  {
    seed: 's2',
    what: 'heads of two organizations: a letter lost',
    places: [
      [65, 417, 425],
      [154, 457, 474],
    ],
  },
];

/** Wrong as well, though no reader would be misled: naming it is no false alarm. */
export const minor: readonly SeedError[] = [
  {
    seed: 's2',
    what: 'one partner, two roles',
    places: [
      [132, 143, 177],
      [164, 228, 272],
    ],
  },
  {
    seed: 's2',
    what: 'acronym is not its expansion',
    places: [
      [148, 91, 145],
      [59, 89, 129],
    ],
  },
  {
    seed: 's2',
    what: 'UN Women under two names',
    places: [
      [27, 281, 307],
      [31, 54, 80],
      [29, 95, 120],
    ],
  },
  {
    seed: 's2',
    what: 'Hearing under two names',
    places: [
      [15, 623, 649],
      [15, 915, 928],
    ],
  },
  {
    seed: 's2',
    what: 'over the year lost',
    places: [
      [108, 237, 250],
      [15, 222, 253],
    ],
  },
  { seed: 's2', what: 'two committees in the plural', places: [[49, 6, 10]] },
  {
    seed: 's1',
    what: 'slips of letters',
    places: [
      [17, 77, 83],
      [21, 1, 7],
      [3, 0, 4],
      [41, 3, 8],
    ],
  },
  {
    seed: 's2',
    what: 'slips of letters',
    places: [
      [51, 232, 238],
      [87, 58, 63],
      [21, 159, 165],
      [75, 335, 349],
      [31, 200, 213],
      [43, 263, 281],
    ],
  },
  { seed: 's2', what: 'months in the other order', places: [[61, 100, 120]] },
  {
    seed: 's2',
    what: 'President elsewhere masculine',
    places: [
      [15, 153, 182],
      [75, 34, 63],
      [81, 5, 34],
      [89, 35, 64],
      [91, 5, 34],
      [93, 100, 129],
      [95, 27, 56],
    ],
  },
  { seed: 's2', what: 'universal periodic review by another name', places: [[23, 287, 312]] },
  { seed: 's2', what: 'dual then plural', places: [[95, 266, 272]] },
  { seed: 's2', what: 'women issues', places: [[124, 274, 286]] },
  { seed: 's2', what: 'MPs, CSW not explained', places: [[124, 243, 260]] },
  {
    seed: 's2',
    what: 'Stocktaking in two spellings',
    places: [
      [108, 187, 198],
      [178, 5, 17],
    ],
  },
];
