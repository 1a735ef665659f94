import { projectFolder } from '../../../platform/project-folder.ts';
import { readFamilies } from './font-families.ts';
import { administratorFonts, fontFolders } from './fonts.ts';

/** The typefaces that the typesetting processes are given: the house's own and those of the administrator's folder, by name. */
export function listTypefaces(): string[] {
  const own = administratorFonts();
  const folders = [...fontFolders(projectFolder), ...(own ? [own] : [])];
  return [...new Set(folders.flatMap(readFamilies))].sort((one, other) => one.localeCompare(other, 'en'));
}
