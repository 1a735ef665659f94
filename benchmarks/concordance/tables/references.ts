import type { WordClasses } from '../swap-words.ts';

const words = (list: string) => list.split(' ');

/** Days of the week that stand for one another. */
export const weekdayClasses: WordClasses = {
  en: [words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')],
  fr: [words('lundi mardi mercredi jeudi vendredi samedi dimanche'), words('Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche')],
  es: [words('lunes martes miércoles jueves viernes sábado domingo'), words('Lunes Martes Miércoles Jueves Viernes Sábado Domingo')],
  ar: [words('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد')],
  ru: [
    words('понедельник вторник четверг'),
    words('понедельника вторника четверга воскресенья'),
    words('среда пятница суббота'),
    words('среду пятницу субботу'),
    words('среды пятницы субботы'),
    words('Понедельник Вторник Четверг Среда Пятница Суббота'),
  ],
  zh: [words('星期一 星期二 星期三 星期四 星期五 星期六 星期日'), words('周一 周二 周三 周四 周五 周六')],
};

/** Currencies that stand for one another. */
export const currencyClasses: WordClasses = {
  en: [['euros', 'dollars', 'Swiss francs', 'pounds sterling'], words('USD EUR CHF')],
  fr: [words('euros dollars'), words('USD EUR CHF')],
  es: [words('euros dólares'), words('USD EUR CHF')],
  ar: [words('دولار يورو')],
  ru: [words('USD EUR CHF')],
  zh: [words('美元 欧元 瑞士法郎')],
};
