/** What a parliament calls itself when it carries no name of its own: French and Spanish with their article, Arabic with its link to the country. */
export type KindWords = { en: string; fr: readonly [string, string]; es: readonly [string, string]; ar: string };

export const parliamentWords = {
  parliament: { en: 'Parliament', fr: ['le', 'Parlement'], es: ['el', 'Parlamento'], ar: 'برلمان' },
  'federal-parliament': {
    en: 'Federal Parliament',
    fr: ['le', 'Parlement fédéral'],
    es: ['el', 'Parlamento Federal'],
    ar: 'البرلمان الاتحادي في',
  },
  'national-assembly': {
    en: 'National Assembly',
    fr: ['l’', 'Assemblée nationale'],
    es: ['la', 'Asamblea Nacional'],
    ar: 'الجمعية الوطنية في',
  },
  'federal-assembly': {
    en: 'Federal Assembly',
    fr: ['l’', 'Assemblée fédérale'],
    es: ['la', 'Asamblea Federal'],
    ar: 'الجمعية الاتحادية في',
  },
  'legislative-assembly': {
    en: 'Legislative Assembly',
    fr: ['l’', 'Assemblée législative'],
    es: ['la', 'Asamblea Legislativa'],
    ar: 'الجمعية التشريعية في',
  },
  'general-assembly': { en: 'General Assembly', fr: ['l’', 'Assemblée générale'], es: ['la', 'Asamblea General'], ar: 'الجمعية العامة في' },
  'peoples-assembly': {
    en: 'People’s Assembly',
    fr: ['l’', 'Assemblée du peuple'],
    es: ['la', 'Asamblea del Pueblo'],
    ar: 'مجلس الشعب في',
  },
  'house-of-assembly': {
    en: 'House of Assembly',
    fr: ['la', 'Chambre d’assemblée'],
    es: ['la', 'Cámara de la Asamblea'],
    ar: 'مجلس الجمعية في',
  },
  'assembly-of-the-union': {
    en: 'Assembly of the Union',
    fr: ['l’', 'Assemblée de l’Union'],
    es: ['la', 'Asamblea de la Unión'],
    ar: 'جمعية الاتحاد في',
  },
  assembly: { en: 'Assembly', fr: ['l’', 'Assemblée'], es: ['la', 'Asamblea'], ar: 'جمعية' },
  congress: { en: 'Congress', fr: ['le', 'Congrès'], es: ['el', 'Congreso'], ar: 'كونغرس' },
  legislature: { en: 'Legislature', fr: ['l’', 'Assemblée législative'], es: ['la', 'Asamblea Legislativa'], ar: 'الهيئة التشريعية في' },
  'house-of-representatives': {
    en: 'House of Representatives',
    fr: ['la', 'Chambre des représentants'],
    es: ['la', 'Cámara de Representantes'],
    ar: 'مجلس النواب في',
  },
  'council-of-representatives': {
    en: 'Council of Representatives',
    fr: ['le', 'Conseil des représentants'],
    es: ['el', 'Consejo de Representantes'],
    ar: 'مجلس النواب في',
  },
  'chamber-of-deputies': {
    en: 'Chamber of Deputies',
    fr: ['la', 'Chambre des députés'],
    es: ['la', 'Cámara de Diputados'],
    ar: 'مجلس النواب في',
  },
  'national-council': { en: 'National Council', fr: ['le', 'Conseil national'], es: ['el', 'Consejo Nacional'], ar: 'المجلس الوطني في' },
  'general-council': { en: 'General Council', fr: ['le', 'Conseil général'], es: ['el', 'Consejo General'], ar: 'المجلس العام في' },
  'shura-council': { en: 'Shura Council', fr: ['le', 'Conseil de la Choura'], es: ['el', 'Consejo de la Shura'], ar: 'مجلس الشورى في' },
} as const satisfies Record<string, KindWords>;
export type ParliamentKind = keyof typeof parliamentWords | 'own';
