import { readFile } from 'node:fs/promises';
import type { GivenFile } from '../offices/concordance/public.ts';
import { asLanguage, type Language } from '../platform/language.ts';
import { refuseInput } from './refuse-input.ts';

/** The languages of an option such as `en,ar`; ends the command where one is none of ours. */
export function readLanguages(codes: string | undefined): Language[] {
  return (codes ?? '').split(/[\s,]+/).flatMap((code) => {
    if (code === '') return [];
    return asLanguage(code.toLowerCase()) ?? refuseInput({ code: 'no-such-language', value: code });
  });
}

/** A file as it was given; ends the command where there is none. */
export async function givenFile(name: string): Promise<GivenFile> {
  const bytes = await readFile(name).catch(() => refuseInput({ code: 'no-such-file', value: name }));
  return { name, bytes: new Uint8Array(bytes) };
}
