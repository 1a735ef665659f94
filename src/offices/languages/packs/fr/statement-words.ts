import type { StatementWords } from '../../statements/statement-words.ts';

/** Behind "deux fois". */
const aYear =
  '(?:au (?:moins|plus|minimum|maximum) )?(?:par an(?:nee)?|l.an(?:nee)?|chaque annee|(?:dans|au cours de) (?:l.|chaque )annee)';

export const statementWords: StatementWords = {
  frequency: {
    P2M: 'tous les (?:deux|2) mois|un mois sur deux|bimestriel(?:le)?s?',
    P4M: `trois fois ${aYear}|tous les quatre mois`,
    P6Y: 'tous les (?:six|6) ans',
    P10Y: 'tous les (?:dix|10) ans|decenna(?:l|le|les|ux)',
    P1D: '(?:chaque jour|tous les jours(?! de la semaine| ouvr))(?! ouvrables?| ouvres?)',
    P1W: 'hebdomadaires?|hebdomadairement|chaque semaine|toutes les semaines|une fois par semaine',
    P2W: 'une semaine sur deux|tous les (?:quinze|15) jours|toutes les deux semaines|bimensuel(?:le)?s?',
    P1M: 'mensuel(?:le)?s?|mensuellement|chaque mois|tous les mois|une fois par mois',
    P3M: `quatre fois ${aYear}|trimestriel(?:le)?s?|trimestriellement|chaque trimestre|une fois (?:par|chaque) trimestre|tous les trimestres|tous les trois mois`,
    P6M: `semestriel(?:le)?s?|semestriellement|chaque semestre|tous les six mois|deux fois ${aYear}`,
    P1Y: `annuel(?:le)?s?|annuellement|chaque annee|tous les ans|une fois ${aYear}|chaque an`,
    P2Y: 'biennal(?:e|es|aux)?|tous les deux ans|toutes les deux annees|une annee sur deux',
    'P6M|P2Y': 'bisannuel(?:le)?s?',
    P3Y: 'triennal(?:e|es|aux)?|tous les trois ans',
    P4Y: 'quadriennal(?:e|es|aux)?|tous les quatre ans',
    P5Y: 'quinquennal(?:e|es|aux)?|tous les cinq ans',
  },
  frequencyWeak: {
    P1D: 'quotidien(?:ne)?s?|quotidiennement|journali(?:er|ere)s?|par jour',
    P1W: 'par semaine',
    P1M: 'par mois',
    P1Y: "par an|par annee|l'an|d'une annee",
    P2Y: 'exercice biennal',
  },
  negation: "ne(?! soit)|n(?=')|ni(?= l)|aucun(?:e)?(?= ne)|nul(?:le)? ne",
  negationWeak:
    'non|sans|sauf|faute|defaut|absence|manqu(?:e|ent|er|ant)|empech[a-z]+|refus(?:e|er|ent)?|impossible|irrecevable|in(?:adequa|capa|certain|compat|complet|correct|disponib|egal|exist|just|satisf|suffis|stab|appropri|valid)[a-z]*|precaire|interdi(?:t|re|te|ts)|exclu(?:re|s|t|e)?|eviter|plutot que|au lieu de|elimin(?:er|ation)|seul(?:e|ement|s)?',
  negationNone:
    "n'hesite[rz] pas|n'hesitez|non seulement|n(?:e |')[a-z']+ que |ne .{0,40}pas seulement|n'.{0,40}pas seulement|ne .{0,60} que (?:si|lorsqu|pour)|sinon|au plus tard|n'en (?:demeure|reste) pas moins|ne manqu(?:er|era|eront|ez)|ne serait-ce que|a moins que|de crainte que|non gouvernementa(?:l|ux|les?)",
  modality: {
    must: 'doi(?:t|vent)|devra|devront|est tenue? de|sont tenue?s de|il faut|il incombe|est oblige',
    should: 'devrai(?:t|ent)|il convient|il conviendrait',
    may: 'peu(?:t|vent)|pourra|pourront|pourrai(?:t|ent)|puisse(?:nt)?',
  },
  currencies: {
    'CAD|dollar': 'dollars? canadiens?',
    'AUD|dollar': 'dollars? australiens?',
    USD: 'dollars? (?:des Etats-Unis|americains?|E\\.-U\\.)|USD|\\$ ?(?:US|E\\.-U\\.)|US ?\\$',
    dollar: '\\$|dollars?',
    EUR: '€|EUR|euros?',
    CHF: 'CHF|francs? suisses?',
    GBP: '£|GBP|livres? sterling',
    JPY: '¥|JPY|yens?',
    CNY: 'CNY|yuans?(?: renminbi)?',
    RUB: 'RUB|roubles?',
  },
  weekdays: ['lundis?', 'mardis?', 'mercredis?', 'jeudis?', 'vendredis?', 'samedis?', 'dimanches?'],
  onWeekday: '',
  honorifics: '(?:S\\. ?E\\. )?(?:M\\.|Mme|Mmes|MM\\.|Mlle|Dr|Dre|Pr|Pre|Me)|Monsieur|Madame|Mademoiselle|Sir|Cheikh',
  posts:
    'president[a-z]*|vice-president[a-z]*|secretaire|ministre|ambassad[a-z]+|direct[a-z]+|rapporteu[a-z]+|senat[a-z]+|deputee?|membre|chef|commissaire',
  countries: {
    USA: 'Etats-Unis',
    GBR: 'Royaume-Uni|Grande-Bretagne',
    RUS: 'Russie',
    KOR: 'Coree du Sud',
    PRK: 'Coree du Nord',
    VNM: 'Vietnam|Viet Nam',
    LAO: 'Laos',
    SYR: 'Syrie',
    TUR: 'Turquie',
    CZE: 'Republique tcheque',
    NLD: 'Pays-Bas',
    PSE: 'Palestine',
    TZA: 'Tanzanie',
    MDA: 'Moldavie|Moldova',
    BRN: 'Brunei',
    SWZ: 'Swaziland',
    MMR: 'Birmanie',
    CPV: 'Cap-Vert',
    TLS: 'Timor oriental',
    VAT: 'Vatican',
    BLR: 'Bielorussie',
  },
  countryNot: { before: 'nouveau|nouvelle|golfe de|golfe du|lac|banque de', after: 'ville' },
};
