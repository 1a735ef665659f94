import { foldWord } from '../../read-folded.ts';
import { soundOf } from '../../statements/sound-of-name.ts';

/** Whether two lists of name words name one person: a word in common in one script, words that sound alike across scripts. */
export function samePerson(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one.map(foldWord), other.map(foldWord)];
  const scripts = new Set([...a, ...b].map(scriptOf));
  if (scripts.size === 1) return a.some((word) => word.length > 2 && b.includes(word)) && agreeInFirst(a, b);
  const alike = a.filter((word) => b.some((each) => soundsAlike(word, each)));
  const least = Math.min(a.length, b.length);
  return alike.length >= least || (alike.length >= least - 1 && alike.some((word) => soundOf(word).length > 2));
}

/** "Anna Keller" is not "Paul Keller": two full names agree in the first word too, or in its initial. */
function agreeInFirst(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return true;
  return a.filter((word) => b.includes(word)).length > 1 || (a[0] ?? '').charAt(0) === (b[0] ?? '').charAt(0);
}

function scriptOf(word: string): string {
  if (/\p{Script=Arabic}/u.test(word)) return 'ar';
  if (/\p{Script=Cyrillic}/u.test(word)) return 'ru';
  return /\p{Script=Han}/u.test(word) ? 'zh' : 'latin';
}

/** The same consonants, or one of four apart; Chinese keeps fewer of them. */
function soundsAlike(one: string, other: string): boolean {
  const [a, b] = [soundOf(one), soundOf(other)];
  if (a === b) return a.length > 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = long.length === short.length ? short.slice(start + 1) : short.slice(start);
  return long.slice(start + 1) === rest && (start > 0 || short.length > 3);
}
