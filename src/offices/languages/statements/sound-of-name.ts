import { pattern } from '../read-patterns.ts';
import { rememberWords } from '../remember-words.ts';

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

/** Characters that Chinese writes foreign names with, by the consonant they begin with; vowels and endings in n by themselves. */
const chinese: readonly [string, string][] = [
  ['b', '巴贝本比博布伯邦宾鲍波帕佩皮普珀潘庞彭平卜勃柏拜班别宝保蓬坡裴彼毕朴贲滨'],
  ['d', '达德迪丹多登戴杜道顿塔泰坦特蒂托图汤滕廷通提得铁第代台当丁东朵铎吐土都季'],
  ['f', '法菲费弗福夫芬冯方瓦威韦温沃万维伐凡范伏富翁武'],
  ['g', '盖戈格古高冈根吉贾杰朱乔琼加嘉伽哥葛瓜圭贡捷姜詹日若'],
  ['k', '卡凯坎康科克孔库考肯奎哈海亨胡赫霍汉洪可夸柯喀黑豪华亥罕翰惠'],
  ['l', '拉莱兰劳雷里利林卢鲁罗洛勒莉丽伦朗龙尔列赖乐廖连吕律烈良留琳璐'],
  ['m', '马玛迈曼梅门米莫穆蒙明姆默美密缅茂墨毛孟摩'],
  ['n', '纳娜内尼诺努奈宁农恩安南涅纽能楠'],
  ['s', '萨桑塞森舍什施史斯丝苏索松辛西希夏谢齐奇切查扎泽兹佐岑采茨士申肖沙珊尚绍圣思赛孙宋叙席锡香休许恰丘钦祖曾陈郑'],
];
const chineseSounds = new Map(chinese.flatMap(([sound, characters]) => [...characters].map((one) => [one, sound] as const)));

/** The consonants of a folded word in one alphabet for Latin, Arabic and Cyrillic letters; those that scripts confuse are one, doubled ones count once. */
export const soundOf = rememberWords((word) => {
  if (pattern(String.raw`\p{Script=Han}`, 'u').test(word)) return once([...word].map((one) => chineseSounds.get(one) ?? '').join(''));
  if (pattern(String.raw`\p{Script=Arabic}`, 'u').test(word))
    return once([...word.replace(/^و?(?:ال)?/u, '')].map((letter) => arabic[letter] ?? '').join(''));
  if (pattern(String.raw`\p{Script=Cyrillic}`, 'u').test(word))
    return once([...withoutEnding(word)].map((letter) => cyrillic[letter] ?? '').join(''));
  return once(latin.reduce((text, [sound, letter]) => text.replace(sound, letter), word));
});

const once = (sounds: string) => sounds.replace(/(.)\1+/g, '$1').replace(/(?<!^)h/g, '');
/** Russian declines a name: "Петрову", "Конде". */
const withoutEnding = (word: string) => word.replace(/(?:ым|ой|ом|ем|ого|ами|ах)$/u, '');
