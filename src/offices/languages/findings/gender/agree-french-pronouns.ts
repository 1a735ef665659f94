import type { Finding } from '../../comparing/compare-finding.ts';
import { compilePattern } from '../../compile-pattern.ts';
import type { Sex } from '../names/find-mentions.ts';
import { type Passage, type Row, raise, type Span, spanOf } from '../passage.ts';
import { adverb, had, placesIn, reflexive, was } from './agree-french.ts';
import { isInvariable, sexOfFrench, turnFrench } from './french-participles.ts';

const pronoun = compilePattern(String.raw`(?<![\p{L}-])(?:[Ii]l|[Ee]lle|[Ll]ui-même|[Ee]lle-même)(?![\p{L}-])`, 'gu');
const clitics = "(?:n[’']en |n[’']y |n[’']|ne |en |y )?";
const compound =
  '(?:a|avait|aura|aurait|ait|eut)(?: (?:pas|jamais|également|aussi|ensuite|ainsi|toutefois|toujours|déjà|souvent|longtemps|bientôt|vite|plus|\\p{L}+ment)){0,2} été';
const later = '(?: (?:pas|plus|jamais|toutefois|cependant|néanmoins|pourtant|donc|guère|toujours|également|aussi|alors)){0,2}';
const state = `(?:est|était|sera|serait|fut|soit|reste|restait|demeure|paraît|semble)${later}`;
const declared = "s[’']est (?:dite?|déclarée?|montrée?|sentie?|estimée?|trouvée?)";
const said = `(?:${clitics}(?:${compound}|${state}|${had}|${was}) ${adverb}(\\p{L}+)|${reflexive} ${adverb}(\\p{L}+))(?!\\p{L})`;

const free = "(?:(?! (?:qui|que|dont|où|il|elle|ils|elles|on|lorsque|quand|tandis) | qu[’'])[^.;:])";

/** What is said right behind the pronoun; what it says of itself; and what is joined to the first, where no "qui" or "que" stands between. */
const sayings = [
  new RegExp(`^ ${said}`, 'du'),
  compilePattern(`^ ${clitics}${reflexive} ${adverb}(\\p{L}+)(?!\\p{L})`, 'du'),
  compilePattern(`^ ${declared} ${adverb}(\\p{L}+)(?!\\p{L})`, 'du'),
  compilePattern(
    `^ [^,.;:]{0,60}?(?:dit|déclaré|affirmé|reconnu|assuré|estimé|regretté) (?:avoir été|être|s[’']être|se sentir) ${adverb}(\\p{L}+)(?!\\p{L})`,
    'du',
  ),
  compilePattern(
    `^ ${free}{1,140}? (?:avant d[’']|après |pour |afin d[’']|sans |de ne pas |de ne plus |espère |espérait |souhaite |souhaitait |désire |pense |croit |de peur d[’']|heureu(?:x|se) d[’'])(?:être|avoir été|s[’']être) ${adverb}(\\p{L}+)(?!\\p{L})`,
    'du',
  ),
  /^ (?:est|était|sera|a été|fut) (?:le|la) (premier|première|seule?)(?= (?:à|de|d[’']))/du,
  compilePattern(String.raw`^ (?:(?!il|elle|lui|que|qui)[^.,;: ]+ ){1,3}(lui-même|elle-même)(?!\p{L})`, 'du'),
];
const joined = [
  new RegExp(`^ ${free}{1,160}?(?: et|, puis| mais) ${said}`, 'du'),
  compilePattern(`^ ${free}{1,160}?(?: et|, puis| mais) ${reflexive} ${adverb}(\\p{L}+)(?!\\p{L})`, 'du'),
  compilePattern(`^ ${free}{1,160}?(?: et|, puis| mais) ${declared} ${adverb}(\\p{L}+)(?!\\p{L})`, 'du'),
];
const firsts: Record<string, Sex> = { premier: 'm', première: 'f', 'lui-même': 'm', 'elle-même': 'f' };
const firstOf: Record<string, string> = { premier: 'première', première: 'premier', 'lui-même': 'elle-même', 'elle-même': 'lui-même' };

/** "Elle a été reçu", "elle est le premier", "elle a souri et s’est dit fière": the pronoun and what is said of it, whoever is meant. */
export function pronounAndParticiple(row: Row, passage: Passage): Finding[] {
  return [...passage.text.matchAll(pronoun)].flatMap((match) => {
    const wanted: Sex = /elle/iu.test(match[0]) ? 'f' : 'm';
    const end = match.index + match[0].length;
    const sentence = passage.sentences.find((one) => one.start <= match.index && match.index < one.end);
    const rest = passage.text.slice(end, sentence?.end);
    const behind = [...sayings, ...(isImpersonal(match[0], rest) ? [] : joined)].flatMap((one) => placesIn(one.exec(rest), end));
    const places = [...behind, ...(isImpersonal(match[0], rest) ? [] : inFront(passage, sentence, match.index))];
    return [...new Map(places.map((place) => [place.start, place])).values()].flatMap((place) =>
      wrongIn(row, passage, place, wanted, match[0]),
    );
  });
}

const impersonal = compilePattern(
  String.raw`^ (?:n[’']|ne )?(?:faut|fallait|faudra|convient|importe|s[’']agit|y a|y avait|appartient|va de soi|incombe|(?:est|était|sera|serait|a été|avait été|fut|reste|semble|paraît) (?:\p{L}+ ){1,4}?(?:que |qu[’']|(?:de |d[’'])\p{L}+(?:er|ir|re)(?!\p{L})))`,
  'u',
);

/** "Il a été décidé que": nobody does it, and nothing later in the sentence is said of him. */
function isImpersonal(word: string, rest: string): boolean {
  return /^il$/iu.test(word) && impersonal.test(rest);
}

const fronted = compilePattern(String.raw`^\s*(?:\p{Lu}\p{L}*ment )?(\p{L}+)(?: [^,.;]{2,90})?, (?:ensuite |puis |hier )?$`, 'du');
const prepositions =
  /^(?:malgré|vu|attendu|excepté|passée?|donné|compris|entendu|supposé|côté|été|hormis|ajouté|considéré|étant|sauf|dit|mis|arrivé|certain|certaine|seul|seule|présent|absent|joint|point)$/iu;

/** "Interrogé sur le retard, elle a répondu". */
function inFront(passage: Passage, sentence: Span | undefined, at: number): Span[] {
  if (!sentence) return [];
  return placesIn(fronted.exec(passage.text.slice(sentence.start, at)), sentence.start).filter(
    ({ start, end }) => !prepositions.test(passage.text.slice(start, end)),
  );
}

function wrongIn(row: Row, passage: Passage, place: Span, wanted: Sex, pronounText: string): Finding[] {
  const word = passage.text.slice(place.start, place.end);
  const form = firsts[word] ?? sexOfFrench(word);
  if (!form || form === wanted || isInvariable(passage.text, place)) return [];
  const expected = firstOf[word] ?? turnFrench(word, wanted);
  return [
    raise('gender-participle', row.key, {
      spans: [spanOf(passage, place)],
      confidence: 0.85,
      name: word,
      evidence: pronounText,
      expected,
      suggestion: expected,
    }),
  ];
}
