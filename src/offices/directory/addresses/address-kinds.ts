/** By which ways a body, post or person is reached. */
export const addressKinds = ['email', 'postal', 'fax', 'phone', 'mission'] as const;
export type AddressKind = (typeof addressKinds)[number];

const eMail = /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/u;
const number = /^\+?[\d\s().\-/]+( ?(ext|p|int)\.? ?\d+)?$/iu;
const longest = 500;
const mostLines = 10;

/** The value as it is kept, without blank lines and blanks at the ends of lines; undefined where it is none of its kind. */
export function readAddress(kind: AddressKind, typed: string): string | undefined {
  const lines = typed
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const value = lines.join('\n');
  if (value === '' || value.length > longest || lines.length > mostLines || /[^\P{Cc}\n]/u.test(value)) return undefined;
  if (kind === 'postal' || kind === 'mission') return value;
  if (lines.length > 1) return undefined;
  const isOne = kind === 'email' ? eMail.test(value) : number.test(foldDigits(value)) && foldDigits(value).replace(/\D/g, '').length >= 4;
  return isOne ? value : undefined;
}

const foldDigits = (text: string) => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
