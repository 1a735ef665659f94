import type { ScreenLanguage } from '../../../../platform/language.ts';
import type { SourceParagraph } from '../../../languages/public.ts';
import type { Mode } from '../../meeting.ts';
import type { TextKind } from '../paper.ts';
import { arabicTexts } from './texts-ar.ts';
import { englishTexts, type TextKey } from './texts-en.ts';
import { spanishTexts } from './texts-es.ts';
import { frenchTexts } from './texts-fr.ts';

/** The sentences of the practical note that the meeting's practical details can state; without them they are left open for an officer. */
export const recordables = [
  'desk',
  'boothsUntil',
  'connectionTest',
  'hotels',
  'visasWhere',
  'airport',
  'medical',
  'prayer',
  'embassies',
] as const;
export type Recordable = (typeof recordables)[number];

/** What decides which sentences a paper begins with; the values themselves stand in it as facts. */
export type PaperShape = {
  mode: Mode;
  severalDays: boolean;
  hasTheme: boolean;
  hasCommittees: boolean;
  hasInterpretation: boolean;
  hasHost: boolean;
  targetIsMore: boolean;
  sessions: number;
  hasAgenda: boolean;
  hasConflicts: boolean;
  recorded: ReadonlySet<Recordable>;
};

/** A section: its key, and the sentences under its heading, each a paragraph of its own. */
type Section = { key: string; heading?: TextKey; texts: (TextKey | false)[]; session?: number };

const texts: Record<ScreenLanguage, Record<TextKey, string>> = {
  en: englishTexts,
  fr: frenchTexts,
  es: spanishTexts,
  ar: arabicTexts,
};

/** The paragraphs a paper begins with in a language; `only` takes one section alone, to add it again. */
export function paperParagraphs(kind: TextKind, language: ScreenLanguage, shape: PaperShape, only?: string): SourceParagraph[] {
  const own = texts[language];
  const sections = sectionsOf(kind, shape).filter(({ key }) => only === undefined || key === only);
  const subject: SourceParagraph = { key: 'subject', kind: 'subject', source: own[`subject.${kind}`] };
  return [...(only === undefined ? [subject] : []), ...sections.flatMap((section) => paragraphsOf(section, own))];
}

/** The sections a kind of paper may have, with their headings in a language: those left out can be added again. */
export function sectionsOfKind(kind: TextKind, language: ScreenLanguage, shape: PaperShape): { key: string; heading: string }[] {
  return sectionsOf(kind, shape).flatMap(({ key, heading, session }) =>
    heading ? [{ key, heading: fillSession(texts[language][heading], session) }] : [],
  );
}

function paragraphsOf({ key, heading, texts: sentences, session }: Section, own: Record<TextKey, string>): SourceParagraph[] {
  const head: SourceParagraph[] = heading ? [{ key, kind: 'heading', source: fillSession(own[heading], session) }] : [];
  const body = sentences.filter((text) => text !== false);
  return [
    ...head,
    ...body.map(
      (text, index): SourceParagraph => ({ key: `${key}.${index + 1}`, kind: 'paragraph', source: fillSession(own[text], session) }),
    ),
  ];
}

const fillSession = (source: string, session: number | undefined) =>
  session === undefined ? source : source.replaceAll('{session.N', `{session.${session}`);

function sectionsOf(kind: TextKind, shape: PaperShape): Section[] {
  return plans[kind](shape);
}

const when = ({ mode, severalDays }: PaperShape): TextKey => `when.${mode}.${severalDays ? 'several' : 'one'}`;
const interpretation = ({ hasInterpretation }: PaperShape): TextKey => (hasInterpretation ? 'interpretation' : 'noInterpretation');

/** The sentence that states a detail from the record, or the one left open for an officer. */
const known = ({ recorded }: PaperShape, key: Recordable): TextKey => (recorded.has(key) ? `${key}.recorded` : key);

