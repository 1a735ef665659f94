import type { Finding } from '../../comparing/compare-finding.ts';
import { matchesOf } from '../../read-patterns.ts';
import type { Sex } from '../names/find-mentions.ts';
import { pairSentences } from '../pair-sentences.ts';
import { type Passage, type Row, raise, type Span, spanOf } from '../passage.ts';
import { opensSentence, type Subject, surenessOf } from './find-subjects.ts';
import { namesThing, titleEnd } from './things-before.ts';

/** Participles and adjectives that official texts say of persons; what things are as well only counts where no thing of that gender is named. */
const persons =
  'satisfech|dispuest|decidid|convencid|orgullos|agradecid|preocupad|comprometid|honrad|resuelt|interesad|encantad|conmovid|sorprendid|decepcionad|alentad|persuadid|acompañad|asistid|secundad|invitad|elegid|reelegid|nombrad|designad|nacid|escoltad|investid|emocionad|consternad|deseos|ansios|temeros|enferm|indispuest|jubilad|felicitad|informad|interrogad|preguntad|consultad|encargad|facultad|autorizad|condecorad|homenajead|convocad|llamad|obligad|incorporad|llegad|casad|residente|criad|educad|formad|licenciad|graduad|doctorad|destinad|trasladad|ascendid|retirad|ausentad|hospitalizad|ingresad|herid|fallecid|tranquil|content|alegre|segur|conscient|optimist|abrumad|esperanzad|entusiasmad|animad|inclinad|tentad|acostumbrad|acusad|criticad|absuelt|condenad|detenid|liberad|juramentad|tomad|ratificad|reconocid|recibid|acogid|respetad|recordad|conocid|sustituid|reemplazad|relevad|representad|entrevistad|despedid|saludad|aplaudid|elogiad|sucedid|preparad|list|sol|calificad|considerad|descrit|aclamad|tachad|recuperad|restablecid';
const adverb =
  '(?:(?:\\p{L}+mente|también|además|asimismo|luego|ya|muy|entonces|después|recién|siempre|nunca|no|todavía|aún|bien|más|tan|cordialmente|por unanimidad) ){0,2}';
const copula =
  '(?:fue|ha sido|había sido|habrá sido|haya sido|hubiera sido|será|sería|es|era|está|estaba|estuvo|estará|estaría|quedó|queda|quedaba|quedaría|quedará|había quedado|resultó|se mostró|se declaró|se manifestó|se sintió|se siente|se sentía|se dijo|salió|sigue|siguió|seguía|continúa|permanece|permaneció|cayó|parece|parecía|se considera|se confesó|había estado|ha estado)';
const profession =
  '((?:(?:co)?autor|doctor|profesor|fundador|investigador|senador|embajador|promotor|defensor|redactor|coordinador|director)a?|(?:diputad|abogad|médic|ingenier|maestr|catedrátic|ciudadan|economist)[oa])(?!\\p{L})';
const word = `((?:${persons})[oa])(?!\\p{L})`;
const surely =
  '(?:satisfech|orgullos|agradecid|conmovid|sorprendid|emocionad|enferm|preguntad|interrogad|nacid|reelegid|felicitad|encantad|convencid|indispuest|homenajead|condecorad|jubilad|casad|deseos)';
const neverThings = new RegExp(`^${surely}`, 'u');
const certain = `((?:${surely})[oa])(?!\\p{L})`;
const sources = [
  `(?:^|[,;:]|(?<=\\s)(?:y|e|pero|donde|cuando|porque|aunque|pues|luego|después|(?:pero|y|e) que)|(?:dijo|declaró|afirmó|indicó|respondió|explicó|añadió|señaló|reconoció|manifestó|recordó|subrayó|confirmó|aseguró|lamentó) (?:a \\p{L}+ )?que(?: él mismo| ella misma)?) ${adverb}${copula} ${adverb}${word}`,
  `^\\s*${adverb}${copula} ${adverb}${word}`,
  `(?:dijo|declaró|afirmó|manifestó|reconoció|confesó|aseguró|lamentó|agradeció|celebró|espera|desea|teme|cree) (?:no )?(?:sentirse|estar|ser|haber sido|haber quedado|mostrarse|verse) ${adverb}${word}`,
  `(?:^|[,;]|(?<=\\s)y) ${adverb}(?:es|era|fue|será|ha sido) (?:también )?${profession}`,
  `^\\s*${profession}(?= (?:en|por|de) [^,.;]{2,60}, (?:es|fue|ha|era|intervendrá|ejerc|trabaj|public))`,
  `(?:^|[,;]|(?<=\\s)y) ?${adverb}(?:es|era|fue|será|ha sido) (?:el|la) (únic[oa]|primer[oa]|últim[oa])(?= (?:en|que)(?!\\p{L}))`,
  `(?:antes de|después de|tras|al|para|sin|por|quiere|merece|pidió|pide|solicitó|aceptó|tras no) (?:ser|haber sido|verse|sentirse) ${adverb}${word}`,
  `(?:[,(]|, y) ${adverb}${certain}(?= (?:de|del|por|en|a|al|con|para|sobre|que)(?!\\p{L}))`,
];
const opening = `^\\s*(?:${adverb})${word}(?: [^,.;]{2,90})?, (?:no |siempre |se |le |les |también )?(?!el |la |los |las |un |una )\\p{Ll}+(?:ó|aba|ía|io|jo|so|vo|uso|izo|ino|á|e|a|an)(?!\\p{L})`;

