import { expect, test } from 'vitest';
import { testsReaching } from './find-database-tests.ts';

const imports = (pairs: [string, string][]) => pairs.map(([from, to]) => ({ from, to, typeOnly: false }));

test('a test that reaches the database through a fixture is found, one that imports the app is not', () => {
  const found = testsReaching(
    imports([
      ['src/a.test.ts', 'db.ts'],
      ['src/b.test.ts', 'src/make-circular.ts'],
      ['src/make-circular.ts', 'db.ts'],
      ['src/cli/serve.ts', 'db.ts'],
      ['src/c.test.ts', 'src/cli/serve.ts'],
      ['src/d.test.ts', 'src/a.ts'],
    ]),
    ['db.ts'],
  );
  expect(found).toEqual(['src/a.test.ts', 'src/b.test.ts']);
});
