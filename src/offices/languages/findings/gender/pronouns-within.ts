import type { Language } from '../../../../platform/language.ts';
import type { Finding } from '../../comparing/compare-finding.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { byLanguage } from '../../pack-of.ts';
import type { Sex } from '../names/find-mentions.ts';
import { type Passage, type Span, sentenceAt } from '../passage.ts';
import type { Read } from './check-gender.ts';
import { opensSentence, type Subject, unknownIn } from './find-subjects.ts';
import { findTitled } from './find-titled.ts';
import { type PersonWord, readPersonWords } from './read-pronouns.ts';
import { namesThing, titleEnd } from './things-before.ts';
import { wrongPersonWord } from './wrong-person-word.ts';

const titles = compilePattern(
  String.raw`(?<!\p{L})(?:Drs?|Prof|Professor|Judge|Senator|Hon|Lord|Sir|Dame|Lady|Professeur|Maître|Sénateur|Sénatrice|Juge|Senador|Senadora|Juez|Доктор|Профессор|His|Her|博士|教授|大使)(?!\p{L})`,
  'u',
);
/** A rank before a name: somebody whose sex the text does not show. */
const ranks =
  /(?<!(?:Secretary|Director|Inspector)[- ])(?:Ambassador|Minister|Justice|Governor|Speaker|General|Colonel|Captain|Chancellor|Embajadora?|Ambassad(?:eur|rice)) \p{Lu}\p{Ll}+(?! (?:of|de|du|des))/u;
/** Somebody else who may be meant. */
const others =
  /\b(?:mayor|king|queen|prince|princess|host|guest|colleague|predecessor|successor|deputy|member|delegate|citizen|person|child|student|father|mother|husband|wife|man|woman|girl|boy|maire|roi|reine|hôte|collègue|prédécesseur|successeur|adjoint|adjointe|membre|délégué|déléguée|personne|enfant|homme|femme)\b|市长|国王|部长|代表(?!团|大会|性)|成员(?!们|国)|儿童|[男女](?!士)/iu;
/** "She had been a member of the staff": said of the person herself. */
const predicates = compilePattern(
  String.raw`\b(?:be|been|is|was|as|became|become|remains?|remained|being) (?:an? |the |one of the )(?:\p{L}+ )?(?:members?|guest|host|citizen|delegate|child|person|student|mother|father|woman|man|boy|girl)\b|\b(?:named|appointed|elected|made|as) (?:an? )?(?:\p{L}+ )?(?:citizen|member|delegate|host|guest)\b|, an? (?:\p{L}+ )?(?:member|citizen|student|guest|delegate) |\b(?:est|était|comme|fut|été|devenue?) (?:une? |la |le )?(?:membre|hôte|délégué|déléguée|homme|femme|personne)(?!\p{L})`,
  'giu',
);
/** Bodies and papers that "il" and "elle" may mean. */
const things: Partial<Record<Language, Record<Sex, RegExp>>> = byLanguage((pack) => pack.gender.things);

/** "He" where every person that the passage names before it is a woman, or the reverse. */
export function pronounsWithin({ row, passage, mentions }: Read, subjects: readonly Subject[]): Finding[] {
  if (passage.language === 'ar') return [];
  const unknown = unknownIn({ passage, mentions }, subjects);
  return readPersonWords(passage).flatMap((word) => {
    if (!word.strong && !meansSubject(passage, word, subjects)) return [];
    if (word.strong && passage.language === 'ru') return [];
    const number = sentenceAt(passage, word.start);
    const before = passage.text.slice(0, word.start);
    if ((word.strong && things[passage.language]?.[word.sex].test(before)) || titles.test(before)) return [];
    if (ranks.test(before)) return [];
    const near = ({ start }: Span) => start < word.start && sentenceAt(passage, start) >= number - 2;
    if (unknown.some(near)) return [];
    const persons = subjects.filter(near);
    const sexes = new Set([...persons, ...findTitled(passage).filter(near)].map(({ sex }) => sex));
    const [sure] = persons.filter(({ sure: by, sex }) => by !== 'title' || sex === 'f');
    const [sex] = sexes;
    if (!sure || sexes.size !== 1 || !sex || sex === word.sex) return [];
    // "His wife, Ms. N": somebody of the other sex was spoken of before her.
    if (readPersonWords(passage).some((one) => one.sex === word.sex && one.start < sure.start)) return [];
    if (others.test(passage.text.slice(sure.end, word.start).replaceAll(predicates, ' '))) return [];
    return [
      wrongPersonWord({
        row,
        passage,
        place: word,
        sex,
        confidence: sure.sure === 'directory' ? 0.9 : 0.8,
        evidence: passage.text.slice(sure.start, sure.end),
      }),
    ];
  });
}

const aloud = /^(?:lui-même|elle-même|él mismo|ella misma|сам|сама)$/iu;
const saying: Partial<Record<Language, RegExp>> = byLanguage((pack) => pack.gender.saying);

/**
 * Whether a word that may mean a thing too means the person whom its sentence, or the one before, is about: "elle-même", the subject of what
 * is said ("a déclaré qu’elle"), or of the next sentence, where nothing else of that gender is named in between.
 */
function meansSubject(passage: Passage, word: PersonWord, subjects: readonly Subject[]): boolean {
  const number = sentenceAt(passage, word.start);
  const person = subjects.findLast(({ start, end }) => end <= word.start && sentenceAt(passage, start) >= number - 1);
  if (!person || !opensSentence(person)) return false;
  const { language, text } = passage;
  const written = text.slice(word.start, word.end);
  if (aloud.test(written))
    return sentenceAt(passage, person.start) === number && !/(?:^|[\s,])(?:par|por|с|от)\s/u.test(text.slice(person.end, word.start));
  const from = passage.sentences[sentenceAt(passage, person.start)]?.start ?? 0;
  const between = text.slice(person.end, word.start);
  const inSpeech = saying[language]?.test(between) ?? false;
  if (language === 'ru') return inSpeech;
  if (language !== 'fr' || !(inSpeech || word.opens)) return false;
  const around = text.slice(from, person.start).replace(/(?:la|le|l[’'])\s?$/iu, '') + text.slice(titleEnd(text, person), word.start);
  return !namesThing(around, language, word.sex);
}
