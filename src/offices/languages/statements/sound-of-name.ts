const arabic: Record<string, string> = {
  ...{ ب: 'b', پ: 'b', ت: 't', ط: 't', ث: 't', د: 'd', ض: 'd', ذ: 'd', ر: 'r', ل: 'l', م: 'm', ن: 'n', ف: 'f', ڤ: 'f' },
  ...{ ج: 'g', گ: 'g', غ: 'g', ق: 'k', ك: 'k', ک: 'k', خ: 'k', ح: 'h', ه: 'h', س: 's', ش: 's', ص: 's', ز: 's', ظ: 's', چ: 's' },
};
const cyrillic: Record<string, string> = {
  ...{ б: 'b', п: 'b', в: 'f', ф: 'f', г: 'g', ж: 'g', д: 'd', з: 's', с: 's', ц: 's', ч: 's', ш: 's', щ: 's', к: 'k', х: 'h' },
  ...{ л: 'l', м: 'm', н: 'n', р: 'r', т: 't' },
};
const latin: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/tch|sch|sh|ch/g, 's'],
  [/th/g, 't'],
  [/kh/g, 'k'],
  [/gh/g, 'g'],
  [/ck|qu|q|c(?![eiy])/g, 'k'],
  [/[cxz]/g, 's'],
  [/j/g, 'g'],
  [/[vw]/g, 'f'],
  [/p/g, 'b'],
  [/[aeiouy'-]/g, ''],
];

/** The consonants of a folded word in one alphabet for Latin, Arabic and Cyrillic letters; those that scripts confuse are one, doubled ones count once. */
export function soundOf(word: string): string {
  if (/\p{Script=Arabic}/u.test(word)) return once([...word.replace(/^و?(?:ال)?/u, '')].map((letter) => arabic[letter] ?? '').join(''));
  if (/\p{Script=Cyrillic}/u.test(word)) return once([...withoutEnding(word)].map((letter) => cyrillic[letter] ?? '').join(''));
  return once(latin.reduce((text, [sound, letter]) => text.replace(sound, letter), word));
}

const once = (sounds: string) => sounds.replace(/(.)\1+/g, '$1').replace(/(?<!^)h/g, '');
/** Russian declines a name: "Петрову", "Конде". */
const withoutEnding = (word: string) => word.replace(/(?:ым|ой|ом|ем|ого|ами|ах)$/u, '');
