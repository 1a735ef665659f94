import type { Language } from '../../../platform/language.ts';

const small: [Language, RegExp][] = [
  ['fr', /\b(le|la|les|des|une|nous|vous|est|pour|dans|avec|votre|notre|madame|monsieur|à|été)\b/giu],
  ['es', /\b(el|los|las|una|nosotros|usted|es|para|con|su|nuestra?|señora?|por|que|del|ha)\b/giu],
  ['en', /\b(the|and|you|your|our|we|is|are|for|with|dear|of|to|that|this|from)\b/giu],
];

/** The language a message is written in: by its script, else by its small words; English where nothing tells. */
export function guessLanguage(words: string): Language {
  const own = words
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join('\n')
    .slice(0, 4000);
  const count = (pattern: RegExp) => own.match(pattern)?.length ?? 0;
  const letters = Math.max(1, count(/\p{L}/gu));
  if (count(/\p{Script=Arabic}/gu) / letters > 0.3) return 'ar';
  if (count(/\p{Script=Cyrillic}/gu) / letters > 0.3) return 'ru';
  if (count(/\p{Script=Han}/gu) / letters > 0.3) return 'zh';
  const best = small.map(([language, pattern]) => ({ language, n: count(pattern) })).sort((a, b) => b.n - a.n)[0];
  return best && best.n > 0 ? best.language : 'en';
}
