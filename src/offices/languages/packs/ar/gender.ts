import { compilePattern } from '../../compile-pattern.ts';
import type { Group } from '../../findings/gender/inclusive-words.ts';
import type { PostForms, PostNounId } from '../../findings/gender/post-nouns.ts';
import type { NounGroup } from '../../findings/names/institution-nouns.ts';
import { made } from '../pair-groups.ts';

export const honorificForms: readonly (readonly [m: string, f: string])[] = [
  ['السيد', 'السيدة'],
  ['لسيد', 'لسيدة'],
];

export const inclusiveGroups: readonly Group[] = made(
  '',
  'المندوبون/المندوبات المشاركون/المشاركات المواطنون/المواطنات البرلمانيون/البرلمانيات الناخبون/الناخبات المرشحون/المرشحات',
);

export const shortMarks: RegExp = compilePattern(String.raw`[\p{Script=Arabic}]{3,}(?:\/|\()(?:ات|ة)(?![\p{Script=Arabic}])\)?`, 'gu');

export const possessions =
  'نائب|منصب|ولايت|مهام|مهمت|سلف|خلف|بلاد|بلد|كلمت|خطاب|جولت|زيارت|زميل|زميلت|زملاء|زملائ|مكتب|رسالت|تقرير|تقارير|بيان|مداخلت|مقترح|زوج|زوجت|رفقت|صحبت|معيت|استشارت|انتخاب|تعيين|استقالت|غياب|حضور|مساعد|مساعدت|مساعدي|مستشار|مستشاري|محامي|محاميت|اسم|راي|صراحت|قيادت|رئاست|التزام|جهود|حيات|مسيرت|سيرت|ترشيح|ترشح|واجبات|وظائف|صلاحيات|عائلت|اسرت|والد|صوت|سفر|وصول|مغادرت|عودت|ملاحظات|وفات|شفائ|مرض|خبرت|شخص|وفد|اقام|كلام|اقوال|تصريح|تصريحات|حديث|محل|موقف|شجاعت|حكمت|تفان|دور|حق|والدي|تعافي|تمكن|تمكين|ابلاغ|استقبال|تكريم|تكليف|اعفاء|اختيار|استدعاء|دعوت|مشاركت|رد|وعد|وجود|دخول|خروج|نيت|استطاعت|بقاء|انضمام|التحاق|تولي|اداء|اهتمام|ادراك|تعليق|نفس|اقتراح|اقتراحات|مقترحات|رسائل|مرافق|مرافقي|مندوب|انتداب';

export const objectVerbs =
  'استقبل|استقبلت|دعم|دعمت|شجع|شجعت|هنا|هنات|دعا|دعت|رافق|رافقت|ساعد|ساعدت|انتخب|انتخبت|كلف|كلفت|ابلغ|ابلغت|سال|سالت|عين|عينت|ناشد|ناشدت|حث|حثت|كرم|كرمت|ودع|ودعت|شكر|شكرت|خلف|صافح|اوفد|اوفدت|منح|منحت|فوض|فوضت|رشح|رشحت|ايد|ايدت|اختار|اختارت|سالو|شكرو|هناو|دعو|استقبلو|رافقو|ودعو|انتخبو|حيو|حيا|ناشدو|كرمو|بايعو|رشحو|اختارو|ساعدو|احاطو|ابلغو';

export const nominatives: RegExp = /(?:هي|هو|نها|نه|نفسها|نفسه)$/u;

export const postAndInstrumentNouns: Record<Exclude<NounGroup, 'institution'>, string> = {
  post: `
(?:نائب|وكيل|مساعد)ة? (?:ال|لل)?امينة? (?:ال)?عامة? | deputy-secretary
(?:امينة?|امناء) (?:ال)?عام(?:ة|ين|ون)? | secretary ~ clerk
(?:نائب(?:ة|ا|ي|ان|ين|تان|تين|ت\\p{L}{1,3})?|نواب) (?:ال|لل|ل)?(?:رئيس\\p{L}{0,3}|رؤساء) | vice
رئيسة? (?:ال)?(?:وزراء|حكومة),رئيسة? مجلس (?:ال)?وزراء,وزير (?:ال)?اول | prime
رئيس(?!ي(?:ة|ا|ات)?(?!\\p{L}))\\p{L}{0,3},رؤساء | president chair speaker director
وزيرة?,وزراء | minister
سفيرة?,سفراء | ambassador
مفوضة?,مفوضين | commissioner
مقررة?(?= (?:ال)?خاص|،) | rapporteur
مديرة?,مدراء,مديري | director
امينة? (?:ال)?(?:صندوق|خزانة) | treasurer
امينة?(?= (?:ال)?(?:سر|لجنة|مجلس|مكتب)),(?<=سيدة )امينة(?! (?:ال)?عامة),سكرتيرة? | clerk`,
  treaty: `
اتفاقي(?:ة|ات|ت\\p{L}{1,3}) | convention agreement ~ treaty
اتفاق(?:ات)? | agreement ~ covenant convention treaty
عهد\\p{L}{0,3} | covenant
ميثاق\\p{L}{0,3} | charter ~ covenant
معاهد(?:ة|ات|ت\\p{L}{1,3}) | treaty
بروتوكول\\p{L}{0,3} | protocol`,
  text: `
اعلان\\p{L}{0,3} | declaration ~ statement
بيان\\p{L}{0,3},تصريح\\p{L}{0,3} | statement ~ declaration
قرار\\p{L}{0,3} | resolution decision
مقرر\\p{L}{0,2}(?= (?:رقم )?\\d) | decision
توصي(?:ة|ات|ت\\p{L}{1,3}) | recommendation
تعديل\\p{L}{0,3} | amendment
اقتراح\\p{L}{0,3},مقترح\\p{L}{0,3} | motion`,
};

