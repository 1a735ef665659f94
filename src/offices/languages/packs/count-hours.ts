export const counted = (words: readonly string[]) => Object.fromEntries(words.map((word, index) => [word, index + 1]));
