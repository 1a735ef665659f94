import { expect, it } from 'vitest';
import { keepSignsApart } from './keep-signs-apart.ts';
import { printStretches } from './printed-stretches.ts';

it('leaves a left-to-right document as it is cut anyway', () => {
  expect(printStretches('See CL/217/9-R.1.', 'ltr')).toEqual([{ text: 'See ' }, { parts: ['CL/217/9-R.1'] }, { text: '.' }]);
});

it('keeps a code, an address and a Latin name apart in an Arabic line', () => {
  expect(printStretches('الرمز CL/217/9-R.1. مع Claire Dumont-Rees', 'rtl')).toEqual([
    { text: 'الرمز ' },
    { pieces: ['CL/217/9-R.1'], apart: true },
    { text: '. مع ' },
    { pieces: ['Claire', ' ', 'Dumont-Rees'], apart: true },
  ]);
});

it('leaves words of letters alone and figures alone in the line', () => {
  expect(printStretches('\u206615:00\u2069', 'rtl')).toEqual([{ pieces: ['15:00'], apart: false }]);
  expect(printStretches('ITU', 'rtl')).toEqual([{ pieces: ['ITU'], apart: false }]);
  expect(printStretches('\u2066+41 22 000 00 51\u2069', 'rtl')).toEqual([
    { pieces: ['+41\u00a022\u00a0000\u00a000\u00a051'], apart: false },
  ]);
});

it('takes the lengthening stroke of an Arabic word for Arabic', () => {
  expect(printStretches('الـ 219', 'rtl')).toEqual([{ text: 'الـ 219' }]);
});

it('keeps a bracket with the word it follows at once, in one piece', () => {
  expect(printStretches('\u2066(see CL/2/1-A)\u2069', 'rtl')).toEqual([{ pieces: ['(see', ' ', '(CL/2/1-A)'.slice(1)], apart: true }]);
});

it('lets an address of several parts break between them only', () => {
  const [stretch] = printStretches('https://www.assembly.example/peace-operations/7Q2M-KD41', 'rtl');
  expect(stretch).toEqual({ pieces: ['https://www.assembly.example/', 'peace-operations/', '7Q2M-KD41'], apart: true });
});

it('puts a hair space between a figure and the sign after it, also from one stretch to the next, and never inside a figure', () => {
  expect(keepSignsApart([{ text: 'عام 2027، 1:30' }])).toEqual([{ text: 'عام 2027\u200a، 1:30' }]);
  expect(keepSignsApart([{ pieces: ['15:00'], apart: false }, { text: '.' }])).toEqual([
    { pieces: ['15:00'], apart: false },
    { text: '\u200a.' },
  ]);
  expect(keepSignsApart([{ pieces: ['a-1'], apart: true }, { text: '.' }]).at(-1)).toEqual({ text: '.' });
});
