import type { Language } from '../../../../platform/language.ts';

export const otherLanguages =
  '葡萄牙(?:语|文)|德(?:语|文)|意大利(?:语|文)|日(?:语|文)|韩(?:语|文)|印地语|斯瓦希里语|土耳其(?:语|文)|波斯语';

export const languageSigns: Partial<Record<Language, string>> = { ar: '阿', zh: '中', en: '英', fr: '法', ru: '俄', es: '西' };
