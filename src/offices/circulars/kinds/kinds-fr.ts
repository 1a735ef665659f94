import type { KindShape, KindWordings } from './kind-templates.ts';

const honour = ({ several }: KindShape) => (several ? 'Nous avons l’honneur' : 'J’ai l’honneur');

export const frenchKinds: KindWordings = {
  convocation: (shape) => [
    'Convocation : {meeting.title}',
    `${honour(shape)} de vous convoquer à la réunion {meeting.title|quoted}. Elle se tiendra {meeting.when|on}, {meeting.time|from}, {meeting.mode|format}.`,
    'L’ordre du jour provisoire comprend les points suivants : […]',
    'Nous vous saurions gré de confirmer dès que possible la présence de vos représentants.',
  ],
  information: (shape) => [
    '[…]',
    `${honour(shape)} de porter à votre connaissance ce qui suit.`,
    '[…]',
    'Votre parlement souhaitera peut-être en prendre note.',
  ],
  bulletin: ({ several }) => [
    'Bulletin […]',
    `${several ? 'Nous avons' : 'J’ai'} le plaisir de vous adresser les dernières nouvelles de nos travaux.`,
    '[…]',
    'Les numéros précédents sont disponibles sur demande.',
  ],
  reminder: (shape) => [
    'Rappel : […]',
    `${honour(shape)} de vous rappeler ${shape.several ? 'notre' : 'ma'} lettre […], restée sans réponse à ce jour.`,
    'Une réponse d’ici au […] permettrait de tenir compte de votre position.',
  ],
  'note-verbale': ({ organization, toMissions }) => {
    const to = toMissions ? 'aux Missions permanentes' : 'aux Ministères des affaires étrangères';
    return [
      'Note verbale',
      `Le secrétariat ${organization} présente ses compliments ${to} et a l’honneur de leur faire savoir ce qui suit.`,
      '[…]',
      `Le secrétariat ${organization} saisit cette occasion pour renouveler ${to} les assurances de sa très haute considération.`,
    ];
  },
  reply: (shape) => [
    shape.theirs?.reference ? `Votre lettre ${shape.theirs.reference}` : 'Votre lettre […]',
    `${honour(shape)} d’accuser réception de votre lettre${theirs(shape)}.`,
    '[…]',
    `${shape.several ? 'Nous restons' : 'Je reste'} à votre disposition pour toute autre question.`,
  ],
};

function theirs({ theirs: letter }: KindShape): string {
  if (!letter) return '';
  return `${letter.reference ? ` ${letter.reference}` : ''}, parvenue {date:${letter.receivedOn}|on}`;
}
