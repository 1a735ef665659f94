import { expect, test } from 'vitest';
import type { Language } from '../../../../platform/language.ts';
import { findInVersions } from '../find-in-versions.ts';

function found(language: Language, text: string): string[] {
  return findInVersions({ versions: [{ language, paragraphs: [{ key: 'p1', text }] }] })
    .filter(({ code }) => code === 'gender-article' || code === 'dual-plural')
    .map(({ spans, suggestion }) => `${spans[0]?.text} ${suggestion ?? ''}`.trim());
}

test.each<[Language, string, string]>([
  ['fr', 'Le Commission a pris note du rapport.', 'Le Commission La Commission'],
  ['fr', 'Elle a été transmise à la Conseil.', 'à la Conseil au Conseil'],
  ['fr', 'Il l’a dit à l’Commission.', 'l’Commission'],
  ['fr', 'Le secrétariat de Organisation est à Rome.', 'de Organisation d’Organisation'],
  ['es', 'El Comisión tomó nota del informe.', 'El Comisión La Comisión'],
  ['es', 'Lo remitió a la Consejo.', 'la Consejo el Consejo'],
  ['ar', 'اجتمع الجمعية في لوساكا.', 'اجتمع الجمعية'],
  ['ar', 'قررت المجلس نشر التقرير.', 'قررت المجلس'],
  ['ar', 'اجتمعت الرئيسة والأمين العام مع الوزير، وناقشا التعاون. وشددوا على أهميته.', 'وشددوا'],
  ['ar', 'وكان الطرفان ناقشوا المسألة.', 'ناقشوا'],
])('%s: %s', (language, text, expected) => {
  expect(found(language, text)).toContain(expected);
});

test.each<[Language, string]>([
  ['fr', 'La Commission, le Conseil et l’Assemblée ont adopté le rapport ; la Présidente de l’Union l’a signé au mois de mai.'],
  ['fr', 'Le onze juin, la hausse de l’indice d’octobre fut notée au Conseil. Il faut que le Comité se réunisse.'],
  ['es', 'La Comisión remitió al Consejo el informe de la Mesa; el programa y el tema del sistema.'],
  ['ar', 'اجتمعت اللجنة في جنيف. وقرر المجلس نشر التقرير، وناقشا معاً المسألة.'],
  ['ar', 'ناقش المشاركون المسألة وشددوا على أهميتها وأكدوا دعمهم.'],
])('right: %s %s', (language, text) => {
  expect(found(language, text)).toEqual([]);
});
