import { describe, expect, test } from 'vitest';
import { readLetter } from './import-letter.ts';
import { splitLanguages } from './split-languages.ts';

const english = `Assembly of World Parliaments
Voices of nations.

Protocol Office

T +41 22 000 11 22
desk@assembly.example

To the Speakers of Member Parliaments

Geneva, 4 February 2027

Dear Speaker,

The Assembly invites you to a hybrid seminar entitled *Clean water for every town*, which takes place on 8 and 9 March 2027, from 15:00 to 16:30 (CET). A draft agenda is attached.

Interpretation is available in English, French and Spanish. Please register at <https://assembly.example/en/water> before the

end of this month.

For questions, please contact Ms. Ilse Brandvold at water@assembly.example.

Yours sincerely,

(signed)

Ada Quillfeather
Secretary General

(signed)

Bo Winterholm
Director for
Water and Towns
World Water Union
`;

const french = `À l'attention des présidents des parlements membres

Genève, le 4 février 2027

Madame la Présidente,
Monsieur le Président,

L'Assemblée vous convie à un séminaire hybride intitulé *De l'eau propre pour chaque ville*, qui se tiendra les 8 et 9 mars 2027 de 15 h à 16 h 30 (HNEC). Le projet d'ordre du jour est ci-joint.

L'interprétation est assurée en anglais, espagnol et français. Inscription sur <https://assembly.example/fr/water> avant la fin du mois.

Pour toute question, écrivez à Mme Ilse Brandvold : water@assembly.example.

Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.

(signé)

Ada Quillfeather
Secrétaire générale

(signé)

Bo Winterholm
Directeur
`;

const arabic = `إلى: رؤساء البرلمانات الأعضاء

جنيف، 4 شباط/فبراير 2027

حضرة الرئيس،

تدعوكم الجمعية إلى ندوة هجينة بعنوان "مياه نظيفة لكل مدينة" تعقد يومي 8 و9 آذار/مارس 2027 من الساعة 15:00 إلى الساعة 16:30 (بتوقيت وسط أوروبا). وتجدون مشروع جدول الأعمال مرفقاً.

تتاح الترجمة الفورية بالإنكليزية والفرنسية والإسبانية. يرجى التسجيل على <https://assembly.example/ar/water> قبل نهاية الشهر.

للاستفسار يرجى التواصل مع السيدة إلسه براندفولد عبر water@assembly.example.

وتفضلوا بقبول فائق التقدير،

(توقيع)

آدا كويلفيذر

الأمينة العامة
`;

describe('a letter in three languages in one file', () => {
  const reading = readLetter(`${english}\n\n\n${french}\n\n\n${arabic}`);
  const [en, fr, ar] = reading.versions;

  test('is cut into its languages', () => {
    expect(reading.versions.map(({ language }) => language)).toEqual(['en', 'fr', 'ar']);
    expect(reading.unrecognised).toEqual([]);
    expect(reading.missing).toEqual([]);
  });

  test('gives up its letterhead, place, date and addressee as data', () => {
    expect(en?.letterhead).toMatchObject({
      organization: 'Assembly of World Parliaments',
      motto: 'Voices of nations.',
      desk: 'Protocol Office',
    });
    expect(en?.letterhead.contacts).toHaveLength(2);
    expect([en?.date, fr?.date, ar?.date]).toEqual(['2027-02-04', '2027-02-04', '2027-02-04']);
    expect([en?.place, fr?.place, ar?.place]).toEqual(['Geneva', 'Genève', 'جنيف']);
    expect(en?.addressee).toMatchObject({ post: 'speaker', of: 'parliament', members: true });
    expect(fr?.salutation).toEqual(['Madame la Présidente,', 'Monsieur le Président,']);
  });

  test('rejoins a paragraph that a page break cut', () => {
    expect(en?.body).toHaveLength(3);
    expect(en?.body[1]?.text).toContain('before the end of this month.');
  });

  test('names enclosures and signatories with posts', () => {
    expect(reading.versions.map(({ enclosures }) => enclosures.length)).toEqual([1, 1, 1]);
    expect(en?.signatories).toMatchObject([
      { name: 'Ada Quillfeather', post: ['Secretary General'], signed: true },
      { name: 'Bo Winterholm', post: ['Director for Water and Towns'], organization: 'World Water Union', signed: true },
    ]);
  });

  test('pairs every paragraph across the languages', () => {
    expect(reading.pairs).toEqual([1, 2, 3].map((at) => ({ en: [`p${at}`], fr: [`p${at}`], ar: [`p${at}`] })));
  });

  test('proposes one meeting with what each language says of it', () => {
    expect(reading.meetings).toHaveLength(1);
    expect(reading.meetings[0]).toMatchObject({
      days: { from: '2027-03-08', to: '2027-03-09' },
      time: { from: '15:00', to: '16:30', offset: '+01:00' },
      zone: 'Europe/Zurich',
      mode: 'hybrid',
      titles: { en: 'Clean water for every town', fr: "De l'eau propre pour chaque ville", ar: 'مياه نظيفة لكل مدينة' },
      languages: ['en', 'es', 'fr'],
      registration: 'https://assembly.example/en/water',
      contact: { email: 'water@assembly.example', name: 'Ilse Brandvold' },
      statedIn: ['en', 'fr', 'ar'],
    });
  });

  test('notes only that one version has a signatory less', () => {
    expect(reading.notes.map(({ code, languages }) => [code, ...languages])).toEqual([['signatories-differ', 'en', 'ar']]);
  });
});

