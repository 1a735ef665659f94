import { describe, expect, test } from 'vitest';
import type { Language } from '../../../platform/language.ts';
import { screenLanguages } from '../../../platform/language.ts';
import { sampleParallel } from '../aligning/sample-parallel.ts';
import type { Finding } from '../comparing/compare-finding.ts';
import { wordFinding } from '../comparing/compare-words.ts';
import type { FindContext } from './find-context.ts';
import { findInVersions } from './find-in-versions.ts';

type Texts = Partial<Record<Language, string | string[]>>;

function find(texts: Texts, more: Partial<FindContext> = {}): Finding[] {
  const versions = Object.entries(texts).map(([language, text]) => ({
    language: language as Language,
    paragraphs: [text].flat().map((one, index) => ({ key: `p${index + 1}`, text: one })),
  }));
  return findInVersions({ versions, ...more });
}

const told = (found: Finding[]) =>
  found.filter(({ code }) => code !== 'acronym-unexplained').map(({ code, spans, suggestion }) => [code, spans.at(-1)?.text, suggestion]);
const codes = (found: Finding[]) => found.filter(({ code }) => code !== 'acronym-unexplained').map(({ code }) => code);

test('a parallel text that is right in six languages raises nothing', () => {
  const versions = Object.entries(sampleParallel).map(([language, texts]) => ({
    language: language as Language,
    paragraphs: texts.map((text, index) => ({ key: `p${index + 1}`, text })),
  }));
  expect(findInVersions({ versions }).filter(({ severity }) => severity !== 'style')).toEqual([]);
});

describe('gender', () => {
  test('a pronoun of one version tells against the title of another, and the same title elsewhere is looked at', () => {
    const found = find({
      en: ['On 3 June the IPU President opened the forum. She thanked the hosts.', 'The IPU President then left.'],
      ar: ['في 3 حزيران/يونيو افتتح رئيس الاتحاد البرلماني الدولي المنتدى وشكر المضيفين.', 'ثم غادر رئيس الاتحاد البرلماني الدولي.'],
    });
    expect(told(found)).toEqual([
      ['gender-title', 'رئيس', 'رئيسة'],
      ['gender-elsewhere', 'رئيس', undefined],
    ]);
    expect(found[0]?.facts.evidence).toBe('She');
  });

  test.each<[Texts, string, string]>([
    [{ fr: 'Le Directeur général, Mme Odile Marchand, a pris la parole.' }, 'Le Directeur général', 'La Directrice générale'],
    [{ es: 'Intervino el Secretario General, Sra. Elena Prado.' }, 'el Secretario General', 'la Secretaria General'],
    [{ ar: 'تحدث نائب الأمين العام للأمم المتحدة، السيدة هدى سالم.' }, 'نائب الأمين العام', 'نائبة الأمين العام'],
  ])('an honorific beside the title tells against it: %o', (texts, title, suggestion) => {
    expect(told(find(texts)).filter(([code]) => code !== 'gender-verb')).toEqual([['gender-title', title, suggestion]]);
  });

  test('“her” belongs to the only person of the sentence, and “he or she” to nobody', () => {
    const en = 'The meeting was convened by the UN Special Rapporteur on housing, in view of her next report.';
    expect(codes(find({ en, ar: 'عقد الاجتماع مقرر الأمم المتحدة الخاص المعني بالسكن تمهيدا لتقريره.' }))).toEqual(['gender-title']);
    expect(codes(find({ en, ar: 'عقدت الاجتماع مقررة الأمم المتحدة الخاصة المعنية بالسكن تمهيدا لتقريرها.' }))).toEqual([]);
    const either = 'The UN Special Rapporteur on housing may send his or her deputy.';
    expect(codes(find({ en: either, ar: 'يجوز لمقرر الأمم المتحدة الخاص المعني بالسكن أن يوفد من ينوب عنه.' }))).toEqual([]);
  });

  test('the directory decides: title, verb, participle and pronoun', () => {
    const holders = [{ post: 'ipu-president', gender: 'f' as const }];
    expect(codes(find({ ar: 'اجتمع رئيس الاتحاد البرلماني الدولي مع الوفد.' }, { holders }))).toEqual(['gender-title', 'gender-verb']);
    expect(codes(find({ ar: 'اجتمع رئيسة الاتحاد البرلماني الدولي مع الوفد.' }, { holders }))).toEqual(['gender-verb']);
    expect(told(find({ fr: 'La Présidente de l’UIP a été invité à Lima.' }, { holders }))).toEqual([
      ['gender-participle', 'invité', 'invitée'],
    ]);
    expect(codes(find({ en: 'The IPU President spoke first. He thanked the hosts.' }, { holders }))).toEqual(['gender-pronoun']);
    expect(
      codes(
        find(
          { fr: 'La Présidente de l’UIP a été invitée à Lima.', en: 'The IPU President was invited to Lima. She will go.' },
          { holders },
        ),
      ),
    ).toEqual([]);
  });

  test('a feminine verb before a masculine title is seen in Arabic alone', () => {
    expect(codes(find({ ar: 'اجتمعت رئيس اللجنة التنفيذية مع الوفد.' }))).toEqual(['gender-verb']);
    expect(codes(find({ ar: 'اجتمعت رئيسة اللجنة التنفيذية مع الوفد. وشكرت رئيس الوفد.' }))).toEqual([]);
  });

  test('salutations greet the same persons', () => {
    expect(codes(find({ en: 'Dear Sir,', fr: 'Madame, Monsieur,' }))).toEqual(['gender-salutation']);
    expect(codes(find({ en: 'Dear Sir/Madam,', fr: 'Madame, Monsieur,' }))).toEqual([]);
  });
});

