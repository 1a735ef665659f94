import type { Finding } from '../../comparing/compare-finding.ts';
import type { Sex } from '../names/find-mentions.ts';
import { type Passage, type Row, raise, type Span, spanOf } from '../passage.ts';
import { opensSentence, restOf, type Subject, surenessOf } from './find-subjects.ts';

const adverb = "(?:(?:\\p{L}+ment|aussi|ensuite|ainsi|très|toujours|bien|déjà|alors|pas|plus|jamais|encore|tout d[’']abord) )?";
const had = "(?:n[’']|ne )?(?:a|avait|aura|aurait|ait|eut)(?: pas| jamais| également| aussi| ensuite| ainsi| toutefois)? été";
const was = "(?:n[’']|ne )?(?:est|était|sera|serait|fut|soit|reste|demeure|semble|s[’']est (?:dite?|déclarée?|montrée?))(?: pas| plus)?";
const reflexive = "(?:s[’']est|s[’']était|se sera)";
const reflexives =
  'rendue?(?! compte)|entretenue?|félicitée?|exprimée?|adressée?|engagée?|déclarée?|jointe?|déplacée?|réjouie?|dite?|réunie?|prononcée?|excusée?|associée?|ralliée?|retirée?|enquise?|inquiétée?|tournée?|efforcée?|employée?|montrée?';
const gap = '(?:(?! (?:a|avait|aura|qui|que|dont|où|ont|et|avec|par|pour|afin|avant|après|lorsque|quand|si|ou) )[^.;:,()]){0,90}?';
const apposition = '(?:, (?:(?! (?:a|est|ont|qui|que) )[^,.;:]){2,70},)?';

const predicates = [
  new RegExp(
    `^${gap}${apposition}(?:, qui|\\s?qui)? (?:(?:${had}|${was}) ${adverb}(\\p{L}+)|${reflexive} ${adverb}(${reflexives}))(?!\\p{L})`,
    'du',
  ),
  new RegExp(
    `^${gap}${apposition}, (accompagnée?|assistée?|secondée?|entourée?|représentée?|rejointe?|soutenue?|remplacée?|invitée?|élue?|réélue?|nommée?|désignée?|accueillie?|née?)(?= (?:de|du|des|par|d[’']|à|en|comme|au)(?![\\p{L}]))`,
    'du',
  ),
];
const coordinated = new RegExp(
  `(?:,| et| puis| mais) (?:(?:${had}|${was}) ${adverb}(\\p{L}+)|${reflexive} ${adverb}(${reflexives}))(?!\\p{L})`,
  'dgu',
);

/** French participles and adjectives that say something of a person, in the wrong gender. */
export function agreeFrench(subject: Subject): Finding[] {
  if (isObject(subject)) return [];
  const { text, at } = restOf(subject);
  const direct = predicates.flatMap((predicate) => placesIn(predicate.exec(text), at));
  const joined = opensSentence(subject) ? [...text.matchAll(coordinated)].flatMap((match) => placesIn(match, at)) : [];
  const places = [...direct, ...joined].filter((one, index, all) => all.findIndex(({ start }) => start === one.start) === index);
  return places.flatMap((place) => (isElected(subject, place) ? [] : wrongIn(subject, place)));
}

/** Behind a preposition stands nobody of whom the sentence says something ("présenté par la Présidente a été"). */
export function isObject({ passage, start }: Subject): boolean {
  const before = passage.text.slice(Math.max(0, start - 40), start);
  return /(?<!\p{L})(?:par|de|d[’']|avec|à|pour|chez|sur|contre|selon|envers|du|au|por|del|con|a|al|para|ante|según|entre)\s?(?:(?:la|le|el|los|las)\s|l[’'])?(?:(?:Mme|M\.|Sra\.|Sr\.)\s)?$/iu.test(
    before,
  );
}

