import type { Group } from '../../findings/gender/inclusive-words.ts';
import type { PostForms, PostNounId } from '../../findings/gender/post-nouns.ts';
import type { Sex } from '../../findings/names/find-mentions.ts';
import type { NounGroup } from '../../findings/names/institution-nouns.ts';
import { made } from '../pair-groups.ts';

export const bodyNouns: { m: string; f: string } = {
  m: 'Conseil|Comité|Bureau|Secrétariat|Parlement|Programme|Fonds|Gouvernement|Groupe|Forum|Sénat|Congrès|Ministère|Réseau|Président|Directeur|Secrétaire général|rapport|projet|règlement|budget|programme|document|délai|délégué|débat|vote|compte rendu|procès-verbal|mandat|traité|protocole|pacte|gouvernement|parlement|comité|conseil|groupe de travail|secrétariat|statut',
  f: 'Commission|Conférence|Chambre|Délégation|Présidente|Directrice|Secrétaire générale|Réunion|Banque|Cour|Ligue|Convention|Charte|Déclaration|Résolution|résolution|session|réunion|séance|commission|conférence|décision|délégation|recommandation|déclaration|convention|participation|coopération|proposition|candidature|lettre|politique|protection|paix|sécurité|démocratie|chambre|présidence|vice-présidence|version|langue|salle',
};

export const articles: { m: string; f: string; turn: readonly (readonly [m: string, f: string])[] } = {
  m: 'le|du|au|un|ce',
  f: 'la|de la|à la|une|cette',
  turn: [
    ['le', 'la'],
    ['du', 'de la'],
    ['au', 'à la'],
    ['un', 'une'],
    ['ce', 'cette'],
  ],
};

export const honorificForms: readonly (readonly [m: string, f: string])[] = [
  ['M.', 'Mme'],
  ['Monsieur', 'Madame'],
  ['M.', 'Mlle'],
];

