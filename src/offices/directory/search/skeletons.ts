import { foldText } from '../fold-text.ts';

/**
 * Sounds of letters as one of few keys, the same in Latin, Arabic and Cyrillic script: b f t d k g h s x l m n r. Several keys where a
 * letter is read in several ways; an empty key is a vowel, or a letter that others leave unwritten.
 */
type Sounds = Readonly<Record<string, readonly string[]>>;

const latin: Sounds = {
  tch: ['x'],
  sch: ['x', 'sk'],
  dzh: ['g'],
  sh: ['x'],
  ch: ['x', 'k', 'h'],
  kh: ['h'],
  gh: ['g'],
  ph: ['f'],
  th: ['t'],
  dh: ['d'],
  zh: ['g'],
  dj: ['g'],
  ck: ['k'],
  qu: ['k'],
  cz: ['x'],
  ts: ['s'],
  tz: ['s'],
  ce: ['s'],
  ci: ['s'],
  cy: ['s'],
  ge: ['g', 'h'],
  gi: ['g', 'h'],
  x: ['ks', 'h'],
  c: ['k'],
  j: ['g', 'h', ''],
  w: ['', 'f'],
  y: [''],
  ...{ b: ['b'], p: ['b'], f: ['f'], v: ['f'], t: ['t'], d: ['d'], k: ['k'], q: ['k'], g: ['g'], h: ['h'], s: ['s'], z: ['s'] },
  ...{ l: ['l'], m: ['m'], n: ['n'], r: ['r'] },
};

const arabic: Sounds = {
  تش: ['x'],
  ...{ ب: ['b'], پ: ['b'], ت: ['t'], ط: ['t'], ث: ['t', 's'], ج: ['g'], چ: ['x'], ح: ['h'], ه: ['h'], خ: ['h'], د: ['d'], ض: ['d'] },
  ...{ ذ: ['d', 's'], ر: ['r'], ز: ['s'], ژ: ['g'], س: ['s'], ص: ['s'], ش: ['x'], ظ: ['s', 'd'], غ: ['g'], ف: ['f'], ڤ: ['f'] },
  ...{ ق: ['k', 'g'], ك: ['k'], گ: ['g'], ل: ['l'], م: ['m'], ن: ['n'], و: [''], ي: [''] },
};

const cyrillic: Sounds = {
  дж: ['g'],
  ...{ б: ['b'], п: ['b'], в: ['f', ''], г: ['g', 'h'], д: ['d'], ж: ['g'], з: ['s'], к: ['k'], л: ['l'], м: ['m'], н: ['n'], р: ['r'] },
  ...{ с: ['s'], т: ['t'], ф: ['f'], х: ['h'], ц: ['s'], ч: ['x'], ш: ['x'], щ: ['x'] },
};
const sounds: Sounds = { ...latin, ...arabic, ...cyrillic };
const most = 8;

/** What a vowel at the beginning leaves: a mark of its own, or nothing where another script begins with a consonant ("Yu", "Ю", "ي"). */
const openings: Readonly<Record<string, readonly string[]>> = {
  ...{ a: ['a'], e: ['a'], i: ['a'], o: ['a'], u: ['a', ''], ا: ['a'], ع: ['a'] },
  ...{ а: ['a'], э: ['a'], е: ['a', ''], и: ['a', ''], о: ['a'], у: ['a', ''], ю: [''], я: [''], ы: ['a'] },
};

/** The consonant keys of one word of a name, the same however it is written over: "Conde", "Конде" and "كوندي" share `knd`. At most eight. */
export function skeletonsOf(word: string): string[] {
  const text = foldText(word.toLowerCase().replace(/ç/g, 's').replace(/[šş]/g, 'sh').replace(/č/g, 'ch').replace(/ž/g, 'zh')).slice(0, 40);
  let keys = [...(openings[text.charAt(0)] ?? [''])];
  for (let at = 0; at < text.length; ) {
    const piece = [3, 2, 1].map((length) => text.slice(at, at + length)).find((each) => Object.hasOwn(sounds, each));
    const isSilent = (text[at] === 'h' || text[at] === 'ه') && at === text.length - 1;
    const said = piece && !isSilent ? (sounds[piece] ?? ['']) : [''];
    const read = at === 0 && piece === 'h' ? [...said, 'a'] : said; // silent at the beginning in Spanish and French
    keys = [...new Set(keys.flatMap((key) => read.map((sound) => key + sound)))].slice(0, most);
    at += piece?.length ?? 1;
  }
  return [...new Set(keys.map((key) => key.replace(/(.)\1+/g, '$1')))].filter((key) => key.length >= 2);
}
