import { expect, it } from 'vitest';
import { findLabels } from './split-labels.ts';

const after = (text: string) => findLabels(text).map((cut) => text.slice(cut));

it('labels of parts are cut from what they head, whatever was joined to them', () => {
  expect(after('Article 7 Article 8 Every member pays.')).toEqual(['Article 8 Every member pays.', 'Every member pays.']);
  expect(after('第七条每个成员缴费。')).toEqual(['每个成员缴费。']);
  expect(after('المادة 7 يسدد كل عضو اشتراكه.')).toEqual(['يسدد كل عضو اشتراكه.']);
  expect(after('ПРЕАМБУЛА Члены платят.')).toEqual(['Члены платят.']);
});

it('a label that goes on in its sentence is none', () => {
  expect(after('Article 7 of the Charter says so.')).toEqual([]);
  expect(after('المادة 7 من الميثاق')).toEqual([]);
  expect(after('Article 7')).toEqual([]);
});