export const honorifics: { f: string; m: string } = { f: '(?:ال)?سيدة|(?:ال)?انسة', m: '(?:ال)?سيد' };

export const postNouns: Record<PostNounId, PostForms> = {
  deputy: {
    m: '(?:نائب|وكيل|مساعد) (?:ال)?(?:رئيسة?|امينة? (?:ال)?عامة?|مديرة?|وزيرة?|مفوضة?|ممثلة?|مندوبة?)',
    f: '(?:نائبة|وكيلة|مساعدة) (?:ال)?(?:رئيسة?|امينة? (?:ال)?عامة?|مديرة?|وزيرة?|مفوضة?|ممثلة?|مندوبة?)',
  },
  'secretary-general': { m: '(?:ال)?امين (?:ال)?عام', f: '(?:ال)?امينة (?:ال)?عامة' },
  president: { m: '(?:ال)?رئيس', f: '(?:ال)?رئيسة' },
  director: { m: '(?:ال)?مدير(?: (?:ال)?عام)?', f: '(?:ال)?مديرة(?: (?:ال)?عامة)?' },
  commissioner: { m: '(?:ال)?مفوض', f: '(?:ال)?مفوضة' },
  rapporteur: { m: '(?:ال)?مقرر', f: '(?:ال)?مقررة' },
  envoy: { m: '(?:ال)?مبعوث', f: '(?:ال)?مبعوثة' },
  ambassador: { m: '(?:ال)?سفير', f: '(?:ال)?سفيرة' },
  minister: { m: '(?:ال)?وزير', f: '(?:ال)?وزيرة' },
  representative: { m: '(?:ال)?ممثل', f: '(?:ال)?ممثلة' },
  coordinator: { m: 'المنسق|منسق (?:ال)?(?:شؤون|امم)', f: 'المنسقة|منسقة (?:ال)?(?:شؤون|امم)' },
  observer: { m: '(?:ال)?مراقب (?:ال)?دائم', f: '(?:ال)?مراقبة (?:ال)?دائمة' },
  adviser: { m: '(?:ال)?مستشار', f: '(?:ال)?مستشارة' },
};

export const duals: Readonly<Record<string, { dual: string; plural: string }>> = {
  presidents: { dual: 'رئيس|رئيست', plural: 'رؤساء|رئيسات' },
  ministers: { dual: 'وزير|وزيرت', plural: 'وزراء|وزيرات' },
  ambassadors: { dual: 'سفير', plural: 'سفراء' },
  experts: { dual: 'خبير|خبيرت', plural: 'خبراء|خبيرات' },
  members: { dual: 'عضو', plural: 'اعضاء' },
  delegations: { dual: 'وفد', plural: 'وفود' },
  parliaments: { dual: 'برلمان', plural: 'برلمانات' },
  organisations: { dual: 'منظمت', plural: 'منظمات' },
  institutions: { dual: 'مؤسست', plural: 'مؤسسات' },
  committees: { dual: 'لجنت', plural: 'لجان' },
  parties: { dual: 'طرف', plural: 'اطراف' },
  chambers: { dual: 'مجلس', plural: 'مجالس' },
  states: { dual: 'دولت', plural: 'دول' },
  sessions: { dual: 'دورت', plural: 'دورات' },
  reports: { dual: 'تقرير', plural: 'تقارير' },
  resolutions: { dual: 'قرار', plural: 'قرارات' },
  documents: { dual: 'وثيقت', plural: 'وثائق' },
};