describe('versions that disagree', () => {
  const notes = (from: string, to: string) =>
    readLetter(`${english}\n\n\n${french.replace(from, to)}`).notes.map(({ severity, code }) => `${severity} ${code}`);

  test.each([
    ['des présidents des parlements membres', 'des présidents de tous les groupes', 'must addressee-differs'],
    ['8 et 9 mars', '8 et 10 mars', 'must date-differs'],
    ['séminaire hybride', 'séminaire varié', 'look mode-lacking'],
    ['16 h 30', '17 h 30', 'must time-differs'],
    ['anglais, espagnol et français', 'anglais et français', 'must languages-differs'],
    ['water@', 'eau@', 'must email-differs'],
    ["À l'attention des présidents des parlements membres", '', 'look addressee-lacking'],
  ])('“%s” as “%s” is noted', (from, to, wanted) => {
    expect(notes(from, to)).toEqual([wanted]);
  });

  test('signatories in another order are noted', () => {
    const [first, second] = ['Ada Quillfeather\nSecrétaire générale', 'Bo Winterholm\nDirecteur'];
    const turned = french.replace(first, '§').replace(second, first).replace('§', second);
    expect(readLetter(`${english}\n\n\n${turned}`).notes.map(({ code }) => code)).toEqual(['signatories-order']);
  });
});

describe('letters that are not whole', () => {
  test('what is missing is said, and a line that fits nowhere is shown', () => {
    const reading = readLetter('Purple elephants\n\nDear Sir,\n\nWe will write again, and we hope that you are well.\n');
    expect(reading.missing).toEqual(['addressee', 'date', 'closing', 'signatories'].map((part) => ({ language: 'en', part })));
    expect(reading.unrecognised).toEqual([{ language: 'en', line: 1, text: 'Purple elephants' }]);
  });

  test('an empty text has no version', () => {
    expect(readLetter(' \n\n')).toMatchObject({ versions: [], pairs: [], meetings: [], notes: [] });
  });

  test('an empty link is noted', () => {
    const [note] = readLetter(
      'Dear Sir,\n\nMore is on our [website](#) for all of you.\n\nYours sincerely,\n\nAda Quillfeather\nDirector\n',
    ).notes;
    expect(note).toMatchObject({ code: 'link-empty', facts: { name: 'website' } });
  });

  test('languages that follow one another without wide gaps are still told apart', () => {
    const spanish =
      'Estimado señor:\n\nLa reunión se celebra en Lima y los miembros se inscriben en el sitio.\n\nAtentamente,\n\nAda Quillfeather\n';
    const found = splitLanguages(
      `Dear Sir,\n\nThe meeting is held in Lima and all of the members register on the site.\n\nYours sincerely,\n\n${spanish}`,
    );
    expect(found.map(({ language, blocks }) => [language, blocks.length])).toEqual([
      ['en', 3],
      ['es', 4],
    ]);
  });
});
