import { describe, expect, test } from 'vitest';
import { allLanguages, type Language } from '../../../platform/language.ts';
import type { Fact, FactTable } from '../facts.ts';
import { type Block, textOf } from './content.ts';
import { withoutIsolates } from './isolates.ts';
import { renderFact } from './render-fact.ts';
import { renderLine, renderText } from './render-text.ts';

const facts: FactTable = {
  'meeting.when': { fact: 'days', from: '2027-03-08', to: '2027-03-12' },
  'meeting.hours': { fact: 'time', from: '09:00', to: '12:30', zone: 'Africa/Nairobi', on: '2027-03-08' },
  'meeting.title': {
    fact: 'title',
    quoted: true,
    names: { en: 'Water for all', fr: "L'eau pour tous", es: 'Agua para todos', ar: 'المياه للجميع', ru: 'Вода для всех', zh: '人人有水' },
  },
  'meeting.place': {
    fact: 'place',
    country: 'KEN',
    city: { en: 'Nairobi', fr: 'Nairobi', es: 'Nairobi', ar: 'نيروبي', ru: 'Найроби', zh: '内罗毕' },
  },
  'meeting.mode': { fact: 'mode', mode: 'hybrid' },
  'meeting.page': { fact: 'link', href: 'https://assembly.example/water' },
  'meeting.chair': { fact: 'person', names: { en: 'Ada Brook', ar: 'آدا بروك' }, title: { en: 'Ms.', ar: 'السيدة' } },
};
const context = {
  countryName: (code: string, language: Language, form?: string) => (code === 'KEN' ? `${form ?? 'short'}:${language}` : undefined),
};
const wordsOf = (blocks: Block[]) => blocks.flatMap((block) => ('runs' in block ? [textOf(block.runs)] : []));
const line = (source: string, language: Language) =>
  withoutIsolates(textOf(renderLine(source, facts, language, context).runs)).replace(/[\u00A0\u202F]/g, ' ');

describe('a whole sentence in six languages', () => {
  test.each<[Language, string, string]>([
    [
      'en',
      'The meeting on {meeting.title} takes place {meeting.place|in} {meeting.when|on}, {meeting.hours|from}, {meeting.mode}.',
      'The meeting on “Water for all” takes place in Nairobi from 8 to 12 March 2027, from 09:00 to 12:30 (EAT), in hybrid format.',
    ],
    [
      'fr',
      'La réunion sur {meeting.title} se tiendra {meeting.place|in} {meeting.when|on}, {meeting.hours|from}, {meeting.mode}.',
      'La réunion sur « L’eau pour tous » se tiendra à Nairobi du 8 au 12 mars 2027, de 9 h à 12 h 30 (heure d’Afrique de l’Est), en format hybride.',
    ],
    [
      'es',
      'La reunión sobre {meeting.title} se celebrará {meeting.place|in} {meeting.when|on}, {meeting.hours|from}, {meeting.mode}.',
      'La reunión sobre «Agua para todos» se celebrará en Nairobi del 8 al 12 de marzo de 2027, de 9.00 a 12.30 horas (hora de África Oriental), en formato híbrido.',
    ],
    [
      'ar',
      'يُعقد الاجتماع بشأن {meeting.title} {meeting.place|in} {meeting.when|on}، {meeting.hours|from}، {meeting.mode}.',
      'يُعقد الاجتماع بشأن "المياه للجميع" في نيروبي في الفترة من 8 إلى 12 آذار/مارس 2027، من الساعة 09:00 إلى الساعة 12:30 (بتوقيت شرق أفريقيا)، بصيغة هجينة.',
    ],
    [
      'ru',
      'Совещание {meeting.title} пройдет {meeting.place|in} {meeting.when|on}, {meeting.hours|from}, {meeting.mode}.',
      'Совещание «Вода для всех» пройдет в городе Найроби с 8 по 12 марта 2027 года, с 09:00 до 12:30 (восточноафриканское время), в гибридном формате.',
    ],
    [
      'zh',
      '{meeting.title}会议将{meeting.when|on}{meeting.place|in}{meeting.mode}举行。',
      '“人人有水”会议将于2027年3月8日至12日在内罗毕以混合形式举行。',
    ],
  ])('%s', (language, source, expected) => expect(line(source, language)).toBe(expected));
});

