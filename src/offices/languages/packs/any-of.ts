/** One pattern of many: each text holds alternatives parted by `|`, as many as fit a line. */
export function anyOf(...alternatives: string[]): string {
  return alternatives.join('|');
}
