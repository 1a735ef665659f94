import { all } from './recognise-codes.ts';
import type { Found, Reader } from './recognise-facts.ts';

/** The months of the Hijri year as they are spelled in folded text: Latin, Arabic, Cyrillic and Chinese. */
const months = [
  'muharram|mouharram|mujarram|محرم|мухаррам[а]?|穆哈兰姆月',
  'safar|safer|صفر|сафар[а]?|色法尔月',
  "rabi['’]? ?(?:al-awwal|i|el-awal)|ربيع الاول|раби аль-авваль",
  "rabi['’]? ?(?:al-thani|al-akhir|ii)|ربيع (?:الثاني|الاخر)|раби ас-сани",
  '[jy]umada (?:al-awwal|al-ula|i)|جمادي الاول[ي]?|джумада аль-уля',
  '[jy]umada (?:al-thani|al-akhira|ii)|جمادي (?:الثانية|الاخرة)|джумада ас-сани',
  'rajab|rayab|رجب|раджаб[а]?',
  "sha['’]?ban|chaabane?|shaaban|شعبان|шаабан[а]?",
  'ramadan|رمضان|ramadane|рамадан[а]?|斋月',
  'shawwal|chawwal|shawal|شوال|шаввал[ья]',
  "dhu(?:['’]?l| al)-qa['’]?d(?:ah?|a)|ذو القعدة|ذي القعدة|зуль-каада",
  "dhu(?:['’]?l| al)-hijjah?|ذو الحجة|ذي الحجة|зуль-хиджа",
];

/** Days of the Hijri calendar as the day of ours they are by the calendar of Umm al-Qura: "15 رمضان 1445 هـ". */
export function recogniseHijri(reader: Reader): Found[] {
  if (!/1[34]\d\d/.test(reader.text)) return [];
  return [
    ...chineseDays(reader),
    ...months.flatMap((month, index) => {
      const source = `(?<![\\d\\p{L}])(\\d{1,2})(?:er|º|st|nd|rd|th|-го)? (?:من |of |de )?(?:شهر )?(?:${month})(?: من عام| لعام| سنة| عام|,| de| of)? ?(1[34]\\d\\d)(?: ?(?:ه(?:ـ)?|هجرية?|A\\.?H\\.?|H\\.?|г\\. х\\.|(?:года|г\\.) хиджры|года по хиджре|de l'hegire|de la hegira)(?![\\p{L}]))?`;
      return all(reader, source).flatMap(({ start, end, groups }): Found[] => {
        const value = gregorian(Number(groups[2]), index + 1, Number(groups[1]));
        return value ? [{ kind: 'hijri', start, end, value }] : [];
      });
    }),
  ];
}

/** 伊斯兰历1446年7月15日. */
function chineseDays(reader: Reader): Found[] {
  return all(reader, '(?:伊斯兰教?历|回历|希吉来历|伊历) ?(1[34]\\d\\d) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日').flatMap(
    ({ start, end, groups }): Found[] => {
      const value = gregorian(Number(groups[1]), Number(groups[2]), Number(groups[3]));
      return value ? [{ kind: 'hijri', start, end, value }] : [];
    },
  );
}

function gregorian(year: number, month: number, day: number): string | undefined {
  if (day < 1 || day > 30) return undefined;
  return Temporal.PlainDate.from({ calendar: 'islamic-umalqura', year, month, day }).withCalendar('iso8601').toString();
}
