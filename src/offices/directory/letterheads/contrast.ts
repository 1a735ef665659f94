/** The least contrast that letters keep to the white of the paper (WCAG 2.2, criterion 1.4.3). */
export const leastContrast = 4.5;

/** The contrast of a colour `#rrggbb` with white, from 1 to 21, cut to one decimal so that no figure looks better than it is. */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return Math.floor((1.05 / (luminance + 0.05)) * 10) / 10;
}

const linear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
