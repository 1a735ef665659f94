import type { AddressForms } from '../../wording/address-forms.ts';

const presidents = ['Madame la Présidente', 'Monsieur le Président', 'Mesdames les Présidentes', 'Messieurs les Présidents'] as const;
const presidentTitles = ['présidente', 'président', 'présidentes', 'présidents'] as const;

export const address: AddressForms = {
  titles: {
    speaker: presidentTitles,
    'group-president': presidentTitles,
    'group-secretary': ['secrétaire', 'secrétaire', 'secrétaires', 'secrétaires'],
    'secretary-general': ['secrétaire générale', 'secrétaire général', 'secrétaires générales', 'secrétaires généraux'],
    chair: presidentTitles,
    ambassador: ['ambassadrice', 'ambassadeur', 'ambassadrices', 'ambassadeurs'],
    minister: ['ministre', 'ministre', 'ministres', 'ministres'],
    director: ['directrice', 'directeur', 'directrices', 'directeurs'],
    member: ['membre', 'membre', 'membres', 'membres'],
    other: ['représentante', 'représentant', 'représentantes', 'représentants'],
  },
  vocatives: {
    speaker: presidents,
    'group-president': presidents,
    'group-secretary': ['Madame la Secrétaire', 'Monsieur le Secrétaire', 'Mesdames les Secrétaires', 'Messieurs les Secrétaires'],
    'secretary-general': [
      'Madame la Secrétaire générale',
      'Monsieur le Secrétaire général',
      'Mesdames les Secrétaires générales',
      'Messieurs les Secrétaires généraux',
    ],
    chair: presidents,
    ambassador: ['Madame l’Ambassadrice', 'Monsieur l’Ambassadeur', 'Mesdames les Ambassadrices', 'Messieurs les Ambassadeurs'],
    minister: ['Madame la Ministre', 'Monsieur le Ministre', 'Mesdames les Ministres', 'Messieurs les Ministres'],
    director: ['Madame la Directrice', 'Monsieur le Directeur', 'Mesdames les Directrices', 'Messieurs les Directeurs'],
    member: ['Madame', 'Monsieur', 'Mesdames', 'Messieurs'],
    other: ['Madame', 'Monsieur', 'Mesdames', 'Messieurs'],
  },
  opening: { female: '{0},', male: '{0},', many: '{0},' },
  vocativeJoiner: ', ',
  closings: {
    standard: {
      one: 'Je vous prie de recevoir, {salutation}, l’expression de ma très haute considération.',
      several: 'Nous vous prions de recevoir, {salutation}, l’expression de notre très haute considération.',
    },
    formal: {
      one: 'Veuillez recevoir, {salutation}, les assurances de ma plus haute considération.',
      several: 'Veuillez recevoir, {salutation}, les assurances de notre plus haute considération.',
    },
  },
  addressees: {
    line: 'À l’attention des {posts}',
    posts: {
      speaker: 'présidentes et présidents {of}',
      'group-president': 'présidentes et présidents {of}',
      'group-secretary': 'secrétaires {of}',
      'secretary-general': 'secrétaires générales et secrétaires généraux {of}',
      chair: 'présidentes et présidents {of}',
      ambassador: 'ambassadrices et ambassadeurs {of}',
      minister: 'ministres {of}',
      director: 'directrices et directeurs {of}',
      member: 'membres {of}',
      other: 'représentantes et représentants {of}',
    },
    units: {
      group: 'Groupes',
      parliament: 'Parlements membres',
      associate: 'Membres associés',
      observer: 'Observateurs permanents',
      partner: 'Partenaires',
    },
    all: 'de tous les {units} {organization}',
    some: 'des {units} {organization} ({groups})',
  },
};
