import { projectFolder } from '../src/platform/project-folder.ts';
import { findDirectionFaults } from './find-direction-faults.ts';
import { readImports } from './read-imports.ts';

/** Refuses imports against the order of the offices (docs/architecture.md): `node scripts/check-directions.ts`. */
const imports = await readImports(projectFolder);
if (imports.length < 20) throw new Error(`only ${imports.length} imports were read: the check itself is broken`);
const faults = findDirectionFaults(imports);
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`directions: ${imports.length} imports read, ${faults.length} against the order`);
process.exitCode = faults.length > 0 ? 1 : 0;
