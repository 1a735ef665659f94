import { describe, expect, test } from 'vitest';
import { listReferences, type MarkupNode, parseMarkup } from './markup.ts';
import { escapeMarkup, printMarkup } from './print-markup.ts';

const nodesOf = (source: string) => parseMarkup(source).nodes;
const errorsOf = (source: string) => parseMarkup(source).errors.map(({ code, at }) => `${code}@${at}`);

describe('reading paragraph source', () => {
  test('a reference carries its name and its form', () => {
    expect(nodesOf('Held {meeting.when|on}.')).toEqual([
      { kind: 'text', text: 'Held ' },
      { kind: 'reference', name: 'meeting.when', form: 'on' },
      { kind: 'text', text: '.' },
    ]);
  });

  test.each([
    ['{date:2027-03-08}', { fact: 'days', from: '2027-03-08' }],
    ['{date:2027-03-08/2027-03-12}', { fact: 'days', from: '2027-03-08', to: '2027-03-12' }],
    ['{date:2027-03-08,2027-03-10}', { fact: 'days', from: '2027-03-08', alsoOn: ['2027-03-10'] }],
    ['{time:15:00-16:30 Europe/Zurich 2027-03-08}', { fact: 'time', from: '15:00', to: '16:30', zone: 'Europe/Zurich', on: '2027-03-08' }],
    ['{number:-12.5}', { fact: 'number', value: -12.5 }],
    ['{about:200}', { fact: 'number', value: 200, approximate: true }],
    ['{ordinal:202|f}', { fact: 'ordinal', value: 202, gender: 'f' }],
    ['{vague:2027-05|expected}', { fact: 'vague', edtf: '2027-05', as: 'expected' }],
    ['{country:KEN}', { fact: 'country', code: 'KEN' }],
    ['{code:CL/202/9}', { fact: 'code', value: 'CL/202/9' }],
    ['{link:https://a.example/b?c=d}', { fact: 'link', href: 'https://a.example/b?c=d' }],
    ['{mode:hybrid}', { fact: 'mode', mode: 'hybrid' }],
    ['{languages:en,fr}', { fact: 'languages', languages: ['en', 'fr'] }],
  ])('%s is a typed value and prints as it was written', (source, fact) => {
    expect(nodesOf(source)).toEqual([{ kind: 'literal', fact }]);
    expect(printMarkup(nodesOf(source))).toBe(source);
  });

  test('stars mark emphasis and strength, also together', () => {
    expect(nodesOf('*a **b*** c')).toEqual([
      { kind: 'text', text: 'a ', emphasis: true },
      { kind: 'text', text: 'b', emphasis: true, strong: true },
      { kind: 'text', text: ' c' },
    ]);
  });

  test('a link goes to an address or to a fact, and may hold facts', () => {
    expect(nodesOf('[the {call.n|f}](https://a.example/x_(y))[page]({meeting.page})')).toEqual([
      {
        kind: 'link',
        nodes: [
          { kind: 'text', text: 'the ' },
          { kind: 'reference', name: 'call.n', form: 'f' },
        ],
        href: 'https://a.example/x_(y)',
      },
      { kind: 'link', nodes: [{ kind: 'text', text: 'page' }], reference: 'meeting.page' },
    ]);
  });

  test('a footnote stands in brackets after a caret and may hold facts, links and emphasis', () => {
    const source = 'The guide^[Printed in *two* languages, see [the page](https://a.example/x) and {doc.symbol}.] is out.';
    expect(nodesOf(source)).toEqual([
      { kind: 'text', text: 'The guide' },
      {
        kind: 'note',
        nodes: [
          { kind: 'text', text: 'Printed in ' },
          { kind: 'text', text: 'two', emphasis: true },
          { kind: 'text', text: ' languages, see ' },
          { kind: 'link', nodes: [{ kind: 'text', text: 'the page' }], href: 'https://a.example/x' },
          { kind: 'text', text: ' and ' },
          { kind: 'reference', name: 'doc.symbol' },
          { kind: 'text', text: '.' },
        ],
      },
      { kind: 'text', text: ' is out.' },
    ]);
    expect(printMarkup(nodesOf(source))).toBe(source);
    expect(listReferences(source)).toEqual(['doc.symbol']);
  });

  test('a caret before an escaped bracket, or one that an escape takes the meaning from, is a caret', () => {
    expect(nodesOf(String.raw`2^\[a\] \^[b](https://a.example)`)).toEqual([
      { kind: 'text', text: '2^[a] ^' },
      { kind: 'link', nodes: [{ kind: 'text', text: 'b' }], href: 'https://a.example' },
    ]);
  });

  test('a backslash takes the meaning from a sign', () => {
    expect(nodesOf(String.raw`\{a\} \*b\* \[c\] \\ \d`)).toEqual([{ kind: 'text', text: String.raw`{a} *b* [c] \ \d` }]);
  });

  test('references are listed once each, those of links too', () => {
    expect(listReferences('{a.b} [x {c}]({d.e}) {a.b|on} {date:2027-03-08}')).toEqual(['a.b', 'c', 'd.e']);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['see {colour:red}', ['unknown-fact@4']],
    ['{date:2027-02-30}', ['broken-fact@0']],
    ['{date:2027-03-12/2027-03-08}', ['broken-fact@0']],
    ['{time:25:00 UTC 2027-03-08}', ['broken-fact@0']],
    ['{time:15:00 Europe/Atlantis 2027-03-08}', ['broken-fact@0']],
    ['a {open', ['broken-markup@2']],
    ['a *open', ['broken-markup@2']],
    ['**a** **b', ['broken-markup@6']],
    ['[x](javascript:alert(1))', ['broken-markup@0']],
    ['[x]', ['broken-markup@0']],
    ['[a {date:no}](https://a.example)', ['broken-fact@3']],
    ['a^[open', ['broken-markup@1']],
    ['a^[]', ['broken-markup@1']],
    ['a^[b^[c]]', ['broken-markup@4']],
    ['{constructor:1}', ['unknown-fact@0']],
  ])('%s is named with its place and stays in the text', (source, errors) => {
    expect(errorsOf(source)).toEqual(errors);
  });

  test('a broken source keeps all its letters', () => {
    const source = 'a {open and *star';
    expect(nodesOf(source)).toEqual([{ kind: 'text', text: source }]);
  });
});

