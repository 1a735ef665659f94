import type { ScreenLanguage } from '../../../platform/language.ts';

/** The words of the sample report in one language; paragraphs stand in the same order in every one. */
export type CouncilText = {
  title: string;
  masthead: [string, string][];
  period: string;
  noted: string;
  headings: string[];
  paragraphs: string[];
  notes: string[];
  /** Title, heading inside, header row and rows of each annex. */
  annexes: { title: string; lead: string; header: string[]; rows: string[][] }[];
  code: string;
};

const en: CouncilText = {
  title: 'Parliaments and the work of the United Nations',
  masthead: [
    ['Original:', 'English'],
    ['Distribution:', 'General'],
    ['Date:', '22 September 2027'],
  ],
  period: 'Activities of the Assembly from 16 March to 15 September 2027',
  noted: 'Noted by the Governing Council at its 220th session (Geneva, 21 October 2027)',
  headings: ['1. Sustainable development', '2. Rights of persons with disabilities', '3. Partnership with the Secretariat'],
  paragraphs: [
    'At the high-level political forum in July 2027 the Assembly convened 74 members of parliament for one day. They compared how a committee can follow the Goals through the budget instead of through a separate report.',
    'Eleven parliaments then tested the method on their own budget bills. The results were handed to the Department of Economic and Social Affairs, which will refer to them in its guidance for voluntary reviews.',
    'A survey of 96 chambers asked whether a member who uses a wheelchair, sign language or a screen reader can take part in a sitting without help. In 38 of them the answer was yes for the chamber, and in 21 for the committee rooms as well.',
    'Together with the Committee on the Rights of Persons with Disabilities the Assembly will publish a checklist for secretaries general of parliaments before the end of the year.',
    'The Secretariat and the Assembly met four times. They agreed to tell one another of country visits at least three weeks ahead, so that resident coordinators can meet the parliament concerned.',
  ],
  notes: [
    'The forum sat in New York from 6 to 15 July 2027; the parliamentary day was 13 July.',
    'Replies were received until 30 June 2027. Chambers of one parliament are counted apart.',
    'The list of visits is confidential and is not annexed.',
  ],
  annexes: [
    {
      title: 'Meetings held in the period',
      lead: 'Meetings are listed in the order of their first day.',
      header: ['Date', 'Meeting', 'Place', 'Members of parliament'],
      rows: [
        ['20 April 2027', 'Seminar on open budgets', 'Montevideo', '58'],
        ['13 July 2027', 'Parliamentary day at the forum', 'New York', '74'],
        ['2 September 2027', 'Round table on accessible parliaments', 'Geneva (online)', '131'],
      ],
    },
    {
      title: 'Accessibility of chambers by region',
      lead: 'The table counts the chambers that replied.',
      header: ['Region', 'Replies', 'Chamber accessible', 'Committee rooms accessible'],
      rows: [
        ['Africa', '27', '8', '4'],
        ['Americas', '21', '9', '6'],
        ['Asia and the Pacific', '24', '9', '5'],
        ['Europe', '24', '12', '6'],
      ],
    },
  ],
  code: 'Verification code',
};

const fr: CouncilText = {
  title: 'Les parlements et l’action des Nations Unies',
  masthead: [
    ['Original\u00a0:', 'anglais'],
    ['Distribution\u00a0:', 'générale'],
    ['Date\u00a0:', '22 septembre 2027'],
  ],
  period: 'Activités de l’Assemblée du 16 mars au 15 septembre 2027',
  noted: 'Le Conseil directeur a pris note du présent rapport à sa 220e session (Genève, 21 octobre 2027)',
  headings: ['1. Développement durable', '2. Droits des personnes handicapées', '3. Partenariat avec le Secrétariat'],
  paragraphs: [
    'Lors du forum politique de haut niveau de juillet 2027, l’Assemblée a réuni 74 parlementaires pendant une journée. Ils ont comparé les moyens dont dispose une commission pour suivre les Objectifs à travers le budget plutôt que par un rapport séparé.',
    'Onze parlements ont ensuite mis la méthode à l’épreuve de leur propre projet de budget. Les résultats ont été remis au Département des affaires économiques et sociales, qui les citera dans ses orientations relatives aux examens volontaires.',
    'Une enquête auprès de 96 chambres demandait si un membre qui se déplace en fauteuil roulant, parle en langue des signes ou utilise un lecteur d’écran peut siéger sans aide. La réponse est oui dans 38 salles des séances et, dans 21 cas, aussi dans les salles de commission.',
    'Avec le Comité des droits des personnes handicapées, l’Assemblée publiera avant la fin de l’année une liste de contrôle à l’intention des secrétaires généraux des parlements.',
    'Le Secrétariat et l’Assemblée se sont rencontrés quatre fois. Ils sont convenus de s’annoncer les visites dans les pays au moins trois semaines à l’avance, afin que les coordonnateurs résidents puissent rencontrer le parlement concerné.',
  ],
  notes: [
    'Le forum a siégé à New York du 6 au 15 juillet 2027\u202f; la journée parlementaire s’est tenue le 13 juillet.',
    'Réponses reçues jusqu’au 30 juin 2027. Les chambres d’un même parlement sont comptées séparément.',
    'La liste des visites est confidentielle et n’est pas annexée.',
  ],
  annexes: [
    {
      title: 'Réunions tenues pendant la période',
      lead: 'Les réunions sont classées selon leur premier jour.',
      header: ['Date', 'Réunion', 'Lieu', 'Parlementaires'],
      rows: [
        ['20 avril 2027', 'Séminaire sur les budgets ouverts', 'Montevideo', '58'],
        ['13 juillet 2027', 'Journée parlementaire du forum', 'New York', '74'],
        ['2 septembre 2027', 'Table ronde sur les parlements accessibles', 'Genève (en ligne)', '131'],
      ],
    },
    {
      title: 'Accessibilité des chambres par région',
      lead: 'Le tableau compte les chambres qui ont répondu.',
      header: ['Région', 'Réponses', 'Salle des séances accessible', 'Salles de commission accessibles'],
      rows: [
        ['Afrique', '27', '8', '4'],
        ['Amériques', '21', '9', '6'],
        ['Asie et Pacifique', '24', '9', '5'],
        ['Europe', '24', '12', '6'],
      ],
    },
  ],
  code: 'Code de vérification',
};

/** English and French. */
export const councilTextsNorth: Record<Extract<ScreenLanguage, 'en' | 'fr'>, CouncilText> = { en, fr };
