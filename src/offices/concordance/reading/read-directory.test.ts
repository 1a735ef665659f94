import { expect, test } from 'vitest';
import { accepted } from '../../../platform/answer.ts';
import { readDirectoryFiles } from './read-directory.ts';

const read = (name: string, text: string) => accepted(readDirectoryFiles([{ name, text }]));

test('a sheet headed in any language of the screens tells who holds a post the term base knows', () => {
  for (const [head, gender] of [
    ['Country or body,Post,Gender as stated', 'Female'],
    ['Pays ou institution;Fonction;Genre déclaré', 'Femme'],
    ['البلد أو الجهة,المنصب,الجنس المصرّح به', 'أنثى'],
  ] as const) {
    const mark = head.includes(';') ? ';' : ',';
    const { holders } = read(
      'posts.csv',
      `\ufeff${head}\r\n${[head.startsWith('Pays') ? 'UIP' : 'IPU', head.startsWith('Pays') ? 'Secrétaire général' : 'Secretary General', gender].join(mark)}\r\n`,
    );
    expect(holders).toEqual([{ post: 'ipu-secretary-general', gender: 'f' }]);
  }
});

test('the holder’s names go with the gender, and a title of many bodies names none of them', () => {
  const { terms, holders } = read(
    'posts.csv',
    'Country or body,Post,Given name,Family name,Gender\nLakeland,Speaker,Ada,Moss,Female\nHillland,Speaker,Jo,Ray,Male\n',
  );
  expect(holders.map(({ names, gender }) => [names, gender])).toEqual([
    [['Ada Moss'], 'f'],
    [['Jo Ray'], 'm'],
  ]);
  expect(terms.flatMap(({ words }) => words.en ?? []).map(({ text }) => text)).not.toContain('Speaker');
});

test('an object names bodies and posts in their languages', () => {
  const bodies = [{ id: 'forum', names: { en: 'Forum of Lakes', fr: 'Forum des lacs' }, acronyms: { en: 'FOL' } }];
  const posts = [{ id: 'chair', titles: { en: 'Chair of the Forum', ar: ['رئيسة المنتدى'] }, holder: { gender: 'f' } }];
  const { terms, holders } = read('all.json', JSON.stringify({ bodies, posts }));
  expect(terms.map(({ id, domain }) => `${id} ${domain}`)).toEqual(['forum body', 'chair post']);
  expect(holders).toEqual([{ post: 'chair', gender: 'f' }]);
});

test('what holds no post is refused', () => {
  expect(readDirectoryFiles([])).toMatchObject({ refusal: { code: 'directory-empty' } });
  expect(readDirectoryFiles([{ name: 'a.csv', text: 'x,y\n1,2\n' }])).toMatchObject({ refusal: { code: 'directory-not-read' } });
  expect(readDirectoryFiles([{ name: 'a.json', text: '{' }])).toMatchObject({ refusal: { code: 'directory-not-read' } });
});
