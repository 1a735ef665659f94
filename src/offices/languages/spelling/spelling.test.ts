import { afterAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../platform/language.ts';
import { findInVersions } from '../findings/find-in-versions.ts';
import { findDictionaries } from './find-dictionaries.ts';
import { learnSpelling } from './learn-spelling.ts';
import { nearWords, slipOf } from './near-words.ts';
import { closeSpelling } from './spelling.ts';
import { wordsToJudge } from './words-to-judge.ts';

afterAll(closeSpelling);

async function misspelt(texts: Partial<Record<Language, string>>) {
  const versions = Object.entries(texts).map(([language, text]) => ({
    language: language as Language,
    paragraphs: [{ key: 'p1', text }],
  }));
  await learnSpelling(versions.flatMap(({ language, paragraphs }) => paragraphs.map(({ text }) => ({ language, text }))));
  return findInVersions({ versions })
    .filter(({ code }) => code === 'spelling-unknown' || code === 'slip-alone')
    .map(({ severity, spans, suggestion }) => `${severity} ${spans.map(({ text }) => text).join(' ')} ${suggestion ?? ''}`.trim());
}

describe('words that no dictionary knows', () => {
  test.each<[Language, string, string]>([
    ['en', 'The delegates aproved the programme of work.', 'look aproved approved'],
    ['en', 'The meeting wil be held in the morining.', 'look morining morning'],
    ['fr', 'Les délégations ont adressé leurs félicitatons au comité.', 'look félicitatons félicitations'],
    ['fr', 'Le secrétariat a publié le programe de travail.', 'look programe programme'],
    ['es', 'La secretaría publicará los documentos traducídos.', 'look traducídos traducidos'],
    ['es', 'Los participantes debatieron las recomendacioes.', 'look recomendacioes recomendaciones'],
    ['ar', 'ناقش المشاركون التوصايت في الجلسة.', 'look التوصايت التوصيات'],
    ['ar', 'ناقش المشاركون المسآلة في الجلسة.', 'look المسآلة المسألة'],
    ['ru', 'Участники обсудили рекомендаци и приняли решеение.', 'look решеение решение'],
  ])('%s: %s', async (language, text, expected) => {
    expect(await misspelt({ [language]: text })).toContain(expected);
  });

  test.each<[Partial<Record<Language, string>>]>([
    [{ en: 'Ms. Okello and Mr. Ferreira wrote to info@assembly.example about A/78/212 and UNCTAD.' }],
    [{ en: 'The organization’s programme colours are recognized by intersessional stakeholders.' }],
    [{ fr: 'L’Assemblée s’est réunie jusqu’à aujourd’hui ; qu’elle soit remerciée.' }],
    [{ es: 'El período de sesiones intergubernamental concluyó satisfactoriamente.' }],
    [{ ar: 'وستتضمن الجلسات الافتتاحية كلمات للبرلمانيين والخبراء من أجل تعزيز الحوكمة.' }],
    [{ ru: 'Межпарламентский союз и его партнёры провели заседание, посвящённое биоразнообразию.' }],
    [{ en: 'The delegation visited Lusaka.', ar: 'زار الوفد لوساكا.' }],
  ])('right words, names and addresses are left alone: %o', async (texts) => {
    expect(await misspelt(texts)).toEqual([]);
  });

  test('what is far from any word is told together, as a matter of style', async () => {
    expect(await misspelt({ en: 'The blorgified quanterlo was discussed.' })).toEqual(['style blorgified quanterlo']);
  });
});

test('a language without a dictionary is said not to be judged', async () => {
  expect(await learnSpelling([{ language: 'zh', text: '大会开幕。' }])).toEqual(['zh']);
  expect(findDictionaries('fr', ['/nowhere'])).toEqual([]);
  expect(findDictionaries('en')).toHaveLength(2);
});

test('slips are told by their kind, and the likeliest come first', () => {
  expect(nearWords('reunion', 'es')).toContain('reunión');
  expect(nearWords('الاجتمع', 'ar')).toContain('الاجتماع');
  expect([slipOf('recieve', 'receive'), slipOf('comite', 'comité'), slipOf('commitee', 'committee')]).toEqual(['swap', 'accent', 'double']);
  expect(slipOf('هشة', 'هشه')).toBeUndefined();
});

test('codes, addresses and words of another script are not asked for', () => {
  expect(wordsToJudge('See https://a.example/xyz, A/78/L.1, SDG17 and الجلسة today.', 'en').map(({ word }) => word)).toEqual(['today']);
});
