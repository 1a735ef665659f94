import type { Finding } from '../../comparing/compare-finding.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { pattern } from '../../read-patterns.ts';
import type { Sex } from '../names/find-mentions.ts';
import { type Passage, type Row, raise, type Span, sentenceAt, spanOf } from '../passage.ts';
import { opensSentence, restOf, type Subject, surenessOf } from './find-subjects.ts';
import { isInvariable, sexOfFrench, turnFrench } from './french-participles.ts';
import { namesThing, titleEnd } from './things-before.ts';

export const adverb =
  "(?:(?:\\p{L}+ment|aussi|ensuite|ainsi|très|toujours|bien|déjà|alors|pas|plus|jamais|encore|fort|si|tout d[’']abord|à son tour|elle aussi|lui aussi) ){0,2}";
export const had = "(?:n[’']|ne )?(?:a|avait|aura|aurait|ait|eut)(?: pas| jamais| également| aussi| ensuite| ainsi| toutefois)? été";
export const was =
  "(?:n[’']|ne )?(?:est|était|sera|serait|fut|soit|reste|restera|demeure|paraît|semble|s[’']est (?:dite?|déclarée?|montrée?|sentie?)|se (?:dit|déclare|montre|sent))(?: pas| plus)?";
export const reflexive = "(?:s[’']est|s[’']était|se sera|se serait)";
const gap = '(?:(?! (?:a|avait|aura|qui|que|dont|où|ont|et|avec|par|pour|afin|avant|après|lorsque|quand|si|ou) )[^.;:,()]){0,90}?';
const apposition = '(?:, (?:(?! (?:a|est|ont|qui|que) )[^,.;:]){2,70},)?';
const said = `(?:(?:${had}|${was}) ${adverb}(\\p{L}+)|${reflexive} ${adverb}(\\p{L}+))(?!\\p{L})`;
const beside =
  "(?= (?:de|du|des|par|d[’']|à|au|aux|en|comme|que|qu[’']|pour|dans|sur|hier|lundi|mardi|mercredi|jeudi|vendredi)(?!\\p{L})| d[’']|,)";

const predicates = [
  new RegExp(`^${gap}${apposition}(?:, qui|\\s?qui)? ${said}`, 'du'),
  compilePattern(`^${gap}${apposition}(?:, qui|\\s?qui)? ${reflexive} ${adverb}(\\p{L}+)(?!\\p{L})`, 'du'),
  compilePattern(`^${gap}${apposition}, ${adverb}(\\p{L}+)${beside}`, 'du'),
  compilePattern(
    `^${gap}${apposition} (?:est|était|sera|a été|fut|reste|demeure) (?:le|la) (seule?|premier|première|dernier|dernière)(?= (?:à|de|qui|dont|parmi)(?!\\p{L})| d[’'])`,
    'du',
  ),
  compilePattern(
    `^[^.;:]{0,140}? (?:pu|dû|voulu|peut|doit|devrait|pourrait|pourra|devra|va|souhaité|espéré|dit|déclaré|affirmé|reconnu|assuré|estimé|indiqué|avoué|prétend|affirme|déclare|estime|pense|croit|espère|souhaite|nié|(?:vient|regretté|regrette|craint|accepté|heureux|heureuse|avant|afin|peur)(?: de| d[’'])?|après|pour|sans)\\s?(?:de )?(?:ne pas |ne plus |n[’'])?(?:être|avoir été|s[’']être|se sentir|se montrer|se déclarer)(?: pas)? ${adverb}(\\p{L}+)(?!\\p{L})`,
    'du',
  ),
];
const coordinated = [
  new RegExp(`(?:,| et| puis| mais) ${said}`, 'dgu'),
  compilePattern(`(?:,| et| puis| mais) ${reflexive} ${adverb}(\\p{L}+)(?!\\p{L})`, 'dgu'),
];
const fronted = compilePattern(
  String.raw`^\s*(?:\p{Lu}\p{L}*ment )?(\p{L}+)(?: [^,.;]{2,90})?, (?:la |le |l[’'])?(?:M\. |Mme |Monsieur |Madame )?$`,
  'du',
);

/** French participles and adjectives that say something of a person, in the wrong gender. */
export function agreeFrench(subject: Subject): Finding[] {
  if (isObject(subject)) return [];
  const { text, at } = restOf(subject);
  const direct = predicates.flatMap((predicate) => placesIn(predicate.exec(text), at));
  const joined = opensSentence(subject)
    ? coordinated.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => placesIn(match, at)))
    : [];
  const places = [...direct, ...joined, ...inFront(subject, fronted)].filter(
    (one, index, all) => all.findIndex(({ start }) => start === one.start) === index,
  );
  return places.flatMap((place) => (isElected(subject, place) ? [] : wrongIn(subject, place)));
}

/** "Réélue en 2026, la Présidente …": a participle before its subject. */
export function inFront({ passage, start }: Subject, pattern: RegExp): Span[] {
  const sentence = passage.sentences[sentenceAt(passage, start)];
  return sentence ? placesIn(pattern.exec(passage.text.slice(sentence.start, start)), sentence.start) : [];
}

/** Behind a preposition stands nobody of whom the sentence says something ("présenté par la Présidente a été"). */
export function isObject({ passage, start }: Subject): boolean {
  const before = passage.text.slice(Math.max(0, start - 40), start);
  return pattern(
    String.raw`(?<!\p{L})(?:par|de|d[’']|avec|à|pour|chez|sur|contre|selon|envers|du|au|por|del|con|a|al|para|ante|según|entre)\s?(?:(?:la|le|el|los|las)\s|l[’'])?(?:(?:Mme|M\.|Sra\.|Sr\.)\s)?$`,
    'iu',
  ).test(before);
}

