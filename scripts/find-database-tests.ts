import { type Import, readImports } from './read-imports.ts';

const doors = ['src/platform/testing/test-database.ts', 'src/platform/postgres/start-postgres.ts'];

/** The test files that touch a database: those that import the test database or the supervisor, be it through other test fixtures. */
export async function findDatabaseTests(root: string): Promise<string[]> {
  return testsReaching(await readImports(root), doors);
}

/** The test files that import one of `targets`, directly or through files that do so only for tests. */
export function testsReaching(imports: Import[], targets: string[]): string[] {
  const reached = new Set(targets);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of imports) if (reached.has(to) && !isProduct(from)) reached.add(from);
  }
  return [...reached].filter(isTest).sort();
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

/** The app and its command line use the supervisor for real; a test that imports them need not touch a database. */
function isProduct(file: string): boolean {
  return file.startsWith('src/cli/') || file === 'src/app.tsx' || file.endsWith('/public.ts');
}
