import { refusals as documentRefusals, type OfficialDocument, typeset, writeHtml, writeText } from '../offices/documents/public.ts';
import { paperRefusals } from './paper-words.ts';
import { refuseCommand } from './refuse-command.ts';

export const formats = ['pdf', 'docx', 'html', 'txt'] as const;
export type Format = (typeof formats)[number];

/** The formats named in `pdf,docx`; ends the command at one that is unknown. */
export function readFormats(list: string): Format[] {
  return list.split(',').map((named) => {
    const format = formats.find((known) => known === named.trim());
    return format ?? refuseCommand({ code: 'no-such-format', format: named, has: formats.join(', ') }, paperRefusals);
  });
}

/** A document in one format; ends the command when it cannot be typeset. */
export async function bytesOf(document: OfficialDocument, format: Format): Promise<Uint8Array | string> {
  if (format === 'docx') return (await import('./write-word.ts')).writeWord(document);
  if (format === 'html') return writeHtml(document);
  if (format === 'txt') return writeText(document);
  const set = await typeset(document);
  return set.ok ? set.pdf : refuseCommand(set.refusal, documentRefusals);
}
