import { runSteps } from './run-steps.ts';
import { checkSteps, houseChecks, testSteps } from './test-steps.ts';

/** What `npm run check` runs: the tests, and every check of the house (glossary, budgets and so on): `node scripts/check.ts`. */
await runSteps([...checkSteps, ...(await houseChecks()), ...(await testSteps())]);
