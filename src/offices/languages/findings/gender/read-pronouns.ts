import type { Language } from '../../../../platform/language.ts';
import { compilePattern } from '../../compile-pattern.ts';
import { byLanguage } from '../../pack-of.ts';
import { foldWord } from '../../read-folded.ts';
import { pattern } from '../../read-patterns.ts';
import type { Sex } from '../names/find-mentions.ts';
import type { Passage, Span } from '../passage.ts';
import { looksLikeVerb } from './arabic-forms.ts';
import { imperfectVerbs, meanwhile, personVerbs, saidOfPersons } from './arabic-verbs.ts';
import { sexOfRussian } from './russian-verbs.ts';

/** A word that shows the sex of the person meant: `strong` ones can mean nothing but a person; `opens`: it begins its sentence. */
export type PersonWord = Span & { sex: Sex; strong: boolean; opens: boolean; sentence: Span };

const either =
  /\b(?:he or she|she or he|his or her|her or his|him or her|her or him|himself or herself|she\/he|he\/she|his\/her|her\/his|(?:il|elle) ou (?:elle|il))\b|他\/她|他（她）|他或她|她或他/giu;
const patterns: Partial<Record<Language, { sex: Sex; regex: RegExp; strong: boolean }[]>> = byLanguage(
  (pack) => pack.gender.pronounPatterns,
);