/** "Le Président de la Chambre, élue en 2026": a participle behind a comma may be the complement's, where nothing but the title shows the sex. */
export function isComplements({ passage, sure, end }: Subject, { start }: Span): boolean {
  const between = passage.text.slice(end, start);
  if (sure !== 'title' || !/,\s$/u.test(between)) return false;
  return /(?:de la|de l[’']|des|du|de los|de las|del)\s?/iu.test(between);
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
  const form = sexOfWord(written);
  if (form === undefined || form === sex) return [];
  const expected = turned(written, sex);
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

const stems =
  'élu|réélu|reçu|venu|revenu|devenu|intervenu|parvenu|convenu|retenu|tenu|entendu|attendu|rendu|entretenu|soutenu|convaincu|reconnu|accueilli|saisi|averti|investi|réuni|choisi|parti|sorti|établi|chargé|admis|promis|surpris|pris|remis|acquis|conduit|introduit|inscrit|dit|rejoint|contraint|astreint|joint|présent|absent|prêt|certain|conscient|reconnaissant|satisfait|réjoui|enquis';
const masculine = new RegExp(`^(?:${stems})$`, 'u');
const feminine = new RegExp(`^(?:${stems})e$`, 'u');

function sexOfWord(word: string): Sex | undefined {
  const plain = word.normalize('NFC').toLowerCase();
  if (plain === 'été' || plain === 'liée' || plain === 'lié') return undefined;
  if (/ée$/u.test(plain) || feminine.test(plain) || /(?:euse|ive)$/u.test(plain)) return 'f';
  return /é$/u.test(plain) || masculine.test(plain) || /^(?:heureux|désireux|soucieux|attentif)$/u.test(plain) ? 'm' : undefined;
}

function turned(word: string, sex: Sex): string {
  if (sex === 'f') return /eux$/u.test(word) ? word.replace(/eux$/u, 'euse') : /if$/u.test(word) ? word.replace(/if$/u, 'ive') : `${word}e`;
  return /euse$/u.test(word) ? word.replace(/euse$/u, 'eux') : /ive$/u.test(word) ? word.replace(/ive$/u, 'if') : word.replace(/e$/u, '');
}

const sayings = new RegExp(`(?<![\\p{L}-])([Ii]l|[Ee]lle) (?:${had}|${was}) ${adverb}(\\p{L}+)(?!\\p{L})`, 'gu');

/** "Elle a été reçu": the pronoun and its participle, whoever is meant. */
export function pronounAndParticiple(row: Row, passage: Passage): Finding[] {
  return [...passage.text.matchAll(sayings)].flatMap((match) => {
    const [whole, pronoun = '', word = ''] = match;
    const wanted: Sex = /elle/iu.test(pronoun) ? 'f' : 'm';
    const form = sexOfWord(word);
    if (!form || form === wanted) return [];
    const end = match.index + whole.length;
    const expected = turned(word, wanted);
    return [
      raise('gender-participle', row.key, {
        spans: [spanOf(passage, { start: end - word.length, end })],
        confidence: 0.85,
        name: word,
        evidence: pronoun,
        expected,
        suggestion: expected,
      }),
    ];
  });
}

const objects =
  /(?<!\p{L})l[’'](?:ont|a|avait|avaient|aura|auront|eut) (?:\p{L}+ment |aussi |ensuite |également )?(félicitée?|remerciée?|invitée?|élue?|réélue?|nommée?|désignée?|priée?|conviée?|interrogée?|autorisée?|accompagnée?|chaleureusement accueillie?)(?!\p{L})/gu;

/** "Les membres l’ont félicité": the participle agrees with the only person of whom the text speaks. */
export function objectBefore(row: Row, passage: Passage, subjects: readonly Subject[]): Finding[] {
  return [...passage.text.matchAll(objects)].flatMap((match) => {
    const before = subjects.filter(({ start }) => start < match.index);
    const [person] = before;
    const end = match.index + match[0].length;
    const word = match[1] ?? '';
    const form = sexOfWord(word);
    if (!person || !form || before.some(({ sex }) => sex !== person.sex) || form === person.sex) return [];
    const expected = turned(word, person.sex);
    return [
      raise('gender-participle', row.key, {
        severity: 'look',
        spans: [spanOf(passage, { start: end - word.length, end })],
        confidence: 0.65,
        name: word,
        evidence: passage.text.slice(person.start, person.end),
        expected,
        suggestion: expected,
      }),
    ];
  });
}
