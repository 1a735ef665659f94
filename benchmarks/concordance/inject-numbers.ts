import type { Language } from '../../src/platform/language.ts';
import { anyOf, type Injector, pick, replaceAt, replaceOne, swapWords } from './swap-words.ts';
import { frequencyClasses } from './tables/adjectives.ts';
import { compoundOrdinals, numberWordClasses, ordinalClasses } from './tables/numbers.ts';

/** What stands after digits that are a day, an hour, a year or part of a code, and no number by themselves. */
const afterNumber =
  /^(?:[ \u00a0]?(?:January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|[ap]\.m|h\b|heures|horas|час|ч\.|м\.|hours|o[’']clock|noon|midnight|midi|minuit|de la (?:madrugada|mañana|tarde|noche)|del mediodía|صباحاً|مساءً|ظهراً)|[月日时点年]|[:/@_-]\S|[.:]\d\d (?:[ap]\.m|horas)|(?:er|re|st|nd|rd|th|e|º|ª)\b| (?:and|to|et|au|y|al|и|по|و|إلى)\s?\d{1,2} )/u;

/** Before hours that say how long and not at what time. */
const lasting = /(?:dans les|toutes les|pendant|plazo de|cada|durante|течение|каждые|within|every) $/u;

/** One digit of a number is another; days, hours, years, codes, addresses and telephone numbers are left. */
const changeNumber: Injector = (text, _, random) => {
  const found = [...text.matchAll(/(?<![\d\p{L}/@._+-])\d+(?:[ \u00a0.,]\d{3})*(?:[.,]\d+)?(?!\d)/gu)].filter(({ 0: digits, index }) => {
    const before = text.slice(Math.max(0, index - 12), index);
    return (
      !/^(?:19|20)\d\d$/.test(digits) &&
      (!afterNumber.test(text.slice(index + digits.length)) || lasting.test(before)) &&
      !/(?:[:/(]\d*|\+[\d ]+| h[ \u00a0]|час\p{L}* |ч\. |الساعة |UTC[+-]?|\d[.:])$/u.test(before.replace(/[(]$/, '')) &&
      !(/(?:^|[.:;؛。：] ?)$/u.test(before) && /^[.)-]/.test(text.slice(index + digits.length)))
    );
  });
  const place = pick(found, random);
  if (!place) return undefined;
  const [digits] = place;
  const at = pick(
    [...digits].flatMap((sign, index) => (/\d/.test(sign) ? [index] : [])),
    random,
  );
  if (at === undefined) return undefined;
  const least = at === 0 ? 1 : 0;
  const other = pick(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => digit >= least && digit !== Number(digits[at])),
    random,
  );
  return replaceAt(text, place.index, digits, `${digits.slice(0, at)}${other}${digits.slice(at + 1)}`);
};

const hanNumber = '[一二三四五六七八九十]';
const countedBefore: Partial<Record<Language, RegExp>> = {
  ar: /الساعة|ال(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ة? ?عشر/u,
  fr: /(?:vingt|trente|quarante|cinquante|soixante) et uni/u,
  ru: /(?:двадцать|тридцать|сорок|пятьдесят) \p{L}+(?:ая|ой|ую|ый|ого|ое|ом|ым)(?!\p{L})/iu,
};
const changeNumberWord: Injector = (text, language, random) => {
  if (language === 'zh')
    return replaceOne(
      text,
      new RegExp(
        `(?<![第百千\\d]|${hanNumber})(?:[二三四五六七八九十]|十${hanNumber}|两)(?=[个名位次项天周票人国条份场期轮种月](?!期|般))(?!个月(?=\\d))`,
        'gu',
      ),
      random,
      ([word]) =>
        pick(
          ['三', '四', '五', '六', '七', '八', '九', '十一', '十二'].filter((other) => other !== word),
          random,
        ),
    );
  return swapWords(numberWordClasses, countedBefore[language])(text, language, random);
};

const otherUnits: Record<'en' | 'fr' | 'es', string[]> = {
  en: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
  fr: ['deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième'],
  es: ['segund', 'tercer', 'cuart', 'quint', 'sext', 'séptim', 'octav', 'noven'],
};

const changeOrdinalWord: Injector = (text, language, random) => {
  if (language === 'zh')
    return replaceOne(text, new RegExp(`(?<=第)(?:${hanNumber}{1,3})(?!${hanNumber}|条约)`, 'gu'), random, ([word]) => {
      const last = pick(
        ['二', '三', '四', '五', '六', '七', '八', '九'].filter((other) => !word.endsWith(other)),
        random,
      );
      return word.length > 1 ? `${word.slice(0, -1)}${last}` : last;
    });
  if (language === 'en' || language === 'fr' || language === 'es') {
    const compound = replaceOne(text, compoundOrdinals[language], random, ([unit]) =>
      pick(
        otherUnits[language].filter((one) => one !== unit.toLowerCase()),
        random,
      ),
    );
    if (compound !== undefined) return compound;
  }
  const avoid: Partial<Record<Language, RegExp>> = {
    ar: /تشرين|كانون|الساعة|جمادى|ربيع|النصف/u,
    en: /second(?:s|ed|ary| half)|(?<!\p{L})(?:a|one|two)[ -]third/iu,
  };
  return swapWords(ordinalClasses, avoid[language])(text, language, random);
};

/** 37th, 37e, 37.º, الدورة 37: the number of an ordinal in digits. */
const changeOrdinalDigits: Injector = (text, _, random) =>
  replaceOne(
    text,
    /(?<![\d/])\d{1,3}(?=(?:st|nd|rd|th|e|er|ème|\.º|\.ª|-[яйеюм]|-го)(?!\p{L}))|(?<=第)\d{1,3}(?=届|次)|(?<=الـ ?)\d{1,3}/gu,
    random,
    ([number]) => String(Number(number) + 10),
  );

/** Another number to call. */
const changePhone: Injector = (text, _, random) =>
  replaceOne(text, /(?<=\+\d[\d ]+ )\d{2,4}(?![\d ]*\d)/gu, random, ([end]) =>
    String((Number(end) + 13) % 10 ** end.length).padStart(end.length, '0'),
  );

/** Another ordinal, in words or digits. */
export const ordinal = anyOf(changeOrdinalWord, changeOrdinalDigits);

export const numberInjectors: Record<string, Injector> = {
  number: changeNumber,
  phone: changePhone,
  'number word': changeNumberWord,
  ordinal,
  frequency: swapWords(frequencyClasses, /(?:终了|财政)年度/u),
};
