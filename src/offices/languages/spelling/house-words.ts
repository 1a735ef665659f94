import type { Language } from '../../../platform/language.ts';

/** Words of official texts that dictionaries lack, as beginnings of words; Arabic without article and particles. */
const stems: Partial<Record<Language, string>> = {
  en: 'dryland mainstream multilateral stakeholder peacebuild peacekeep statebuild disaggregat interparliamentar intergovernmental intersessional parliamentarian rapporteur modalit covid webinar rollout biodivers microfinanc cybersecur deradicali multistakeholder livelihood capacit landlocked plenipotentiar chairpersonship rapporteurship',
  fr: 'aujourd quelqu presqu lorsqu puisqu prud microfinanc biodivers interparlementair intergouvernementa intersession parlementarism cybersécurit résilien hydrofluorocarb webinair désertific surexploit multipartit mondialis visioconférenc numéris radicalis corapporteu covid anticorruption écoresponsab',
  es: 'resilien preferencial periurban microfinanci ecológic transnacional antieconómic acidific sobrecapacid desertific macroeconómic sostenib interparlamentari parlamentari intergubernamental plenari ciberseguri biodivers videoconferen capitaliz sobreexplot empoder covid vicepresid copresid multilater',
  ar: 'جنسان سياسات هشة هش جينية جيني حوكم أوقيانوغراف أقاليم رقمن سيبران مناخي تنموي إنمائ استدام مستدام برلمان حضور هجين افتراض تعددي متعدد حوسب لوجست دبلوماس ديمقراط إنترنت إلكترون كوفيد أكاديم تكنولوج بيولوج إيكولوج استراتيج بيروقراط ميزان قطاع مشترك جنوب إقليم مجتمعي مؤسس معرف',
  ru: 'гендер уделени закислени биоразнообрази аквакультур микрофинанс экологичн маргинализ несообща недискримин неквотируем перелов межпарламент межправительств парламентск миростроительств киберпреступ цифровизац ковид вебинар видеоконференц постконфликт сопредседател трансграничн устойчивост инклюзивн',
};
const beginnings = new Map(Object.entries(stems).map(([language, list]) => [language, list.split(' ')]));

/** Whether a word belongs to the language of official texts. */
export function isOfHouse(word: string, language: Language): boolean {
  const plain = word.toLowerCase();
  const bare = language === 'ar' ? plain.replace(/^[وف]?(?:[بك]?ال|لل|[بلك](?=.{4}))?/u, '') : plain;
  return (beginnings.get(language) ?? []).some((stem) => bare.startsWith(stem) || plain.startsWith(stem));
}

const prefixes: Partial<Record<Language, RegExp>> = {
  en: /^(?:non|pre|post|anti|inter|multi|sub|co|re|micro|macro|bio|cyber|over|under|counter|socio|geo|trans|mid|out|up|self)/u,
  fr: /^(?:non|pré|post|anti|inter|multi|sous|co|re|ré|micro|macro|bio|cyber|sur|contre|socio|géo|trans|auto|éco|in|dé|dés|plur|extra)/u,
  es: /^(?:no|pre|pos|post|anti|inter|multi|sub|co|re|micro|macro|bio|ciber|sobre|contra|socio|geo|trans|auto|eco|in|des|peri|extra|vice)/u,
  ru: /^(?:не|пре|пост|анти|меж|много|под|со|пере|микро|макро|био|кибер|контр|социо|гео|транс|само|эко|аква|вне|сверх|полу|видео|радио|обще|внутри)/u,
};
const suffixes: Partial<Record<Language, RegExp>> = { es: /mente$/u, fr: /ment$/u, en: /(?:ly|ness|wide|based|related|led)$/u };

/** What is left of a word without a beginning or ending that may be put to any word. */
export function partsOf(word: string, language: Language): string[] {
  const plain = word.toLowerCase();
  const front = plain.replace(prefixes[language] ?? /$^/u, '');
  const back = plain.replace(suffixes[language] ?? /$^/u, '');
  return [front, back].filter((part) => part !== plain && part.length >= 4);
}
