const tokenLength = 24;
const tagged = /\+([0-9a-f]{24})@/gi;

/** The mark of a letter in the address of its answers: `desk+<24 hex digits>@…`, the beginning of its Message-ID. */
export function replyAddressOf(letter: { message_id: string }, desk: string): string {
  const at = desk.lastIndexOf('@');
  return `${desk.slice(0, at)}+${letter.message_id.slice(0, tokenLength)}${desk.slice(at)}`;
}

/** A desk's own address, without the mark of a letter. */
export function withoutToken(address: string): string {
  return address.replace(/\+[0-9a-f]{24}@/i, '@');
}

/** The marks in the addresses of a message's header lines, each once. */
export function tokensIn(addresses: string): string[] {
  return [...new Set([...addresses.matchAll(tagged)].flatMap(([, token]) => token?.toLowerCase() ?? []))];
}