describe('names and qualifiers', () => {
  test('a qualifier that the other version lacks is looked at, also where the word stands in another sentence', () => {
    expect(codes(find({ en: 'The annual forum of clerks met.', es: 'Se reunió el foro de letrados.' }))).toEqual(['qualifier-lacking']);
    expect(codes(find({ en: 'The annual forum of clerks met.', es: 'Se reunió el foro anual de letrados.' }))).toEqual([]);
    const en = 'On 4 May the annual meeting of leaders took place in Oslo. It asked that a working meeting be held each year in March.';
    const ar = 'في 4 أيار/مايو عُقد اجتماع القادة في أوسلو. وطلب عقد اجتماع عمل كل عام في آذار/مارس.';
    expect(codes(find({ en, ar }))).toEqual(['qualifier-lacking']);
  });

  test('forbidden, superseded and nearly official names get the right one', () => {
    expect(told(find({ ar: 'شاركت منظمة الأمم المتحدة للمرأة في الندوة.' }))).toEqual([
      ['term-forbidden', 'منظمة الأمم المتحدة للمرأة', undefined],
    ]);
    expect(told(find({ es: 'El FNUAP apoyó la reunión.' }))).toEqual([
      ['term-superseded', 'FNUAP', 'Fondo de Población de las Naciones Unidas'],
    ]);
    const en = 'The Standing Committee on Sustainable Development met.';
    expect(told(find({ en, ar: 'اجتمعت اللجنة الخاصة للتنمية المستدامة.' }))).toEqual([
      ['term-official', 'اللجنة الخاصة للتنمية المستدامة', 'اللجنة الدائمة للتنمية المستدامة'],
    ]);
    expect(codes(find({ en, ar: 'اجتمعت اللجنة الدائمة للتنمية المستدامة.' }))).toEqual([]);
  });

  test('one organization put for another is a must', () => {
    expect(codes(find({ en: 'UNICEF gave its advice.', fr: 'L’OMS a donné son avis.' }))).toEqual(['term-differs']);
    expect(codes(find({ en: 'UNICEF gave its advice.', ru: 'ЮНИСЕФ представил свое мнение.' }))).toEqual([]);
  });

  test('one’s own Assembly is not the General Assembly', () => {
    expect(codes(find({ en: 'At the 140th Assembly, members met.', ar: 'اجتمع الأعضاء في الجمعية العامة الـ 140.' }))).toEqual([
      'term-forbidden',
    ]);
    expect(
      codes(find({ en: 'At the 73rd session of the General Assembly, members met.', ar: 'اجتمع الأعضاء في الدورة 73 للجمعية العامة.' })),
    ).toEqual([]);
  });

  test('a letter of an acronym without its word is looked at', () => {
    expect(codes(find({ en: 'They joined the World Forum for Green Trade Unions (WFSGTU).' }))).toEqual(['acronym-expansion']);
    expect(codes(find({ en: 'They joined the Inter-Parliamentary Union (IPU) and the International Labour Organization (ILO).' }))).toEqual(
      [],
    );
    expect(codes(find({ fr: 'L’Union interparlementaire (UIP) y prend part.' }))).toEqual([]);
  });

  test('a hearing told as a meeting is looked at', () => {
    expect(codes(find({ en: 'A hearing on water was held in Rome.', fr: 'Une réunion sur l’eau a eu lieu à Rome.' }))).toEqual([
      'kind-differs',
    ]);
    expect(codes(find({ en: 'A hearing on water was held in Rome.', fr: 'Une audition sur l’eau a eu lieu à Rome.' }))).toEqual([]);
  });
});