describe('blocks', () => {
  test('items in a row become one list and keep the key of the first', () => {
    const { blocks } = renderText(
      [
        { key: 's', kind: 'subject', source: 'S' },
        { key: 'h', kind: 'heading', source: 'H' },
        { key: 'i1', kind: 'item', source: 'one' },
        { key: 'i2', kind: 'item', source: 'two' },
        { key: 'p', kind: 'paragraph', source: 'P' },
        { key: 'i3', kind: 'item', source: 'three' },
      ],
      facts,
      'en',
    );
    expect(blocks.map((block) => `${block.kind}:${block.key}`)).toEqual(['heading:s', 'heading:h', 'list:i1', 'paragraph:p', 'list:i3']);
    expect(blocks[2]).toMatchObject({ ordered: false, items: [[{ text: 'one' }], [{ text: 'two' }]] });
  });

  test('a fact keeps its value and name beside its words', () => {
    expect(renderLine('*{meeting.when}*', facts, 'en').runs).toEqual([
      { kind: 'fact', text: '8 to 12 March 2027', fact: facts['meeting.when'], name: 'meeting.when', emphasis: true },
    ]);
  });

  test('a link to a fact takes its address from the record', () => {
    expect(renderLine('[the page]({meeting.page}) {meeting.page}', facts, 'en').runs).toMatchObject([
      { kind: 'fact', text: 'the page', href: 'https://assembly.example/water' },
      { kind: 'text', text: ' ' },
      { kind: 'fact', text: 'https://assembly.example/water', href: 'https://assembly.example/water' },
    ]);
  });
});

describe('problems', () => {
  const problemsOf = (source: string, language: Language = 'en') =>
    renderText([{ key: 'k', kind: 'paragraph', source }], facts, language, context).problems;

  test('a missing fact is visible and named', () => {
    const { blocks, problems } = renderText([{ key: 'k', kind: 'paragraph', source: 'On {meeting.end}.' }], facts, 'en');
    expect(wordsOf(blocks)).toEqual(['On ⟨meeting.end⟩.']);
    expect(problems).toEqual([{ key: 'k', code: 'missing-fact', name: 'meeting.end' }]);
  });

  test('a name of every object is no fact', () => {
    expect(problemsOf('{constructor} {toString}').map(({ code }) => code)).toEqual(['missing-fact', 'missing-fact']);
  });

  test('a wording nobody wrote in the language is shown in another and named', () => {
    expect(line('{meeting.chair}', 'fr')).toBe('Ada Brook');
    expect(problemsOf('{meeting.chair}', 'fr')).toEqual([{ key: 'k', code: 'missing-language', name: 'meeting.chair' }]);
    expect(problemsOf('{meeting.chair}', 'ar')).toEqual([]);
  });

  test('a form that the fact does not have is named', () => {
    expect(problemsOf('{meeting.when|sideways}')).toEqual([{ key: 'k', code: 'unknown-form', name: 'meeting.when' }]);
  });

  test('a broken source names the place', () => {
    expect(problemsOf('see {colour:red}')).toEqual([{ key: 'k', code: 'unknown-fact', at: 4, name: '{colour:red}' }]);
  });

  test('a link to a fact that is no link is named', () => {
    expect(problemsOf('[x]({meeting.when})')).toEqual([{ key: 'k', code: 'broken-fact', name: 'meeting.when' }]);
  });
});

describe('names that offices above supply', () => {
  test('a country is worded by the directory in the form asked', () => {
    expect(renderFact({ fact: 'country', code: 'KEN' }, 'fr', 'in', context)).toEqual({ text: 'in:fr' });
    expect(renderFact({ fact: 'country', code: 'XXX' }, 'fr', 'in', context)).toEqual({ text: 'XXX', problem: 'unknown-country' });
    expect(line('Fue {meeting.place|in-full}', 'es')).toBe('Fue en Nairobi (short:es)');
  });

  test('every kind of fact has words in every language', () => {
    const all: Fact[] = [
      ...Object.values(facts).filter((fact) => fact !== undefined),
      { fact: 'list', items: [{ en: 'a' }, { en: 'b' }] },
      { fact: 'name', names: { en: 'the Council' } },
      { fact: 'code', value: 'CL/1' },
      { fact: 'ordinal', value: 3 },
      { fact: 'number', value: 3 },
      { fact: 'languages', languages: ['en'] },
      { fact: 'vague', edtf: '2027' },
      { fact: 'country', code: 'KEN' },
    ];
    for (const language of allLanguages)
      for (const fact of all) expect(renderFact(fact, language, undefined, context).text).not.toMatch(/^$|undefined|[{}]/);
  });
});
