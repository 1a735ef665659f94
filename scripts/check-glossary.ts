import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { projectFolder } from '../src/platform/project-folder.ts';
import { pageWords } from '../src/platform/web/page-words.ts';
import { findGlossaryFaults, readTerms, tablesIn } from './find-glossary-faults.ts';

/** Holds docs/words.md against the offices, the tables and the menu: `node scripts/check-glossary.ts`. */
const files = async (pattern: string) => Array.fromAsync(glob(pattern, { cwd: projectFolder }));
const text = (file: string) => readFile(join(projectFolder, file), 'utf8');
const offices = (await files('src/offices/*')).map((folder) => `${basename(folder)}/`);
const tables = tablesIn(await Promise.all((await files('src/**/migrations/*.sql')).sort().map(text)));
const terms = readTerms(await text('docs/words.md'));
if (offices.length < 5 || tables.length < 20 || terms.length < 60) throw new Error('too little was read: the check itself is broken');
const faults = findGlossaryFaults(terms, [...offices, ...tables], pageWords);
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`glossary: ${terms.length} terms, ${offices.length} offices, ${tables.length} tables, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