/** "Estuvo acompañado", "donde fue recibida", "Preguntado por …, respondió": sentences without a subject go on about the one person named last. */
export function sentencesWithout(row: Row, passage: Passage, subjects: readonly Subject[], unknown: readonly Span[]): Finding[] {
  return passage.sentences.flatMap((sentence) => {
    const person = personBefore(passage, subjects, sentence);
    if (!person) return [];
    const from = Math.max(sentence.start, Math.min(person.end, sentence.end));
    const text = passage.text.slice(from, sentence.end);
    const own = from > sentence.start ? sources.filter((source) => !source.startsWith('^')) : [...sources, opening];
    const alone = !unknown.some(({ start }) => start < sentence.end);
    return own
      .flatMap((source) => matchesOf(text, source, 'dgiu'))
      .flatMap((match) => {
        const pair = match.indices?.[1];
        return pair ? wrongIn(row, person, { start: from + pair[0], end: from + pair[1] }, alone) : [];
      });
  });
}

/** The one person of whom this sentence, or those before it, speak. */
function personBefore(passage: Passage, subjects: readonly Subject[], sentence: Span): Subject | undefined {
  const before = subjects.filter(({ start }) => start < sentence.end);
  const last = before.findLast((one) => opensSentence(one)) ?? before.at(-1);
  const between = last ? passage.sentences.filter(({ start, end }) => start > last.start && end <= sentence.start) : [];
  return last && between.length < 3 && before.every(({ sex }) => sex === last.sex) ? last : undefined;
}

function wrongIn(row: Row, person: Subject, place: Span, alone: boolean): Finding[] {
  const { passage, sex } = person;
  const written = passage.text.slice(place.start, place.end);
  const form = /a$/u.test(written) ? 'f' : 'm';
  if (form === sex || /^ (?:el|la|los|las|un|una|su|sus|dich[oa]|est[ea])(?!\p{L})/u.test(passage.text.slice(place.end))) return [];
  const end = titleEnd(passage.text, person);
  const sentence = passage.sentences.find((one) => one.start <= person.start && person.start < one.end);
  const named =
    passage.text.slice(sentence?.start ?? 0, person.start).replace(/(?:la|el)\s?$/iu, '') + passage.text.slice(end, place.start);
  if (!neverThings.test(written) && namesThing(named, 'es', form) && !isEchoed(row, person, place)) return [];
  const sure = alone && person.sure !== 'title';
  const expected = turned(written, sex);
  return [
    raise('gender-participle', row.key, {
      ...(sure ? {} : { severity: 'look' as const }),
      spans: [spanOf(passage, place)],
      confidence: surenessOf(person) - (sure ? 0.1 : 0.3),
      name: written,
      evidence: passage.text.slice(person.start, person.end),
      expected,
      suggestion: expected,
    }),
  ];
}

const personal: Record<Sex, RegExp> = { f: /\b(?:she|hers?|herself)\b/iu, m: /\b(?:he|his|him|himself)\b/iu };

/** The English sentence speaks of this person alone, and of no "it". */
function isEchoed({ passages }: Row, { passage, sex }: Subject, place: Span): boolean {
  const english = passages.find(({ language }) => language === 'en');
  const pair =
    english && pairSentences(passage, english).find(({ a }) => a.some(({ start, end }) => start <= place.start && place.start < end));
  const said = english && pair ? pair.b.map(({ start, end }) => english.text.slice(start, end)).join(' ') : '';
  return personal[sex].test(said) && !personal[sex === 'f' ? 'm' : 'f'].test(said) && !/\bits?\b(?! (?:is|was) with)/iu.test(said);
}

function turned(written: string, sex: Sex): string {
  if (/ora?$/u.test(written)) return written.replace(/ora?$/u, sex === 'f' ? 'ora' : 'or');
  return written.replace(/[oa]$/u, sex === 'f' ? 'a' : 'o');
}
