import type { Language } from '../../../platform/language.ts';
import { foldText, foldWord } from '../read-folded.ts';
import { pattern, readingOf, says } from '../read-patterns.ts';
import type { ReadDays, Recognised, RecognisedValue } from '../recognising/recognise-facts.ts';
import type { LetterVersion, MeetingProposal, ReadBody } from './import-letter-types.ts';
import { readTitles } from './import-titles.ts';

type Mention = { days: ReadDays; paragraph: ReadBody; version: LetterVersion };

/** The meetings a letter announces: one for each span of days from its date on, with what its paragraphs say of it. */
export function readMeetings(versions: LetterVersion[], zone: string): MeetingProposal[] {
  const mentions = versions.flatMap(daysIn);
  const spans = [...new Set(mentions.map(({ days }) => spanOf(days)))];
  return spans.map((span) => {
    const of = mentions.filter(({ days }) => spanOf(days) === span);
    return proposal(of, versions, spans.length === 1, zone);
  });
}

function daysIn(version: LetterVersion): Mention[] {
  return version.body.flatMap((paragraph) =>
    paragraph.facts.flatMap((fact) =>
      fact.kind === 'days' && fact.value.from >= (version.date ?? '') ? [{ days: fact.value, paragraph, version }] : [],
    ),
  );
}

function spanOf({ from, to, alsoOn = [] }: ReadDays): string {
  return [from, to ?? from, ...alsoOn].join(' ');
}

function proposal(mentions: Mention[], versions: LetterVersion[], alone: boolean, zone: string): MeetingProposal {
  const near = mentions.map(({ paragraph, version }) => ({ paragraph, version }));
  const all = versions.flatMap((version) => version.body.map((paragraph) => ({ paragraph, version })));
  const scope = alone ? all : near;
  const days = mentions[0]?.days ?? { from: '' };
  const time = first(near, 'time') ?? (alone ? first(all, 'time') : undefined);
  const links = [...new Set(all.flatMap(({ paragraph }) => values(paragraph.facts, 'url')))];
  const mode = first(scope, 'mode');
  const languages = first(alone ? all : near, 'languages');
  const { titles, themes } = readTitles(scope, mentions);
  return {
    days,
    ...(time ? { time, ...zoneFor(time.offset, days.from, zone) } : {}),
    ...(mode ? { mode } : {}),
    ...platformIn(scope),
    titles,
    themes,
    links,
    ...registrationIn(versions),
    ...(languages ? { languages } : {}),
    ...contactIn(versions),
    statedIn: [...new Set(mentions.map(({ version }) => version.language))],
  };
}

type Scoped = { paragraph: ReadBody; version: LetterVersion };

type ValueByKind = { [F in RecognisedValue as F['kind']]: F['value'] };

function first<K extends keyof ValueByKind>(scope: Scoped[], kind: K): ValueByKind[K] | undefined {
  return scope.flatMap(({ paragraph }) => values(paragraph.facts, kind))[0];
}

function values<K extends keyof ValueByKind>(facts: Recognised[], kind: K): ValueByKind[K][] {
  return facts.flatMap((fact) => (fact.kind === kind ? [fact.value as ValueByKind[K]] : []));
}

/** The secretariat's zone, if its offset that day is the one written; nothing when it is another one. */
function zoneFor(offset: string | undefined, day: string, zone: string): { zone?: string } {
  if (!offset) return {};
  const at = Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime(zone);
  return at.offset === offset ? { zone } : { zone: offset === '+00:00' ? 'UTC' : offset };
}

function platformIn(scope: Scoped[]): { platform?: string } {
  for (const { paragraph, version } of scope) {
    const found = pattern(`(?<![\\p{L}./])(?:${readingOf(version.language).letter.platform})(?![\\p{L}/]|\\.\\p{L})`, 'u').exec(
      foldText(paragraph.text).text,
    );
    if (found) return { platform: found[0] };
  }
  return {};
}

/** The address given after the words that speak of registering. */
function registrationIn(versions: LetterVersion[]): { registration?: string } {
  for (const { body, language } of versions) {
    const at = body.findIndex(({ text }) => pattern(readingOf(language).letter.register, 'iu').test(foldWord(text)) && !/@/.test(text));
    const url =
      at < 0
        ? undefined
        : [body[at], body[at + 1]].flatMap((one, index) =>
            one && (index === 0 || one.kind === 'link') ? values(one.facts, 'url') : [],
          )[0];
    if (url) return { registration: url };
  }
  return {};
}

function contactIn(versions: LetterVersion[]): Pick<MeetingProposal, 'contact'> {
  for (const { body, language } of [...versions].sort((a, b) => Number(b.language !== 'ar') - Number(a.language !== 'ar'))) {
    const paragraph = body.find(
      ({ text, facts }) =>
        values(facts, 'email').length > 0 && says(foldWord(text), `(?:ال|لل|و)?(?:${readingOf(language).letter.contact}).*`),
    );
    const email = paragraph ? values(paragraph.facts, 'email')[0] : undefined;
    if (paragraph && email) return { contact: { email, ...nameBefore(paragraph.text, language) } };
  }
  return {};
}

/** A name in capitals after a title of courtesy. */
function nameBefore(text: string, language: Language): { name?: string } {
  if (language === 'ar') return {};
  const name = /(?:\bM(?:me|lle|r|rs|s)?\.?|\bSra?\.?)\s+((?:\p{Lu}[\p{L}'’-]+\s?){2,4})/u.exec(text)?.[1];
  return name ? { name: name.trim() } : {};
}
