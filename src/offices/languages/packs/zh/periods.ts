import type { EraWords } from '../../reading/era-words.ts';
import type { SpokenTimes } from '../../reading/spoken-times.ts';

export const eraWords: EraWords = {
  seasons: ['春(?:季|天)', '夏(?:季|天)', '秋(?:季|天)', '冬(?:季|天)'],
  toYear: ' ?年的?',
  halves: ['上半年', '下半年'],
  decade: ['{y}年代', '{y}后'],
  decades: {},
  century: '{n}世纪',
};

export const referenceWords = '第';

export const sectionWords = '附件|附录|附表|图表?|表|卷|支柱';

export const spokenTimes: SpokenTimes = {
  sign: '午|子夜|零时',
  hours: {},
  frames: [],
  moments: { '正午|中午(?! ?(?:\\d|十))|午间': '12:00', '午夜|子夜|零时(?!\\d|[一二三四五])': '00:00' },
};
