import { compilePattern } from '../../compile-pattern.ts';
import type { Group } from '../../findings/gender/inclusive-words.ts';
import type { PostForms, PostNounId } from '../../findings/gender/post-nouns.ts';
import type { Sex } from '../../findings/names/find-mentions.ts';
import type { NounGroup } from '../../findings/names/institution-nouns.ts';
import { made } from '../pair-groups.ts';

export const bodyNouns: { m: string; f: string } = {
  m: 'Consejo|Comité|Parlamento|Programa|Fondo|Gobierno|Grupo|Foro|Senado|Congreso|Ministerio|Presidente|Director|Secretario|Reglamento|Estatuto|Acuerdo|Protocolo|Pacto|presupuesto|documento|plazo|delegado|mandato|tratado|protocolo|gobierno|parlamento|comité|consejo|grupo|período|tema|sistema|problema|acuerdo|convenio|párrafo|artículo',
  f: 'Comisión|Conferencia|Delegación|Presidenta|Directora|Reunión|Corte|Liga|Convención|Carta|Declaración|Resolución|Mesa|Junta|Unión|Organización|resolución|sesión|reunión|comisión|conferencia|decisión|delegación|recomendación|declaración|convención|cuestión|fecha|participación|cooperación|propuesta|solicitud|lista|carta|política|protección|paz|seguridad|democracia|presidencia|versión|mesa|sala',
};

export const articles: { m: string; f: string; turn: readonly (readonly [m: string, f: string])[] } = {
  m: 'el|del|al|un|este|dicho|nuestro',
  f: 'la|una|esta|dicha|nuestra',
  turn: [
    ['el', 'la'],
    ['del', 'de la'],
    ['al', 'a la'],
    ['un', 'una'],
    ['este', 'esta'],
    ['dicho', 'dicha'],
    ['nuestro', 'nuestra'],
  ],
};

export const honorificForms: readonly (readonly [m: string, f: string])[] = [
  ['Sr.', 'Sra.'],
  ['señor', 'señora'],
  ['Señor', 'Señora'],
  ['don', 'doña'],
  ['Don', 'Doña'],
];

export const predicate: RegExp =
  /(?:como|en calidad de|elegid[oa]|nombrad[oa]|designad[oa]|es|era|será|cargo de|funciones de) (?:el |la )?(?:nuev[oa] |primer[oa]? )?$/iu;

export const titlesBefore: { f: string; m: string } = {
  f: '(?:(?:[Aa] |[Dd]e )?[Ll]a )?(?:Sra\\.|Srta\\.|[Ss]eñora|[Dd]oña)',
  m: '(?:(?:[Ee]l|[Aa]l|[Dd]el) )?(?:Sr\\.|[Ss]eñor|[Dd]on)',
};

export const inclusiveGroups: readonly Group[] = made(
  '(?:los|todos los) ',
  `delegados/delegadas diputados/diputadas senadores/senadoras ciudadanos/ciudadanas electores/electoras candidatos/candidatas
expertos/expertas presidentes/presidentas directores/directoras embajadores/embajadoras observadores/observadoras
consejeros/consejeras traductores/traductoras oradores/oradoras trabajadores/trabajadoras funcionarios/funcionarias ministros/ministras
agricultores/agricultoras niños/niñas alumnos/alumnas`,
);

export const generalWords: readonly (readonly [man: string, person: string])[] = [
  ['hombres de negocios', 'personas de negocios'],
  ['hombres de Estado', 'dirigentes políticos'],
  ['el hombre de la calle', 'la gente de la calle'],
];

export const shortMarks: RegExp = compilePattern(
  String.raw`(?<![\p{L}\d@./])(?:\p{L}+[oae]s?\/(?:as?|os?)|\p{L}+\((?:a|as|o|os)\)|\p{L}{2,}(?:@s?|xs))(?![\p{L}\d.@])|(?<!\p{L})(?:l@s|todes|elles)(?!\p{L})`,
  'giu',
);

