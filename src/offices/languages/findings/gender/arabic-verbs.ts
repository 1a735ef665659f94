/** Past verbs that persons do in official texts, third person masculine, folded; no person is their object. */
const intransitive =
  'اجتمع شارك اكد اعرب تراس قاد خاطب حضر افتتح اعلن صرح قال اشار شدد ادلى تحدث اوضح اضاف اقترح وافق سافر تلقى اختتم قام سعى كرر جدد تعهد ابرز استعرض اثنى قرر تسلم تطرق اعتمد نوه ترحم تولى وصل غادر اسهم ساهم دافع تعاون تناول انضم تقدم كان اصبح توجه انهي تابع واصل لبي اشاد تلا انتقل تفقد تغيب غاب وقع مول اجاب ابدي اظهر اتفق استقال تنحي ترك بدا شرع استمر ادان ندد احاط اهاب اصدر نال حاز فاز حصل عمل توفي اصر تمسك التزم اعتذر اعتقد ابرم تبادل دشن لاحظ حذر وعد تراجع دخل خرج تمني اختار اقر عرض شغل راي نظم عبر عقد بحث سلم';
const more =
  'نفي استنكر اوصي نصح لفت عاد رجع اشترط افاد اعتبر اكتفي التمس استذكر استحضر تساءل استغرب ايد عارض رفض صادق طالب تمكن نجح فشل حرص استند ارتكز لجا ارتاي ابقي باشر انجز اكمل خلص ختم استهل اعاد كتب قرا نشر وزع وضع رفع انشا اسس اطلق اجري اجاز اصغي استمع شاهد نظر راجع درس عالج حلل قيم راقب شرح كشف رد علق ادار نسق جاء ذهب اقسم هبط مكث اقام ظل صار انسحب خطب كفل ادرك علم حقق سجل احرز تكفل اخذ جعل اجتاز تسلق استانف استخلص استنتج استبعد ارجا اجل مدد امتنع انتقد اتهم برر تبني تجاهل تجنب تحفظ تحمل تخلي تخلف تدارس تدخل تذكر تسني تشاور تصدي تضامن تعاطف تعرض تفاوض تقاعد تكلم تمثل تنازل توسط توصل توقع حدد خصص خفض خطط ركز زود ساعد ساند سدد سهل سوي شجع صاغ صدق ضاعف طرح طور عجل عدل عزز عمم فسر فصل فضل كثف لخص مارس ناصر نصت نفذ وثق وجد وحد وسع وفر وفق ابتكر ارفق استشهد استكمل استنفد اعترف اعتزم اغتنم اقتبس الغي انتهز انجلي انخرط اوقف ابتهج';
const ofPersons =
  'التقى قدم طلب دعا استضاف رحب وجه زار القى بعث ارسل ناقش شكر هنا استقبل كلف عين انتخب حث مثل ذكر ودع القي رافق ابلغ اطلع سال صافح قابل حاور اوفد اعلم ناشد كرم منح اقنع شيع خلف انتدب رشح سمي اقترن ساءل استدعي استجوب اعفي اقال نصب فوض خول شكا استشار طمان عزي';
/** Verbs that end in a letter of their own: "بقيت", not "بقت". */
const keepLast = ['بقي', 'رضي', 'خشي', 'لقي', 'نسي', 'حظي', 'دعي'];
/** Without vowels these may as well be a noun or a preposition before the title ("طلب رئيسة اللجنة", "قبل"). */
const likeNouns = new Set(
  'طلب عرض عمل شكر نظم وعد بحث عقد وقع ذكر قدم وصل مثل حذر ختم كتب نشر وضع رفع رد علم نظر درس شرح نفي خلف سلم راي عين حث علق عبر شغل فصل فضل وفق اجل اخذ جعل ظل كشف منح نصح قيم عدل بعث دخل علي طرح حل ودع سال سمي'.split(
    ' ',
  ),
);

export type ArabicVerb = { m: string; f: string; object: boolean; noun: boolean };

function both(masculine: string): { m: string; f: string } {
  const m = masculine.replace(/ى$/u, 'ي');
  const cut = /[يا]$/u.test(m) && !['هنا', 'ابدا', 'بدا', 'قرا', 'انشا', 'لجا', 'ارجا', 'طمان'].includes(m) && !keepLast.includes(m);
  return { m, f: cut ? `${m.slice(0, -1)}ت` : `${m}ت` };
}

const listed = (words: string, object: boolean): ArabicVerb[] =>
  words.split(' ').map((verb) => ({ ...both(verb), object, noun: likeNouns.has(verb) }));

/** The verbs in both genders; `object` where a person may follow as the object, `noun` where the masculine may be another word. */
export const personVerbs: readonly ArabicVerb[] = [
  ...listed(`${intransitive} ${more}`, false),
  ...listed(`${ofPersons} ${keepLast.join(' ')}`, true),
];

const imperfect =
  'شارك جتمع ؤكد عرب تراس راس قود خاطب حضر فتتح علن لقي لتقي قدم تولي قترح شيد توجه سافر ستعرض رحب ستضيف صل وقع ود رغب امل دعو شكر مثل عقد طلب جري زور ختتم تحدث وضح ضيف قوم سعي وجه رد عتزم ستقبل دير شغل كون بحث ناقش نوي عرض قول ري عتقد شدد شير ذكر وصي طالب عود غادر باشر بدا واصل ترك قبل رفض وافق تعهد لتزم بقي ظل صبح نتقل حصل فوز شرف تشرف حتاج ستطيع تمكن خاف حمل كتب درس راجع عمل ساعد ساهم سهم شرح ستمع تلقي تسلم تناول تطرق حذر نفي جيب علق نصح حث ثني نوه عبر بدي ظهر صرح كرر جدد درك علم عرف';

const pastFeminine = new Set(personVerbs.map(({ f }) => f));
const pastMasculine = new Set(personVerbs.map(({ m }) => m));

/** The same in the imperfect ("يشارك", "تشارك"), which "س" and "لن" may go before; what is a past verb as well is left out ("توجه"). */
export const imperfectVerbs: readonly ArabicVerb[] = imperfect
  .split(' ')
  .map((stem) => ({ m: `ي${stem}`, f: `ت${stem}`, object: true, noun: false }))
  .filter(({ m, f }) => !pastMasculine.has(f) && !pastFeminine.has(f) && !pastMasculine.has(m));

/** Active participles that say what somebody does meanwhile ("مؤكداً", "مشيرةً"), and adjectives said of persons, masculine, folded. */
export const meanwhile = new Set(
  'مؤكد مشدد مشير معرب داعي داعيا مضيف معتبر موضح مبرز مذكر مجدد مطالب محذر مرحب منوه معلن موصي مستعرض مستند مستشهد مبين معبر متمني متعهد لافت مستنكر مستذكر منتقد متسائل معترف ملتمس متحدث ناقل مثني شاكر مهني حاث مناشد مبديا'.split(
    ' ',
  ),
);
export const saidOfPersons = new Set(
  'مقتنع مستعد ملتزم واثق حريص مسؤول مدرك ممتن سعيد قادر عازم مصمم متفائل متشائم قلق مكلف مدعو مؤمن موجود حاضر غائب مسرور مشارك مخول مفوض مؤهل مستاء مهتم منشغل متواجد مضطر راغب متاكد متمسك معني مستقيل مصاب مصحوب محاط مكرم منتخب معين مرشح محق'.split(
    ' ',
  ),
);
