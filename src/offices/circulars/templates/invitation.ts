import type { Language } from '../../../platform/language.ts';
import type { SourceParagraph } from '../../languages/public.ts';
import { arabicInvitation } from './invitation-ar.ts';
import { englishInvitation } from './invitation-en.ts';
import { spanishInvitation } from './invitation-es.ts';
import { frenchInvitation } from './invitation-fr.ts';

export type Mode = 'online' | 'in-person' | 'hybrid';
/** What decides the wording: the facts themselves stand in the text as references. */
export type InvitationShape = {
  mode: Mode;
  severalDays: boolean;
  several: boolean;
  hasTheme: boolean;
  hasCommittees: boolean;
  hasInterpretation: boolean;
  hasEligible: boolean;
  hasPlatform: boolean;
  hasContact: boolean;
  hasCall: boolean;
  /** Whether more than one member a parliament is hoped for. */
  targetIsMore: boolean;
};

/** The wordings of one language; `one` and `several` are by the number of signatories. */
export type InvitationTemplate = {
  subject: string;
  opening: { one: string; several: string };
  theme: string;
  when: Record<Mode, { oneDay: string; severalDays: string }>;
  onPlatform: string;
  eligible: string;
  committees: string;
  interpretation: string;
  /** `{atLeast}` stands for one of the two below. */
  target: { one: string; several: string };
  atLeast: { one: string; more: string };
  registration: string;
  page: string;
  contact: string;
  hope: { one: string; several: string };
};

const templates: Partial<Record<Language, InvitationTemplate>> = {
  en: englishInvitation,
  fr: frenchInvitation,
  es: spanishInvitation,
  ar: arabicInvitation,
};

/** The invitation's paragraphs in a language; undefined where no template was written (Russian, Chinese). */
export function invitationParagraphs(language: Language, shape: InvitationShape): SourceParagraph[] | undefined {
  const template = templates[language];
  return template && paragraphsOf(template, shape);
}

function paragraphsOf(t: InvitationTemplate, shape: InvitationShape): SourceParagraph[] {
  const number = shape.several ? 'several' : 'one';
  const when = t.when[shape.mode][shape.severalDays ? 'severalDays' : 'oneDay'];
  const isOnline = shape.mode !== 'in-person' && shape.hasPlatform;
  const paragraph = (key: string, ...sentences: (string | false)[]): SourceParagraph[] => {
    const source = sentences.filter(Boolean).join(' ');
    return source ? [{ key, kind: 'paragraph', source }] : [];
  };
  return [
    { key: 'subject', kind: 'subject', source: t.subject },
    ...paragraph('opening', t.opening[number], shape.hasTheme && t.theme),
    ...paragraph('when', when, isOnline && t.onPlatform, shape.hasInterpretation && t.interpretation),
    ...paragraph('who', shape.hasEligible && t.eligible, shape.hasCommittees && t.committees),
    ...paragraph(
      'target',
      t.target[number].replace('{atLeast}', t.atLeast[shape.targetIsMore ? 'more' : 'one']),
      shape.hasCall && t.registration,
    ),
    ...paragraph('more', t.page, shape.hasContact && t.contact),
    ...paragraph('hope', t.hope[number]),
  ];
}
