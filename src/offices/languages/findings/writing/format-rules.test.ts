import { expect, test } from 'vitest';
import type { Language } from '../../../../platform/language.ts';
import { findInVersions } from '../find-in-versions.ts';

function found(texts: Partial<Record<Language, string>>): string[] {
  const versions = Object.entries(texts).map(([language, text]) => ({ language: language as Language, paragraphs: [{ key: 'p1', text }] }));
  return findInVersions({ versions })
    .filter(({ family }) => family === 'format')
    .map(({ code, spans, suggestion }) => `${code.slice(7)} ${spans[0]?.text.trim()} ${suggestion ?? ''}`.trim());
}

test.each<[Language, string, string]>([
  ['en', 'The 21th session met.', 'ordinals 21th 21st'],
  ['en', 'The 12nd session met.', 'ordinals 12nd 12th'],
  ['fr', 'La 2ème session s’est tenue.', 'ordinals 2ème 2e'],
  ['fr', 'La 1ère session s’est tenue.', 'ordinals 1ère 1re'],
  ['es', 'El 3º período de sesiones comenzó.', 'ordinals 3º 3.º'],
  ['ru', 'Состоялась 5-ая сессия.', 'ordinals 5-ая 5-я'],
  ['es', 'Se reunió el 3 de Marzo de 2027.', 'capitals Marzo marzo'],
  ['fr', 'Il s’est réuni le 3 Mars 2027.', 'capitals Mars mars'],
  ['fr', 'Le Secrétaire Général a parlé.', 'capitals Secrétaire Général Secrétaire général'],
  ['en', 'The report (document A/78/212 was adopted.', 'brackets ('],
  ['fr', 'Le thème « Paix et sécurité a été retenu.', 'brackets «'],
  ['en', 'It met,then it left.', 'spaces , ,'],
  ['ru', 'Комитет собрался..', 'marks .. .'],
])('%s: %s', (language, text, expected) => {
  expect(found({ [language]: text })).toContain(expected);
});

test('a paragraph ends with a stop where the other version has one', () => {
  const en = 'The Committee met in Geneva in May and adopted its report on the state of wetlands';
  const fr = 'Le Comité s’est réuni à Genève en mai et a adopté son rapport sur l’état des zones humides.';
  expect(found({ en, fr })).toContain('ends wetlands wetlands.');
  expect(found({ en: `${en}.`, fr })).toEqual([]);
});

test.each<[Language, string]>([
  ['en', 'The 1st, 2nd, 3rd, 11th, 22nd and 113th sessions: a) one; (b) two; see https://a.example/x,y.'],
  ['fr', 'La 1re et la 2e session, le 1er mai ; a) un ; b) deux.'],
  ['en', 'Its report (document C/2040/17, paragraphs 12 to 15) was adopted.'],
  ['ar', 'اعتُمد القرار المعنون ”مستقبل المياه“ في الجلسة.'],
  ['es', 'La 62ª sesión plenaria aprobó el texto.'],
  ['es', 'El 1.er, el 3.º y la 4.ª; el Mayo francés; Marzo fue seco.'],
  ['ru', '5-я сессия и 3-й доклад; 1 мая 2027 года.'],
  ['ar', 'الدورة الـ 137 (جنيف، 28 آذار/مارس 2018).'],
  ['zh', '第三十四届会议（日内瓦）。'],
])('right: %s %s', (language, text) => {
  expect(found({ [language]: text }).filter((one) => !one.startsWith('spaces'))).toEqual([]);
});
