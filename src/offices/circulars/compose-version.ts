import { today } from '../../platform/clock.ts';
import type { Handle } from '../../platform/database/public.ts';
import { canonicalJson, sha256 } from '../../platform/digest.ts';
import type { Language } from '../../platform/language.ts';
import {
  type BodyLetterhead,
  type BodyNames,
  type BodyPaper,
  bodyNames,
  factContext,
  greet,
  letterheadOf,
  paperOf,
  type SalutationForm,
  salutationForms,
} from '../directory/public.ts';
import type { OfficialDocument } from '../documents/public.ts';
import {
  type Block,
  type FactTable,
  inLanguage,
  loadText,
  renderText,
  type Signature,
  type StoredText,
  type TextProblem,
  textOf,
  withoutIsolates,
} from '../languages/public.ts';
import { type Only, onlyAddressee, wordAddressed } from './addressees/word-addressed.ts';
import { untoldOf } from './addressees/word-rule.ts';
import type { Circular, Place } from './circular.ts';
import { circularFacts } from './circular-facts.ts';
import { type Corrected, correctedBy, corrigendumBlock } from './corrigenda/corrigendum-block.ts';
import { type Enclosure, enclosuresOf, fileFor } from './enclosures/enclosures.ts';
import { wordAuthentic } from './kinds/change-authentic.ts';
import { precedenceOf } from './layouts/change-precedence.ts';
import { wordConfidence, wordEnclosures, wordTranslated } from './letter-words.ts';
import { type SigningPost, signingPosts, wordSignatures } from './signing/signatures.ts';

/** One language version as it would be printed, not yet signed; `digest` is of everything that is cleared and signed. */
export type Version = {
  language: Language;
  document: OfficialDocument;
  letterheads: BodyLetterhead[];
  problems: TextProblem[];
  digest: string;
};
/** What all versions of a circular are made from, read once. */
export type Desk = {
  circular: Circular;
  text: StoredText;
  facts: FactTable;
  names: Map<string, BodyNames>;
  enclosures: Enclosure[];
  posts: SigningPost[];
  /** By whose rules the letter is set: those of the organization that sends it. */
  paper: BodyPaper;
  /** Greetings and closings that this organization has set in place of the usual ones. */
  greetings: readonly SalutationForm[];
  /** Of a letter to one institution: who holds the post there, and how the institution is called. */
  only?: Only;
  /** Of a corrigendum: the letter it takes the place of. */
  corrected?: Corrected;
};

/** Composes every language version of a circular from its text, the record's facts, its rule and its signatories as they are today. */
export async function composeVersions(db: Handle, circular: Circular, place: Place): Promise<Version[]> {
  const desk = await prepareDesk(db, circular, place);
  return Promise.all(circular.languages.map((language) => composeVersion(db, desk, language)));
}

/** Reads what composing needs; for pages that also show the sources and facts. */
export async function prepareDesk(db: Handle, circular: Circular, place: Place): Promise<Desk> {
  const organizations = [circular.organizationId, ...circular.signatories.map(({ organizationId }) => organizationId)];
  return {
    circular,
    text: await loadText(db, circular.textId),
    facts: await circularFacts(db, circular, place),
    names: await bodyNames(db, organizations),
    enclosures: await enclosuresOf(db, circular.id),
    posts: await signingPosts(db, circular.signatories, today()),
    paper: await paperOf(db, circular.organizationId),
    greetings: await salutationForms(db, circular.organizationId),
    corrected: await correctedBy(db, circular),
    only: await onlyAddressee(db, circular),
  };
}

/** One version from what was read. */
export async function composeVersion(db: Handle, desk: Desk, language: Language): Promise<Version> {
  const { circular, text, facts, paper } = desk;
  const rendered = renderText(text.versions[language] ?? [], facts, language, factContext(language));
  const letterheads = await letterheadsOf(db, circular, language);
  const { post } = circular.addresseeRule;
  const signatures: Signature[] = wordSignatures(desk, language);
  const style = desk.only
    ? { style: 'personal' as const, gender: desk.only.gender, rank: desk.only.rank }
    : { style: 'collective' as const };
  const greeting = greet(desk.greetings, { post, language, signatories: signatures.length, ...style });
  // A note verbale greets and closes in its own text.
  const isNote = circular.kind === 'note-verbale';
  const document: OfficialDocument = {
    kind: 'letter',
    language,
    title: subjectOf(rendered.blocks) ?? titleOf(facts, language),
    letterheads: letterheads.map(({ place: _place, ...head }) => head),
    addressee: wordAddressed(desk, language),
    ...(isNote ? {} : { salutation: greeting.lines }),
    blocks: [...withMark(rendered.blocks, desk, language), { kind: 'signatures', key: 'signatures', blocks: signatures }],
    ...(isNote ? {} : { closing: greeting.closing }),
    enclosures: wordEnclosures(
      desk.enclosures.map(({ title }) => inLanguage(title, language)),
      language,
      paper.enclosures,
    ),
    ...(circular.confidence ? { confidential: wordConfidence(circular.confidence, paper.marks, language) } : {}),
    ...markOrigin(desk, language),
  };
  return { language, document, letterheads, problems: rendered.problems, digest: digestOf(document, desk, language) };
}

/** Which versions are equally authentic, on each of them; on every other one the language it was translated from. */
function markOrigin({ circular, paper }: Desk, language: Language): { footnote?: string } {
  const { originalLanguage, authentic } = circular;
  const equal = authentic.length > 0 ? [originalLanguage, ...authentic] : [];
  if (equal.includes(language)) return { footnote: wordAuthentic(equal, language) };
  const isTranslated = paper.namesOriginal || equal.length > 0;
  return isTranslated && language !== originalLanguage ? { footnote: wordTranslated(originalLanguage, language) } : {};
}

/** Everything a reader of the version reads, the enclosed files, and what narrows the addressees untold: the letterhead and the day of issue are not part of what is signed. */
function digestOf({ letterheads: _heads, ...content }: OfficialDocument, { enclosures, circular }: Desk, language: Language): string {
  const files = enclosures.map((enclosure) => fileFor(enclosure, language, circular.originalLanguage)?.sha256 ?? '');
  return sha256(canonicalJson({ content, files, ...untoldOf(circular.addresseeRule) }));
}

async function letterheadsOf(db: Handle, circular: Circular, language: Language): Promise<BodyLetterhead[]> {
  const heads = await Promise.all(precedenceOf(circular).map((id) => letterheadOf(db, id, language)));
  return heads.filter((head) => head !== undefined);
}

function subjectOf(blocks: OfficialDocument['blocks']): string | undefined {
  const subject = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return subject?.kind === 'heading' ? withoutIsolates(textOf(subject.runs)).trim() || undefined : undefined;
}

function titleOf(facts: FactTable, language: Language): string {
  const title = facts['meeting.title'];
  return title?.fact === 'title' ? inLanguage(title.names, language) : '';
}

/** A corrigendum says so under its subject, else at its head. */
function withMark(blocks: Block[], { corrected }: Desk, language: Language): Block[] {
  if (!corrected) return blocks;
  const after = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1) + 1;
  return blocks.toSpliced(after, 0, corrigendumBlock(corrected, language));
}
