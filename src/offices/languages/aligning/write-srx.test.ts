import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { sentenceRules } from './sentence-rules.ts';
import { writeSrx } from './write-srx.ts';

type Rule = { break: string; beforebreak: string; afterbreak: string };

it('the rules of every language stand in the SRX file, in their order and letter by letter', () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'rule', trimValues: false });
  const { languagerules, maprules } = parser.parse(writeSrx()).srx.body;
  expect(maprules.languagemap).toHaveLength(6);
  for (const { languagerulename, rule } of languagerules.languagerule as { languagerulename: 'en'; rule: Rule[] }[]) {
    const read = rule.map((one) => ({ breaks: one.break === 'yes', before: one.beforebreak, after: one.afterbreak }));
    expect(read).toEqual(sentenceRules(languagerulename));
  }
});
