import { runSteps } from './run-steps.ts';
import { checkSteps, houseChecks, testSteps } from './test-steps.ts';

/** What `npm test` runs: `node scripts/run-tests.ts`. */
await runSteps([...checkSteps, ...(await houseChecks('scripts/check-directions.ts')), ...(await testSteps())]);
