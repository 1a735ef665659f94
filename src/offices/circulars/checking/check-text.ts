import type { Language } from '../../../platform/language.ts';

/** What is checked of one version: its paragraphs as printed, with the links that stand in them. */
export type TextToCheck = { language: Language; paragraphs: { key: string; text: string; links: { text: string; href: string }[] }[] };
export type TextFinding = {
  code: 'attached-without-file' | 'enclosure-number' | 'link-empty' | 'link-dead' | 'link-other-language';
  language: Language;
  key: string;
  facts: Record<string, string | number>;
};

/** Words that promise an enclosed paper, and how an enclosure is called by its number. */
const promises: Record<Language, { attached: RegExp; numbered: RegExp }> = {
  en: { attached: /\b(?:attached|enclosed|annexed|herewith|enclosures?)\b/iu, numbered: /\benclosure\s+(?:no\.?\s*)?(\d{1,2})\b/giu },
  fr: {
    attached: /(?<!\p{L})(?:ci-joint\p{L}*|ci-annexé\p{L}*|pièces?\s+jointes?|joint(?:e|s|es)?\s+(?:à|au|aux)\s)/iu,
    numbered: /pièce\s+jointe\s+(?:n[o°]\.?\s*)?(\d{1,2})(?!\d)/giu,
  },
  es: {
    attached: /(?<!\p{L})(?:adjunt[oa]s?|se\s+adjuntan?|anex[oa]s?)(?!\p{L})/iu,
    numbered: /adjunto\s+(?:n\.?[oº]\.?\s*)?(\d{1,2})(?!\d)/giu,
  },
  ar: {
    attached: /(?<!\p{L})[وفب]?(?:ال|لل)?(?:مرفق(?:ة|ات|اً|ا)?|طيه|طياً)(?!\p{L})/u,
    numbered: /(?:المرفق|مرفق)\s+(?:رقم\s+)?(\d{1,2})(?!\d)/gu,
  },
  ru: { attached: /(?<!\p{L})(?:прилага\p{L}+|приложен\p{L}*)/iu, numbered: /приложени[еяию]\s+(?:№\s*)?(\d{1,2})(?!\d)/giu },
  zh: { attached: /附件|随附|附上|附后/u, numbered: /附件\s*(\d{1,2})(?!\d)/gu },
};
/** A link is attached to nothing: "the personal link attached to this letter" promises no paper. */
const linkBefore = /(?:link|lien|enlace|vínculo|رابط|ссылк|链接)[^.!?؟。]{0,40}$/iu;

/** Papers that a text promises and that are not there. `enclosures` is how many papers are enclosed with a file. */
export function checkPromises({ language, paragraphs }: TextToCheck, enclosures: number): TextFinding[] {
  const { attached, numbered } = promises[language];
  return paragraphs.flatMap(({ key, text }): TextFinding[] => {
    const found = attached.exec(text);
    const isPaper = found && !linkBefore.test(text.slice(0, found.index));
    if (isPaper && enclosures === 0) return [{ code: 'attached-without-file', language, key, facts: { word: found[0].trim() } }];
    const wrong = [...text.matchAll(numbered)].map(([, n]) => Number(n)).filter((n) => n < 1 || n > enclosures);
    return enclosures > 0 ? wrong.map((n) => ({ code: 'enclosure-number', language, key, facts: { n, of: enclosures } })) : [];
  });
}

/**
 * Links that lead nowhere by their form, and links to a page in another language than the version. Pages under `ownAddress` are the
 * installation's own, also where it stands on this computer only.
 */
export function checkLinks({ language, paragraphs }: TextToCheck, ownAddress?: string): TextFinding[] {
  return paragraphs.flatMap((paragraph) => {
    const { key } = paragraph;
    return [...paragraph.links, ...typedAddresses(paragraph)].flatMap(({ text, href }): TextFinding[] => {
      const address = href.trim();
      if (address === '' || address === '#' || text.trim() === '')
        return [{ code: 'link-empty', language, key, facts: { text: text.trim() || address } }];
      const isOwn = ownAddress !== undefined && address.startsWith(`${ownAddress}/`);
      if (!isOwn && isDead(address)) return [{ code: 'link-dead', language, key, facts: { address } }];
      const other = languageOfAddress(address);
      return other && other !== language ? [{ code: 'link-other-language', language, key, facts: { address, other } }] : [];
    });
  });
}

/** Addresses typed into the text that are no links of their own. */
function typedAddresses({ text, links }: TextToCheck['paragraphs'][number]): { text: string; href: string }[] {
  const typed = text.match(/https?:\/\/[^\s<>"«»“”()،؛]+/giu) ?? [];
  const plain = typed.map((address) => address.replace(/[.,;:!?؟。]+$/u, ''));
  return plain
    .filter((address) => !links.some(({ href, text: shown }) => href.startsWith(address) || shown.includes(address)))
    .map((href) => ({ text: href, href }));
}

/** Whether an address cannot lead anywhere, whoever clicks it: no known scheme, no host, a host that exists on no network but one's own. */
function isDead(address: string): boolean {
  if (/^mailto:/i.test(address)) return !/^mailto:[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+(?:\?.*)?$/i.test(address);
  if (/^tel:/i.test(address)) return !/^tel:\+?[\d().\s-]{4,}$/i.test(address);
  if (/\s/.test(address) || /^https?:\/\/https?[:/]/i.test(address)) return true;
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return true;
  const host = url.hostname.replace(/\.$/, '');
  if (/^\[/.test(host) || /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./.test(`${host}.`)) return true;
  return !host.includes('.') || /\.(?:localhost|local|internal|invalid|test)$/.test(host) || host.split('.').some((label) => label === '');
}

const marks: Record<string, Language> = {
  ...{ en: 'en', eng: 'en', english: 'en', fr: 'fr', fra: 'fr', fre: 'fr', french: 'fr', francais: 'fr' },
  ...{ es: 'es', spa: 'es', esp: 'es', spanish: 'es', espanol: 'es', ar: 'ar', ara: 'ar', arabic: 'ar' },
  ...{ ru: 'ru', rus: 'ru', russian: 'ru', zh: 'zh', zho: 'zh', chi: 'zh', chinese: 'zh', cn: 'zh' },
};

/** The language that an address names: as a folder, a query, an ending or the first part of its host; undefined where it names none. */
function languageOfAddress(address: string): Language | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const folders = url.pathname.split('/').filter(Boolean);
  const ending = /[._-]([a-z]{2,3})\.(?:html?|pdf|php|aspx?)$/i.exec(url.pathname)?.[1];
  const asked = ['lang', 'language', 'hl', 'locale', 'l'].map((name) => url.searchParams.get(name)).find(Boolean);
  const first = url.hostname.split('.').length > 2 ? url.hostname.split('.')[0] : undefined;
  const named = [asked, ...folders.slice(0, 3), ending, first?.length === 2 ? first : undefined];
  for (const each of named) {
    const known = each && marks[each.toLowerCase().replace(/[-_][a-z]{2,4}$/i, '')];
    if (known) return known;
  }
  return undefined;
}
