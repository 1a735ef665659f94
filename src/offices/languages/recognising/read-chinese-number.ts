const digits: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const large: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/** The value of a number in Chinese characters (第三十七 without its 第, 二〇三〇, 一万二千), or undefined when it is none. */
export function readChineseNumber(text: string): number | undefined {
  const characters = [...text];
  if (characters.length === 0) return undefined;
  if (characters.every((character) => character in digits)) return Number(characters.map((character) => digits[character]).join(''));
  let [whole, part, digit] = [0, 0, 0];
  for (const character of characters) {
    if (character in digits) digit = digits[character] ?? 0;
    else if (character in units) {
      part += (digit || 1) * (units[character] ?? 1);
      digit = 0;
    } else if (character in large) {
      whole += (part + digit || 1) * (large[character] ?? 1);
      [part, digit] = [0, 0];
    } else return undefined;
  }
  return whole + part + digit;
}

/** Numbers in Chinese characters that count or order something: after 第, of two characters and more, or before a unit of time. */
export function findChineseNumbers(text: string): number[] {
  const found = text.matchAll(
    /第([零〇一二两三四五六七八九十百千万亿]+)|([零〇一二两三四五六七八九十百千万亿]{2,})|([一二三四五六七八九十])(?=[月日年届])/gu,
  );
  return [...found].flatMap(([, ordinal, long, short]) => readChineseNumber(ordinal ?? long ?? short ?? '') ?? []);
}
