import { describe, expect, it } from 'vitest';
import type { Language } from '../../../platform/language.ts';
import { opposedModals } from './oppose-modals.ts';

type Said = [Language, string];

function opposed([language, text]: Said, [other, there]: Said): string[] {
  return opposedModals({ text, language }, { text: there, language: other }).map(
    ({ mine, theirs }) => `${text.slice(mine.start, mine.end)} – ${there.slice(theirs.start, theirs.end)}`,
  );
}

describe('modals', () => {
  it('are opposed where one sentence only permits what the other orders', () => {
    expect(opposed(['en', 'Members shall pay their contribution.'], ['fr', 'Les membres peuvent payer leur contribution.'])).toEqual([
      'shall – peuvent',
    ]);
  });

  it('are held against those at their place, not against others of the sentence', () => {
    const english: Said = ['en', 'Each delegation must include three members, one of whom should be a woman.'];
    const spanish: Said = ['es', 'Cada delegación podrá incluir tres miembros, uno de los cuales debería ser mujer.'];
    expect(opposed(english, spanish)).toEqual(['must – podrá']);
  });

  it('are not opposed where one version says one of two with other words', () => {
    const english: Said = ['en', 'Each delegation may have eight members, of whom two shall be women.'];
    expect(opposed(english, ['fr', 'Chaque délégation peut compter huit membres, dont deux femmes.'])).toEqual([]);
  });

  it('are no permission where they are denied', () => {
    expect(opposed(['en', 'The decision shall not be appealed.'], ['ru', 'Решение не может быть обжаловано.'])).toEqual([]);
  });
});
