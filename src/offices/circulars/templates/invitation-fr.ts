import type { InvitationTemplate } from './invitation.ts';

export const frenchInvitation: InvitationTemplate = {
  subject: 'Invitation : {meeting.title}',
  opening: {
    one: 'J’ai l’honneur de convier votre parlement à la réunion {meeting.title|quoted}, que tiendra notre organisation.',
    several:
      'Nous avons l’honneur de convier votre parlement à la réunion {meeting.title|quoted}, que nos deux institutions organisent ensemble.',
  },
  theme: 'Elle aura pour thème {meeting.theme}.',
  when: {
    online: {
      oneDay: 'La réunion se tiendra {meeting.mode|format} {meeting.when|on}, {meeting.time|from}.',
      severalDays: 'La réunion se tiendra {meeting.mode|format} {meeting.when|on}, {meeting.time|from} chaque jour.',
    },
    'in-person': {
      oneDay: 'La réunion se tiendra {meeting.place|in} {meeting.when|on}, {meeting.time|from}.',
      severalDays: 'La réunion se tiendra {meeting.place|in} {meeting.when|on}, {meeting.time|from} chaque jour.',
    },
    hybrid: {
      oneDay:
        'La réunion se tiendra {meeting.place|in} {meeting.when|on}, {meeting.time|from} ; il sera également possible d’y prendre part en ligne.',
      severalDays:
        'La réunion se tiendra {meeting.place|in} {meeting.when|on}, {meeting.time|from} chaque jour ; il sera également possible d’y prendre part en ligne.',
    },
  },
  onPlatform: 'La participation à distance se fera sur la plateforme {meeting.platform}.',
  eligible: 'Elle est ouverte aux catégories suivantes : {meeting.eligible}.',
  committees: 'Les membres des commissions compétentes dans les domaines suivants y seront les bienvenus : {meeting.committees}.',
  interpretation: 'Une interprétation sera proposée {meeting.languages|in}.',
  target: {
    one: 'Souhaitant que chaque parlement puisse se faire entendre, je vous prie de faire en sorte {atLeast}.',
    several: 'Souhaitant que chaque parlement puisse se faire entendre, nous vous prions de faire en sorte {atLeast}.',
  },
  atLeast: { one: 'qu’un au moins de vos membres y prenne part', more: 'que {meeting.target} au moins de vos membres y prennent part' },
  registration:
    'Vous voudrez bien désigner votre délégation {call.closes|by}, au moyen du lien personnel qui accompagne la présente lettre.',
  page: 'Le programme et les documents de travail seront publiés à l’adresse {meeting.page}.',
  contact: 'Pour toute question, vous pouvez vous adresser à {contact.name} ({contact.email}).',
  hope: {
    one: 'Je me réjouis par avance de la contribution de votre parlement.',
    several: 'Nous nous réjouissons par avance de la contribution de votre parlement.',
  },
};
