import { describe, expect, it } from 'vitest';
import type { Language } from '../../../platform/language.ts';
import { versionOfTexts } from '../reading/version-of-texts.ts';
import { checkVersions } from './check-versions.ts';

const texts = {
  en: [
    'The Council met in the capital to examine the budget, and adopted the annual programme of work.',
    'The Secretariat published the report in all official languages. Parliaments received a copy of the decisions.',
    'The delegations thanked the host country for the quality of the organization, including the transport of participants.',
    'The next session will deal with climate, water and energy.',
  ],
  fr: [
    'Le Conseil s’est réuni dans la capitale pour examiner le budget et a adopté le programme de travail annuel.',
    'Le Secrétariat a publié le rapport dans toutes les langues officielles. Les parlements ont reçu une copie des décisions.',
    'Les délégations ont remercié le pays hôte de la qualité de l’organisation, y compris du transport des participants.',
    'La prochaine session portera sur le climat, l’eau et l’énergie.',
  ],
  ar: [
    'اجتمع المجلس في العاصمة لبحث الميزانية، واعتمد برنامج العمل السنوي.',
    'نشرت الأمانة التقرير بجميع اللغات الرسمية. وتلقت البرلمانات نسخة من المقررات.',
    'شكرت الوفود البلد المضيف على جودة التنظيم، بما في ذلك نقل المشاركين.',
    'ستتناول الدورة المقبلة المناخ والمياه والطاقة.',
  ],
};

function omissions(one: Language, a: readonly string[], other: Language, b: readonly string[]) {
  return checkVersions([versionOfTexts(one, a), versionOfTexts(other, b)]).findings.filter(({ family }) => family === 'omission');
}

describe('what a version leaves out', () => {
  it('is not raised where nothing is left out', () => {
    expect(omissions('en', texts.en, 'fr', texts.fr)).toEqual([]);
    expect(omissions('en', texts.en, 'ar', texts.ar)).toEqual([]);
  });

  it('is raised for a sentence inside a paragraph', () => {
    const without = texts.fr.map((text) => text.replace(' Les parlements ont reçu une copie des décisions.', ''));
    const [found] = omissions('en', texts.en, 'fr', without);
    expect(found?.rule).toBe('sentence-missing');
    expect(found?.spans[0]?.text).toBe('Parliaments received a copy of the decisions.');
  });

  it('is raised for a clause, with the words that have no partner', () => {
    const without = texts.fr.map((text) => text.replace(' et a adopté le programme de travail annuel', ''));
    const found = omissions('en', texts.en, 'fr', without).find(({ rule }) => rule === 'clause-missing');
    expect(found?.spans[0]?.text).toContain('programme of work');
    expect(found?.why.fr).toContain('programme');
  });

  it('is raised for a whole paragraph', () => {
    const found = omissions('en', texts.en, 'ar', texts.ar.slice(0, 3));
    expect(found.map(({ rule }) => rule)).toEqual(['paragraph-missing']);
  });
});
