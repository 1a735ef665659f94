import type { KindShape, KindWordings } from './kind-templates.ts';

const we = ({ several }: KindShape) => (several ? 'We have' : 'I have');
const our = ({ several }: KindShape) => (several ? 'our' : 'my');

export const englishKinds: KindWordings = {
  convocation: (shape) => [
    'Convocation: {meeting.title}',
    `${we(shape)} the honour to convene {meeting.title|quoted}. It will be held {meeting.when|on}, {meeting.time|from}, {meeting.mode|format}.`,
    'The provisional agenda contains the following: […]',
    `Kindly confirm the attendance of your representatives as soon as you are able.`,
  ],
  information: (shape) => [
    '[…]',
    `${we(shape)} the honour to bring the following to your attention.`,
    '[…]',
    'Your parliament may wish to take note of it.',
  ],
  bulletin: (shape) => [
    'Bulletin […]',
    `${we(shape)} the pleasure to send you the latest news of our work.`,
    '[…]',
    'Earlier issues are available on request.',
  ],
  reminder: (shape) => [
    'Reminder: […]',
    `${we(shape)} the honour to recall ${our(shape)} letter […], to which no answer has arrived so far.`,
    'An answer by […] would allow your position to be taken into account.',
  ],
  'note-verbale': ({ organization, toMissions }) => [
    'Note verbale',
    `The secretariat ${organization} presents its compliments to the ${toMissions ? 'Permanent Missions' : 'Ministries of Foreign Affairs'} and has the honour to state the following.`,
    '[…]',
    `The secretariat ${organization} avails itself of this opportunity to renew to the ${toMissions ? 'Permanent Missions' : 'Ministries of Foreign Affairs'} the assurances of its highest consideration.`,
  ],
  reply: (shape) =>
    [
      'Your letter […]',
      `${we(shape)} the honour to acknowledge receipt of your letter${theirs(shape)}.`,
      '[…]',
      `${shape.several ? 'We remain' : 'I remain'} at your disposal for any further question.`,
    ].map((line, index) => (index === 0 && shape.theirs?.reference ? `Your letter ${shape.theirs.reference}` : line)),
};

function theirs({ theirs: letter }: KindShape): string {
  if (!letter) return '';
  return `${letter.reference ? ` ${letter.reference}` : ''}, received {date:${letter.receivedOn}|on}`;
}
