import type { Block, Run } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { indexed } from './indexed-lists.ts';
import { sampleLetterhead } from './letterhead.ts';
import { badge, type CardPerson, certify, list, paper, plates, signed } from './meeting-cards.ts';
import { country, day, sampleMeetingPapers } from './meeting-papers.ts';

const t = (text: string): Run[] => [{ kind: 'text', text }];
export const cardPerson = (name: string, post: string, from: string, tone: CardPerson['tone'], band: string): CardPerson => ({
  name: t(name),
  post: t(post),
  from,
  tone,
  band,
});

export type PaperWords = {
  language: 'fr' | 'es' | 'ru' | 'zh';
  meeting: string;
  when: string;
  date: { label: string; value: string };
  participants: { title: string; blocks: Block[] };
  programme: { title: string; blocks: Block[] };
  badges: { title: string; code: string; people: CardPerson[] };
  plates: string;
  index: string;
  certificate: { title: string; before: string; after: string[]; placeAndDate: string; signer?: string; post: string };
};

const fr: PaperWords = {
  language: 'fr',
  meeting: 'Dialogue parlementaire sur la confiance numérique',
  when: '8 et 9 mars 2027, Genève (Suisse)',
  date: { label: 'Date\u00a0:', value: '5 mars 2027' },
  participants: {
    title: 'Liste des participants',
    blocks: [
      ...country('Andorre', [['Mme Meritxell Ballester', 'Membre du Parlement']]),
      ...country('Bolivie (État plurinational de)', [
        ['M. Ramiro Quispe', 'Sénateur'],
        ['Mme Elena Choque', 'Députée, Commission de la justice'],
      ]),
      ...country('Jordanie', [
        ['Mme Rania Sharif', 'Présidente de la Chambre des représentants'],
        ['M. Fadi Nasser', 'Membre de la Commission juridique'],
      ]),
      ...country('Kenya', [['M. Joseph Wekesa', 'Membre de l’Assemblée nationale']]),
      ...country('Mexique', [['Mme Lucía Ibarra', 'Présidente du Sénat']]),
      ...country('Norvège', [['Mme Ingrid Solheim', 'Membre du Storting']]),
    ],
  },
  programme: {
    title: 'Projet de programme',
    blocks: [
      ...day(
        'Lundi 8 mars 2027',
        ['Heure (UTC+1)', 'Séance', 'Intervenants'],
        [
          ['15\u00a0h\u00a0–\u00a015\u00a0h\u00a015', 'Ouverture', 'Mme Claire Dumont-Rees'],
          [
            '15\u00a0h\u00a015\u00a0–\u00a016\u00a0h',
            'Ce que les parlements demandent avant l’achat d’un système\u00a0: auditions, registres et droit de refuser',
            'Mme Lucía Ibarra, M. Joseph Wekesa',
          ],
          ['16\u00a0h\u00a0–\u00a016\u00a0h\u00a030', 'Échange de vues', 'Toutes les délégations'],
        ],
      ),
      ...day(
        'Mardi 9 mars 2027',
        ['Heure (UTC+1)', 'Séance', 'Intervenants'],
        [
          [
            '15\u00a0h\u00a0–\u00a015\u00a0h\u00a050',
            'Quand le système a failli\u00a0: enquête et réparation',
            'Mme Rania Sharif, Mme Ingrid Solheim',
          ],
        ],
      ),
      {
        kind: 'paragraph',
        key: 'n',
        runs: t('L’interprétation est assurée en anglais, arabe, espagnol et français. Les heures sont celles de Genève.'),
      },
    ],
  },
  badges: {
    title: 'Badges',
    code: 'Code',
    people: [
      cardPerson('Mme Rania Sharif', 'Présidente de la Chambre', 'Jordanie', 1, 'Parlementaire'),
      cardPerson('M. Lars Aune', 'Secrétaire de délégation', 'Norvège', 2, 'Personnel parlementaire'),
      cardPerson(
        'Mme María de los Ángeles Etchegoyen-Villanueva del Campo',
        'Vice-Présidente de la Commission des affaires constitutionnelles',
        'Bolivie (État plurinational de)',
        1,
        'Parlementaire',
      ),
    ],
  },
  plates: 'Chevalets',
  index: 'Index des personnes',
  certificate: {
    title: 'Attestation de participation',
    before: 'Il est attesté que',
    after: ['a pris part à la réunion', 'Dialogue parlementaire sur la confiance numérique', 'tenue les 8 et 9 mars 2027'],
    placeAndDate: 'Genève, le 9 mars 2027',
    post: 'Secrétaire générale',
  },
};

