import { createHash, createPublicKey, verify } from 'node:crypto';

/**
 * Checks the DKIM signature of a message by the rules of RFC 6376 (rsa-sha256, relaxed/relaxed), with nothing of the program that signed
 * it; for tests. Answers what is wrong, or `good` with the headers that the signature covers.
 */
export function checkDkim(
  raw: Buffer,
  publicKeyPem: string,
): { verdict: 'good' | 'no signature' | 'body changed' | 'bad signature'; covered: string[] } {
  const text = raw.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const headers = text.slice(0, end).split(/\r\n(?![ \t])/);
  const signature = headers.find((line) => /^dkim-signature:/i.test(line));
  if (!signature) return { verdict: 'no signature', covered: [] };
  const tags = new Map(
    signature
      .slice(signature.indexOf(':') + 1)
      .replace(/\r\n/g, '')
      .split(';')
      .map((tag) => [tag.slice(0, tag.indexOf('=')).trim(), tag.slice(tag.indexOf('=') + 1).replace(/[ \t]+/g, '')] as const),
  );
  const covered = (tags.get('h') ?? '').toLowerCase().split(':');
  const body = relaxBody(text.slice(end + 4));
  if (createHash('sha256').update(body, 'latin1').digest('base64') !== tags.get('bh')) return { verdict: 'body changed', covered };
  const left = headers.filter((line) => line !== signature);
  const signed = covered.flatMap((name) => {
    const index = left.findLastIndex((line) => line.slice(0, line.indexOf(':')).trim().toLowerCase() === name);
    return index < 0 ? [] : left.splice(index, 1).map(relaxHeader);
  });
  const own = relaxHeader(signature.replace(/(;[ \t\r\n]*b=)[^;]*/, '$1'));
  const data = Buffer.from([...signed, own].join('\r\n'), 'latin1');
  const isGood = verify('RSA-SHA256', data, createPublicKey(publicKeyPem), Buffer.from(tags.get('b') ?? '', 'base64'));
  return { verdict: isGood ? 'good' : 'bad signature', covered };
}

function relaxHeader(line: string): string {
  const colon = line.indexOf(':');
  const value = line
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return `${line.slice(0, colon).trim().toLowerCase()}:${value}`;
}

function relaxBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''));
  const relaxed = lines.join('\r\n').replace(/(?:\r\n)+$/, '');
  return relaxed === '' ? '' : `${relaxed}\r\n`;
}