export const objectVerbs =
  'apoyar\\p{L}*|apoyó|apoyaron|instó|instaron|alentó|alentaron|invitó|invitaron|felicitó|felicitaron|recibieron|eligió|eligieron|reeligió|reeligieron|nombró|nombraron|designó|designaron|acompañ\\p{L}+|exhortó|exhortaron|saludó|saludaron|despidió|despidieron|animó|animaron|autorizó|autorizaron|facultó|sustituyó|sustituirá|reemplazó|reemplazará|acogió|acogieron|interrumpió|convenció|conoce|conocen|recordar\\p{L}+|entrevistó|asesor\\p{L}+|asistir\\p{L}+|asistió|asistieron|esperaba|espera';

export const ownedWords: readonly (readonly [Sex, string])[] = [
  [
    'f',
    '(?:pued[eo]n?|podrán?|podían?|desean?|quier[eo]n?|deben?|a|para|de|por) (?:localizar|contactar|invitar|recibir|felicitar|acompañar|nombrar|elegir|reelegir|designar|saludar|consultar|entrevistar|apoyar|sustituir|reemplazar|despedir|animar)(la)(?!\\p{L})',
  ],
  [
    'm',
    '(?:pued[eo]n?|podrán?|podían?|desean?|quier[eo]n?|deben?|a|para|de|por) (?:localizar|contactar|invitar|recibir|felicitar|acompañar|nombrar|elegir|reelegir|designar|saludar|consultar|entrevistar|apoyar|sustituir|reemplazar|despedir|animar)(lo)(?!\\p{L})',
  ],
  [
    'f',
    `(?<!\\p{L})([Ll]a)(?= (?:(?:ha|han|había|habían|hayan|haya|hubieran) \\p{L}+(?:ado|ido|gido)(?!\\p{L})|(?:${objectVerbs})(?!\\p{L})))`,
  ],
  [
    'm',
    `(?<!\\p{L})([Ll]o)(?= (?:(?:ha|han|había|habían|hayan|haya|hubieran) (?:apoy|invit|felicit|recib|eleg|reeleg|nombr|design|acompañ|salud|autoriz|sustitu|acog|convenc)\\p{L}*(?:ado|ido)(?!\\p{L})|(?:${objectVerbs})(?!\\p{L})))`,
  ],
];

export const nominatives: RegExp = /^(?:ella|él)(?: mism[oa])?$/iu;

export const both = '(?:l[oa]s |de l[oa]s )?(?:dos|amb[oa]s)';

export const postAndInstrumentNouns: Record<Exclude<NounGroup, 'institution'>, string> = {
  post: `
secretari[oa]s? generale?s? adjunt*,subsecretari[oa]s? general*,vicesecretari[oa]s? general* | deputy-secretary
secretari[oa]s? general(?:es)? | secretary ~ secretariat clerk
vicepresident* | vice
president(?:[ea]s?) | president chair speaker
primer(?:a|os|as)? ministr[oa]s? | prime
ministr[oa]s? | minister
embajador(?:a|es|as)? | ambassador
(?:alt[oa]s? )?comisionad[oa]s? | commissioner
relator(?:a|es|as)? | rapporteur
director(?:a|es|as)?(?: general(?:es)?)? | director
secretarios?(?! de estado) | clerk ~ secretary minister
secretarias? | secretariat clerk ~ secretary
tesorer[oa]s? | treasurer
administrador(?:a|es|as)? | director`,
  treaty: `
convencion(?:es)?,convenios? | convention ~ agreement
pactos? | covenant
tratados? | treaty
protocolos? | protocol
acuerdos? | agreement
cartas? | charter`,
  text: `
declaracion(?:es)? | declaration statement
resolucion(?:es)? | resolution
decision(?:es)? | decision
recomendacion(?:es)? | recommendation
enmiendas? | amendment
modificacion(?:es)?,reformas? | ~ amendment revision
mocion(?:es)?,propuestas?(?! de enmienda) | motion
intervencion(?:es)? | ~ statement`,
};

