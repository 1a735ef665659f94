import { describe, expect, it } from 'vitest';
import type { Language } from '../../../platform/language.ts';
import { unansweredDenials } from './answer-denials.ts';

type Said = [Language, string];

function lost([language, text]: Said, [other, there]: Said): string[] {
  return unansweredDenials({ text, language }, { text: there, language: other }).map((words) =>
    words.map(({ start, end }) => text.slice(start, end)).join(' '),
  );
}

describe('a denial has no answer', () => {
  it.each<[Said, Said, string]>([
    [['en', 'The fee will not be refunded.'], ['es', 'La cuota se reembolsará.'], 'not'],
    [['ru', 'Плата не возвращается.'], ['fr', 'Les frais sont remboursés.'], 'не'],
    [['zh', '任何国家都不能单独保护共有湖泊。'], ['en', 'Any State can protect a shared lake alone.'], '不'],
    [
      ['en', 'Reports in March were not published, and letters in April were not sent.'],
      ['es', 'Los informes de marzo se publicaron y las cartas de abril no se enviaron.'],
      'not',
    ],
    [
      ['es', 'A menos que la Junta decida otra cosa, la sesión será en mayo.'],
      ['en', 'The session will be in May, the Board decides.'],
      'A menos que',
    ],
  ])('%j beside %j', (one, other, words) => {
    expect(lost(one, other)).toEqual([words]);
  });
});

describe('a denial is answered', () => {
  it.each<[Said, Said]>([
    [
      ['ru', 'Ни один кандидат не получил большинства.'],
      ['en', 'Neither candidate obtained a majority.'],
    ],
    [
      ['fr', 'Les expéditions restent inaccessibles et ne sont pas assurées.'],
      ['en', 'Shipments remain inaccessible and uninsured.'],
    ],
    [
      ['zh', '四个县仍然无法进入。'],
      ['en', 'Access to four districts remains cut off.'],
    ],
    [
      ['en', 'young people not in employment, education or training'],
      ['ru', 'молодежь, которая не работает и не учится'],
    ],
    [
      ['ru', 'молодежь, которая не работает, не учится'],
      ['en', 'young people not in employment, education or training'],
    ],
    [
      ['fr', 'Les noms ne sont publiés qu’avec leur accord.'],
      ['en', 'The names are published only with their consent.'],
    ],
    [
      ['ar', 'ولن يُنظر في الاستمارات إلا في حالات القوة القاهرة.'],
      ['en', 'Forms shall not be considered, except in cases of force majeure.'],
    ],
    [
      ['es', 'salvo que el Consejo decida otra cosa'],
      ['fr', 'à moins que le Conseil n’en décide autrement'],
    ],
  ])('%j beside %j', (one, other) => {
    expect([...lost(one, other), ...lost(other, one)]).toEqual([]);
  });
});
