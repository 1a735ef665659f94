import type { NumberWords } from '../reading/number-words.ts';

/** One number word; `joined` when an "and" is attached to it or an adding joiner stands before it. */
export type NumberToken = { start: number; end: number; value: number; kind: 'cardinal' | 'ordinal' | 'scale'; joined: boolean };

/** The value of number words from left to right; undefined when they do not make one number. */
export function composeNumber(tokens: readonly NumberToken[], grammar: NumberWords): number | undefined {
  let total = 0;
  let current = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  for (const token of tokens) {
    if (token.value >= 1000) {
      const next = scaled(total, current, token, lastScale);
      if (next === undefined) return undefined;
      [total, current, lastScale] = [next, 0, token.value];
    } else {
      const next = added(current, token, grammar);
      if (next === undefined) return undefined;
      current = next;
    }
  }
  return total + current;
}

/** The total after a thousand or more: "two thousand million" multiplies all that was said, "two million three thousand" only the three. */
function scaled(total: number, current: number, { value, joined, kind }: NumberToken, lastScale: number): number | undefined {
  if (total === 0 && current === 0) return value;
  if (joined) return current === 0 ? (value < lastScale ? total + value : undefined) : kind === 'ordinal' ? current + value : undefined;
  if (value > lastScale) return (total + current) * value;
  return current > 0 && value < lastScale ? total + current * value : undefined;
}

function added(current: number, { value, joined }: NumberToken, { unitsFirst }: NumberWords): number | undefined {
  if (current === 0) return value;
  if (unitsFirst && !joined) return value === 100 && current < 10 ? current * 100 : undefined;
  if (value === 100) return joined ? (current < 100 ? current + 100 : undefined) : current < 10 ? current * 100 : undefined;
  if (value > 100) return joined && current < 100 ? current + value : undefined;
  const rest = current % 100;
  if (rest === 0) return current + value;
  if (unitsFirst) return rest < 10 && value >= 20 && value % 10 === 0 ? current + value : undefined;
  if (value < 10) return rest >= 20 && rest % 10 === 0 ? current + value : undefined;
  return (rest === 60 || rest === 80) && value < 20 ? current + value : undefined;
}
