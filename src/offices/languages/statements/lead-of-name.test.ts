import { expect, test } from 'vitest';
import { leadOfName } from './lead-of-name.ts';

test.each([
  ['协调员安娜·滕博', 3],
  ['驻地代表安娜·滕博', 4],
  ['玛丽亚·孔德', 0],
  ['席尔瓦·科斯塔', 0],
  ['代表王芳', 0],
])('%s begins with %i characters of a post', (name, lead) => {
  expect(leadOfName(name)).toBe(lead);
});
