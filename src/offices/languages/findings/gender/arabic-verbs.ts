/** Past verbs that persons do in official texts, third person masculine, folded. `transitive` ones may have a person as their object. */
const intransitive =
  'اجتمع شارك اكد اعرب تراس قاد خاطب حضر افتتح اعلن صرح قال اشار شدد ادلى تحدث اوضح اضاف اقترح وافق سافر تلقى اختتم عقد قام سعى عبر كرر جدد تعهد ابرز استعرض عرض اثنى قرر تسلم تطرق اعتمد نوه ترحم تولى نظم وصل غادر اسهم ساهم دافع تعاون تناول انضم تقدم كان اصبح توجه انهي بحث تعهد تمني اختار اقر تابع واصل لبي اشاد تلا انتقل تفقد تغيب غاب وقع مول رافق اجاب ابدي اظهر اتفق استقال تنحي ترك بدا شرع استمر ادان ندد احاط اهاب اصدر راي نال حاز فاز حصل شغل عمل توفي اصر تمسك التزم اعتذر اعتقد ابرم تبادل دشن لاحظ حذر وعد تراجع تسلم سلم دخل خرج';
const transitive =
  'التقى قدم طلب دعا استضاف رحب وجه زار القى بعث ارسل ناقش شكر هنا استقبل كلف عين انتخب حث مثل ذكر ودع القي رافق ابلغ اطلع سال ذكر';

function both(masculine: string): { m: string; f: string } {
  const m = masculine.replace(/ى$/u, 'ي');
  return { m, f: /[يا]$/u.test(m) && m !== 'هنا' && m !== 'ابدا' ? `${m.slice(0, -1)}ت` : `${m}ت` };
}

/** The verbs in both genders; `object` where a person may follow as the object. */
export const personVerbs = [
  ...intransitive.split(' ').map((verb) => ({ ...both(verb), object: false })),
  ...transitive.split(' ').map((verb) => ({ ...both(verb), object: true })),
];

const imperfect =
  'شارك جتمع ؤكد عرب تراس رأس قود خاطب حضر فتتح علن لقي لتقي قدم تولي قترح شيد توجه سافر ستعرض رحب ستضيف صل وقع ود رغب امل دعو شكر مثل عقد طلب جري زور ختتم تحدث وضح ضيف قوم سعي وجه رد عتزم ستقبل دير شغل كون بحث ناقش نوي';

/** The same in the imperfect ("يشارك", "تشارك"), which "س" and "لن" may go before. */
export const imperfectVerbs = imperfect
  .split(' ')
  .map((stem) => stem.replaceAll('أ', 'ا'))
  .map((stem) => ({ m: `ي${stem}`, f: `ت${stem}`, object: true }));
