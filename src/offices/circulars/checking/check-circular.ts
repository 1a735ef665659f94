import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { allLanguages, asLanguage, type Language } from '../../../platform/language.ts';
import { optionsFor } from '../../concordance/pages.ts';
import {
  type CheckedFinding,
  checkKeyedOnce,
  isSaidByFacts,
  learnVersions,
  paragraphsOfBlocks,
  type Waiver,
  waiversOf,
} from '../../concordance/public.ts';
import { bodyNames } from '../../directory/public.ts';
import { type Block, type InLanguages, type Run, staleParagraphs, textOf, withoutIsolates } from '../../languages/public.ts';
import { findMeeting } from '../../meetings/public.ts';
import { findAddressed } from '../addressees/find-addressed.ts';
import type { Circular, Place } from '../circular.ts';
import { composeVersion, type Desk, prepareDesk, type Version } from '../compose-version.ts';
import { checkKind, type KindFinding } from '../kinds/check-kind.ts';
import { checkLinks, checkPromises, type TextFinding, type TextToCheck } from './check-text.ts';

export type Severity = 'must' | 'look' | 'style';
export type OwnCode =
  | 'version-missing'
  | 'subject-missing'
  | 'markup-broken'
  | 'fact-unknown'
  | 'fact-not-in-language'
  | 'fact-form-unknown'
  | 'translation-stale'
  | 'enclosure-missing'
  | 'letterhead-missing'
  | 'signatory-missing'
  | 'nobody-addressed'
  | 'some-excluded'
  | 'page-not-public'
  | KindFinding['code']
  | TextFinding['code'];
/** One thing to look at: `compared` where the versions were compared with one another, else a code of our own with its facts. */
export type CircularFinding = {
  id: string;
  severity: Severity;
  languages: Language[];
  key?: string;
  code: OwnCode | 'compared';
  facts: Record<string, string | number>;
  compared?: CheckedFinding;
  /** Of a comparison: its paragraph in every version. */
  texts?: { language: Language; text: string }[];
  waiver?: Waiver;
};

/** Checks a circular: its versions against one another, its facts, its translations, enclosures and addressees. The gravest first. */
export async function checkCircular(db: Handle, circular: Circular, place: Place): Promise<CircularFinding[]> {
  const desk = await prepareDesk(db, circular, place);
  const versions = await Promise.all(circular.languages.map((language) => composeVersion(db, desk, language)));
  const names = await bodyNames(db, [circular.organizationId]);
  const acronyms = [...names.values()].flatMap(({ acronym }) => (acronym ? [acronym] : []));
  const found = [
    ...versions.flatMap((version) => checkVersion(desk, version)),
    ...(await checkTranslations(db, desk)),
    ...checkEnclosures(desk),
    ...checkSignatories(desk),
    ...(await checkAddressees(db, circular)),
    ...(await checkPage(db, desk)),
    ...checkWording(desk, versions, { writer: await writerOf(db, circular), ownAddress: place.publicUrl }),
    ...(await compareAll(db, desk, versions, acronyms)),
  ];
  return sortBySeverity(await addWaivers(db, circular.textId, found));
}

/** The findings that stop clearance: of severity `must` and not waived. */
export function blocking(findings: readonly CircularFinding[]): CircularFinding[] {
  return findings.filter(({ severity, waiver }) => severity === 'must' && !waiver);
}

function own(
  code: OwnCode,
  severity: Severity,
  languages: Language[],
  facts: Record<string, string | number> = {},
  key?: string,
): CircularFinding {
  const id = [code, ...languages, key ?? '', ...Object.values(facts)].join('|');
  return { id, severity, languages, code, facts, ...(key ? { key } : {}) };
}

