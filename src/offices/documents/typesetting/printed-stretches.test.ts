import { expect, it } from 'vitest';
import { markFigures } from './mark-figures.ts';
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

it('marks a figure that a sign follows, also in the next stretch, and no other', () => {
  expect(markFigures([{ text: 'عام 2027، 1:30' }])).toEqual([{ text: 'عام \u200e2027، 1:30' }]);
  expect(markFigures([{ text: 'في 2025-2026' }, { text: '.' }])).toEqual([{ text: 'في \u200e2025-2026' }, { text: '.' }]);
  expect(markFigures([{ pieces: ['15:00'], apart: false }, { text: '.' }])[0]).toEqual({ pieces: ['\u200e15:00'], apart: false });
  expect(markFigures([{ pieces: ['a-1'], apart: true }, { text: '.' }])[0]).toEqual({ pieces: ['a-1'], apart: true });
});
