import type { Language } from '../../../platform/language.ts';
import { foldText } from '../read-folded.ts';

const word = /[\p{L}\p{N}]+/gu;
const arabicAttached = /^(?:[وف]?(?:[بك]?ال|لل|[بلكس])?)/u;

/** The words of a text, folded and in lower case; Chinese runs of characters stay whole. */
export function readTokens(text: string): string[] {
  return foldText(text).text.toLowerCase().replaceAll('ё', 'е').match(word) ?? [];
}

/** The forms under which an Arabic word may be listed: as written, and without the particles and the article attached to it. */
export function formsOf(token: string): string[] {
  if (!/\p{Script=Arabic}/u.test(token)) return [token];
  const forms = [token];
  for (let rest = token; ; ) {
    const cut = /^(?:[وف]|[بكلس]|ال)/u.exec(rest)?.[0].length ?? 0;
    rest = rest.slice(cut);
    if (cut === 0 || rest.length < 2) return forms;
    forms.push(rest);
  }
}

/** The beginning of a word by which its inflections are held together; of Chinese, every two neighbours. */
export function stemsOf(token: string, language: Language): string[] {
  if (language === 'zh' && /\p{Script=Han}/u.test(token)) {
    return Array.from({ length: Math.max(0, token.length - 1) }, (_, index) => token.slice(index, index + 2));
  }
  if (/^\d/.test(token)) return [];
  if (/\p{Script=Arabic}/u.test(token)) {
    const bare = token.replace(arabicAttached, '');
    const stem = (bare.length >= 3 ? bare : token).replace(/(?:ات|ون|ين|ها|هم|ية|ي|ة)$/u, '');
    return stem.length >= 3 ? [stem.slice(0, 5)] : [];
  }
  return token.length >= 4 ? [token.slice(0, language === 'en' ? 5 : 6)] : [];
}
