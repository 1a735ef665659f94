/** A badge code as it is printed and read aloud: `7A4B-02CD-91EF`. */
export function printBadgeCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** Reads a badge code as a person types it: any case, spaces or hyphens, O for 0, I and L for 1; undefined when it cannot be one. */
export function readBadgeCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-F]{12}$/.test(letters) ? letters : undefined;
}
