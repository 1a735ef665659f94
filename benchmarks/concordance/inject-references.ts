import type { Language } from '../../src/platform/language.ts';
import { ordinal } from './inject-numbers.ts';
import { anyOf, type Injector, pick, replaceAt, replaceOne, swapWords } from './swap-words.ts';
import { currencyClasses, weekdayClasses } from './tables/references.ts';

const nearNumber = (digits: string, random: () => number) => {
  const others = [1, -1, 10, 3].map((step) => Number(digits) + step).filter((each) => each > 0);
  return String(pick(others, random) ?? 1).padStart(digits.length, '0');
};

/** The last number of a document symbol: A/79/214. */
const changeSymbol: Injector = (text, _, random) =>
  replaceOne(text, /(?<=(?<![A-Za-z\d/.])[A-Z]{1,6}(?:\/[A-Z\d.-]+)*\/)\d+(?![\d/]|\.\d)/gu, random, ([digits]) =>
    nearNumber(digits, random),
  );

/** One part of the number of a resolution: 77/161, 2250 (2015). */
const changeResolution: Injector = (text, _, random) =>
  replaceOne(
    text,
    /(?<![\dA-Za-z/.:@-])\d{1,3}(?=\/\d{1,3}(?![\d/]))|(?<=(?<![\dA-Za-z/.:@-])\d{1,3}\/)\d{1,3}(?![\d/])|(?<![\d/.,])\d{3,4}(?= ?[(（](?:19|20)\d\d[)）])/gu,
    random,
    ([digits]) => nearNumber(digits, random),
  );

const sessions: Record<Language, RegExp> = {
  en: /(?:[\p{L}\d-]+ ){1,3}sessions?(?!\p{L})/gu,
  fr: /(?:[\p{L}\d-]+ ){1,3}sessions?(?!\p{L})/gu,
  es: /(?:[\p{L}\dªº.]+ ){1,3}per[ií]odos? (?:\p{L}+ )?de sesiones/gu,
  ar: /(?<!\p{L})\p{L}{0,3}دور(?:ة|ت)\p{L}*(?: [\p{L}\p{M}]+){1,4}/gu,
  ru: /(?:[\p{L}\d-]+ ){1,3}сесси\p{L}+/gu,
  zh: /第[一二三四五六七八九十百\d]+届\p{L}{0,4}(?:会议|常会|大会)/gu,
};
/** Another session of the same body. */
const changeSession: Injector = (text, language, random) =>
  pick(
    [...text.matchAll(sessions[language])].flatMap((found) => {
      const other = ordinal(found[0], language, random);
      return other === undefined ? [] : [replaceAt(text, found.index, found[0], other)];
    }),
    random,
  );

const percents = /(?<![\d.,])\d+(?:[.,]\d+)?(?=[ \u00a0\u202f]?(?:%|per cent|percent|pour cent|por ciento|في المائة|процент))/gu;
const changePercentage: Injector = (text, _, random) => replaceOne(text, percents, random, ([number]) => otherDigit(number, random));

const sums =
  /(?<=(?:USD|EUR|CHF|US\$|[$€£])[ \u00a0]?)\d[\d.,]*\d?|(?<![\d.,+-])\d(?:[\d.,]|[ \u00a0\u202f](?=\d{3}))*(?=[ \u00a0]?(?:milli?ons? |millones |de |мил\p{L}+\.? |тыс\p{L}*\.? |مليون |ملايين |ألف |آلاف |d['’]|万|亿)*(?:euros?|dollars|dólares|Swiss francs|francs|francos|pounds|يورو|دولار|فرنك|евро|долл|франк|美元|欧元|瑞士法郎))/gu;
/** Another sum, now and then another currency. */
const changeSum: Injector = (text, _, random) => replaceOne(text, sums, random, ([number]) => otherDigit(number, random));

function otherDigit(number: string, random: () => number): string | undefined {
  const at = pick(
    [...number].flatMap((sign, index) => (/\d/.test(sign) ? [index] : [])),
    random,
  );
  if (at === undefined) return undefined;
  const other =
    pick(
      [...'123456789'].filter((digit) => digit !== number[at]),
      random,
    ) ?? '1';
  return number.slice(0, at) + other + number.slice(at + 1);
}

const plainNumbers =
  /(?<![\dA-Za-z/@._+:-])(?<!(?:\+[\d ]*|\d[ \u00a0]|\d,|h[ \u00a0]|[чм]\. |[时点]|الساعة ))\d{1,3}(?:[ \u00a0\u202f.,]\d{3})*(?![\d/:@_–日月年时点分号届条款次-]|[.,]\d|[ \u00a0]\d|[ \u00a0]?(?:h|a\.m|p\.m|heures|horas|ч\.|м\.|час|to|and|au|et|al|a|y|по|и|至|إلى|و)(?!\p{L})|(?:st|nd|rd|th|er|e|º|ª)(?!\p{L}))/gu;
const monthAfter =
  /^[ \u00a0](?:January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|de (?:ener|febr|marz|abri|mayo|juni|juli|agos|sept|octu|novi|dici)|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)/u;
/** Two numbers of one paragraph, not of one list, stand in each other's places. */
const swapNumbers: Injector = (text, _, random) => {
  const found = [...text.matchAll(plainNumbers)].filter(
    ({ index, 0: digits }) => index > 0 && !monthAfter.test(text.slice(index + digits.length)) && !/^(?:19|20)\d\d$/.test(digits),
  );
  const pairs = found.flatMap((one, place) =>
    found
      .slice(place + 1)
      .flatMap((other) => (one[0] === other[0] || other.index - one.index - one[0].length < 4 ? [] : [[one, other] as const])),
  );
  const [one, other] = pick(pairs, random) ?? [];
  if (!one || !other) return undefined;
  return replaceAt(replaceAt(text, other.index, other[0], one[0]), one.index, one[0], other[0]);
};

export const referenceInjectors: Record<string, Injector> = {
  symbol: changeSymbol,
  resolution: changeResolution,
  session: changeSession,
  percentage: changePercentage,
  money: anyOf(changeSum, changeSum, swapWords(currencyClasses)),
  weekday: swapWords(weekdayClasses, /кружающ|природн|рабоч|每周[一二三四五六两]次/u),
  'numbers swapped': swapNumbers,
};
