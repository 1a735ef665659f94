import { join } from 'node:path';

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