/** The words of a passage that show the sex of a person by themselves, in order. */
export function readPersonWords(passage: Passage): PersonWord[] {
  if (passage.language === 'ar') return arabicWords(passage);
  const skipped = [...passage.text.matchAll(either)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  return (patterns[passage.language] ?? [])
    .flatMap(({ sex, regex, strong }) =>
      [...passage.text.matchAll(regex)].flatMap(({ index, 0: found }): PersonWord[] => {
        const span = { start: index, end: index + found.length };
        if (skipped.some((one) => one.start <= index && span.end <= one.end)) return [];
        const sentence = sentenceOf(passage, index);
        const opens = passage.text.slice(sentence.start, index).trim() === '';
        return [{ ...span, sex, sentence, opens, strong: strong || (opens && isSubject(passage, span)) }];
      }),
    )
    .toSorted((a, b) => a.start - b.start);
}

function sentenceOf({ sentences, text }: Passage, offset: number): Span {
  return sentences.find(({ start, end }) => start <= offset && offset < end) ?? { start: 0, end: text.length };
}

const acts = compilePattern(
  String.raw`^(?: n[’']| ne| y| en| l[’']| leur| lui| les| la| le)* (?:a|avait|aura) (?:\p{L}+ment |ensuite |aussi |ainsi |enfin |toutefois )?(?:remercié|souligné|déclaré|rappelé|exprimé|indiqué|appelé|invité|salué|félicité|ajouté|insisté|plaidé|évoqué|rencontré|prononcé|proposé|encouragé|annoncé|expliqué|demandé|ouvert|affirmé|réaffirmé|réitéré|assuré|conclu|précisé|regretté|reconnu|estimé|adressé|prié|dit|pris la parole|présidé|dirigé|signé|accepté|répondu|inauguré|visité|participé)`,
  'iu',
);

/** A pronoun at the head of a sentence whose verb only persons are subjects of. */
function isSubject({ language, text }: Passage, { end }: Span): boolean {
  const after = text.slice(end, end + 80);
  if (language === 'fr') return acts.test(after);
  if (language === 'ru')
    return (
      pattern(String.raw`^\s(?:также |далее |затем )?(\p{L}+)`, 'u')
        .exec(after)
        ?.slice(1)
        .some((word) => sexOfRussian(word)) ?? false
    );
  return language === 'es';
}

const verbs = new Map([
  ...personVerbs.flatMap(({ m, f }) => [[m, 'm'] as const, [f, 'f'] as const]),
  ...imperfectVerbs.flatMap(({ m, f }) => [[`س${m}`, 'm'] as const, [`س${f}`, 'f'] as const]),
]);
const opening = compilePattern(String.raw`^\s*(?:وقد\s|قد\s|كما\s|وكما\s|ثم\s|وثم\s|وكذلك\s)?([وف]?)(\p{L}+?)(ها|هم|ه)?(?=[\s،.])`, 'u');

/** Arabic says "she" by its verb: the one that opens a sentence and has no subject right behind it. */
function arabicWords(passage: Passage): PersonWord[] {
  const openings = passage.sentences.flatMap((sentence): PersonWord[] => {
    const from = passage.folded.at.findIndex((at) => at >= sentence.start);
    const found = opening.exec(passage.lower.slice(Math.max(0, from)));
    if (from < 0 || !found) return [];
    const [whole, joined = '', bare = '', tail = ''] = found;
    const word = [joined + bare + tail, bare + tail, bare].find((each) => verbs.has(each));
    const sex = word === undefined ? (isUnlisted(bare, tail, passage.lower.slice(from + whole.length)) ? 'f' : undefined) : verbs.get(word);
    if (!sex) return [];
    const at = from + whole.lastIndexOf(bare);
    const start = passage.folded.at[at] ?? sentence.start;
    const end = (passage.folded.at[at + bare.length + tail.length - 1] ?? start) + 1;
    return [{ start, end, sex, sentence, opens: true, strong: true }];
  });
  const separate = [...passage.text.matchAll(pattern(String.raw`(?<![\p{L}\p{M}])[وف]?(?:(هي)|(هو))(?![\p{L}\p{M}])`, 'gu'))].map(
    ({ index, 0: found, 1: feminine }): PersonWord => ({
      start: index,
      end: index + found.length,
      sex: feminine ? 'f' : 'm',
      sentence: sentenceOf(passage, index),
      opens: false,
      strong: false,
    }),
  );
  const attached = [
    ...passage.text.matchAll(
      pattern(String.raw`(?<![\p{L}\p{M}])[وبلف]{0,2}(?:ل?[أإ]ن|لكن|نفس)(ها|ه)(?![\p{L}\p{M}])(?= (\p{L}+)(?: (\p{L}+))?)`, 'gu'),
    ),
  ]
    .filter(
      ({ 0: found, 2: first = '', 3: second = '' }) =>
        found.includes('نفس') || isPersonal(/^(?:لن|لم|لا|قد|سوف|كان|كانت)$/u.test(first) ? second : first),
    )
    .map(
      ({ index, 0: found, 1: tail }): PersonWord => ({
        start: index,
        end: index + found.length,
        sex: tail === 'ها' ? 'f' : 'm',
        sentence: sentenceOf(passage, index),
        opens: false,
        strong: false,
      }),
    );
  return [...openings, ...separate, ...attached];
}

/** "أنها مستعدة", "أنه أكد": what follows can be said of a person, and of few things. */
function isPersonal(word: string): boolean {
  const plain = foldWord(word);
  const bare = plain.replace(/ة$/u, '');
  return verbs.has(plain) || verbs.has(plain.replace(/^س(?=[يت])/u, '')) || saidOfPersons.has(bare) || meanwhile.has(bare);
}

/** "ووصفت النتيجة": a woman's verb of no list; with "له" behind it something else is said of him. */
function isUnlisted(bare: string, tail: string, rest: string): boolean {
  if (/^\s(?:ال|لل|هذه |تلك |جميع |كل |\p{L}+(?:ة|ات)(?!\p{L}))/u.test(rest)) return false;
  return (
    tail === '' &&
    pattern(String.raw`^\p{L}{3,}ت$`, 'u').test(bare) &&
    looksLikeVerb(bare) &&
    !pattern(String.raw`^\s(?:ل|لدي|الي|علي|ب|في|من|عن|مع|عند)(?:ه|ها)(?!\p{L})`, 'u').test(rest)
  );
}
