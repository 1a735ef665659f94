import type { Language } from '../../src/platform/language.ts';
import { byRules, type Injector, pick, replaceOne } from './swap-words.ts';
import { lostFrequencies, qualifiers } from './tables/adjectives.ts';

const negation = byRules({
  en: [
    [
      /(?<=\b(?:is|are|was|were|has|have|had|will|would|should|shall|may|can|could|must|does|do|did)) not(?= (?!only|later|less|more|yet\b)\p{Ll})/u,
      '',
    ],
    [/(?<=\b(?:has|have|had|was|were|is|are)) not yet(?= )/u, ' already'],
    [/\bcannot\b/u, 'can'],
    [/\bwithout prejudice\b/u, 'with prejudice'],
    [/(?<= )No (?=\p{Ll}+ (?:may|shall|can))/u, 'Any '],
  ],
  fr: [
    [/\bn[e']\s?((?:l'|se |s'|leur |lui |y |en )?\p{Ll}+) (?:pas encore|pas|plus|jamais)(?= )/u, '$1'],
    [/\bne (\p{Ll}+) aucun(e?)(?= )/u, '$1 un$2'],
    [/\bn'a aucun(e?)(?= )/u, 'a un$1'],
  ],
  es: [
    [/(?<= )no (?!\p{L}+ ni |solo|sólo|obstante|menos|más|gubernamental|sino)(?=\p{Ll})/u, ''],
    [/(?<=^|[.;] )No (?!obstante|solo|sólo)(?=\p{Ll})/u, ''],
  ],
  ar: [
    [/(?<![\p{L}])(و?)لا (?!سيما|يقل|تقل|يزال|تزال|زال|بد|ريب|شك|سلكي)(?=[يتن]\p{L})/u, '$1'],
    [/(?<![\p{L}])(و?)لن (?=[يتن]\p{L})/u, '$1س'],
    [/(?<![\p{L}])(?<!ما )(و?)لم (?=[يتن]\p{L})/u, '$1'],
    [/(?<![\p{L}])(و?)(?:ليس|ليست) (?=\p{L})/u, '$1'],
  ],
  ru: [
    [
      /(?<=(?<![Нн](?:и|икто|икакой|икакая|икакие)(?!\p{L})[^.;]*)[\p{L},»)]) не (?!более|менее|позднее|только|ранее|столько|менее)(?=\p{Ll})/u,
      ' ',
    ],
    [/(?<=^|\. )Не (?!более|менее|позднее|только)(?=\p{Ll})/u, ''],
  ],
  zh: [
    [/不得/u, '可'],
    [/不能/u, '能'],
    [/不予/u, '予以'],
    [/不会/u, '会'],
    [/不应/u, '应'],
    [/未能/u, '得以'],
    [/尚未|未(?=获|提|经|缴|通|收)/u, '已'],
    [/没有(?=\p{L})/u, '有'],
    [/不再(?=\p{L})/u, '继续'],
    [/不(?=产生|接受|影响|妨碍|包括|适用|作出|负责|要求|收费|需)/u, ''],
  ],
});

const modality = byRules({
  en: [
    [/(?<=(?<!\b(?:[Nn]o|[Nn]either|[Nn]othing|[Nn]obody) [^.;]*) )shall(?= (?!not|be guided)\p{Ll})/u, 'may'],
    [/(?<=(?<!\b(?:[Nn]o|[Nn]either|[Nn]othing|[Nn]obody) [^.;]*) )should(?= (?!not)\p{Ll})/u, 'may'],
    [/(?<=(?<!\b(?:[Nn]o|[Nn]either|[Nn]othing|[Nn]obody) [^.;]*) )must(?= (?!not)\p{Ll})/u, 'may'],
    [/(?<=(?<!\b(?:[Nn]o|[Nn]either|[Nn]othing|[Nn]obody) [^.;]*) )may(?= (?!not|only|be able|be subject only)\p{Ll})/u, 'must'],
  ],
  fr: [
    [/(?<=(?<! ne) )doit(?= )/u, 'peut'],
    [/(?<=(?<! ne) )doivent(?= )/u, 'peuvent'],
    [/(?<=(?<! ne)[ '’])devrait(?= )/u, 'doit'],
    [/(?<=(?<! ne) )devraient(?= )/u, 'doivent'],
    [/(?<=(?<! ne) )peut(?= (?!pas|-|être que)\p{Ll})/u, 'doit'],
    [/(?<=(?<! ne) )peuvent(?= (?!pas)\p{Ll})/u, 'doivent'],
  ],
  es: [
    [/(?<=(?<!\b(?:[Nn]o|[Nn]adie|[Nn]ada|[Nn]i|solo)\b[^.;]*) )deberá(n?)(?= )/u, 'podrá$1'],
    [/(?<=(?<!\b(?:[Nn]o|[Nn]adie|[Nn]ada|[Nn]i|solo)\b[^.;]*) )debe(n?)(?= )/u, 'puede$1'],
    [/(?<=(?<!\b(?:[Nn]o|[Nn]adie|[Nn]ada|[Nn]i|solo)\b[^.;]*) )podrá(n?)(?= )/u, 'deberá$1'],
    [/(?<=(?<!\b(?:[Nn]o|[Nn]adie|[Nn]ada|[Nn]i|solo)\b[^.;]*) )puede(n?)(?= )/u, 'debe$1'],
    [/(?<=(?<! (?:no|se)) )debería(n?)(?= )/u, 'deberá$1'],
  ],
  ar: [
    [/(?<![\p{L}])(و?)يجب(?= )/u, '$1يجوز'],
    [/(?<!لا )(?<![\p{L}])(و?)ينبغي(?= )/u, '$1يجوز'],
    [/(?<![\p{L}])(?<!لا )(و?)يجوز(?= )/u, '$1يجب'],
    [/(?<![\p{L}])(و?)يمكن(?= )/u, '$1يجب'],
  ],
  ru: [
    [/(?<=(?<! не) )должен(?= )/u, 'может'],
    [/(?<=(?<! не) )должна(?= )/u, 'может'],
    [/(?<=(?<! не) )должны(?= )/u, 'могут'],
    [/(?<=(?<! не) )может(?= (?!быть,|подлежать лишь)\p{Ll})/u, 'должен'],
    [/(?<=(?<! не) )могут(?= \p{Ll})/u, 'должны'],
    [/(?<=(?<! не) )следует(?= )/u, 'можно'],
  ],
  zh: [
    [/必须/u, '可'],
    [/(?<=\p{Script=Han}|，|\d)应(?=当|在|于|由|将|以|为|向|提|至)(?:当)?/u, '可'],
    [/可以/u, '必须'],
    [/(?<=[员团会席方者国])可(?=\p{Script=Han})(?!持续|能)/u, '必须'],
  ],
});

const sentenceEnd: Record<'han' | 'other', RegExp> = {
  han: /(?<=[。！？])/u,
  other: /(?<=(?:\p{L}{4,}|\d{2,}|[)»”"%؟?!]|\p{Script=Arabic})[.؟?!][)»”"]?) (?=[\p{Lu}«“"¿¡\d]|\p{Script=Arabic})/u,
};

/** One of several sentences left out. */
const dropSentence: Injector = (text, language, random) => {
  const han = language === 'zh';
  const sentences = text.split(sentenceEnd[han ? 'han' : 'other']).filter((sentence) => sentence !== '');
  const dropped = pick(
    sentences.flatMap((sentence, index) => (sentence.length >= (han ? 9 : 25) ? [index] : [])),
    random,
  );
  if (sentences.length < 2 || dropped === undefined) return undefined;
  return sentences.filter((_, index) => index !== dropped).join(han ? '' : ' ');
};

/** With what a part between commas begins that may be left out and leave a sentence. */
const openers: Record<Language, RegExp> = {
  en: /^(?:which|who|whose|whom|where|when|while|whereas|with|without|including|as|because|since|provided|notably|in|on|of|at|by|for|from|under|after|before|during|following|subject|organized|to|and|or|but|especially|particularly|namely|not|an?|all|together|thus|so|unless|until|except|if|through|among|\p{Ll}+ing) /u,
  fr: /^(?:qui|que|dont|où|lesquels|lorsque|tandis|avec|sans|y compris|notamment|comme|car|pourvu|en|dans|sur|de|du|des|d'|à|au|aux|par|pour|sous|après|avant|pendant|sauf|sous réserve|organisé|et|ou|mais|ainsi|soit|afin|si|un|une|parmi|lors|conformément|compte) ?/u,
  es: /^(?:que|quien|cuyo|cuya|donde|cuando|mientras|con|sin|incluid[oa]s?|en|sobre|de|del|a|al|por|para|bajo|tras|después|antes|durante|salvo|excepto|siempre|organizado|y|e|o|pero|así|es decir|a fin|si|un|una|entre|como|ya que|según|conforme|habida) /u,
  ar: /^(?:و|الذي|التي|الذين|حيث|مع|دون|بما|بمن|لا سيما|في|من|إلى|على|عن|بين|بعد|قبل|خلال|أثناء|إلا|شريطة|إذ|إذا|أو|لكن|باستثناء|وفق|ب|ل|ك|كما|أي|منها|منهم|ممن|حسب|رهن)/u,
  ru: /^(?:котор|где|когда|в то время|с |со |без |включая|как|так как|поскольку|если|при |в |во |на |о |об |от |до |по |для |под |после |перед |кроме|за исключением|и |или |но |а |чтобы|из |среди|через|согласно|в частности|то есть|подготовленн|организованн|причём|причем|ввиду)/u,
  zh: /^(?:但|并|其中|因|由于|以|包括|特别|同时|而|从而|如|除|在|为|由|与|旨在|尤其|且|即|及|经|供|向|对|作为)/u,
};

/** A part between commas, or the last one up to the stop, left out; what stays is a sentence of some length. */
const dropClause: Injector = (text, language, random) => {
  const han = language === 'zh';
  const between = han ? '' : ' ';
  const sentences = text.split(sentenceEnd[han ? 'han' : 'other']);
  const made = sentences.flatMap((sentence, at) =>
    withoutClause(sentence, language).map((shorter) => sentences.map((each, place) => (place === at ? shorter : each)).join(between)),
  );
  return pick(made, random);
};

/** All that can be left of a sentence. */
function withoutClause(sentence: string, language: Language): string[] {
  const han = language === 'zh';
  const parts = sentence.split(han ? '，' : language === 'ar' ? /، /u : /, /u);
  const [comma, least] = han ? ['，', 8] : [language === 'ar' ? '، ' : ', ', 26];
  return parts.flatMap((part, index) => {
    const isLast = index === parts.length - 1;
    if (index === 0 || part.length < least || /[;；؛:：]./u.test(part) || !openers[language].test(part)) return [];
    if (!isLast && !han && (parts.length > 3 || (parts[index + 1] ?? '').length < 25)) return [];
    const end = isLast ? (/[.。؟?!;]*$/u.exec(part)?.[0] ?? '') : '';
    const kept = parts.filter((_, each) => each !== index);
    const isAside = !isLast && parts.length === 3 && !han;
    const made = `${isAside ? kept.join(' ') : kept.join(comma)}${end}`;
    return made.length >= sentence.length * 0.45 ? [made] : [];
  });
}

const drop =
  (patterns: Record<Language, RegExp>): Injector =>
  (text, language, random) => {
    const made = replaceOne(text, patterns[language], random, () => '');
    return made && /^\p{Lu}/u.test(text) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  };

export const meaningInjectors: Record<string, Injector> = {
  'frequency lost': drop(lostFrequencies),
  negation,
  modality,
  'qualifier dropped': drop(qualifiers),
  'sentence dropped': dropSentence,
  'clause dropped': dropClause,
};
