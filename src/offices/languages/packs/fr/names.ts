export const ownAssembly = '(\\d+)(?:e|eme) assemblee(?! generale)';

export const mistakenAssembly = '(\\d+)(?:e|eme) assemblee generale(?! de l.(?:uip|union))';

export const eventRoles: Record<string, string> = {
  host: '(?:accueilli|heberge)e?s? par',
  cooperation: 'en (?:cooperation|collaboration|partenariat|association) avec|conjointement avec',
  support: '(?:soutenu|finance|parraine)e?s? par|avec (?:le soutien|l.appui)(?: financier)? (?:de|du|des)',
  organizer: '(?<!co)organisee?s? par|convoquee?s? par',
};

export const ordinalStems: readonly string[] = [
  'premi',
  'deuxieme',
  'troisieme',
  'quatrieme',
  'cinquieme',
  'sixieme',
  'septieme',
  'huitieme',
  'neuvieme',
  'dixieme',
];

export const indefinites: RegExp = /(?:^|\s)(?:une?|chaque|tout|toute|aucune?)\s(?:\S+\s)?$/i;

export const rightBefore: { f: RegExp; m: RegExp } = {
  f: /(?<![\p{L}-])(?:Mme|Madame),? (?:la |le |l[’'])$/u,
  m: /(?<![\p{L}-])(?:M\.|Monsieur),? (?:la |le |l[’'])$/u,
};

export const posts =
  "(?:[Mm]me |M\\. )?(?:[Ll]a |[Ll]e |[Ll][’']|[Aa]u |[Dd]u )?(?:juge|ambassadeur|ambassadrice|professeure?|docteure?|sénateur|sénatrice|colonel|capitaine|[Mm]inistre|[Pp]résidente?)|Dr|Me|Pr";

export const goalReference = "(?:l')?objectif (?:de developpement durable )?(?:n[o°]\\.? ?)?|odd[- ]?(?:n[o°]\\.? ?)?";

export const goalJoint = "(?:sur|relatif a|relatifs? aux?|concernant|consacre a|portant sur)(?: l[ae]s?\\b| l')?";

export const goalWords: Readonly<Record<number, string>> = {
  ...{ 1: 'pauvrete', 2: 'faim', 3: 'sante|bien-etre', 4: 'education', 5: 'egalite entre les sexes|egalite des (?:sexes|genres)' },
  ...{ 6: 'assainissement|eau propre', 7: 'energie', 8: 'travail decent|croissance economique', 9: 'industrie|innovation' },
  ...{ 10: 'inegalites?', 11: 'villes', 12: 'consommation', 13: 'climat\\p{L}*', 14: 'aquatique|oceans?', 15: 'terrestre|forets?' },
  ...{ 16: 'paix|institutions efficaces', 17: 'partenariats?' },
};

export const institutionNouns = `
groupes? de travail,equipes? speciales? | working-group
sous-?(?:comites?|commissions?) | subcommittee
comites? | committee
commissions? | commission committee
conseils? | council board
assemblees? | assembly
conferences? | conference
congres | congress
parlements? | parliament
senats? | senate
secretariats? | secretariat
bureaux? | bureau ~ office department
unions? | union
associations? | association
organisations?,organismes? | organization ~ agency
agences? | agency
institutions? | ~ agency institute
fonds | fund
cour | court ~ tribunal
tribuna(?:l|ux) | tribunal court
ministeres? | ministry
gouvernements? | government
forums? | forum
instituts? | institute
groupes?,equipes? | group ~ section
reseaux? | network
ligues? | league
federations? | federation
sections?,unites?,services? | section ~ group department
departements?,directions?,divisions? | department ~ section
delegations? | delegation
missions? | ~ delegation
centres? | centre`;

export const formerCountryNames = `
TUR | 2022-06-01 | turquie
SWZ | 2018-04-19 | (?:royaume du )?s[wo]u?aziland
CPV | 2013-10-24 | (?:iles du )?cap-vert
MMR | 1989-06-18 | birmanie
MKD | 2019-02-14 | (?:l')?ex-republique yougoslave de macedoine|republique de macedoine
TLS | 2002-09-27 | timor oriental
COD | 1997-05-17 | zaire
BFA | 1984-08-04 | haute-volta
BLR | 1991-09-19 | bielorussie
MDA | 1991-08-27 | moldavie
KGZ | 1993-05-05 | kirghizie
LKA | 1972-05-22 | ceylan
NLD | | hollande`;

export const bornOnce: RegExp = /(?<!\p{L})(?:anciennement|ancienne?|ex-|alors|auparavant|aujourd|devenue?|rebaptis)/iu;
