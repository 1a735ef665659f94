import type { Language } from '../../../../platform/language.ts';
import type { Finding, FindingSpan } from '../../comparing/compare-finding.ts';
import { byLanguage, byThing } from '../../pack-of.ts';
import { findAll, type Passage, type Row, raise, type Span, sentenceAt, spanOf } from '../passage.ts';

/** How a partner is said to have taken part, by language; the words after (or, in some languages, before) name it. */
const roles: Record<string, Record<Language, string>> = byThing((pack) => pack.names.eventRoles);

type Role = { role: string; partner: string[]; event: string[]; span: FindingSpan; passage: Passage };

/** One partner with two roles for one event, and one event with two numbers, within a version. */
export function checkEvents(rows: Row[]): Finding[] {
  const passages = rows.flatMap((row) => row.passages);
  const languages = [...new Set(passages.map(({ language }) => language))];
  return languages.flatMap((language) => {
    const own = passages.filter((passage) => passage.language === language);
    return [...rolesTwice(own.flatMap(rolesIn)), ...numbersTwice(own)];
  });
}

function rolesIn(passage: Passage): Role[] {
  return Object.entries(roles).flatMap(([role, patterns]) =>
    findAll(passage, patterns[passage.language]).flatMap((found): Role[] => {
      const partner = wordsAfter(passage, found.end);
      const event = eventAround(passage, found.start);
      if (partner.stems.length < 2 || event.length < 3) return [];
      return [{ role, partner: partner.stems, event, span: spanOf(passage, { start: found.start, end: partner.end }), passage }];
    }),
  );
}

/** The partner's name: up to six words after, to the first mark or small word that ends it. */
function wordsAfter({ words, text }: Passage, from: number): { stems: string[]; end: number } {
  const after = words.filter(({ start }) => start >= from).slice(0, 6);
  const stop = after.findIndex(({ start }, index) => /[.,;:()،؛。，]/.test(text.slice(after[index - 1]?.end ?? from, start)));
  const kept = stop < 0 ? after : after.slice(0, stop);
  return { stems: kept.map(({ stems }) => stems.at(-1) ?? '').slice(0, 4), end: kept.at(-1)?.end ?? from };
}

const heads =
  /^(?:conferenc|conferenci|forum|foro|seminar|seminaire|workshop|atelier|taller|summit|sommet|cumbre|hearing|audition|audiencia|assembl|asamblea|session|reunion|meeting|مؤتمر|منتدي|ندوة|ورشة|قمة|جلسة|اجتماع|دورة|конференц|форум|семинар|саммит|встреч|сесс|заседан|совещан)/u;

/** The title words of the event told of: the capitalised or head-led words of the sentence, or of the one before where it only says "the conference". */
function eventAround(passage: Passage, at: number): string[] {
  const number = sentenceAt(passage, at);
  for (const index of [number, number - 1, number - 2]) {
    const sentence = passage.sentences[index];
    const title = sentence ? titleIn(passage, { start: sentence.start, end: index === number ? at : sentence.end }) : [];
    if (title.length >= 3) return title;
  }
  return [];
}

/** "Global Conference of Young Parliamentarians": a head of an event with its neighbours; in Latin and Cyrillic letters they bear capitals. */
function titleIn({ words, text, language, terms }: Passage, { start, end }: Span, most = 4): string[] {
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  const bodies = terms.filter(({ term }) => term.domain !== 'event' && term.domain !== 'document');
  const places = inside.flatMap((word, index) => {
    const isHead = word.stems.some((stem) => heads.test(stem)) && !bodies.some((body) => body.start <= word.start && word.end <= body.end);
    return isHead ? [index] : [];
  });
  const capital = (index: number) => /^\p{Lu}/u.test(text.slice(inside[index]?.start ?? 0));
  const titles = places.map((head) => {
    if (language === 'ar') return inside.slice(head, head + most).map(({ stems }) => stems.at(-1) ?? '');
    let [from, to] = [head, head];
    while (from > 0 && capital(from - 1)) from--;
    while (to + 1 < inside.length && (capital(to + 1) || (to + 2 < inside.length && capital(to + 2)))) to++;
    return inside.slice(from, to + 1).map(({ stems }) => stems[0] ?? '');
  });
  return titles.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function rolesTwice(all: Role[]): Finding[] {
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      if (one.role === other.role || !same(one.partner, other.partner, 2) || !same(one.event, other.event, 3)) return [];
      return [
        raise('event-role', one.passage.key, {
          spans: [one.span, other.span],
          confidence: 0.75,
          name: one.span.text,
          evidence: other.span.text,
        }),
      ];
    }),
  );
}

/** Whether two lists of words share enough: at least `least`, and two thirds of the shorter. */
function same(one: string[], other: string[], least: number): boolean {
  const shared = one.filter((stem) => other.includes(stem)).length;
  return shared >= least && shared >= Math.min(one.length, other.length) * 0.66;
}

const ordinals: Partial<Record<Language, readonly string[]>> = byLanguage((pack) => pack.names.ordinalStems);

/** An event of one full title and one place that has two numbers ("fourth", "fifth"), each told with the same day. */
function numbersTwice(passages: Passage[]): Finding[] {
  const told = passages.flatMap((passage) => passage.sentences.flatMap((sentence) => toldIn(passage, sentence)));
  return told.flatMap((one, at) =>
    told.slice(at + 1).flatMap((other) =>
      one.number !== other.number && one.day === other.day && same(one.title, other.title, 4)
        ? [
            raise('event-twice', one.passage.key, {
              spans: [spanOf(one.passage, one.span), spanOf(other.passage, other.span)],
              confidence: 0.7,
              name: one.word,
              evidence: other.word,
            }),
          ]
        : [],
    ),
  );
}

type Told = { number: number; word: string; day: string; title: string[]; passage: Passage; span: Span };

function ordinalOf(form: string, language: Language): number {
  const bare = language === 'ar' ? form.replace(/^[وف]?[بلك]?ال|^[وف]?لل/u, '') : form;
  return ordinals[language]?.findIndex((ordinal) => bare.startsWith(ordinal)) ?? -1;
}

const isOrdinal = (stem: string, language: Language) => ordinalOf(stem, language) >= 0;

function toldIn(passage: Passage, sentence: Span): Told[] {
  const list = ordinals[passage.language];
  const title = titleIn(passage, sentence, 6).filter((stem) => !isOrdinal(stem, passage.language));
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(passage.text.slice(sentence.start, sentence.end))?.[1];
  if (!list || title.length < 4 || day === undefined) return [];
  const numbered = passage.words
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .flatMap((word) => {
      const number = ordinalOf(word.form, passage.language);
      if (/(?:تشرين|كانون|ربيع|جمادى) $/u.test(passage.text.slice(0, word.start))) return [];
      return number < 0 ? [] : [{ number, word: passage.text.slice(word.start, word.end), span: { start: word.start, end: word.end } }];
    });
  const [first] = numbered;
  return numbered.length === 1 && first ? [{ ...first, day, title, passage }] : [];
}
