import { describe, expect, it } from 'vitest';
import type { Language } from '../../../platform/language.ts';
import { readDenials } from './read-denials.ts';
import { readModals } from './read-modals.ts';

/** How often a sentence denies so that a translation must deny too. */
function denials(sentence: string, language: Language): number {
  return readDenials(sentence, language).filter(({ kind }) => kind === 'denial' || kind === 'again').length;
}

describe('a sentence denies', () => {
  it.each<[Language, string, number]>([
    ['en', 'Neither the host nor the visitors pay.', 1],
    ['en', 'Those who have not paid by the end of the third month shall not vote.', 2],
    ['fr', 'Ni l’hôte ni les invités ne paient.', 1],
    ['es', 'Los observadores no votan y ningún miembro paga.', 1],
    ['ar', 'لن تدفع الدولة المضيفة ولا الضيوف.', 1],
    ['ru', 'Ни хозяева, ни гости не платят.', 1],
    ['zh', '东道国不付款，来宾也不付款。', 2],
  ])('%s: “%s” %i times', (language, sentence, times) => {
    expect(denials(sentence, language)).toBe(times);
  });

  it.each<[Language, string]>([
    ['en', 'Not only members reply no later than May; please do not hesitate to call.'],
    ['fr', 'Non seulement les membres répondent au plus tard en mai ; n’hésitez pas à appeler.'],
    ['fr', 'Le texte n’existe qu’en anglais.'],
    ['fr', 'Le texte est lu avant qu’il n’ait été adopté.'],
    ['ar', 'يشارك عضو واحد دون 45 عاماً وآخر دون سن الثلاثين.'],
    ['es', 'No solo los miembros; no obstante, no más tarde de mayo.'],
    ['ar', 'لا سيما الأعضاء، في ما لا يقل عن شهرين، ولا يزال الباب مفتوحاً.'],
    ['ru', 'Не только члены, не позднее мая, где бы они ни находились.'],
    ['zh', '不仅成员，无论何时，不迟于五月，非政府组织也可参加。'],
  ])('%s: “%s” not at all', (language, sentence) => {
    expect(denials(sentence, language)).toBe(0);
  });

  it('reads words that deny otherwise, restrict or set an end', () => {
    const kinds = (sentence: string, language: Language) => readDenials(sentence, language).map(({ kind }) => kind);
    expect(kinds('We are unable to reply without a form.', 'en')).toEqual(['firm', 'firm']);
    expect(kinds('Le bulletin ne paraît qu’en ligne.', 'fr')).toEqual(['perhaps']);
    expect(kinds('El debate sigue, salvo que la Mesa decida suspenderlo.', 'es')).toContain('unless');
    expect(kinds('秘书处不安排医疗保险。', 'zh')).toEqual(['denial']);
  });
});

describe('a modal', () => {
  it('says a duty or a permission unless it is denied', () => {
    expect(readModals('Members shall pay and may vote.', 'en').map(({ value }) => value)).toEqual(['must', 'may']);
    expect(readModals('Members may not vote.', 'en')).toEqual([]);
    expect(readModals('Les membres ne peuvent pas voter.', 'fr')).toEqual([]);
    expect(readModals('一个成员可以投票。', 'zh').map(({ value }) => value)).toEqual(['may']);
  });
});
