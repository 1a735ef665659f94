// Prints the digest of every sample document in every format as JSON, one entry a file: `node print-digests.ts [backwards]`.
// `backwards` makes them in the opposite order, so that nothing a process still holds of one document can help the next.
import { closeTypesetting } from '../typesetting/typeset.ts';
import { digestsOf } from './digests-of.ts';

process.stdout.write(JSON.stringify(await digestsOf(process.argv.includes('backwards'))));
closeTypesetting();