export const honorifics: { f: string; m: string } = { f: 'sra\\.?|senora|dona', m: 'sr\\.?|senor|don' };

export const pronounPatterns: { sex: Sex; regex: RegExp; strong: boolean }[] = [
  { sex: 'f', regex: compilePattern(String.raw`(?<!\p{L})ella(?: misma)?(?!\p{L})`, 'giu'), strong: false },
  { sex: 'm', regex: compilePattern(String.raw`(?<!\p{L})él(?: mismo)?(?!\p{L})`, 'giu'), strong: false },
  { sex: 'f', regex: /(?<=[Ss]e )la(?= (?:puede|podrá) contactar)/gu, strong: true },
  { sex: 'm', regex: /(?<=[Ss]e )lo(?= (?:puede|podrá) contactar)/gu, strong: true },
];

export const thingEndings: { f: RegExp; m: RegExp } = { f: /(?:ión|dad|tad|ancia|encia|ura|ía|a)$/iu, m: /(?:o|or|aje|ismo|al)$/iu };

export const thingArticles: RegExp = compilePattern(
  String.raw`(?<!\p{L})(?:(el|un|este|ese|del|al|dicho|todo|ningún)|(la|una|esta|esa|dicha|toda|ninguna)|(?:su|cada|nuestro|nuestra))\s(?:(?:nuevo|nueva|mismo|misma|gran|primer|primera|último|última|próximo|próxima) )?(\p{L}{3,})`,
  'giu',
);

export const titleArticles: readonly (readonly [m: string, f: string])[] = [
  ['el', 'la'],
  ['del', 'de la'],
  ['al', 'a la'],
  ['un', 'una'],
  ['el nuevo', 'la nueva'],
  ['el antiguo', 'la antigua'],
];

export const postNouns: Record<PostNounId, PostForms> = {
  deputy: {
    m: 'vicesecretario general|secretario general adjunto|vicepresidente|subsecretario general|director(?: general)? adjunto',
    f: 'vicesecretaria general|secretaria general adjunta|vicepresidenta|subsecretaria general|directora(?: general)? adjunta',
  },
  'secretary-general': { m: 'secretario general', f: 'secretaria general' },
  president: { m: '(?:co)?presidente', f: '(?:co)?presidenta' },
  director: { m: 'director(?: general)?|administrador', f: 'directora(?: general)?|administradora' },
  commissioner: { m: '(?:alto )?comisionado', f: '(?:alta )?comisionada' },
  rapporteur: { m: 'relator(?: especial)?', f: 'relatora(?: especial)?' },
  envoy: { m: 'enviado(?: especial)?', f: 'enviada(?: especial)?' },
  ambassador: { m: 'embajador', f: 'embajadora' },
  minister: { m: 'ministro', f: 'ministra' },
  representative: { m: '(?:el|del|al) representante', f: '(?:la) representante' },
  coordinator: { m: 'coordinador', f: 'coordinadora' },
  observer: { m: 'observador permanente', f: 'observadora permanente' },
  adviser: { m: 'asesor(?: especial)?', f: 'asesora(?: especial)?' },
};

export const plurals: Readonly<Record<string, string>> = {
  presidents: 'president[ae]s',
  ministers: 'ministr[oa]s',
  ambassadors: 'embajador[ae]s',
  experts: 'expert[oa]s',
  members: 'miembros',
  delegations: 'delegaciones',
  parliaments: 'parlamentos',
  organisations: 'organizaciones',
  institutions: 'instituciones',
  committees: 'comites|comisiones',
  parties: 'partes',
  chambers: 'camaras',
  states: 'estados',
  sessions: 'sesiones',
  reports: 'informes',
  resolutions: 'resoluciones',
  documents: 'documentos',
};
