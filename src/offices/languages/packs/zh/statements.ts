import type { Pattern } from '../../reading/reading.ts';
import type { DurationWords } from '../../statements/duration-words.ts';
import type { PartWords } from '../../statements/part-durations.ts';

export const doubtfulCountries: readonly string[] = ['中国'];

export const currencyNames: Record<string, Pattern> = {
  ...{ franc: '法郎', pound: '镑', shilling: '先令', rupee: '卢比', dinar: '第纳尔', dirham: '迪拉姆', riyal: '里亚尔', peso: '比索' },
  ...{ krona: '克朗', rand: '兰特', naira: '奈拉', baht: '泰铢' },
};

export const durationWords: DurationWords = {
  between: '(?:整|多|余)?(?:个)?',
  half: '半(?!数)',
  units: {
    century: '世纪',
    year: '年(?!度|代|级|底|初|末|前的|间)',
    month: '月(?![日份])',
    week: '周(?![年岁])|星期',
    day: '天|工作日|日(?=[内之前后])',
    hour: '小时',
    minute: '分钟',
  },
  alone: { '6 month': '半年(?!度)' },
};

export const partWords: PartWords = {
  units: { century: '世纪', year: '年', month: '月', week: '星期|周', day: '天|日', hour: '小时', minute: '分钟' },
  frames: {
    '0.5': '(?:半个|(?<![上下])半(?!月|周)){u}(?![度底刊])',
    '0.25': '四分之一个?{u}',
    '0.75': '四分之三个?{u}',
    '1.5': '一个?半{u}|一个?{u}半',
  },
};

export const ownWords: Record<string, Pattern> = { '1.5 minute': '一分半钟?', '0.25 hour': '一刻钟', '0.75 hour': '三刻钟' };

export const dayparts: Record<string, Pattern> = { AM: '上午|早上|早晨', PM: '下午|午后', 'EVE|PM': '晚上|晚间|傍晚|当晚' };