describe('slips of the pen', () => {
  test.each<[Texts, string, string]>([
    [{ en: 'The workshop will be hybrid.', ar: 'ستكون حلقة العمل مختلفة.' }, 'مختلفة', 'مختلطة'],
    [{ fr: 'Le Comité a adapté la résolution.', es: 'El Comité aprobó la resolución.' }, 'adapté', 'adopté'],
    [{ en: 'The statue of the Court was amended.', fr: 'Le Statut de la Cour a été modifié.' }, 'statue', 'statute'],
    [{ en: 'The biannual forum will meet.', es: 'Se reunirá el foro bienal.' }, 'biannual', 'biennial'],
  ])('a real word one letter away from what the other version says: %o', (texts, wrong, right) => {
    const found = find(texts).filter(({ code }) => code === 'slip-word');
    expect(told(found)).toEqual([['slip-word', wrong, right]]);
  });

  test('the same word is right where it is meant', () => {
    expect(codes(find({ en: 'The hybrid forum heard different views.', ar: 'استمع المنتدى المختلط إلى آراء مختلفة.' }))).toEqual([]);
    expect(codes(find({ en: 'A statue was unveiled.', fr: 'Une statue a été dévoilée.' }))).toEqual([]);
  });

  test('an address is no misspelling', () => {
    expect(codes(find({ es: 'Escriba a la unión: mesa@union.example.' }))).toEqual([]);
    expect(codes(find({ es: 'Escriba a la union.' }))).toEqual(['slip-alone']);
  });

  test('English alone: doubled words, articles, numbers of verbs', () => {
    expect(told(find({ en: 'It met in the the hall.' }))).toEqual([['doubled-word', 'the the', 'the']]);
    expect(told(find({ en: 'It was a honest answer by an university.' }))).toEqual([
      ['article-sound', 'a honest', 'an honest'],
      ['article-sound', 'an university', 'a university'],
    ]);
    expect(codes(find({ en: 'Both committees has agreed. The Council have met.' }))).toEqual(['verb-number', 'verb-number']);
    const right =
      'A unanimous vote in an hour; a European and an MP; the list of three committees is long; she said that that was an uninvited guest.';
    expect(codes(find({ en: right }))).toEqual([]);
    expect(codes(find({ fr: 'Nous nous félicitons de ce que vous vous engagiez.' }))).toEqual([]);
  });

  test('one word in two spellings is a matter of style', () => {
    expect(codes(find({ en: ['A stock-taking meeting was held.', 'The stocktaking ended.'] }))).toEqual(['spelling-variants']);
    expect(codes(find({ ar: ['اجتمعت الأكاديمية.', 'ثم سافرت الاكاديمية.'] }))).toEqual(['spelling-variants']);
  });
});