function checkVersion({ text }: Desk, version: Version): CircularFinding[] {
  const { language, problems, document, letterheads } = version;
  const written = (text.versions[language] ?? []).some(({ source }) => source.trim() !== '');
  if (!written) return [own('version-missing', 'must', [language])];
  const found = problems.map(({ key, code, name = '' }) => {
    if (code === 'missing-fact') return own('fact-unknown', 'must', [language], { name }, key);
    if (code === 'missing-language') return own('fact-not-in-language', 'must', [language], { name }, key);
    if (code === 'unknown-form' || code === 'unknown-country') return own('fact-form-unknown', 'look', [language], { name }, key);
    return own('markup-broken', 'must', [language], { name }, key);
  });
  if (document.title.trim() === '') found.push(own('subject-missing', 'must', [language]));
  if (letterheads.length === 0) found.push(own('letterhead-missing', 'must', [language]));
  return found;
}

async function checkTranslations(db: Handle, { circular }: Desk): Promise<CircularFinding[]> {
  const stale = await staleParagraphs(db, circular.textId);
  return stale
    .filter(({ language }) => circular.languages.includes(language))
    .map(({ language, key }) => own('translation-stale', 'must', [language], {}, key));
}

function checkEnclosures({ enclosures, circular }: Desk): CircularFinding[] {
  return enclosures.flatMap(({ position, files, title }) =>
    circular.languages
      .filter((language) => !files.some((file) => file.language === language) || !title[language])
      .map((language) => own('enclosure-missing', files.length === 0 ? 'must' : 'look', [language], { position })),
  );
}

function checkSignatories({ posts, circular }: Desk): CircularFinding[] {
  const vacant = circular.signatories.filter(({ postId }) => !posts.find((post) => post.postId === postId)?.holder);
  return vacant.length > 0 ? [own('signatory-missing', 'must', [], { n: vacant.length })] : [];
}

async function checkAddressees(db: Handle, circular: Circular): Promise<CircularFinding[]> {
  const { addressees, excluded } = await findAddressed(db, circular.addresseeRule, today());
  if (addressees.length === 0) return [own('nobody-addressed', 'must', [])];
  return excluded.length > 0 ? [own('some-excluded', 'look', [], { n: excluded.length })] : [];
}

async function checkPage(db: Handle, { circular, text }: Desk): Promise<CircularFinding[]> {
  const links = Object.values(text.versions).some((paragraphs) => paragraphs.some(({ source }) => source.includes('{meeting.page')));
  const meeting = links && circular.meetingId ? await findMeeting(db, circular.meetingId) : undefined;
  return meeting && !meeting.announcedAt ? [own('page-not-public', 'look', [])] : [];
}

/** What the texts say: what their kind forbids, papers they promise, and where their links lead. */
function checkWording(
  { circular, enclosures }: Desk,
  versions: Version[],
  { writer, ownAddress }: { writer: Language | undefined; ownAddress: string },
): CircularFinding[] {
  const texts = versions.map(readVersion);
  const paragraphs = texts.flatMap(({ language, paragraphs: printed }) => printed.map(({ key, text }) => ({ language, key, text })));
  const ofKind = checkKind(circular, paragraphs, writer).map((found) => {
    const languages = 'language' in found ? [found.language] : [];
    return own(found.code, 'must', languages, 'facts' in found ? found.facts : {}, 'key' in found ? found.key : undefined);
  });
  const enclosed = enclosures.filter(({ files }) => files.length > 0).length;
  const ofText = texts.flatMap((text) => [...checkPromises(text, enclosed), ...checkLinks(text, ownAddress)]);
  return [
    ...ofKind,
    ...ofText.map(({ code, language, key, facts }) => own(code, code === 'link-other-language' ? 'look' : 'must', [language], facts, key)),
  ];
}

function readVersion({ language, document }: Version): TextToCheck {
  return { language, paragraphs: document.blocks.flatMap(readBlock) };
}

function readBlock(block: Block): TextToCheck['paragraphs'] {
  const read = (key: string, runs: Run[]) => ({
    key,
    text: withoutIsolates(textOf(runs)),
    links: runs.flatMap((run) => ('href' in run && run.href !== undefined ? [{ text: withoutIsolates(run.text), href: run.href }] : [])),
  });
  if (block.kind === 'list') return block.items.map((runs, index) => read(`${block.key}.${index}`, runs));
  return block.kind === 'paragraph' || block.kind === 'heading' ? [read(block.key, block.runs)] : [];
}

