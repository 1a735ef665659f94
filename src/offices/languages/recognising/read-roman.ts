const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman numeral up to 399, or undefined where the letters make none. */
export function readRoman(text: string): number | undefined {
  if (!/^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return undefined;
  return [...text].reduce((sum, letter, index, letters) => {
    const [value, next] = [values[letter] ?? 0, values[letters[index + 1] ?? ''] ?? 0];
    return sum + (value < next ? -value : value);
  }, 0);
}
