import type { Finding } from '../../comparing/compare-finding.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { raise, type Span, spanOf } from '../passage.ts';
import { inFront, isBodys, isComplements, isElected, isObject, placesIn } from './agree-french.ts';
import { opensSentence, restOf, type Subject, surenessOf } from './find-subjects.ts';

const adverb = '(?:(?:\\p{L}+mente|también|además|asimismo|luego|ya|muy|entonces|después|recién|siempre|plenamente|profundamente) )?';
const was =
  '(?:fue|ha sido|había sido|habrá sido|haya sido|hubiera sido|será|sería|sea|es|era|está|estaba|estuvo|estará|quedó|queda|resultó|se mostró|se declaró|salió|cayó|sigue|siguió|seguía|permanece|permaneció)';
const adjectives =
  'satisfech|dispuest|decidid|convencid|orgullos|agradecid|preocupad|segur|comprometid|honrad|list|resuelt|interesad|content|encantad|conmovid|sorprendid|decepcionad|alentad|persuadid|acompañad|asistid|secundad|representad|invitad|elegid|reelegid|nombrad|designad|nacid|encargad|sustituid|recibid|recién llegad|llegad|procedent|reunid|rodead|escoltad|investid|proclamad|ratificad|autorizad|facultad|emocionad|consternad|deseos|ansios|temeros|cautelos|respetuos|enferm|indispuest|atent|acusad|criticad|elogiad|jubilad|procesad|retenid|consultad';
const participle = `(\\p{L}+(?:[ai]d|uest|rit|iert|uelt|[eé]ch|elect|rectad|convict|sí?d)[oa]|(?:${adjectives}|sol|atent|optimist|presentad)[oa])`;
const gap = '(?:(?! (?:a|al|ha|había|\\p{L}+ó|que|quien|cuyo|cuya|donde|han|y|e|con|por|para|cuando|si|o) )[^.;:,()]){0,90}?';
const apposition = '(?:, (?:(?! (?:fue|es|ha|han|que) )[^,.;:]){2,70},)?';
const beside = '(?= (?:de|del|por|para|a|al|en|como|con|ante|que|desde)(?!\\p{L})|[.;,]|$)';

const predicates = [
  compilePattern(`^${gap}${apposition}(?:,? quien|,? que)? (?:no )?${was} ${adverb}${participle}(?!\\p{L})`, 'du'),
  compilePattern(
    `^[^.;]{0,120}? que (?:también )?(?:estaba|está|estaría|estará|se sentía|se siente|se sintió|se mostró) ${adverb}(?:plenamente |profundamente )?((?:${adjectives})[oa])(?!\\p{L})`,
    'du',
  ),
  new RegExp(`^${gap}${apposition}, ${adverb}((?:${adjectives})[oa])${beside}`, 'du'),
  compilePattern(
    `^${gap} (?:fue|es|era|será|ha sido|sigue siendo) (?:el|la) (únic[oa]|primer[oa]|últim[oa])(?= (?:en|que|de)(?!\\p{L}))`,
    'du',
  ),
  compilePattern(`^, ${adverb}(\\p{L}+[ai]d[oa])(?= (?:de|por|desde|en|a|para|como)(?!\\p{L})|,)`, 'du'),
  compilePattern(
    `^[^.;:]{0,120}? (?:lamentó|agradeció|dijo|afirmó|declaró|celebró|negó|aseguró|reconoció|espera|desea|pudo|podrá|debe) (?:no )?(?:haber sido|haber quedado|ser|estar|sentirse|verse|mostrarse) ${adverb}${participle}(?!\\p{L})`,
    'du',
  ),
];
const coordinated = compilePattern(`(?:,| y| e| pero) (?:se |no )?(?:mostró|${was}) ${adverb}${participle}(?!\\p{L})`, 'dgu');
/** At the end of a sentence that names nobody else and nothing that could be so: "… y se marchó, muy satisfecha." */
const loose = compilePattern(
  `, ${adverb}((?:satisfech|convencid|decidid|preocupad|orgullos|agradecid|content|emocionad|conmovid|resuelt|atent)[oa])(?= (?:de|del|por|con|a)(?!\\p{L})|[.;]|$)`,
  'dgu',
);
const fronted = /^\s*((?:\p{Lu}\p{Ll}*(?:ad|id)|Satisfech|Dispuest|Resuelt|Electo?)[oa]) [^,.;]{2,90}, (?:la |el )?(?:Sra\. |Sr\. )?$/du;

/** Spanish participles that say something of a person, in the wrong gender; with "haber" alone they never change. */
export function agreeSpanish(subject: Subject): Finding[] {
  if (isObject(subject)) return ofObject(subject);
  const { text, at } = restOf(subject);
  const direct = predicates.flatMap((predicate) => placesIn(predicate.exec(text), at));
  const joined = opensSentence(subject)
    ? [coordinated, loose].flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => placesIn(match, at)))
    : [];
  const places = [...direct, ...joined, ...inFront(subject, fronted)].filter(
    (one, index, all) => all.findIndex(({ start }) => start === one.start) === index,
  );
  return places.flatMap((place) => (isElected(subject, place) ? [] : wrongIn(subject, place)));
}

const relative = compilePattern(`^, (?:quien|que) (?:no |también |se )?(?:mostró|${was}) ${adverb}${participle}(?!\\p{L})`, 'du');

/** "Presentado por la Presidenta, quien quedó satisfecha": of an object only its relative clause says something. */
function ofObject(subject: Subject): Finding[] {
  const { text, at } = restOf(subject);
  return placesIn(relative.exec(text), at).flatMap((place) => wrongIn(subject, place));
}

function wrongIn(subject: Subject, place: Span): Finding[] {
  const { passage, row, sex } = subject;
  const written = passage.text.slice(place.start, place.end);
  const doubtful = isComplements(subject, place);
  if (isBodys(subject, place, /a$/u.test(written) ? 'f' : 'm')) return [];
  if (/a$/u.test(written) === (sex === 'f')) return [];
  const expected = written.replace(/[oa]$/u, sex === 'f' ? 'a' : 'o');
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