/** The language of the letter that a reply answers. */
async function writerOf(db: Handle, { repliesTo }: Circular): Promise<Language | undefined> {
  if (!repliesTo) return undefined;
  const row = await db.selectFrom('received_letter').select('language').where('id', '=', repliesTo).executeTakeFirst();
  return asLanguage(row?.language);
}

/** Compares the versions by every rule; those of a corrigendum also with the versions that stand and are not corrected. */
async function compareAll(db: Handle, desk: Desk, versions: Version[], acronyms: InLanguages[]): Promise<CircularFinding[]> {
  const { languages, corrects } = desk.circular;
  const standing = corrects ? allLanguages.filter((each) => desk.text.versions[each] && !languages.includes(each)) : [];
  const others = await Promise.all(standing.map((language) => composeVersion(db, desk, language)));
  const rendered = writtenVersions(desk, [...versions, ...others]);
  const paragraphs = comparable(rendered);
  const options = await optionsFor(db, paragraphs, desk.circular.organizationId);
  await learnVersions(paragraphs);
  return checkKeyedOnce(paragraphs, { ...options, acronyms, withoutFormat: ['format-spaces'] })
    .findings.filter((found) => found.languages.length === 0 || found.languages.some((language) => languages.includes(language)))
    .filter((found) => !isSaidByFacts(found, rendered))
    .map((found) => readCompared(found, textsOf(paragraphs, found.key)));
}

function textsOf(versions: ReturnType<typeof comparable>, wanted: string) {
  return versions.flatMap(({ language, paragraphs }) =>
    paragraphs.filter(({ key }) => key === wanted).map(({ text }) => ({ language, text })),
  );
}

/** The versions that are written, as they are printed. */
export function writtenVersions({ text }: Pick<Desk, 'text'>, versions: readonly Version[]) {
  return versions
    .filter(({ language }) => (text.versions[language] ?? []).length > 0)
    .map(({ language, document }) => ({ language, blocks: document.blocks }));
}

/** Plain text as rendered, with the names of the facts it came from. */
export function comparable(rendered: ReturnType<typeof writtenVersions>) {
  return rendered.map(({ language, blocks }) => ({ language, paragraphs: paragraphsOfBlocks(blocks) }));
}

function readCompared(compared: CheckedFinding, texts: CircularFinding['texts']): CircularFinding {
  const { id, severity, languages, key } = compared;
  return { id, severity, languages, key, code: 'compared', facts: {}, compared, texts };
}

/** What was waived in this letter, and what is waived for its very words or as a rule. */
async function addWaivers(db: Handle, textId: string, found: CircularFinding[]): Promise<CircularFinding[]> {
  const rows = await db.selectFrom('waiver').selectAll().where('text_id', '=', textId).execute();
  const compared = found.flatMap(({ compared: one, texts = [] }) => (one ? [{ finding: one, texts, title: textId }] : []));
  const rules = await waiversOf(db, compared);
  return found.map((finding) => {
    const row = rows.find((each) => each.finding === finding.id);
    const own: Waiver | undefined = row && { scope: 'document', reason: row.reason, byName: row.waived_by_name, at: row.waived_at };
    const waiver = own ?? rules.get(finding.id);
    return waiver ? { ...finding, waiver } : finding;
  });
}

const order: Severity[] = ['must', 'look', 'style'];

function sortBySeverity(found: CircularFinding[]): CircularFinding[] {
  const unique = found.filter((finding, index) => found.findIndex(({ id }) => id === finding.id) === index);
  const rank = (finding: CircularFinding) => (finding.waiver ? 10 : 0) + order.indexOf(finding.severity);
  return unique.sort((a, b) => rank(a) - rank(b));
}
