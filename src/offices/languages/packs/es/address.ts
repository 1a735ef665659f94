import type { AddressForms } from '../../wording/address-forms.ts';

const presidents = ['Señora Presidenta', 'Señor Presidente', 'Señoras Presidentas', 'Señores Presidentes'] as const;
const presidentTitles = ['presidenta', 'presidente', 'presidentas', 'presidentes'] as const;

export const address: AddressForms = {
  titles: {
    speaker: presidentTitles,
    'group-president': presidentTitles,
    'group-secretary': ['secretaria', 'secretario', 'secretarias', 'secretarios'],
    'secretary-general': ['secretaria general', 'secretario general', 'secretarias generales', 'secretarios generales'],
    chair: presidentTitles,
    ambassador: ['embajadora', 'embajador', 'embajadoras', 'embajadores'],
    minister: ['ministra', 'ministro', 'ministras', 'ministros'],
    director: ['directora', 'director', 'directoras', 'directores'],
    member: ['miembro', 'miembro', 'miembros', 'miembros'],
    other: ['representante', 'representante', 'representantes', 'representantes'],
  },
  vocatives: {
    speaker: presidents,
    'group-president': presidents,
    'group-secretary': ['Señora Secretaria', 'Señor Secretario', 'Señoras Secretarias', 'Señores Secretarios'],
    'secretary-general': [
      'Señora Secretaria General',
      'Señor Secretario General',
      'Señoras Secretarias Generales',
      'Señores Secretarios Generales',
    ],
    chair: presidents,
    ambassador: ['Señora Embajadora', 'Señor Embajador', 'Señoras Embajadoras', 'Señores Embajadores'],
    minister: ['Señora Ministra', 'Señor Ministro', 'Señoras Ministras', 'Señores Ministros'],
    director: ['Señora Directora', 'Señor Director', 'Señoras Directoras', 'Señores Directores'],
    member: ['Señora', 'Señor', 'Señoras', 'Señores'],
    other: ['Señora', 'Señor', 'Señoras', 'Señores'],
  },
  opening: { female: '{0}:', male: '{0}:', many: '{0}:' },
  vocativeJoiner: ', ',
  closings: {
    standard: { one: 'Le saluda atentamente,', several: 'Le saludan atentamente,' },
    formal: {
      one: 'Aprovecho la oportunidad para reiterarle, {salutation}, las seguridades de mi más alta consideración.',
      several: 'Aprovechamos la oportunidad para reiterarle, {salutation}, las seguridades de nuestra más alta consideración.',
    },
  },
  addressees: {
    line: 'A la atención de {posts}',
    posts: {
      speaker: 'las presidentas y los presidentes {of}',
      'group-president': 'las presidentas y los presidentes {of}',
      'group-secretary': 'las secretarias y los secretarios {of}',
      'secretary-general': 'las secretarias generales y los secretarios generales {of}',
      chair: 'las presidentas y los presidentes {of}',
      ambassador: 'las embajadoras y los embajadores {of}',
      minister: 'las ministras y los ministros {of}',
      director: 'las directoras y los directores {of}',
      member: 'las y los miembros {of}',
      other: 'las y los representantes {of}',
    },
    units: {
      group: 'Grupos',
      parliament: 'Parlamentos miembros',
      associate: 'Miembros asociados',
      observer: 'Observadores permanentes',
      partner: 'Asociados',
    },
    all: 'de todos los {units} {organization}',
    some: 'de los {units} {organization} ({groups})',
  },
};