export const predicate: RegExp =
  /(?:comme|en qualité de|en tant que|élue?|nommée?|désignée?|devenue?|devient|est|était|sera|poste de|fonctions de) (?:le |la |l[’'])?(?:nouve(?:au|lle) |première? )?$/iu;

export const titlesBefore: { f: string; m: string } = { f: 'Mmes?|Mme|Madame|Mlle', m: 'M\\.|Monsieur' };

export const inclusiveGroups: readonly Group[] = made(
  '(?:les|aux|des|tous les|nos|leurs) ',
  `délégués/déléguées participants/participantes députés/députées sénateurs/sénatrices citoyens/citoyennes élus/élues électeurs/électrices
candidats/candidates experts/expertes présidents/présidentes directeurs/directrices conseillers/conseillères ambassadeurs/ambassadrices
observateurs/observatrices administrateurs/administratrices traducteurs/traductrices orateurs/oratrices étudiants/étudiantes
travailleurs/travailleuses agriculteurs/agricultrices enseignants/enseignantes représentants/représentantes dirigeants/dirigeantes`,
);

export const generalWords: readonly (readonly [man: string, person: string])[] = [
  ["hommes d[’']affaires", 'gens d’affaires'],
  ['hommes politiques', 'responsables politiques'],
  ["hommes d[’']État", 'responsables politiques'],
];

export const shortMarks: RegExp =
  /(?<![\p{L}\d@./])\p{L}+(?:[·•]\p{L}{1,5}(?:[·•]s)?|\((?:e|ne|trice|euse|ère)\)s?|-e-s|\/e(?:\/s|s)?)(?!\p{L})|(?<!\p{L})(?:iels?|celleux|toustes)(?!\p{L})/giu;

export const nominatives: RegExp = /^(?:elle|il|elle-même|lui-même)$/iu;

export const both = '(?:les |des |aux )?deux';

export const postAndInstrumentNouns: Record<Exclude<NounGroup, 'institution'>, string> = {
  post: `
(?:sous-|vice-)?secretaires? gener(?:ale?s?|aux) adjoint*,sous-secretaires? gener*,vice-secretaires? gener* | deputy-secretary
secretaires? gener(?:ale?s?|aux) | secretary ~ clerk
vice-president* | vice
president(?:e|s|es)? | president chair speaker
premiers? ministres?,premieres? ministres? | prime
ministres? | minister
ambassad(?:eur|rice)s? | ambassador
(?:haute?s?[- ])?commissaires? | commissioner
rapporteu(?:rs?|ses?) | rapporteur
(?<!(?:groupe|comite|conseil|plan|schema|principe|organe|taux|document)s? )direct(?:eur|rice)s?(?: gener(?:ale?s?|aux))? | director
secretaires?(?! d.etat) | clerk ~ secretary minister
tresori(?:er|ere)s? | treasurer
administrat(?:eur|rice)s? | director`,
  treaty: `
conventions? | convention ~ agreement
pactes? | covenant
traites? | treaty
protocoles? | protocol
accords? | agreement
chartes? | charter`,
  text: `
declarations? | declaration statement
resolutions? | resolution
decisions? | decision
recommandations? | recommendation
amendements? | amendment
modifications? | ~ amendment revision
motions?,propositions?(?! d['’]amendement) | motion
interventions?,communiques? | ~ statement`,
};

export const honorifics: { f: string; m: string } = { f: 'mme|madame', m: 'm\\.|monsieur' };

export const things: Record<Sex, RegExp> = {
  m: /(?:le|du|au|un|ce) (?:Conseil|Comité|Parlement|Gouvernement|Bureau|Groupe|Secrétariat|Sénat|Forum|Congrès|Réseau|Programme|Fonds|Ministère|Haut-Commissariat|rapport|groupe|gouvernement|parlement|comité)/iu,
  f: /(?:la|une|cette|l[’'])\s?(?:Commission|Assemblée|Organisation|Union|Chambre|Conférence|délégation|réunion|résolution|Direction|Banque|Mission|table|équipe)/iu,
};

export const saying: RegExp = /^[^.;:]{0,140}(?:qu[’']|où |lorsqu[’']|dont |et |puis )$/u;

const impersonal =
  "(?! (?:n[’']|ne )?(?:faut|fallait|faudra|faudrait|convient|convenait|conviendrait|importe|importait|s[’']agit|s[’']agissait|s[’']agira|y a|y avait|y aura|en va|en est|se peut|semble|suffit|appartient|incombe|reste|est|était|serait|a été|avait été|sera|devrait y|existe|pleut))";

export const pronounPatterns: { sex: Sex; regex: RegExp; strong: boolean }[] = [
  { sex: 'f', regex: /(?<![\p{L}-])elle(?:-même)?(?![\p{L}-])/giu, strong: false },
  { sex: 'm', regex: new RegExp(`(?<![\\p{L}-])(?:il(?![\\p{L}-])${impersonal}|lui-même)`, 'giu'), strong: false },
  { sex: 'f', regex: /(?<=(?:peut|peuvent|pouvez|pourra) )la(?= (?:joindre|contacter|rencontrer))/gu, strong: true },
  { sex: 'm', regex: /(?<=(?:peut|peuvent|pouvez|pourra) )le(?= (?:joindre|contacter|rencontrer))/gu, strong: true },
];

export const thingEndings: { f: RegExp; m: RegExp } = {
  f: /(?:ion|té|ance|ence|ure|ie|ée|ude|ette|esse|aille|ade|èse)$/iu,
  m: /(?:ment|age|isme|eau|et|al|ail|oir|ier|ord|ort|at)$/iu,
};

export const thingArticles: RegExp =
  /(?<!\p{L})(?:(le|un|ce|cet|du|au|son|tout|aucun)|(la|une|cette|sa|toute|aucune)|(?:leur|chaque|votre|notre))\s(?:(?:nouvel|nouveau|nouvelle|même|grand|grande|premier|première|dernier|dernière|prochain|prochaine) )?(\p{L}{3,})|(?<!\p{L})[ld][’'](\p{L}{3,})/giu;

export const titleArticles: readonly (readonly [m: string, f: string])[] = [
  ['le', 'la'],
  ['du', 'de la'],
  ['au', 'à la'],
  ['un', 'une'],
  ['ce', 'cette'],
  ['cet', 'cette'],
  ['son', 'sa'],
  ['notre', 'notre'],
  ['le nouveau', 'la nouvelle'],
  ['l’ancien', 'l’ancienne'],
];

export const postNouns: Record<PostNounId, PostForms> = {
  deputy: {
    m: '(?:sous-)?secretaire general adjoint|vice[- ]president|vice[- ]secretaire general|directeur(?: general)? adjoint',
    f: '(?:sous-)?secretaire generale adjointe|vice[- ]presidente|vice[- ]secretaire generale|directrice(?: generale)? adjointe',
  },
  'secretary-general': { m: 'secretaire general', f: 'secretaire generale' },
  president: { m: '(?:co)?president', f: '(?:co)?presidente' },
  director: { m: 'directeur(?: general)?|administrateur', f: 'directrice(?: generale)?|administratrice' },
  commissioner: { m: 'haut[- ]commissaire|(?:le|du|au) commissaire', f: 'haute[- ]commissaire|(?:la|de la|a la) commissaire' },
  rapporteur: { m: 'rapporteur(?: special)?', f: 'rapporteuse(?: speciale)?' },
  envoy: { m: 'envoye(?: special)?', f: 'envoyee(?: speciale)?' },
  ambassador: { m: 'ambassadeur', f: 'ambassadrice' },
  minister: { m: '(?:le|du|au) (?:premier )?ministre', f: '(?:la|de la|a la) (?:premiere )?ministre' },
  representative: { m: 'representant', f: 'representante' },
  coordinator: { m: 'coordonnateur|coordinateur', f: 'coordonnatrice|coordinatrice' },
  observer: { m: 'observateur permanent', f: 'observatrice permanente' },
  adviser: { m: 'conseiller(?: special)?', f: 'conseillere(?: speciale)?' },
};

export const plurals: Readonly<Record<string, string>> = {
  presidents: 'president(?:e?s)',
  ministers: 'ministres',
  ambassadors: 'ambassad(?:eurs|rices)',
  experts: 'experte?s',
  members: 'membres',
  delegations: 'delegations',
  parliaments: 'parlements',
  organisations: 'organisations',
  institutions: 'institutions',
  committees: 'comites|commissions',
  parties: 'parties',
  chambers: 'chambres|assemblees',
  states: 'etats',
  sessions: 'sessions',
  reports: 'rapports',
  resolutions: 'resolutions',
  documents: 'documents',
};