const plans: Record<TextKind, (shape: PaperShape) => Section[]> = {
  'concept-note': (shape) => [
    { key: 'background', heading: 'h.background', texts: ['background', shape.hasTheme && 'theme', 'follows'] },
    { key: 'venue', heading: 'h.venue', texts: [when(shape), shape.mode !== 'online' && 'venue', 'organizer', shape.hasHost && 'host'] },
    {
      key: 'participation',
      heading: 'h.participation',
      texts: ['who', shape.targetIsMore ? 'target.more' : 'target.one', 'balance', shape.hasCommittees && 'committees'],
    },
    { key: 'proceedings', heading: 'h.proceedings', texts: ['sessions', 'debates'] },
    { key: 'languages', heading: 'h.languages', texts: [interpretation(shape)] },
    { key: 'registration', heading: 'h.registration', texts: ['registration'] },
    { key: 'outcome', heading: 'h.outcome', texts: ['outcome'] },
    { key: 'contacts', heading: 'h.contacts', texts: ['contact'] },
  ],
  'practical-note': (shape) => {
    const isThere = shape.mode !== 'online';
    const there = (section: Section): Section[] => (isThere ? [section] : []);
    return [
      { key: 'venue', heading: 'h.venue', texts: [when(shape), isThere && 'venue'] },
      { key: 'registration', heading: 'h.registration', texts: ['registration', 'coordinator', 'size', isThere && known(shape, 'desk')] },
      ...(shape.mode === 'in-person'
        ? []
        : [{ key: 'connection', heading: 'h.connection', texts: ['connection', known(shape, 'connectionTest')] } satisfies Section]),
      { key: 'booths', heading: 'h.booths', texts: [interpretation(shape), 'booths', known(shape, 'boothsUntil')] },
      ...there({ key: 'hotels', heading: 'h.hotels', texts: [known(shape, 'hotels')] }),
      ...there({ key: 'visas', heading: 'h.visas', texts: ['visas', known(shape, 'visasWhere')] }),
      ...there({ key: 'arrival', heading: 'h.arrival', texts: [known(shape, 'airport'), 'badges'] }),
      ...there({ key: 'medical', heading: 'h.medical', texts: [known(shape, 'medical')] }),
      ...there({ key: 'prayer', heading: 'h.prayer', texts: [known(shape, 'prayer')] }),
      { key: 'contacts', heading: 'h.contacts', texts: ['contact'] },
      ...there({ key: 'embassies', heading: 'h.embassies', texts: [known(shape, 'embassies')] }),
    ];
  },
  agenda: (shape) => [
    { key: 'opening', heading: 'h.opening', texts: ['opens'] },
    { key: 'adoption', heading: 'h.adoption', texts: ['adoption'] },
    ...Array.from(
      { length: shape.sessions },
      (_, index): Section => ({ key: `session-${index + 1}`, heading: 'h.session', texts: ['session'], session: index + 1 }),
    ),
    { key: 'other', heading: 'h.other', texts: [] },
    { key: 'closing', heading: 'h.closing', texts: [] },
  ],
  convocation: (shape) => [
    { key: 'convened', texts: ['convened'] },
    { key: 'when', texts: [when(shape), shape.mode !== 'online' && 'venue'] },
    { key: 'who', texts: ['attend', shape.hasAgenda ? 'agendaIn' : 'agendaLater'] },
    { key: 'registration', texts: ['registration', 'contact'] },
    { key: 'welcome', texts: ['welcome'] },
  ],
  'selection-minutes': (shape) => [
    { key: 'decision', heading: 'h.decision', texts: ['decision'] },
    { key: 'criteria', heading: 'h.criteria', texts: ['criteria'] },
    { key: 'candidates', heading: 'h.candidates', texts: ['candidates'] },
    { key: 'selected', heading: 'h.selected', texts: ['selected'] },
    { key: 'reserve', heading: 'h.reserve', texts: ['reserve'] },
    { key: 'declined', heading: 'h.declined', texts: ['declined'] },
    { key: 'conflicts', heading: 'h.conflicts', texts: [shape.hasConflicts ? 'conflicts' : 'noConflicts'] },
  ],
};
