import { type ImportTable, type ImportValues, tableOfValues } from './import-table.ts';

type Property = { name: string; params: Map<string, string[]>; value: string };

/** Reads vCards 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350): one row a card; pictures, sounds and what the directory does not keep are left out. */
export function readVcards(text: string): ImportTable {
  const cards: Property[][] = [];
  const open: Property[][] = [];
  for (const line of unfold(text)) {
    const property = readProperty(line);
    if (!property) continue;
    if (property.name === 'BEGIN' && /^vcard$/i.test(property.value.trim())) open.push([]);
    else if (property.name === 'END') closeCard(open, cards);
    else open.at(-1)?.push(property);
  }
  while (open.length > 0) closeCard(open, cards);
  return tableOfValues(
    'vcard',
    cards.map((card, index) => ({ line: index + 1, values: valuesOf(card) })),
  );
}

/** A card inside another (AGENT, vCard 2.1) is not one of the list. */
function closeCard(open: Property[][], cards: Property[][]): void {
  const card = open.pop();
  if (card && open.length === 0) cards.push(card);
}

/** Joins what was folded: a line that begins with a blank, and a quoted-printable line that ends with an equals sign. */
function unfold(text: string): string[] {
  const lines: string[][] = [];
  let isQuoted = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const parts = lines.at(-1);
    const last = parts?.at(-1) ?? '';
    if (parts && isQuoted && last.endsWith('=')) parts.splice(-1, 1, last.slice(0, -1), line);
    else if (parts && /^[ \t]/.test(line)) parts.push(line.slice(1));
    else {
      lines.push([line]);
      isQuoted = /^[^:]{0,200}QUOTED-PRINTABLE[^:]{0,200}:/i.test(line);
    }
  }
  return lines.map((parts) => parts.join(''));
}

function readProperty(line: string): Property | undefined {
  const [head, value] = cutOutsideQuotes(line);
  if (value === undefined) return undefined;
  const [first = '', ...rest] = head.slice(0, 2000).match(/(?:[^;"]|"[^"]*")+/g) ?? [];
  const params = new Map<string, string[]>();
  for (const part of rest) {
    const [, key, said] = /^([\w-]+)=(.*)$/s.exec(part) ?? [];
    const name = key ? key.toUpperCase() : /^(quoted-printable|base64|8bit|7bit)$/i.test(part) ? 'ENCODING' : 'TYPE';
    const values = (said ?? part).replace(/"/g, '').toUpperCase().split(',');
    params.set(name, [...(params.get(name) ?? []), ...values]);
  }
  const name = first.replace(/^[\w-]+\./, '').toUpperCase();
  return { name, params, value: decode(value, params) };
}

function cutOutsideQuotes(line: string): [string, string | undefined] {
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ':' && !quoted) return [line.slice(0, at), line.slice(at + 1)];
  }
  const at = line.indexOf(':');
  return at < 0 ? [line, undefined] : [line.slice(0, at), line.slice(at + 1)];
}

function decode(value: string, params: Map<string, string[]>): string {
  if (!params.get('ENCODING')?.includes('QUOTED-PRINTABLE')) return value;
  const plain = new TextEncoder().encode(value);
  const bytes: number[] = [];
  for (let at = 0; at < plain.length; at++) {
    const pair = String.fromCharCode(...plain.subarray(at + 1, at + 3));
    const isCode = plain[at] === 0x3d && /^[0-9a-f]{2}$/i.test(pair);
    bytes.push(isCode ? Number.parseInt(pair, 16) : (plain[at] ?? 0));
    if (isCode) at += 2;
  }
  return decoderOf(params.get('CHARSET')?.[0]).decode(new Uint8Array(bytes));
}

function decoderOf(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}

function valuesOf(card: Property[]): ImportValues {
  const of = (name: string) => preferred(card.filter((property) => property.name === name));
  const [family = '', given = '', additional = '', prefix = ''] = split(of('N')?.value ?? '');
  const phones = card.filter(({ name, params }) => name === 'TEL' && !params.get('TYPE')?.includes('FAX'));
  return {
    body: split(of('ORG')?.value ?? '')[0],
    post: unescaped(of('TITLE')?.value ?? of('ROLE')?.value ?? ''),
    honorific: prefix,
    given: [given, additional].filter(Boolean).join(' '),
    family,
    ...(family || given ? {} : { name: unescaped(of('FN')?.value ?? '') }),
    gender: split(of('GENDER')?.value ?? '')[0],
    email: unescaped(of('EMAIL')?.value ?? '').replace(/^mailto:/i, ''),
    language: unescaped(of('LANG')?.value ?? '').slice(0, 20),
    phone: unescaped(preferred(phones)?.value ?? '')
      .replace(/^tel:/i, '')
      .replace(/;.*$/s, ''),
  };
}

/** The one marked as preferred (TYPE=pref, or PREF=1 in 4.0), else the first that says anything. */
function preferred(all: readonly Property[]): Property | undefined {
  const filled = all.filter(({ value }) => value.trim() !== '');
  return filled.find(({ params }) => params.get('TYPE')?.includes('PREF') || params.get('PREF')?.includes('1')) ?? filled[0];
}

const split = (value: string) => (value.slice(0, 2000).match(/(?:\\.|[^;\\])+|(?<=^|;)(?=;|$)/gs) ?? []).map(unescaped);
const unescaped = (value: string) => value.slice(0, 2000).replace(/\\n/gi, ' ').replace(/\\(.)/gs, '$1').trim();