describe('formalities, events and format', () => {
  test('addressees, order of signatories and the signed mark', () => {
    const en = [
      'To: Presidents of all IPU Groups',
      'Yours sincerely,',
      'Ada Moss',
      'Secretary General',
      'Li Qing',
      'Under-Secretary-General',
    ];
    const ar = ['إلى: رؤساء البرلمانات الأعضاء', 'وتفضلوا بقبول فائق الاحترام،', '(توقيع)', 'وكيل الأمين العام', '(توقيع)', 'الأمين العام'];
    expect(codes(find({ en, ar })).toSorted()).toEqual(['addressee-differs', 'signatories-order', 'signed-mark']);
  });

  test('an announced enclosure that is not there is looked at', () => {
    const en = 'The programme is attached.';
    expect(codes(find({ en }, { enclosures: 0 }))).toEqual(['enclosure-lacking']);
    expect(codes(find({ en }, { enclosures: 1 }))).toEqual([]);
  });

  test('one partner with two roles for one event, and one event with two numbers', () => {
    const first = 'On 5 and 6 May the World Forum of Women Engineers met in Lima. The Forum was hosted by the Congress of Peru.';
    const second =
      'A message was read to the World Forum of Women Engineers. The forum was organized in cooperation with the Congress of Peru.';
    expect(codes(find({ en: [first, second] }))).toEqual(['event-role']);
    expect(codes(find({ en: [first, second.replace('organized in cooperation with', 'hosted by')] }))).toEqual([]);
  });

  test('format by the house’s rules, one finding for each rule', () => {
    expect(told(find({ ar: 'يعقد في 3 آذار/ مارس و4 يونيو/حزيران.' }))).toEqual([['format-months', 'يونيو/حزيران', undefined]]);
    expect(told(find({ ar: 'زار الوفد جيپوتي' }))).toEqual([['format-letters', 'جيپوتي', 'جيبوتي']]);
    expect(codes(find({ ar: 'اجتمع الوفـــد, ثم سافر.' })).toSorted()).toEqual(['format-kashida', 'format-marks']);
    expect(codes(find({ ar: 'الدورة الـ137 في جنيف، هـ.' }))).toEqual([]);
    expect(codes(find({ en: 'It met  today , and left.' }))).toEqual(['format-spaces']);
    expect(codes(find({ en: 'It met  today.' }, { withoutFormat: ['format-spaces'] }))).toEqual([]);
  });
});

test('every finding is worded in the four languages, with its family and how sure it is', () => {
  const found = [
    ...find({ en: 'The annual hearing was hybrid, with UNICEF.', ar: 'كان الاجتماع مختلفا مع منظمة الصحة العالمية.' }),
    ...find({ en: 'It met in the the hall.' }),
    ...find({ ar: 'اجتمعت رئيس اللجنة, ثم سافر.' }),
  ];
  expect(found.length).toBeGreaterThan(5);
  for (const one of found) {
    expect(one.family).toBeDefined();
    expect(one.confidence).toBeGreaterThan(0);
    for (const language of screenLanguages) {
      for (const text of Object.values(wordFinding(one, language))) expect(text).not.toMatch(/^$|[{}]|undefined/);
    }
  }
});

test('a finding accepted before is not raised again', () => {
  const texts = { en: 'The annual forum met.', es: 'Se reunió el foro.' };
  const [one] = find(texts);
  expect(find(texts, { accepted: [one?.id ?? ''] })).toEqual([]);
});
