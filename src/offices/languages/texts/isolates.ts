/** Unicode directional isolates (UAX #9): a stretch that keeps its own left-to-right order inside Arabic. */
const open = '\u2066';
const close = '\u2069';

/** Wraps a left-to-right stretch; one that is wrapped already stays as it is. */
export function isolate(text: string): string {
  return text === '' || (text.startsWith(open) && text.indexOf(close) === text.length - 1) ? text : `${open}${text}${close}`;
}

/** Takes every isolate away, for comparing and searching. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

const url = String.raw`(?:https?:\/\/|mailto:|www\.)[^\s\u2066-\u2069،؛<>"«»]*[^\s\u2066-\u2069،؛<>"«»().,;:!?]`;
const address = String.raw`(?<![\w.+-])\w[\w.+-]*@[\w-]+(?:\.[\w-]+)+`;
const phone = String.raw`(?:\+|\b00)\d[\d\u00A0 ().-]{4,}\d`;
const latin = String.raw`[A-Za-z\u00C0-\u024F][\w\u00C0-\u024F]*(?:[ ./:&+–’'-]+[\w\u00C0-\u024F]+)*[+#]*`;
const mixed = String.raw`\d+(?:[\/.:\u00A0\u202F-]\d+)+[A-Za-z]*|\d+[\/.-]?${latin}`;
const stretches = new RegExp(`\\u2066[^\\u2069]*\\u2069|(${url}|${address}|${phone}|${mixed}|${latin})`, 'g');

/** Puts isolates around addresses, phone numbers, codes, grouped figures and Latin words of an Arabic text; idempotent. */
export function isolateStretches(text: string): string {
  return text.replace(stretches, (whole, stretch: string | undefined) => (stretch === undefined ? whole : isolate(stretch)));
}
