export const ownAssembly = '(\\d+)\\.? ?[ªa]? asamblea(?! general)';

export const mistakenAssembly = '(\\d+)\\.? ?[ªa]? asamblea general(?! de la (?:uip|union))';

export const eventRoles: Record<string, string> = {
  host: '(?:acogid|auspiciad)[oa]s? por|con (?:el|la) .{3,40} como anfitri\\p{L}+',
  cooperation: 'en (?:cooperacion|colaboracion|asociacion|conjunto) con|conjuntamente con',
  support: '(?:apoyad|financiad|patrocinad)[oa]s? por|con el apoyo (?:financiero )?(?:de|del)',
  organizer: '(?<!co)organizad[oa]s? por|convocad[oa]s? por',
};

export const ordinalStems: readonly string[] = [
  'primer',
  'segund',
  'tercer',
  'cuart',
  'quint',
  'sext',
  'septim',
  'octav',
  'noven',
  'decim',
];

export const indefinites: RegExp = /(?:^|\s)(?:una?|cada|todo|toda|ning[uú]na?)\s(?:\S+\s)?$/i;

export const rightBefore: { f: RegExp; m: RegExp } = { f: /(?<!\p{L})(?:Sra\.|[Ss]eñora) $/u, m: /(?<!\p{L})(?:Sr\.|[Ss]eñor) $/u };

export const posts =
  '(?:[Ee]l |[Ll]a |[Aa]l |[Dd]el )?(?:magistrad[oa]|juez|jueza|embajadora?|profesora?|doctora?|senadora?|coronel|capitán|[Mm]inistr[oa]|[Pp]resident[ea])|Dra?\\.|Profa?\\.';

export const goalReference = 'objetivo (?:de desarrollo sostenible )?(?:n(?:um)?\\.?[o°º]?\\.? ?)?|ods[- ]?';

export const goalJoint = '(?:sobre|relativo a|relativo al|referente a)(?: l[ao]s?\\b| el\\b)?';

export const goalWords: Readonly<Record<number, string>> = {
  ...{ 1: 'pobreza', 2: 'hambre', 3: 'salud|bienestar', 4: 'educacion', 5: 'genero', 6: 'saneamiento|agua limpia', 7: 'energia' },
  ...{ 8: 'trabajo decente|crecimiento economico', 9: 'industria|innovacion', 10: 'desigualdad(?:es)?', 11: 'ciudades', 12: 'consumo' },
  ...{
    13: 'clima\\p{L}*',
    14: 'submarina|oceanos?',
    15: 'ecosistemas terrestres|bosques',
    16: 'paz|instituciones solidas',
    17: 'alianzas?',
  },
};

export const institutionNouns = `
grupos? de trabajo | working-group
sub(?:comites?|comision(?:es)?) | subcommittee
comites? | committee
comision(?:es)? | commission committee
consejos? | council board
juntas? | board ~ council
asambleas? | assembly
conferencias? | conference
congresos? | congress ~ conference
parlamentos? | parliament
senados? | senate
mesas?(?! redondas?| de trabajo),buro,presidencia | bureau
union(?:es)? | union
asociacion(?:es)? | association
organizacion(?:es)? | organization
organismos? | agency organization
agencias? | agency
institucion(?:es)? | ~ agency institute
fondos? | fund
cortes? | court
tribunal(?:es)? | tribunal court
ministerios? | ministry
gobiernos? | government
foros? | forum
institutos? | institute
grupos?,equipos? | group ~ section
red(?:es)? | network
ligas? | league
federacion(?:es)? | federation
seccion(?:es)?,dependencias?,servicios? | section ~ group department
departamentos?,direccion(?:es)?,division(?:es)? | department ~ section
delegacion(?:es)? | delegation
misiones,mision | ~ delegation
centros? | centre`;

export const formerCountryNames = `
TUR | 2022-06-01 | turquia
SWZ | 2018-04-19 | swazilandia|suazilandia
MMR | 1989-06-18 | birmania
MKD | 2019-02-14 | (?:la )?ex republica yugoslava de macedonia|republica de macedonia
CIV | 1986-01-01 | costa de marfil
TLS | 2002-09-27 | timor oriental
COD | 1997-05-17 | zaire
BFA | 1984-08-04 | alto volta
BLR | 1991-09-19 | bielorrusia
MDA | 1991-08-27 | moldavia
LKA | 1972-05-22 | ceilan
NLD | | holanda`;

export const bornOnce: RegExp = /(?<!\p{L})(?:antig|antes|ex |entonces|anterior|actual|hoy|denominad)/iu;
