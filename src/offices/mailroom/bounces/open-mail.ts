import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { cutCopy } from './cut-copy.ts';

export type OpenedFile = { filename: string; mediaType: string; bytes: Uint8Array };
/** A message as it lies open: decoded, its parts told apart, nothing trusted. */
export type OpenedMail = {
  subject: string;
  from: { name: string; address: string };
  to: string[];
  /** The first header of this name (lower case), decoded; empty when there is none. */
  header: (name: string) => string;
  /** What the sender wrote, without the copy of another message below it. */
  words: string;
  /** The copy below the words, or of the attached original, as far as it can be read. */
  copy: string;
  /** Groups of a delivery report (RFC 3464), one text each part. */
  reports: string[];
  /** Media types of all parts beside the words, lower case. */
  types: string[];
  files: OpenedFile[];
};

const originals = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers', 'text/rfc822'];
const reportTypes = ['message/delivery-status', 'message/global-delivery-status'];
const wordsAtMost = 200_000;
const depthAtMost = 60;

/** Opens a raw message. A hostile one is opened as far as it goes: what cannot be read is left out, never thrown. */
export async function openMail(raw: string | Uint8Array): Promise<OpenedMail> {
  const email = await PostalMime.parse(raw, { forceRfc822Attachments: true, maxNestingDepth: depthAtMost }).catch(() => undefined);
  return email ? mailOf(email, raw) : emptyMail(raw);
}

function mailOf(email: Email, raw: string | Uint8Array): OpenedMail {
  const typed = (types: string[]) => email.attachments.filter(({ mimeType }) => types.includes(mimeType.toLowerCase())).map(textOf);
  const written = (email.text || htmlAsWords(email.html ?? '') || wholeBody(email, raw)).slice(0, wordsAtMost);
  const { words, copy } = cutCopy(written);
  const reports = typed(reportTypes);
  return {
    subject: email.subject ?? '',
    from: { name: email.from?.name ?? '', address: (email.from?.address ?? '').toLowerCase() },
    to: (email.to ?? []).flatMap((to) => to.address?.toLowerCase() ?? []),
    header: (name) => email.headers.find(({ key }) => key === name)?.value ?? '',
    words,
    copy: [...typed(originals), copy].join('\n').slice(0, wordsAtMost),
    reports: reports.length > 0 || !/^(final|original)-recipient:/im.test(written) ? reports : [written],
    types: email.attachments.map(({ mimeType }) => mimeType.toLowerCase()),
    files: email.attachments.filter(({ mimeType }) => ![...originals, ...reportTypes].includes(mimeType.toLowerCase())).map(fileOf),
  };
}

/** A body whose boundaries are broken leaves no part at all: it is read as it stands. */
function wholeBody(email: Email, raw: string | Uint8Array): string {
  if (email.attachments.length > 0) return '';
  const text = typeof raw === 'string' ? raw : new TextDecoder().decode(raw);
  return text.replace(/^[\s\S]*?\r?\n\r?\n/, '');
}

function emptyMail(raw: string | Uint8Array): OpenedMail {
  const words = (typeof raw === 'string' ? raw : new TextDecoder().decode(raw)).slice(0, wordsAtMost);
  const from = { name: '', address: '' };
  return { subject: '', from, to: [], header: () => '', words, copy: '', reports: [], types: [], files: [] };
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

function fileOf(attachment: Attachment): OpenedFile {
  const { content, filename, mimeType } = attachment;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { filename: filename ?? '', mediaType: mimeType.toLowerCase(), bytes };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of a page, a line for each block; scripts and styles are dropped. */
export function htmlAsWords(html: string): string {
  return withoutHidden(html.slice(0, wordsAtMost * 2))
    .replace(/<(br|\/p|\/div|\/tr|\/li|\/h\d|\/td)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#(x?)([\da-f]{1,6});/gi, (_, hex: string, digits: string) => characterOf(Number.parseInt(digits, hex ? 16 : 10)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
}

/** Without scripts, styles and the head, in one walk; what is never closed is dropped to the end. */
function withoutHidden(html: string): string {
  const kept: string[] = [];
  const opening = /<(script|style|head|title)\b/gi;
  let from = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    kept.push(html.slice(from, found.index));
    const closing = new RegExp(`</${found[1]}[^<>]*>`, 'gi');
    closing.lastIndex = found.index;
    if (!closing.exec(html)) return kept.join(' ');
    from = closing.lastIndex;
    opening.lastIndex = from;
  }
  return [...kept, html.slice(from)].join(' ');
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}