const es: PaperWords = {
  language: 'es',
  meeting: 'Diálogo Parlamentario sobre la Confianza Digital',
  when: '8 y 9 de marzo de 2027, Ginebra (Suiza)',
  date: { label: 'Fecha:', value: '5 de marzo de 2027' },
  participants: {
    title: 'Lista de participantes',
    blocks: [
      ...country('Andorra', [['Sra. Meritxell Ballester', 'Miembro del Parlamento']]),
      ...country('Bolivia (Estado Plurinacional de)', [
        ['Sr. Ramiro Quispe', 'Senador'],
        ['Sra. Elena Choque', 'Diputada, Comisión de Justicia'],
      ]),
      ...country('Jordania', [
        ['Sra. Rania Sharif', 'Presidenta de la Cámara de Representantes'],
        ['Sr. Fadi Nasser', 'Miembro de la Comisión Jurídica'],
      ]),
      ...country('Kenya', [['Sr. Joseph Wekesa', 'Miembro de la Asamblea Nacional']]),
      ...country('México', [['Sra. Lucía Ibarra', 'Presidenta del Senado']]),
      ...country('Noruega', [['Sra. Ingrid Solheim', 'Miembro del Storting']]),
    ],
  },
  programme: {
    title: 'Proyecto de programa',
    blocks: [
      ...day(
        'Lunes 8 de marzo de 2027',
        ['Hora (UTC+1)', 'Sesión', 'Oradores'],
        [
          ['15.00–15.15', 'Apertura', 'Sra. Claire Dumont-Rees'],
          [
            '15.15–16.00',
            'Lo que preguntan los parlamentos antes de adquirir un sistema: audiencias, registros y derecho a negarse',
            'Sra. Lucía Ibarra; Sr. Joseph Wekesa',
          ],
          ['16.00–16.30', 'Intercambio de opiniones', 'Todas las delegaciones'],
        ],
      ),
      ...day(
        'Martes 9 de marzo de 2027',
        ['Hora (UTC+1)', 'Sesión', 'Oradores'],
        [['15.00–15.50', 'Cuando el sistema ha fallado: investigación y reparación', 'Sra. Rania Sharif; Sra. Ingrid Solheim']],
      ),
      {
        kind: 'paragraph',
        key: 'n',
        runs: t('Se ofrece interpretación en árabe, español, francés e inglés. Las horas son las de Ginebra.'),
      },
    ],
  },
  badges: {
    title: 'Distintivos',
    code: 'Código',
    people: [
      cardPerson('Sra. Rania Sharif', 'Presidenta de la Cámara', 'Jordania', 1, 'Parlamentaria'),
      cardPerson('Sr. Lars Aune', 'Secretario de delegación', 'Noruega', 2, 'Personal parlamentario'),
      cardPerson(
        'Sra. María de los Ángeles Etchegoyen-Villanueva del Campo',
        'Vicepresidenta de la Comisión de Asuntos Constitucionales',
        'Bolivia (Estado Plurinacional de)',
        1,
        'Parlamentaria',
      ),
    ],
  },
  plates: 'Rótulos de mesa',
  index: 'Índice de personas',
  certificate: {
    title: 'Certificado de asistencia',
    before: 'Se certifica que',
    after: ['participó en la reunión', 'Diálogo Parlamentario sobre la Confianza Digital', 'celebrada los días 8 y 9 de marzo de 2027'],
    placeAndDate: 'Ginebra, 9 de marzo de 2027',
    post: 'Secretaria General',
  },
};

/** The papers of a meeting in one language. */
export function papersIn({
  language,
  meeting,
  when,
  date,
  participants,
  index,
  programme,
  badges,
  plates: platesTitle,
  certificate,
}: PaperWords) {
  const base: OfficialDocument = {
    ...sampleMeetingPapers.participantsEn,
    language,
    title: participants.title,
    letterheads: [{ ...sampleLetterhead(language), desk: undefined }],
    masthead: [date],
    subtitles: [{ runs: t(`${meeting}${language === 'zh' ? '，' : ', '}${when}`) }],
    blocks: participants.blocks,
  };
  const certified = certify(badges.people.slice(0, 2), certificate.before, certificate.after);
  return {
    participants: base,
    indexed: indexed(base, index),
    programme: { ...base, kind: 'programme' as const, title: programme.title, reference: 'DT/2027/Inf.1', blocks: programme.blocks },
    badges: {
      ...paper('badges', base, badges.title, badges.people.map(badge(badges.code))),
      subtitles: [{ runs: t(meeting) }, { runs: t(when) }],
    },
    plates: paper('name-plates', base, platesTitle, plates(badges.people)),
    certificate: {
      ...paper('certificate', base, certificate.title, certified),
      placeAndDate: certificate.placeAndDate,
      blocks: [...list(certified), ...signed(certificate.signer ?? 'Claire Dumont-Rees', certificate.post)],
    },
  };
}

/** Lists of participants, programmes, badges, name plates and certificates in French and Spanish. */
export const romanceMeetingPapers = { fr: papersIn(fr), es: papersIn(es) };
