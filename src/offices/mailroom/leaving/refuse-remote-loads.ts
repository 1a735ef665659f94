/** What makes a mail program fetch something when a letter is opened, and so tell the sender that it was: none of it may stand in a mail. */
const loads: [string, RegExp][] = [
  ['an element that loads', /<(?:image|picture|source|video|audio|iframe|frame|embed|object|link|script|input|bgsound|track|base)\b/i],
  ['an attribute that loads', /<[^>]+\s(?:src|srcset|background|poster|data|ping|xlink:href)\s*=/i],
  ['a style that loads', /<[^>]+\sstyle\s*=\s*(?:"[^"]*|'[^']*)(?:url|image-set)\s*\(/i],
  ['a style sheet that loads', /<style[^>]*>(?:(?!<\/style)[\s\S])*?(?:url\s*\(|@import|image-set\s*\()/i],
  ['a page that moves on', /<meta[^>]+refresh/i],
];

/**
 * The first thing in the HTML that would be fetched on opening; undefined when there is none. Links to follow and pictures
 * within the mail itself are not fetched. */
export function findRemoteLoad(html: string): string | undefined {
  const without = html.replace(/\ssrc="data:image\/[^"]*"/gi, '');
  return loads.find(([, pattern]) => pattern.test(without))?.[0];
}

/** Throws for a mail that would tell who opened it: no letter of ours is watched. */
export function refuseRemoteLoads(html: string): void {
  const found = findRemoteLoad(html);
  if (found) throw new Error(`a letter holds ${found}: letters are not tracked`);
}
