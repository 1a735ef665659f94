export type Section = { address: string; words: string };

const addressPattern = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250}[\p{L}\p{N}])?/gu;
const daemons = /^(mailer-?daemon|postmaster|mail-?daemon|no-?reply|double-bounce|abuse|hostmaster|helpdesk|support)@/i;

/** All addresses in the words, in their order, each once, lower case, without the reporting server's own. */
export function addressesIn(words: string, own: string[]): string[] {
  const found = (words.slice(0, 50_000).match(addressPattern) ?? []).map((address) => address.toLowerCase().replace(/\.+$/, ''));
  return [...new Set(found)].filter((address) => !own.includes(address) && !daemons.test(address));
}

/** Parts the prose by recipient: each part reaches from the line that the address opens to the next such line. */
export function sectionsOf(words: string, own: string[]): Section[] {
  const sections: Section[] = [];
  for (const line of words.slice(0, 50_000).split(/\r?\n/)) {
    const address = openedBy(line, own);
    const last = sections.at(-1);
    const earlier = address ? sections.find((section) => section.address === address) : undefined;
    if (address && !earlier) sections.push({ address, words: line });
    else if (address && earlier) earlier.words += `\n${line}`;
    else if (last) last.words += `\n${line}`;
  }
  return sections;
}

const aboutOthers =
  /\b(mail from|from:?|sender|de parte de|expéditeur|remitente|mittente|absender|reply-to|message-id|helo|ehlo|contact|postmaster|support)\b|отправител|发件人|送信者|المرسل:/iu;
const before = 60;

/** An address near the start of a line, with no sentence before it, opens what is said of that recipient. */
function openedBy(line: string, own: string[]): string | undefined {
  const found = line.slice(0, 400).match(addressPattern)?.[0];
  const place = found ? line.indexOf(found) : -1;
  if (!found || place > before || aboutOthers.test(line.slice(0, place)) || /[.;!?]\s/.test(line.slice(0, place).trim())) return undefined;
  const address = found.toLowerCase().replace(/\.+$/, '');
  return own.includes(address) || daemons.test(address) ? undefined : address;
}
