import { sha256 } from '../../../platform/digest.ts';
import type { OpenedFile } from '../bounces/open-mail.ts';

export type KeptFile = {
  filename: string;
  media_type: string;
  size: number;
  sha256: string;
  bytes: Buffer | null;
  kept_back: KeptBack | null;
};
export type KeptBack = 'program' | 'too-large' | 'disguised';

const bytesAtMost = 15 * 1024 * 1024;
const filesAtMost = 50;
const programs =
  /\.(exe|com|scr|pif|bat|cmd|msi|msp|jar|js|jse|vbs?|vbe|wsf|wsh|ps1|psm1|hta|cpl|lnk|reg|dll|sys|sh|app|apk|iso|img|vhdx?|chm|docm|xlsm|pptm|dotm|xlam|svg|html?|xhtml|mht(ml)?|swf|url|desktop|inf)$/i;
const heads: [RegExp, string][] = [
  [/^%PDF-/, '.pdf'],
  [/^\x89PNG/, '.png'],
  [/^\xff\xd8\xff/, '.jpg'],
];

/** Files of a message as they are kept: never run, programs and pages kept back, names made harmless, at most 50 of 15 MB each. */
export function keepFiles(files: OpenedFile[]): KeptFile[] {
  return files.slice(0, filesAtMost).map(({ filename, mediaType, bytes }, index) => {
    const name = harmlessName(filename) || `file-${index + 1}`;
    const reason = reasonToKeepBack(name, mediaType, bytes);
    const kept = { filename: name, media_type: harmlessType(mediaType), size: bytes.length, sha256: sha256(bytes) };
    return { ...kept, bytes: reason ? null : Buffer.from(bytes), kept_back: reason };
  });
}

function reasonToKeepBack(name: string, mediaType: string, bytes: Uint8Array): KeptBack | null {
  if (bytes.length > bytesAtMost) return 'too-large';
  const head = String.fromCharCode(...bytes.slice(0, 8));
  const isProgram =
    /^MZ|^\x7fELF|^#!|^\xcf\xfa\xed\xfe/.test(head) || programs.test(name) || /html|javascript|x-msdownload|x-sh/.test(mediaType);
  if (isProgram) return 'program';
  const claims = heads.find(([, ending]) => name.toLowerCase().endsWith(ending));
  return claims && !claims[0].test(head) ? 'disguised' : null;
}

/** The last part of a name without control and direction characters, 120 characters at most. */
function harmlessName(filename: string): string {
  const last = filename.split(/[\\/]/).at(-1) ?? '';
  return last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]/gu, '')
    .replace(/^\.+/, '')
    .trim()
    .slice(-120);
}

function harmlessType(mediaType: string): string {
  return /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(mediaType) ? mediaType : 'application/octet-stream';
}
