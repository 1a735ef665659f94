import type { AddressForms } from '../../wording/address-forms.ts';

const same = (one: string, many: string) => [one, one, many, many] as const;

export const address: AddressForms = {
  titles: {
    speaker: same('Speaker', 'Speakers'),
    'group-president': same('President', 'Presidents'),
    'group-secretary': same('Secretary', 'Secretaries'),
    'secretary-general': same('Secretary General', 'Secretaries General'),
    chair: same('Chair', 'Chairs'),
    ambassador: same('Ambassador', 'Ambassadors'),
    minister: same('Minister', 'Ministers'),
    director: same('Director', 'Directors'),
    member: same('Member', 'Members'),
    other: same('Representative', 'Representatives'),
  },
  vocatives: {
    speaker: ['Madam Speaker', 'Mr. Speaker', 'Speakers', 'Speakers'],
    'group-president': ['Madam President', 'Mr. President', 'Presidents', 'Presidents'],
    'group-secretary': ['Madam Secretary', 'Mr. Secretary', 'Secretaries', 'Secretaries'],
    'secretary-general': ['Madam Secretary General', 'Mr. Secretary General', 'Secretaries General', 'Secretaries General'],
    chair: ['Madam Chair', 'Mr. Chair', 'Chairs', 'Chairs'],
    ambassador: same('Excellency', 'Excellencies'),
    minister: same('Excellency', 'Excellencies'),
    director: ['Madam Director', 'Mr. Director', 'Directors', 'Directors'],
    member: ['Madam', 'Sir', 'Members', 'Members'],
    other: ['Madam', 'Sir', 'Colleagues', 'Colleagues'],
  },
  opening: { female: 'Dear {0},', male: 'Dear {0},', many: 'Dear {0},' },
  rankOpening: '{0},',
  vocativeJoiner: ', ',
  closings: {
    standard: { one: 'Yours sincerely,', several: 'Yours sincerely,' },
    formal: {
      one: 'Please accept, {salutation}, the assurances of my highest consideration.',
      several: 'Please accept, {salutation}, the assurances of our highest consideration.',
    },
  },
  addressees: {
    line: 'To: {posts}',
    posts: {
      speaker: 'Speakers of {of}',
      'group-president': 'Presidents of {of}',
      'group-secretary': 'Secretaries of {of}',
      'secretary-general': 'Secretaries General of {of}',
      chair: 'Chairs of {of}',
      ambassador: 'Ambassadors of {of}',
      minister: 'Ministers of {of}',
      director: 'Directors of {of}',
      member: 'Members of {of}',
      other: 'Representatives of {of}',
    },
    units: {
      group: 'Groups',
      parliament: 'Member Parliaments',
      associate: 'Associate Members',
      observer: 'Permanent Observers',
      partner: 'Partners',
    },
    all: 'all {units} {organization}',
    some: 'the {units} {organization} ({groups})',
  },
};
