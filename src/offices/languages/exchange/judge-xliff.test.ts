import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../../platform/project-folder.ts';
import { judgeXliff } from './judge-xliff.ts';
import { readXml } from './xml-tree.ts';

const file = (inside: string, head = 'srcLang="en" trgLang="fr"') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${head}><file id="f">${inside}</file></xliff>`;
const unit = (inside: string) => file(`<unit id="u">${inside}</unit>`);
const segment = (source: string, target = '') => unit(`<segment><source>${source}</source>${target}</segment>`);

function rulesBroken(source: string): string[] {
  const read = readXml(source);
  return read.ok ? judgeXliff(read.root).map(({ rule }) => rule) : ['no XML'];
}

test.each<[string, string]>([
  ['needs id', file('<unit><segment><source>a</source></segment></unit>')],
  [
    'id not unique',
    file('<unit id="u"><segment><source>a</source></segment></unit><unit id="u"><segment><source>b</source></segment></unit>'),
  ],
  ['needs source', unit('<segment/>')],
  ['needs segment', unit('<ignorable><source> </source></ignorable>')],
  ['units and segments stand last', file('<unit id="u"><segment><source>a</source></segment></unit><notes><note>n</note></notes>')],
  ['state may not be done', unit('<segment state="done"><source>a</source></segment>')],
  ['subState needs state', unit('<segment subState="my:x"><source>a</source></segment>')],
  ['language es is not that of the file', segment('a', '<target xml:lang="es">b</target>')],
  ['a target needs trgLang', file('<unit id="u"><segment><source>a</source><target>b</target></segment></unit>', 'srcLang="en"')],
  ['dataRef to nothing', segment('<ph id="1" dataRef="d"/>')],
  ['sc without ec', segment('<sc id="1"/>a')],
  ['em before its sm', segment('<em startRef="m"/><sm id="m"/>')],
  ['a comment has either value or ref', segment('<mrk id="m" type="comment">a</mrk>')],
  ['code 1 may not be deleted', segment('<ph id="1" canDelete="no"/>', '<target>b</target>')],
  ['code 2 follows no first of its sequence', segment('<ph id="2" canReorder="no" canCopy="no" canDelete="no"/>')],
  ['code 1 may not be copied nor deleted', segment('<ph id="1" canReorder="firstNo"/>')],
  ['white space of a target against its source', unit('<segment><source xml:space="preserve">a</source><target>b</target></segment>')],
  ['ref is no reference', segment('<mrk id="m" type="my:type" ref="#/u=1/f=f1">a</mrk>')],
])('a file against a rule of the core is told by it: %s', (rule, source) => {
  expect(rulesBroken(source)).toContain(rule);
});

test('files that keep the rules, with modules and extensions, break none', () => {
  expect(
    rulesBroken(segment('A <pc id="1">b</pc><sc id="2"/>c<ec startRef="2"/>', '<target xml:lang="fr">B <pc id="1">b</pc></target>')),
  ).toEqual([]);
  expect(
    rulesBroken(file('<my:any xmlns:my="m" a="1"/><unit id="u" xmlns:my="m" my:b="2"><segment><source>a</source></segment></unit>')),
  ).toEqual([]);
});

const cases = join(projectFolder, '../shared/cases/xliff');
/** Files of the suite that break a rule of `rulesNotClaimed`, by their names. */
const notClaimed = /FragIdUnknownPrefix|FSAttr|Validation/;
/** Filed among the valid ones, yet no well-formed XML. */
const broken = 'Good-pgs_plural.xlf';

test.skipIf(!existsSync(cases))(
  'of the standard’s own suites every valid file is taken, and every one against a rule of the core that is claimed is not',
  () => {
    const files = readdirSync(cases, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlf'));
    const judged = (part: string) =>
      files.filter((name) => name.includes(part)).map((name) => [name, rulesBroken(readFileSync(join(cases, name), 'utf8'))] as const);
    const valid = judged('/valid/').filter(([name]) => !name.endsWith(broken));
    expect(valid.length).toBeGreaterThan(110);
    expect(valid.filter(([, rules]) => rules.length > 0)).toEqual([]);
    const invalid = judged('core/invalid/').filter(([name]) => !notClaimed.test(name));
    expect(invalid.length).toBeGreaterThan(220);
    expect(invalid.filter(([, rules]) => rules.length === 0)).toEqual([]);
  },
);
