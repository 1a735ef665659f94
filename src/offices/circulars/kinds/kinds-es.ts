import type { KindShape, KindWordings } from './kind-templates.ts';

const honour = ({ several }: KindShape) => (several ? 'Tenemos el honor' : 'Tengo el honor');

export const spanishKinds: KindWordings = {
  convocation: (shape) => [
    'Convocatoria: {meeting.title}',
    `${honour(shape)} de convocarles a la reunión {meeting.title|quoted}. Se celebrará {meeting.when|on}, {meeting.time|from}, {meeting.mode|format}.`,
    'El orden del día provisional comprende lo siguiente: […]',
    'Les agradeceremos que confirmen cuanto antes la asistencia de sus representantes.',
  ],
  information: (shape) => [
    '[…]',
    `${honour(shape)} de comunicarle lo siguiente.`,
    '[…]',
    'Su parlamento tal vez desee tomar nota de ello.',
  ],
  bulletin: ({ several }) => [
    'Boletín […]',
    `${several ? 'Nos complace enviarle' : 'Me complace enviarle'} las últimas noticias de nuestra labor.`,
    '[…]',
    'Los números anteriores están disponibles previa solicitud.',
  ],
  reminder: (shape) => [
    'Recordatorio: […]',
    `${honour(shape)} de recordarle ${shape.several ? 'nuestra' : 'mi'} carta […], que hasta hoy no ha recibido respuesta.`,
    'Una respuesta antes del […] permitiría tener en cuenta su posición.',
  ],
  'note-verbale': ({ organization, toMissions }) => {
    const to = toMissions ? 'a las Misiones Permanentes' : 'a los Ministerios de Relaciones Exteriores';
    return [
      'Nota verbal',
      `La secretaría ${organization} saluda atentamente ${to} y tiene el honor de comunicarles lo siguiente.`,
      '[…]',
      `La secretaría ${organization} aprovecha la oportunidad para reiterar ${to} las seguridades de su consideración más distinguida.`,
    ];
  },
  reply: (shape) => [
    shape.theirs?.reference ? `Su carta ${shape.theirs.reference}` : 'Su carta […]',
    `${honour(shape)} de acusar recibo de su carta${theirs(shape)}.`,
    '[…]',
    `${shape.several ? 'Quedamos' : 'Quedo'} a su disposición para cualquier otra consulta.`,
  ],
};

function theirs({ theirs: letter }: KindShape): string {
  if (!letter) return '';
  return `${letter.reference ? ` ${letter.reference}` : ''}, recibida {date:${letter.receivedOn}|on}`;
}
