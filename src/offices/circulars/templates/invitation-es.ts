import type { InvitationTemplate } from './invitation.ts';

export const spanishInvitation: InvitationTemplate = {
  subject: 'Invitación: {meeting.title}',
  opening: {
    one: 'Tengo el honor de invitar a su parlamento a la reunión {meeting.title|quoted}, que celebrará nuestra organización.',
    several:
      'Tenemos el honor de invitar a su parlamento a la reunión {meeting.title|quoted}, que nuestras dos instituciones convocan conjuntamente.',
  },
  theme: 'Su tema será {meeting.theme}.',
  when: {
    online: {
      oneDay: 'La reunión se celebrará {meeting.mode|format} {meeting.when|on}, {meeting.time|from}.',
      severalDays: 'La reunión se celebrará {meeting.mode|format} {meeting.when|on}, {meeting.time|from} cada día.',
    },
    'in-person': {
      oneDay: 'La reunión se celebrará {meeting.place|in} {meeting.when|on}, {meeting.time|from}.',
      severalDays: 'La reunión se celebrará {meeting.place|in} {meeting.when|on}, {meeting.time|from} cada día.',
    },
    hybrid: {
      oneDay: 'La reunión se celebrará {meeting.place|in} {meeting.when|on}, {meeting.time|from}; también se podrá participar en línea.',
      severalDays:
        'La reunión se celebrará {meeting.place|in} {meeting.when|on}, {meeting.time|from} cada día; también se podrá participar en línea.',
    },
  },
  onPlatform: 'Quienes participen a distancia lo harán en la plataforma {meeting.platform}.',
  eligible: 'Está abierta a las siguientes categorías: {meeting.eligible}.',
  committees: 'Serán especialmente bienvenidos los miembros de las comisiones que se ocupan de estos ámbitos: {meeting.committees}.',
  interpretation: 'Habrá interpretación {meeting.languages|in}.',
  target: {
    one: 'Con el deseo de que todos los parlamentos sean escuchados, le ruego que disponga la participación de {atLeast}.',
    several: 'Con el deseo de que todos los parlamentos sean escuchados, le rogamos que disponga la participación de {atLeast}.',
  },
  atLeast: { one: 'al menos uno de sus miembros', more: 'al menos {meeting.target} de sus miembros' },
  registration: 'Le agradeceremos que designe a su delegación {call.closes|by} mediante el enlace personal que acompaña a esta carta.',
  page: 'El programa y los documentos de trabajo se publicarán en {meeting.page}.',
  contact: 'Para cualquier consulta puede dirigirse a {contact.name} ({contact.email}).',
  hope: {
    one: 'Espero con interés la contribución de su parlamento.',
    several: 'Esperamos con interés la contribución de su parlamento.',
  },
};
