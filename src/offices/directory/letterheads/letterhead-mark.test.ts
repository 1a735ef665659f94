import { expect, test } from 'vitest';
import { largestMark, readMark } from './letterhead-mark.ts';

const svg = (inside: string, root = 'viewBox="0 0 9 9"') => `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`;
const codeOf = (text: string) => {
  const read = readMark(text);
  return read.ok ? 'taken' : read.refusal.code;
};

test('a drawing of shapes is written anew, with styles as attributes and without what is not drawn', () => {
  const source = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn by hand -->\n${svg(
    '<title>Mark</title><metadata><x:y><z>1</z></x:y></metadata><g class="a" inkscape:label="one"><path style="fill:#123456;stroke:none;-inkscape-stroke:none" d="M0 0h9v9z"/></g>',
    'width="20px" height="10" version="1.1"',
  )}`;
  expect(readMark(source)).toEqual({
    ok: true,
    mark: '<svg viewBox="0 0 20 10" xmlns="http://www.w3.org/2000/svg"><g><path fill="#123456" stroke="none" d="M0 0h9v9z"/></g></svg>',
  });
});

test('a gradient of the same drawing may be referred to', () => {
  const gradient = '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>';
  expect(codeOf(svg(`${gradient}<rect width="9" height="9" fill="url(#a)"/>`))).toBe('taken');
});

test.each([
  ['a script', '<script>alert(1)</script><path d="M0 0"/>', 'mark-element'],
  ['an image', '<image href="http://a.example/b.png"/>', 'mark-element'],
  ['letters in a typeface', '<text>A</text>', 'mark-element'],
  ['a style sheet', '<style>@import "x"</style>', 'mark-element'],
  ['another page', '<foreignObject><p/></foreignObject>', 'mark-element'],
  ['a shape of another file', '<use href="b.svg#a"/>', 'mark-element'],
  ['an animation', '<path d="M0 0"><set attributeName="d"/></path>', 'mark-element'],
  ['an event', '<path d="M0 0" onload="alert(1)"/>', 'mark-attribute'],
  ['an event in capitals', '<path d="M0 0" ONCLICK="a"/>', 'mark-attribute'],
  ['a link', '<path d="M0 0" xlink:href="#a"/>', 'mark-attribute'],
  ['a filter', '<path d="M0 0" filter="url(#a)"/>', 'mark-attribute'],
  ['a colour from outside', '<path d="M0 0" fill="url(http://a.example/x.svg#a)"/>', 'mark-reference'],
  ['a colour from outside in a style', '<path d="M0 0" style="fill:url(\'b.svg#a\')"/>', 'mark-reference'],
  ['an address in a style', '<path d="M0 0" style="fill:url(//a.example/x)"/>', 'mark-reference'],
  ['a hidden letter', '<path d="M0 0" fill="u&#114;l(x)"/>', 'mark-reference'],
  ['a drawing in the drawing', '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>', 'mark-not-drawing'],
  ['no shape', '<g></g>', 'mark-not-drawing'],
  ['words between shapes', '<path d="M0 0"/>words', 'mark-not-drawing'],
  ['a part left open', '<g><path d="M0 0"/>', 'mark-not-drawing'],
])('a mark with %s is refused', (_what, inside, code) => {
  expect(codeOf(svg(inside))).toBe(code);
});

test('what is no SVG, declares entities or is too large is refused', () => {
  expect(codeOf('GIF89a')).toBe('mark-not-drawing');
  expect(codeOf('')).toBe('mark-not-drawing');
  expect(codeOf(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('<path d="M0 0"/>')}`)).toBe('mark-not-drawing');
  expect(codeOf(svg('<path d="M0 0"/>', 'width="100%"'))).toBe('mark-not-drawing');
  expect(codeOf(`${svg('<path d="M0 0"/>')}${svg('<path d="M0 0"/>')}`)).toBe('mark-not-drawing');
  expect(codeOf(svg(`<path d="${'M0 0'.repeat(largestMark / 4)}"/>`))).toBe('mark-too-large');
});
