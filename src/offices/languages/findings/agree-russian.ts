import type { Finding } from '../compare-finding.ts';
import { restOf, type Subject, surenessOf } from './find-subjects.ts';
import { raise, spanOf } from './passage.ts';
import { sexOfRussian, turnRussian } from './russian-verbs.ts';

const nominative =
  /(?:председатель|президент|секретарь|спикер|директор|администратор|комиссар|докладчик|посланник|посол|министр|представитель|координатор|наблюдатель|советник|заместитель|г-жа|г-н|госпожа|господин)$/iu;
const ends = /[;:()«]|\s(?:котор\p{L}+|что|где|чтобы|когда|если|и|или|а|но)\s/u;

/**
 * The past verb or short participle of a person. A woman's post takes a masculine verb too, as long as her name or honorific is not there:
 * with them the wrong gender must be mended, without them it is looked at.
 */
export function agreeRussian(subject: Subject): Finding[] {
  const { passage, row, sex, start, named } = subject;
  const head = /^\p{L}+(?:-\p{L}+)?(?:\s\p{L}+)?/u.exec(passage.text.slice(start))?.[0] ?? '';
  if (!head.split(/\s/u).some((word) => nominative.test(word)) || afterPreposition(passage.text.slice(0, start))) return [];
  const { text, at } = restOf(subject);
  const stop = text.search(ends);
  const clause = stop < 0 ? text : text.slice(0, stop);
  const verb = [...clause.matchAll(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu)]
    .map((match) => ({ match, form: sexOfRussian(match[0]) }))
    .find(({ form }) => form !== undefined);
  if (!verb || verb.form === sex || verb.match.index > 140) return [];
  const written = verb.match[0];
  const expected = turnRussian(written, sex);
  const span = { start: at + verb.match.index, end: at + verb.match.index + written.length };
  const sure = named || sex === 'm' || /(?<!\p{L})г-жа\s|госпожа\s/iu.test(clause.slice(0, verb.match.index));
  return [
    raise('gender-verb', row.key, {
      severity: sure ? 'must' : 'look',
      spans: [spanOf(passage, span)],
      confidence: sure ? surenessOf(subject) : 0.7,
      name: `${passage.text.slice(start, subject.end)} … ${written}`,
      expected,
      suggestion: expected,
    }),
  ];
}

/** A nominative does not stand after a preposition; what looks like one there is an accusative. */
function afterPreposition(before: string): boolean {
  return /(?:^|\s)(?:в|на|за|под|через|про|о|об|и|или|как)\s$/iu.test(before);
}
