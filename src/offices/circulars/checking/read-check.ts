import type { Handle } from '../../../platform/database/public.ts';
import { type Language, type ScreenLanguage, screenLanguages } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import type { Step } from '../../clearance/public.ts';
import { type EditedText, makeReview, type Review, type RowToShow, reviewWords, type ShownVersion } from '../../concordance/pages.ts';
import {
  type CheckedFinding,
  type Family,
  keysInOrder,
  learnVersions,
  questionsOf,
  tellOnly,
  type Waiver,
  wordUnjudged,
} from '../../concordance/public.ts';
import type { Circular, Place } from '../circular.ts';
import { composeVersion, type Desk, prepareDesk } from '../compose-version.ts';
import { stepsOfCircular } from '../issuing/clear-version.ts';
import { type CircularFinding, checkCircular, comparable, writtenVersions } from './check-circular.ts';
import { isMendable } from './mend-source.ts';
import { wordCheck } from './word-check.ts';

export type CircularReview = { review: Review; findings: CircularFinding[]; desk: Desk };

/** The check of a circular as the reviser's screen shows it: printed paragraphs in level rows, their sources to correct, clearance by version. */
export async function readCheck(db: Handle, circular: Circular, place: Place, reader: ScreenLanguage): Promise<CircularReview> {
  const desk = await prepareDesk(db, circular, place);
  const versions = await Promise.all(circular.languages.map((language) => composeVersion(db, desk, language)));
  const findings = await checkCircular(db, circular, place);
  const steps = await stepsOfCircular(db, circular, versions);
  const compared = comparable(writtenVersions(desk, versions));
  const rows = keysInOrder(compared).map((key): RowToShow => {
    const texts = compared.flatMap(({ language, paragraphs }) =>
      paragraphs.filter((one) => one.key === key).map(({ text }) => ({ language, text })),
    );
    return { key, texts, edits: circular.issuance ? [] : editsOf(desk, key), href: hrefOf(circular, key, reader) };
  });
  const review = makeReview({
    versions: circular.languages.map((language) => versionOf(language, steps, reader)),
    rows,
    findings: findings.map((finding) => checkedOf(finding, desk)),
    waivers: new Map(findings.flatMap(({ id, waiver }): [string, Waiver][] => (waiver ? [[id, waiver]] : []))),
    questions: await questionsOf(db, { kind: 'circular', id: circular.id }),
    unjudged: (await learnVersions(compared)).map((one) => wordUnjudged(one, reader)),
  });
  return { review, findings, desk };
}

/** The paragraph of the text from which a printed one came: items of a list are of one. */
export function sourceKey({ text }: Pick<Desk, 'text'>, key: string): string {
  const known = Object.values(text.versions).some((paragraphs) => paragraphs.some((one) => one.key === key));
  return known ? key : key.replace(/\.\d+$/, '');
}

/** A list is corrected as a whole, at its first item. */
function editsOf(desk: Desk, key: string): EditedText[] {
  const own = sourceKey(desk, key);
  if (own !== key && !key.endsWith('.0')) return [];
  return desk.circular.languages.flatMap((language) =>
    (desk.text.versions[language] ?? []).filter((one) => one.key === own).map(({ source }) => ({ language, place: own, text: source })),
  );
}

function hrefOf({ id, originalLanguage, languages }: Circular, key: string, reader: ScreenLanguage): string {
  const other = languages.find((one) => one === reader && one !== originalLanguage) ?? languages.find((one) => one !== originalLanguage);
  return `/circulars/${id}/edit?with=${[originalLanguage, ...(other ? [other] : [])].join(',')}#paragraph-${key.replace(/\.\d+$/, '')}`;
}

function versionOf(language: Language, steps: readonly Step[], reader: ScreenLanguage): ShownVersion {
  const t = speak(reviewWords, reader);
  const own = steps.filter((step) => step.language === language);
  if (own.some(({ state }) => state === 'fallen')) return { language, state: { words: t('clear_fallen'), tone: 'warn' } };
  const next = own.find(({ state }) => state !== 'taken');
  if (!next) return { language, ...(own.length > 0 ? { state: { words: t('clear_done'), tone: 'good' as const } } : {}) };
  return { language, state: { words: t(next.act === 'sign' ? 'clear_sign' : 'clear_clear'), tone: 'info' } };
}

/** A finding of any kind in the words and families of the language check. */
export function checkedOf(finding: CircularFinding, desk: Desk): CheckedFinding {
  if (finding.compared) return isMendable(desk, finding.compared) ? finding.compared : tellOnly(finding.compared);
  const said = (part: 'what' | 'why') =>
    Object.fromEntries(screenLanguages.map((language) => [language, wordCheck(finding, language)[part]])) as CheckedFinding['message'];
  return {
    id: finding.id,
    key: finding.key ?? '',
    family: familyOf(finding.code),
    rule: finding.code,
    severity: finding.severity,
    confidence: 1,
    languages: finding.languages,
    message: said('what'),
    why: said('why'),
    act: Object.fromEntries(screenLanguages.map((language) => [language, ''])) as CheckedFinding['act'],
    spans: [],
  };
}

function familyOf(code: string): Family {
  if (/^(?:version|translation|place)-/.test(code)) return 'omission';
  if (/^(?:fact|markup|link)-/.test(code)) return 'facts';
  return 'formalities';
}
