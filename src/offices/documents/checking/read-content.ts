/** An operand of a content stream, as far as the checks need it: names, numbers, strings as bytes, arrays, dictionaries. */
export type Operand =
  | { name: string }
  | { number: number }
  | { bytes: Uint8Array }
  | { list: Operand[] }
  | { entries: Map<string, Operand> };
export type Operation = { operator: string; operands: Operand[] };

const space = /[\0\t\n\f\r ]/;
const special = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** Cuts a decoded content stream into its operations (ISO 32000-1, 7.8.2); inline images become one `BI`. */
export function readContent(bytes: Uint8Array): Operation[] {
  const reader = { text: Buffer.from(bytes).toString('latin1'), at: 0 };
  const operations: Operation[] = [];
  let operands: Operand[] = [];
  for (;;) {
    skipSpace(reader);
    if (reader.at >= reader.text.length) return operations;
    const operand = readOperand(reader);
    if (operand) {
      operands.push(operand);
      continue;
    }
    const operator = readWord(reader);
    if (operator === 'BI') skipInlineImage(reader);
    if (operator === '') reader.at += 1;
    else operations.push({ operator, operands });
    operands = [];
  }
}

type Reader = { text: string; at: number };

function skipSpace(reader: Reader): void {
  while (reader.at < reader.text.length) {
    const next = reader.text[reader.at] ?? '';
    if (next === '%') while (reader.at < reader.text.length && !/[\r\n]/.test(reader.text[reader.at] ?? '')) reader.at += 1;
    else if (space.test(next)) reader.at += 1;
    else return;
  }
}

function readOperand(reader: Reader): Operand | undefined {
  const { text, at } = reader;
  const next = text[at] ?? '';
  if (next === '/') {
    reader.at += 1;
    return { name: readWord(reader).replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) };
  }
  if (next === '(') return { bytes: readLiteral(reader) };
  if (text.startsWith('<<', at)) return readEntries(reader);
  if (next === '<') return readHex(reader);
  if (next === '[') return { list: readUntil(reader, ']') };
  if (/[0-9+.-]/.test(next)) return { number: Number.parseFloat(readWord(reader)) };
  return undefined;
}

function readWord(reader: Reader): string {
  const start = reader.at;
  while (reader.at < reader.text.length && !special.test(reader.text[reader.at] ?? '')) reader.at += 1;
  return reader.text.slice(start, reader.at);
}

function readUntil(reader: Reader, close: string): Operand[] {
  reader.at += close.length;
  const found: Operand[] = [];
  for (;;) {
    skipSpace(reader);
    if (reader.at >= reader.text.length) return found;
    if (reader.text.startsWith(close, reader.at)) {
      reader.at += close.length;
      return found;
    }
    const operand = readOperand(reader);
    if (operand) found.push(operand);
    else if (readWord(reader) === '') reader.at += 1;
    else found.push({ list: [] });
  }
}

function readEntries(reader: Reader): Operand {
  const parts = readUntil(reader, '>>');
  const entries = new Map<string, Operand>();
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [key, value] = [parts[i], parts[i + 1]];
    if (key && 'name' in key && value) entries.set(key.name, value);
  }
  return { entries };
}

function readHex(reader: Reader): Operand {
  const end = reader.text.indexOf('>', reader.at);
  const stop = end < 0 ? reader.text.length : end;
  const digits = reader.text.slice(reader.at + 1, stop).replace(/[^0-9a-f]/gi, '');
  reader.at = stop + 1;
  return { bytes: Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex') };
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function readLiteral(reader: Reader): Uint8Array {
  let depth = 0;
  const start = reader.at + 1;
  for (; reader.at < reader.text.length; reader.at++) {
    const next = reader.text[reader.at];
    if (next === '\\') reader.at += 1;
    else if (next === '(') depth += 1;
    else if (next === ')') depth -= 1;
    if (depth === 0) break;
  }
  const inner = reader.text.slice(start, reader.at);
  reader.at += 1;
  const plain = inner.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 255);
    return /^[\r\n]/.test(code) ? '' : (escapes[code] ?? code);
  });
  return Buffer.from(plain, 'latin1');
}

function skipInlineImage(reader: Reader): void {
  const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g;
  end.lastIndex = reader.at;
  const found = end.exec(reader.text);
  reader.at = found ? found.index + found[0].length : reader.text.length;
}
