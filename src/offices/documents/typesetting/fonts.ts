import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folders of the type we set in: Latin, Greek and Cyrillic from Source, Arabic from Amiri (its PDF text is found again), Chinese from Noto. */
export function fontFolders(projectRoot: string): string[] {
  const faces = {
    'source-serif-4': ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'],
    'source-sans-3': ['400Regular', '400Regular_Italic', '600SemiBold'],
    amiri: ['400Regular', '700Bold'],
    'noto-serif-sc': ['400Regular', '700Bold'],
  };
  return Object.entries(faces).flatMap(([family, weights]) =>
    weights.map((weight) => join(projectRoot, 'node_modules/@expo-google-fonts', family, weight)),
  );
}

/** The administrator's own typefaces: the folder CHANCERY_FONTS, or `fonts` in the data folder; `undefined` when there is none. */
export function administratorFonts(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folder = resolve(env.CHANCERY_FONTS ?? join(env.CHANCERY_DATA ?? './data', 'fonts'));
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? folder : undefined;
}
