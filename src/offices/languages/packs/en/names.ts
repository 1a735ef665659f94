export const ownAssembly = '(\\d+)(?:st|nd|rd|th) assembly';

export const mistakenAssembly = '(\\d+)(?:st|nd|rd|th) general assembly(?! of the (?:ipu|inter))';

export const eventRoles: Record<string, string> = {
  host: 'hosted by',
  cooperation: 'in (?:cooperation|collaboration|partnership|conjunction) with|jointly with|co-organi[sz]ed (?:by|with)',
  support: '(?:supported|funded|financed|sponsored) by|with (?:the )?(?:financial )?support (?:of|from)',
  organizer: '(?<!co-)organi[sz]ed by|convened by',
};

export const ordinalStems: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

export const indefinites: RegExp = /(?:^|\s)(?:an?|any|each|every|no)\s(?:\S+\s)?$/i;

export const rightBefore: { f: RegExp; m: RegExp } = {
  f: /\b(?:Madame?|Her (?:Excellency|Majesty|Highness|Honou?r)) (?:the )?$/,
  m: /\b(?:Mr\.?|His (?:Excellency|Majesty|Highness|Honou?r)) (?:the )?$/,
};

export const posts =
  'Judge|Justice|Ambassador|Professor|Prof\\.|Dr\\.?|Senator|Sir|Dame|Lord|Lady|Congressman|Congresswoman|Colonel|Captain|Minister|President|Speaker';

export const goalReference = '(?:sustainable development )?goal (?:no\\.? ?)?|sdg[- ]?(?:no\\.? ?)?';

export const goalJoint = '(?:on|concerning|regarding)';

export const goalWords: Readonly<Record<number, string>> = {
  ...{ 1: 'poverty', 2: 'hunger', 3: 'health|well-being', 4: 'education', 5: 'gender', 6: 'sanitation|clean water', 7: 'energy' },
  ...{ 8: 'decent work|economic growth', 9: 'industry|innovation', 10: 'inequalit\\p{L}+', 11: 'cities', 12: 'consumption' },
  ...{ 13: 'climate', 14: 'below water|oceans?|marine', 15: 'on land|forests?', 16: 'peace|strong institutions', 17: 'partnerships?' },
};

export const institutionNouns = `
working[- ]groups?,task forces? | working-group
sub-?committees? | subcommittee
committees? | committee
commissions? | commission
councils?,councill?ors? | council
boards? | board
assembl(?:y|ies) | assembly
conferences? | conference
congress(?:es)? | congress
parliaments? | parliament
senates? | senate
secretariats? | secretariat
bureaux?,bureaus | bureau ~ office
unions? | union
associations? | association
organi[sz]ations? | organization
agenc(?:y|ies) | agency
funds? | fund
courts? | court ~ tribunal
tribunals? | tribunal ~ court
ministr(?:y|ies) | ministry
governments? | government
forums?,fora | forum
institutes? | institute
groups?,caucus(?:es)?,panels?,teams? | group ~ section
networks? | network
leagues? | league
federations? | federation
sections?,units? | section ~ group department
departments?,directorates?,divisions? | department
delegations? | delegation
missions? | ~ delegation
cent(?:re|er)s? | centre
summits? | ~ conference`;

export const formerCountryNames = `
TUR | 2022-06-01 | turkey
SWZ | 2018-04-19 | (?:kingdom of )?swaziland
CPV | 2013-10-24 | cape verde
MMR | 1989-06-18 | burma
MKD | 2019-02-14 | (?:the )?former yugoslav republic of macedonia|republic of macedonia
CIV | 1986-01-01 | ivory coast
TLS | 2002-09-27 | east timor
COD | 1997-05-17 | zaire
BFA | 1984-08-04 | upper volta
BLR | 1991-09-19 | byelorussia
LKA | 1972-05-22 | ceylon
KHM | 1990-02-03 | kampuchea
NLD | | holland`;

export const bornOnce: RegExp = /\b(?:former(?:ly)?|then|once|known as|previously|now|renamed)\b/i;