/** "Le Président de la Chambre, élue en 2026": a participle behind a comma may be the complement's, where nothing but the title shows the sex. */
export function isComplements({ passage, sure, end }: Subject, { start }: Span): boolean {
  const between = passage.text.slice(end, start);
  if (sure !== 'title' || !/,\s$/u.test(between)) return false;
  return /(?:de la|de l[’']|des|du|de los|de las|del)\s?/iu.test(between);
}

const personal =
  /^(?:accompagn|assist|second|entour|représent|invit|accueill|né|nomm|désign|souci|désir|convainc|préoccup|satisf|acompañ|asist|secund|invit|elegi|reelegi|nombr|design|nacid|encarg|satisfech|preocup|convencid|agradecid)/iu;

/** "Le Président de la Commission, créée en 1950": behind a comma the body may be meant, where it is of that gender and no person’s word stands. */
export function isBodys({ passage, start, end }: Subject, place: Span, form: Sex): boolean {
  const { text, language } = passage;
  if (
    place.start < end ||
    !pattern(String.raw`,\s(?:\p{L}+\s){0,2}$`, 'u').test(text.slice(end, place.start)) ||
    personal.test(text.slice(place.start, place.end))
  )
    return false;
  return namesThing(text.slice(titleEnd(text, { start, end }), place.start), language, form);
}

/** A chamber is elected as its president is. */
export function isElected(subject: Subject, place: Span): boolean {
  return isComplements(subject, place) && /^(?:r[ée])?(?:[ée]lu|elegid)/iu.test(subject.passage.text.slice(place.start, place.end));
}

/** The places of the words a pattern caught, in the passage. */
export function placesIn(match: RegExpExecArray | null, at: number): Span[] {
  return (match?.indices ?? []).slice(1).flatMap((pair) => (pair ? [{ start: at + pair[0], end: at + pair[1] }] : []));
}

function wrongIn(subject: Subject, place: Span): Finding[] {
  const { passage, row, sex } = subject;
  const written = passage.text.slice(place.start, place.end);
  const doubtful = isComplements(subject, place);
  const form = sexOfFrench(written);
  if (form && isBodys(subject, place, form)) return [];
  if (form === undefined || form === sex || isInvariable(passage.text, place)) return [];
  const expected = turnFrench(written, sex);
  return [
    raise('gender-participle', row.key, {
      spans: [spanOf(passage, place)],
      confidence: doubtful ? 0.55 : surenessOf(subject),
      ...(doubtful ? { severity: 'look' as const } : {}),
      name: written,
      evidence: passage.text.slice(subject.start, subject.end),
      expected,
      suggestion: expected,
    }),
  ];
}

const objects = compilePattern(
  String.raw`(?<!\p{L})l[’'](?:ont|a|avait|avaient|aura|auront|eut) (?:\p{L}+ment |aussi |ensuite |également |chaleureusement |vivement |unanimement )?(félicitée?|remerciée?|invitée?|élue?|réélue?|nommée?|désignée?|priée?|conviée?|interrogée?|autorisée?|accompagnée?|accueillie?|soutenue?|encouragée?|chargée?|reçue?|saluée?|informée?|assurée?|aidée?|assistée?|secondée?|entourée?|remplacée?|rejointe?|consultée?|engagée?|exhortée?|rencontrée?|incitée?|habilitée?|appelée?|reconduite?|décorée?|honorée?|raccompagnée?|avertie?|prévenue?|convaincue?|persuadée?|critiquée?|accusée?|écoutée?|entendue?|suivie?|précédée?)(?!\p{L})`,
  'gu',
);

/** "Les membres l’ont félicité": the participle agrees with the only person of whom the text speaks. */
export function objectBefore(row: Row, passage: Passage, subjects: readonly Subject[], unknown: readonly Span[]): Finding[] {
  return [...passage.text.matchAll(objects)].flatMap((match) => {
    const before = subjects.filter(({ start }) => start < match.index);
    const alone = !unknown.some(({ start }) => start < match.index);
    const [person] = before;
    const end = match.index + match[0].length;
    const word = match[1] ?? '';
    const form = sexOfFrench(word);
    if (!person || !form || before.some(({ sex }) => sex !== person.sex) || form === person.sex || isActor(before, match.index)) return [];
    const expected = turnFrench(word, person.sex);
    return [
      raise('gender-participle', row.key, {
        ...(alone && person.sure !== 'title' ? {} : { severity: 'look' as const }),
        spans: [spanOf(passage, { start: end - word.length, end })],
        confidence: alone ? 0.8 : 0.65,
        name: word,
        evidence: passage.text.slice(person.start, person.end),
        expected,
        suggestion: expected,
      }),
    ];
  });
}

/** "La Présidente l’a reçu": whom or what she received is not herself. */
function isActor(persons: readonly Subject[], at: number): boolean {
  const last = persons.at(-1);
  if (!last || !opensSentence(last) || sentenceAt(last.passage, last.start) !== sentenceAt(last.passage, at)) return false;
  return !pattern(
    String.raw`(?<!\p{L})(?:qui|que|dont|où|et (?:le|la|les|l[’']|son|sa|ses|tous|toutes)|lorsque)(?!\p{L})|qu[’']`,
    'u',
  ).test(last.passage.text.slice(last.end, at).replace(/, qui [^,]*,/u, ','));
}
