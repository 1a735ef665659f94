import type { Block, Run } from '../../languages/public.ts';
import type { OfficialDocument } from '../official-document.ts';
import { sampleLetterhead } from './letterhead.ts';

const t = (text: string, emphasis = false): Run => ({ kind: 'text', text, emphasis });
const heading = (key: string, level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', key, level, runs: [t(text)] });
const paragraph = (key: string, ...runs: Run[]): Block => ({ kind: 'paragraph', key, runs });

const en: OfficialDocument = {
  kind: 'report',
  language: 'en',
  title: 'Cooperation with the United Nations system',
  letterheads: [{ ...sampleLetterhead('en'), desk: undefined }],
  reference: 'CL/219/9-R.1',
  masthead: [
    { label: '', value: 'CL/219/9-R.1' },
    { label: 'Original:', value: 'English' },
    { label: 'Distribution:', value: 'General' },
    { label: 'Date:', value: '18 March 2027' },
  ],
  issuedOn: '2027-03-18',
  subtitles: [
    { runs: [t('16 September 2026 to 15 March 2027')] },
    { runs: [t('Noted by the Governing Council at its 219th session (Geneva, 24 March 2027)')], emphasis: true },
  ],
  blocks: [
    heading('h1', 1, '1. Peace and the rule of law'),
    paragraph(
      'a1',
      t(
        'From 8 to 10 October 2026 the Assembly met the Department of Political and Peacebuilding Affairs in New York. Parliaments of 31 countries described how they follow the work of field missions, and the Department undertook to brief national parliaments before a mandate is renewed. ',
      ),
      t('Parliaments and peace operations', true),
      t(', a short guide, appeared in four languages at https://www.assembly.example/publications/parliaments-and-peace-operations.'),
    ),
    paragraph(
      'a2',
      t(
        'A memorandum of understanding for 2027–2030 was signed on 4 November 2026 with the United Nations Office on Drugs and Crime. It provides for one regional seminar a year and for a common register of laws against corruption; the first seminar drew 118 members of parliament, of whom 47% were women.',
      ),
    ),
    heading('h2', 1, '2. Equality of women and men'),
    paragraph(
      'b1',
      t(
        'In mid-December 2026 the Assembly and UN-Women published their yearly map of women in politics. The figures had been checked with 186 parliaments, nine more than a year earlier.',
      ),
    ),
    heading('h21', 2, 'Training of newly elected members'),
    paragraph(
      'b2',
      t('Three courses were held in Nairobi, Panama City and Amman, each with the resident coordinator of the United Nations.'),
    ),
    {
      kind: 'table',
      key: 't1',
      widths: [3, 2, 2, 2],
      header: [[t('Place')], [t('Dates')], [t('Participants')], [t('Women')]],
      rows: [
        [[t('Nairobi')], [t('12–14 January 2027')], [t('64')], [t('52%')]],
        [[t('Panama City')], [t('2–4 February 2027')], [t('48')], [t('50%')]],
        [[t('Amman')], [t('22–24 February 2027')], [t('71')], [t('46%')]],
      ],
    },
    paragraph('b3', t('The materials may be used freely by any parliament, which need only state where they come from. Next steps:')),
    {
      kind: 'list',
      key: 'l',
      ordered: false,
      items: [
        [t('a fourth course, in Portuguese, before July 2027;')],
        [t('an account of what former participants did with the training.')],
      ],
    },
    heading('h3', 1, '3. Climate and sustainable development'),
    ...Array.from({ length: 5 }, (_, n) =>
      paragraph(
        `c${n}`,
        t(
          `Parliaments of region ${n + 1} examined their voluntary national reviews before these reached the high-level political forum. The Assembly supplied rapporteurs with a list of questions, and ${12 + n * 7} committees answered by the end of January 2027. Their answers show that budgets are still read without the Goals in mind, and that most committees see the review only once it has been printed.`,
        ),
      ),
    ),
  ],
  verification: { code: 'R3TN-88QK', url: 'https://chancery.assembly.example/verify/R3TN-88QK', label: 'Verification code' },
};

const ar: OfficialDocument = {
  ...en,
  language: 'ar',
  title: 'التعاون مع منظومة الأمم المتحدة',
  letterheads: [{ ...sampleLetterhead('ar'), desk: undefined }],
  masthead: [
    { label: '', value: 'CL/219/9-R.1' },
    { label: 'الأصل:', value: 'بالإنكليزية' },
    { label: 'التوزيع:', value: 'عام' },
    { label: 'التاريخ:', value: '18 آذار/مارس 2027' },
  ],
  subtitles: [
    { runs: [t('من 16 أيلول/سبتمبر 2026 إلى 15 آذار/مارس 2027')] },
    { runs: [t('أحاط مجلس الإدارة علماً بهذا التقرير في دورته الـ 219 (جنيف، 24 آذار/مارس 2027)')], emphasis: true },
  ],
  blocks: [
    heading('h1', 1, '1. السلام وسيادة القانون'),
    paragraph(
      'a1',
      t(
        'اجتمعت الجمعية في الفترة من 8 إلى 10 تشرين الأول/أكتوبر 2026 بإدارة الشؤون السياسية وبناء السلام في نيويورك. وعرضت برلمانات 31 بلداً كيف تتابع عمل البعثات الميدانية، وتعهدت الإدارة بإحاطة البرلمانات الوطنية قبل تجديد أي ولاية. وصدر دليل ',
      ),
      t('البرلمانات وعمليات السلام', true),
      t(' بأربع لغات على الرابط \u2066https://www.assembly.example/publications/parliaments-and-peace-operations\u2069.'),
    ),
    paragraph(
      'a2',
      t(
        'ووُقّعت في 4 تشرين الثاني/نوفمبر 2026 مذكرة تفاهم للفترة \u20662027–2030\u2069 مع مكتب الأمم المتحدة المعني بالمخدرات والجريمة، تنص على عقد حلقة دراسية إقليمية كل عام. وشارك في الحلقة الأولى 118 برلمانياً، 47% منهم نساء.',
      ),
    ),
    heading('h2', 1, '2. المساواة بين النساء والرجال'),
    paragraph(
      'b1',
      t(
        'نشرت الجمعية وهيئة الأمم المتحدة للمرأة في منتصف كانون الأول/ديسمبر 2026 خريطتهما السنوية للمرأة في السياسة، بعد مراجعة الأرقام مع 186 برلماناً.',
      ),
    ),
    heading('h21', 2, 'تدريب الأعضاء المنتخبين حديثاً'),
    {
      kind: 'table',
      key: 't1',
      widths: [3, 3, 2, 2],
      header: [[t('المكان')], [t('التاريخ')], [t('المشاركون')], [t('النساء')]],
      rows: [
        [[t('نيروبي')], [t('12-14 كانون الثاني/يناير 2027')], [t('64')], [t('52%')]],
        [[t('مدينة بنما')], [t('2-4 شباط/فبراير 2027')], [t('48')], [t('50%')]],
        [[t('عمّان')], [t('22-24 شباط/فبراير 2027')], [t('71')], [t('46%')]],
      ],
    },
    {
      kind: 'list',
      key: 'l',
      ordered: false,
      items: [[t('دورة رابعة باللغة البرتغالية قبل تموز/يوليه 2027؛')], [t('بيان بما فعله المشاركون السابقون بما تعلموه.')]],
    },
    heading('h3', 1, '3. المناخ والتنمية المستدامة'),
    ...Array.from({ length: 6 }, (_, n) =>
      paragraph(
        `c${n}`,
        t(
          `نظرت برلمانات المنطقة ${n + 1} في استعراضاتها الوطنية الطوعية قبل رفعها إلى المنتدى السياسي الرفيع المستوى. وزودت الجمعية المقررين بقائمة من الأسئلة أجابت عنها ${12 + n * 7} لجنة حتى نهاية كانون الثاني/يناير 2027. وتبيّن الإجابات أن الميزانيات ما زالت تُقرأ بمعزل عن أهداف التنمية المستدامة، وأن معظم اللجان لا ترى الاستعراض إلا بعد طبعه.`,
        ),
      ),
    ),
  ],
  verification: { code: 'R3TN-88QK', url: 'https://chancery.assembly.example/verify/R3TN-88QK', label: 'رمز التحقق' },
};

/** A report to the governing council of two or three pages. */
export const sampleReports = { en, ar };