describe('writing paragraph source', () => {
  test('a title has no literal, so that printing one is a bug', () => {
    const node: MarkupNode = { kind: 'literal', fact: { fact: 'title', names: { en: 'A' } } };
    expect(() => printMarkup([node])).toThrow(/title/);
  });

  test('an address with a lone bracket is encoded', () => {
    const printed = printMarkup([{ kind: 'link', nodes: [{ kind: 'text', text: 'x' }], href: 'https://a.example/) b' }]);
    expect(printed).toBe('[x](https://a.example/%29%20b)');
  });

  test('ten thousand random sources never throw, and print to what reads the same', () => {
    const random = randomFrom(20_260_311);
    for (let round = 0; round < 10_000; round += 1) {
      const source = Array.from({ length: 1 + random(14) }, () => pieces[random(pieces.length)]).join('');
      const nodes = nodesOf(source);
      const printed = printMarkup(nodes);
      expect(nodesOf(printed), source).toEqual(nodes);
      expect(errorsOf(printed), source).toEqual([]);
      expect(printMarkup(nodesOf(printed))).toBe(printed);
    }
  });

  test('escaped prose reads back as that prose', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 2_000; round += 1) {
      const prose = Array.from({ length: 1 + random(10) }, () => pieces[random(pieces.length)]).join('');
      expect(nodesOf(escapeMarkup(prose))).toEqual([{ kind: 'text', text: prose }]);
    }
  });
});

const pieces = [
  ...[
    '*',
    '**',
    '***',
    '^',
    '^[',
    '\\',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '|',
    ':',
    ' ',
    'word',
    'كلمة',
    '中',
    '😀',
    '\n',
    '\u0000',
    '\uD800',
    '\uFFFC',
  ],
  ...[
    '{a.b}',
    '{a.b|on}',
    '{date:2027-03-08|on}',
    '{vague:2027|mid-on}',
    '{ordinal:3|m}',
    '{nope:1}',
    '{number:1e9}',
    '{languages:en,fr|in}',
  ],
  ...[
    '[x](https://a.example/)',
    '[x]({a.b})',
    '](',
    '[*y*](mailto:desk@a.example)',
    '{link:https://a.example/|x}',
    '{code:A/1|b}',
    '{{',
    '}}',
  ],
];

/** A small generator (mulberry32), so that a failing round can be run again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
