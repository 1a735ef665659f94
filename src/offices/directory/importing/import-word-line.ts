import type { Handle } from '../../../platform/database/public.ts';
import { asLanguage, type ScreenLanguage } from '../../../platform/language.ts';
import { speak, word } from '../../../platform/words.ts';
import { type PostKind, packOf } from '../../languages/public.ts';
import type { BodyKind, Status } from '../bodies/body-kinds.ts';
import { type ListedBody, listBodies } from '../bodies/list-bodies.ts';
import { nameGroup } from '../bodies/name-group.ts';
import { headingOf } from '../bodies/order-bodies.ts';
import { countryName } from '../countries/name-country.ts';
import { formWords } from '../form-words.ts';
import { wordPost } from '../posts/word-posts.ts';
import { wordDay } from '../word-day.ts';
import { kindWords, statusWords } from '../words.ts';
import { importLineWords } from './import-line-words.ts';
import type { LineChange, PlannedLine } from './import-plan.ts';
import { importFieldWords } from './import-words.ts';

type Bodies = ReadonlyMap<string, { kind: BodyKind; name: string }>;

/** What a line adds and changes, or the one reason why it is left, in the reader's language. */
export function wordLine(line: PlannedLine, bodies: Bodies, language: ScreenLanguage): string[] {
  if (line.reason) return [wordReason(line, bodies, language)];
  const bodyKind = line.bodyKind ?? bodies.get(line.bodyId ?? '')?.kind ?? 'parliament';
  return line.changes.map((change) => wordChange(change, bodyKind, language));
}

function wordReason({ reason }: PlannedLine, bodies: Bodies, language: ScreenLanguage): string {
  if (!reason) return '';
  const value = reason.bodyId ? (bodies.get(reason.bodyId)?.name ?? '') : isolate(reason.value ?? '');
  return speak(importLineWords, language)(reason.code, {
    value,
    line: reason.line ?? 0,
    field: reason.field ? speak(importFieldWords, language)(reason.field) : '',
    day: reason.day ? wordDay(reason.day, language) : '',
  });
}

function wordChange(change: LineChange, bodyKind: BodyKind, language: ScreenLanguage): string {
  const t = speak(importLineWords, language);
  if (change.act === 'add-post') return t('add-post', { to: wordKind(change.kind, bodyKind, language, change.committee) });
  if (change.act === 'add-body') {
    const kind = [word(kindWords[change.kind], language), ...(change.country ? [countryName(change.country, language)] : [])];
    return t('add-body', { to: isolate(change.to), kind: kind.join(' · '), language: packOf(language).languageNames[change.letters] });
  }
  const from = 'from' in change ? change.from : undefined;
  const say = (text: string) => isolate(wordValue(change.act, text, language));
  if (change.act === 'add-person' || change.act === 'language' || change.act === 'group' || from === undefined)
    return t(change.act, { to: say(change.to) });
  return t(`${change.act}-after`, { from: say(from), to: say(change.to) });
}

function wordValue(act: LineChange['act'], text: string, language: ScreenLanguage): string {
  if (act === 'gender') return speak(formWords, language)(text === 'female' ? 'female' : 'male');
  if (act === 'status') return word(statusWords[text as Status], language);
  if (act === 'group') return nameGroup(text, language);
  const known = act === 'language' || act === 'letters' ? asLanguage(text) : undefined;
  return known ? packOf(language).languageNames[known] : text;
}

/** A post's title while nobody is named. */
export function wordKind(kind: PostKind, bodyKind: BodyKind, language: ScreenLanguage, committee?: string | null): string {
  return wordPost({ kind, committee: committee ?? null }, bodyKind, null, language);
}

/** A name or address in letters of any direction, kept apart from the sentence around it (UAX 9). */
const isolate = (text: string) => `\u2068${text}\u2069`;

/** The bodies by id, as lines name them. */
export function bodiesById(
  bodies: readonly ListedBody[],
  nameOf: (body: ListedBody) => string,
): Map<string, { kind: BodyKind; name: string }> {
  return new Map(bodies.map((body) => [body.id, { kind: body.kind, name: nameOf(body) }]));
}

/** The sentences of every line, in the reader's language. */
export async function lineSentences(db: Handle, lines: readonly PlannedLine[], language: ScreenLanguage): Promise<string[][]> {
  const bodies = bodiesById(await listBodies(db), (body) => headingOf(body, language));
  return lines.map((line) => wordLine(line, bodies, language));
}
