import type { PdfFault } from './open-pdf.ts';

/** Permissions of an encrypted file; bit 10 lets assistive software read the text. */
export type Protection = { permissions: number | undefined };

/** The protection of a file, read from its plain bytes (the dictionary that says how a file is encrypted never is); undefined when there is none. */
export function readProtection(bytes: Uint8Array): Protection | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.includes('/Encrypt')) return undefined;
  const reference = /\/Encrypt\s+(\d+)\s+(\d+)\s+R\b/.exec(text.replace(/\bstream\r?\n[\s\S]*?endstream/g, ''));
  if (!reference) return undefined;
  const [, number, generation] = reference;
  const dictionary = new RegExp(`\\b${number}\\s+${generation}\\s+obj\\b([\\s\\S]*?)endobj`).exec(text)?.[1] ?? '';
  const permissions = /\/P\s+(-?\d+)/.exec(dictionary)?.[1];
  return { permissions: permissions === undefined ? undefined : Number(permissions) };
}

/** Clause 7.16. Nothing else of an encrypted file is read, which `unread` says. */
export function checkProtection({ permissions }: Protection): PdfFault[] {
  const unread = { rule: 'unread', where: 'Encrypt' };
  return ((permissions ?? 0) & 512) !== 0 ? [unread] : [{ rule: '7.16-1', where: 'Encrypt/P' }, unread];
}
