import type { Language } from '../../src/platform/language.ts';
import { byRules, type Injector, pick, replaceOne, swapWords, type WordClasses } from './swap-words.ts';

const words = (list: string) => list.split(' ');

const months: WordClasses = {
  en: [words('January February March April June July August September October November December')],
  fr: [words('janvier février mars juin juillet septembre novembre décembre'), words('avril août octobre')],
  es: [words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre')],
  ar: [
    [
      'كانون الثاني/يناير',
      'شباط/فبراير',
      'آذار/مارس',
      'نيسان/أبريل',
      'أيار/مايو',
      'حزيران/يونيو',
      'تموز/يوليو',
      'آب/أغسطس',
      'أيلول/سبتمبر',
      'تشرين الأول/أكتوبر',
      'تشرين الثاني/نوفمبر',
      'كانون الأول/ديسمبر',
    ],
  ],
  ru: [
    words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    words('январе феврале апреле июне июле августе сентябре октябре ноябре декабре'),
    words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  ],
};
const monthNames: Record<Language, string> = {
  en: '(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b',
  fr: '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\\p{L})',
  es: 'de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\b',
  ar: '(?:كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين)',
  ru: '(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)',
  zh: '',
};

const dayOf = (language: Language) =>
  language === 'zh' ? /(?<!\d)\d{1,2}(?=日)/gu : new RegExp(`(?<![\\d.,:])\\d{1,2}(?=[ \\u00a0]${monthNames[language]})`, 'gu');

/** Another day of the same month, near the one that is told. */
const changeDay: Injector = (text, language, random) =>
  replaceOne(text, dayOf(language), random, ([day]) => {
    const near = [1, 2, 3, 4, -1, -2, 7].map((step) => Number(day) + step);
    const other = pick(
      near.filter((each) => each > 0 && each <= 28 && !new RegExp(`(?<!\\d)${each}(?!\\d)`).test(text)),
      random,
    );
    return other === undefined ? undefined : String(other);
  });

const changeMonth: Injector = (text, language, random) => {
  if (language !== 'zh') return swapWords(months)(text, language, random);
  return replaceOne(text, /(?<!\d)\d{1,2}(?=月)/gu, random, ([month]) => String((Number(month) % 12) + 1));
};

const changeYear: Injector = (text, _, random) =>
  replaceOne(text, /(?<![\d/.,@-])(?<!\p{Lu}\/[\w/]*)(?:19|20)\d\d(?![\d/.]\d|\d|%|\/)/gu, random, ([year]) =>
    String(Number(year) + (random() < 0.5 ? 1 : -1)),
  );

const hours: Record<Language, RegExp> = {
  en: /(?<![\d.:])\d{1,2}(?=:\d\d| [ap]\.m\.|\.\d\d [ap]\.m\.|\.\d\d (?:hours|hrs))/gu,
  fr: /(?<![\d.:]|(?:dans les|toutes les|pendant|durant|moins de|plus de|délai de|durée de) )\d{1,2}(?=[ \u00a0]?h(?![\p{L}])|[ \u00a0]heures(?! (?:après|avant|par|de travail)))/gu,
  es: /(?<![\d.:]|(?:plazo de|cada|durante|menos de|más de|dentro de las|en) )\d{1,2}(?=[.:]\d\d (?:horas|h)| horas (?:del?|\()|:\d\d(?!\d)| horas[,.])/gu,
  ar: /(?<=الساعة )\d{1,2}(?!\d)|(?<![\d.:])\d{1,2}(?=:\d\d(?!\d))/gu,
  ru: /(?<![\d.:,]|(?:течение|каждые|более|менее|чем за|продолжительностью) )\d{1,2}(?=:\d\d(?!\d)|[ \u00a0]час|[ \u00a0]ч\.)/gu,
  zh: /(?<![\d:])\d{1,2}(?=:\d\d(?!\d)|时(?!间)|点)/gu,
};
const halves = byRules({
  en: [
    [/ a\.m\./, ' p.m.'],
    [/ p\.m\./, ' a.m.'],
  ],
  ar: [
    [/ صباحاً/u, ' مساءً'],
    [/ مساءً?(?= |\.|،)/u, ' صباحاً'],
    [/الساعة الخامسة/u, 'الساعة السادسة'],
    [/الساعة السادسة/u, 'الساعة الثالثة'],
    [/الساعة العاشرة/u, 'الساعة التاسعة'],
  ],
  es: [
    [/ de la mañana/u, ' de la tarde'],
    [/ de la tarde/u, ' de la mañana'],
  ],
  zh: [
    [/上午(?=\d)/u, '下午'],
    [/下午(?=\d)/u, '上午'],
  ],
  ru: [
    [/(?<=час\p{L}{0,3}) утра/u, ' вечера'],
    [/(?<=час\p{L}{0,3}) дня/u, ' утра'],
  ],
});

/** Another hour, minutes as they are; now and then the other half of the day. */
const changeTime: Injector = (text, language, random) => {
  const byHalf = random() < 0.3 ? halves(text, language, random) : undefined;
  if (byHalf !== undefined) return byHalf;
  return (
    replaceOne(text, hours[language], random, ([hour]) => {
      const most = Number(hour) > 12 ? 23 : 12;
      const other = pick(
        [1, -1, 2].map((step) => Number(hour) + step).filter((each) => each > 0 && each <= most),
        random,
      );
      return other === undefined ? undefined : String(other).padStart(hour.length, '0');
    }) ?? halves(text, language, random)
  );
};

const changeZone: Injector = (text, language, random) =>
  replaceOne(text, /(?<=UTC ?[+−-])\d(?!\d)/gu, random, ([offset]) => String(Number(offset) + 1)) ??
  swapWords({
    en: [
      ['CEST', 'CET', 'EST', 'GMT'],
      ['UTC', 'CEST', 'CET', 'EST'],
      ['Geneva time', 'New York time', 'Nairobi time', 'London time'],
    ],
    fr: [
      ['HAEC', 'HEC', 'HNE', 'GMT'],
      ['UTC', 'HAEC', 'HEC', 'HNE'],
      ['heure de Genève', 'heure de New York', 'heure de Nairobi', 'heure de Londres'],
    ],
    es: [
      ['CEST', 'CET', 'GMT'],
      ['UTC', 'CEST', 'CET'],
      ['hora de Ginebra', 'hora de Nueva York', 'hora de Nairobi', 'hora de Londres'],
    ],
    ar: [
      ['بتوقيت وسط أوروبا', 'بتوقيت شرق أوروبا', 'بتوقيت غرب أوروبا'],
      ['بتوقيت جنيف', 'بتوقيت نيويورك', 'بتوقيت نيروبي', 'بتوقيت غرينتش'],
    ],
    ru: [
      ['CEST', 'CET', 'GMT'],
      ['UTC', 'CEST', 'CET'],
      ['по женевскому времени', 'по московскому времени', 'по нью-йоркскому времени', 'по найробийскому времени'],
    ],
    zh: [
      ['CEST', 'CET', 'GMT'],
      ['UTC', 'CEST', 'CET'],
      ['日内瓦时间', '北京时间', '纽约时间', '内罗毕时间'],
    ],
  })(text, language, random);

export const dateInjectors: Record<string, Injector> = {
  day: changeDay,
  month: changeMonth,
  year: changeYear,
  time: changeTime,
  zone: changeZone,
};
