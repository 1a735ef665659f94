import type { Language } from '../../../../platform/language.ts';

/**
 * Two real words one slip of the pen apart, each with its sense: a pattern, on folded text, of how other languages say it. A word whose
 * sense no other version has, while they have its twin's, was not meant. `right` is put in the place of `wrong` when accepted.
 */
export type SlipPair = { wrong: string; right: string; sense: string; wrongSense?: string };

function pairs(text: string): SlipPair[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [wrong = '', right = '', sense = '', wrongSense = ''] = row.split(' | ').map((cell) => cell.trim());
      return { wrong, right, sense, ...(wrongSense ? { wrongSense } : {}) };
    });
}

/** By language: wrong | right | sense of the right word | sense of the wrong word. Arabic words may bear attached particles and the article. */
export const slipPairs: Partial<Record<Language, SlipPair[]>> = {
  ar: pairs(`
مختلفا | مختلطا | hybrid|hibrid|гибридн|混合|mixte | differen|diferen|distint|divers|various|vari[eé]|разн|различн|不同
مختلفة | مختلطة | hybrid|hibrid|гибридн|混合|mixte | differen|diferen|distint|divers|various|vari[eé]|разн|различн|不同
مختلف | مختلط | hybrid|hibrid|гибридн|混合|mixte | differen|diferen|distint|divers|various|vari[eé]|разн|различн|不同
المنظمين | المنظمتين | (?:two|both) organi[sz]ations|(?:deux|les deux) organisations|(?:dos|ambas) organizaciones|обеих организаций|двух организаций|两个组织|两组织 | organi[sz]ers?|organisateur|organizador|организатор|主办
علماء | علما | noted|took note|takes? note|pris note|prend note|prenant note|tom[oó] nota|toma nota|tomando nota|приня\\p{L}+ к сведению|注意到 | scientist|scholar|scientifiq|savant|cientific|erudit|учен|科学家|学者
تقدير | تقرير | reports?|rapports?|informes?|доклад|отчет|报告 | appreciat|estimat|esteem|assess|apprecia|recognition|gratitude|estime|evaluat|оценк|признательн|赞赏|评估
حرب | حزب | part(?:y|ies)|parti|partis|partidos?|парти | wars?|guerre|guerra|войн|战争
استفاضة | استضافة | host|accueil|acog|anfitri|принима|主办|东道
مباركة | مشاركة | participat|taking part|particip|участи|参加|参与 | bless|congratulat|benedic|felicit|благослов
المؤتمن | المؤتمر | conference|conferenc|конференц|会议|大会 | trust|fiduc|confi
عفو | عضو | members?|membres?|miembros?|член|成员 | amnest|pardon|indult|амнист
انتهاء | انتخاب | elect|elecc|выбор|избран|选举 | end|expir|fin|conclu|termin|оконч|结束
المدينة | المدنية | civil|civic|гражданск|公民|民间 | cit(?:y|ies)|town|urban|ville|ciudad|город|城市
حفل | حقل | field|domaine|champ|campo|ambito|област | ceremon|party|fete|gala|acto|церемон|仪式
`),
  en: pairs(`
statue | statute | statuts?|estatutos?|نظام(?: ال)?اساسي|устав|规约|章程
statues | statutes | statuts?|estatutos?|نظام(?: ال)?اساسي|устав|规约|章程
adapted | adopted | adopte|aprob|adopt|اعتمد|приня|通过 | adapte|adapta|تكيي|مواءم|приспособ|адаптир|适应
adopted | adapted | adapte|adapta|تكيي|مواءم|приспособ|адаптир|适应 | adopte|aprob|اعتمد|اقر|приня|通过
counsel | council | conseil(?!l)|consejo|مجلس|совет|理事会 | avocat|conseiller|abogad|محام|адвокат|律师
principle | principal | principal|رئيسي|основн|главн|主要 | principe|principio|مبدا|مبادئ|принцип|原则
principal | principle | principe|principio|مبدا|مبادئ|принцип|原则 | principal|رئيسي|основн|главн|主要
county | country | pays|pais|بلد|دول|стран|国家 | comte|condado|مقاطعة|графств|县
counties | countries | pays|paises|بلدان|دول|стран|国家 | comtes|condados|مقاطعات|графств|县
casual | causal | causal|causes|سبب|причин|因果
marital | martial | martial|marcial|عرف|военн
trail | trial | proces|juicio|محاكم|судебн|审判 | piste|sentier|sendero|مسار|троп
parity | party | parti(?!c)|partido|حزب|парти(?!т)|政党 | parite|paridad|تكافؤ|مناصفة|паритет|均等
party | parity | parite|paridad|تكافؤ|مناصفة|паритет|均等 | parti(?!c)|partido|حزب|طرف|парти|政党|方
personal | personnel | personnels?(?! de)|شؤون الموظفين|موظف|персонал|кадр|人事 | personnel(?:le)?|شخصي|личн|个人
biannual | biennial | tous les deux ans|biennal|bienal|cada dos anos|كل سنتين|كل عامين|раз в два года|двухгод|两年|每两年 | semestr|نصف سنوي|مرتين في (?:السنة|العام)|deux fois par an|dos veces al ano|полугод|дважды в год|半年
biennial | biannual | semestr|نصف سنوي|مرتين في (?:السنة|العام)|deux fois par an|dos veces al ano|полугод|дважды в год|半年 | tous les deux ans|biennal|bienal|cada dos anos|كل سنتين|كل عامين|раз в два года|двухгод|两年
exiting | existing | exist|vigent|قائم|موجود|существующ|现有 | sort|sali|خروج|выход
manger | manager | directeur|gestionnaire|director|gerente|مدير|менедж|руководител|管理
singed | signed | signe|firm|وقع|توقيع|подпис|签署 | brul|quem
untied | united | unies?|unid|متحد|объединен|联合
pubic | public | publi|عام|общественн|публичн|公
`),
  fr: pairs(`
statue | statut | status|statute|estatuto|وضع|نظام|статус|地位 | statue|estatua|تمثال|стату[яюи]|雕像
cession | session | session|periodo de sesiones|دورة|сесси|届会 | transfer|assign|cesion|تنازل|уступк
adaptée | adoptée | adopt|aprob|اعتمد|приня|通过 | adapt|تكيي|адапт|适
adapté | adopté | adopt|aprob|اعتمد|приня|通过 | adapt|مناسب|تكيي|адапт|适
dessein | dessin | drawing|dibujo|رسم|рисун | purpose|intent|proposito|قصد|намерен
différent | différend | dispute|controversia|نزاع|خلاف|спор|争端 | differen|diferen|distint|various|varied|divers|مختلف|разн|不同
censé | sensé | sensible|sensato|معقول|разумн | supposed|supuest|مفترض|предпол
partie | parité | parity|paridad|تكافؤ|مناصفة|паритет|均等 | part|parte|طرف|جزء|част|сторон|方
désert | dessert | dessert|postre|حلوي
affection | affectation | allocat|assign|asign|تخصيص|распредел|分配 | affection|afecto|مودة
mission | émission | emission|emision|انبعاث|выброс|排放 | mission|mision|بعثة|مهمة|мисси|特派团
`),
  es: pairs(`
cede | sede | headquarters|seat|siege|مقر|штаб|总部 | cede|yield|يتنازل
sección | sesión | session|sitting|seance|دورة|جلسة|сесси|заседан|届会 | section|قسم|раздел|секц|科
cesión | sesión | session|sitting|seance|دورة|جلسة|сесси|заседан|届会 | transfer|cession|تنازل|уступк
adaptó | adoptó | adopt|اعتمد|приня|通过 | adapt|تكيي|адапт|适应
adaptada | adoptada | adopt|اعتمد|приня|通过 | adapt|تكيي|مناسب|адапт|适应
hambre | hombre | men|man|homme|رجل|رجال|мужчин|男 | hunger|faim|famine|جوع|голод|饥饿
hombres | hambres | hunger|faim|جوع|голод|饥饿 | men|hommes|رجال|мужчин|男
unión | reunión | meeting|reunion|اجتماع|встреч|совещан|会议 | union|اتحاد|союз|联盟
espacial | especial | special|خاص|специальн|特别 | space|spatial|فضاء|космич|空间
casual | causal | causal|سبب|причин|因果 | casual|عرضي|случайн
`),
  ru: pairs(`
компании | кампании | campaign|campagne|campana|حمل|运动 | compan|societe|entreprise|empresa|شرك|公司
компания | кампания | campaign|campagne|campana|حمل|运动 | compan|societe|entreprise|empresa|شرك|公司
`),
};

/** Words that no official text means, whatever the other versions say: wrong and right, as written. */
export const neverMeant: Partial<Record<Language, readonly (readonly [wrong: string, right: string])[]>> = {
  en: [
    ['pubic', 'public'],
    ['Untied Nations', 'United Nations'],
    ['Untied States', 'United States'],
    ['tot he', 'to the'],
    ['parliment', 'parliament'],
    ['parliments', 'parliaments'],
    ['parlimentary', 'parliamentary'],
    ['parliamentry', 'parliamentary'],
    ['goverment', 'government'],
    ['commitee', 'committee'],
    ['comittee', 'committee'],
    ['recieve', 'receive'],
    ['occured', 'occurred'],
    ['seperate', 'separate'],
    ['accomodation', 'accommodation'],
    ['independant', 'independent'],
    ['women issues', 'women’s issues'],
    ['women rights', 'women’s rights'],
    ['children rights', 'children’s rights'],
    ['developement', 'development'],
    ['enviroment', 'environment'],
    ['sucessful', 'successful'],
    ['adress', 'address'],
    ['wich', 'which'],
    ['teh', 'the'],
  ],
  fr: [
    ['parmis', 'parmi'],
    ['malgrés', 'malgré'],
    ['language officielle', 'langue officielle'],
    ['comission', 'commission'],
    ['developpement', 'développement'],
    ['assemblee', 'assemblée'],
    ['reunion', 'réunion'],
    ['parlementeire', 'parlementaire'],
    ['ci-joints copie', 'ci-joint copie'],
    ['acceuil', 'accueil'],
    ['acceuillir', 'accueillir'],
    ['appercevoir', 'apercevoir'],
    ['connection', 'connexion'],
    ['language', 'langage'],
  ],
  es: [
    ['reunion', 'reunión'],
    ['comision', 'comisión'],
    ['sesion', 'sesión'],
    ['resolucion', 'resolución'],
    ['organizacion', 'organización'],
    ['union', 'unión'],
    ['participacion', 'participación'],
    ['cooperacion', 'cooperación'],
    ['informacion', 'información'],
    ['tambien', 'también'],
    ['paises', 'países'],
    ['haiga', 'haya'],
    ['exáctamente', 'exactamente'],
  ],
  ar: [
    ['تجردون', 'تجدون'],
    ['الى', 'إلى'],
    ['الامم', 'الأمم'],
    ['الاعضاء', 'الأعضاء'],
    ['اعضاء', 'أعضاء'],
    ['الامين', 'الأمين'],
    ['الانسان', 'الإنسان'],
    ['الاول', 'الأول'],
    ['الاولى', 'الأولى'],
    ['الاقليمي', 'الإقليمي'],
    ['الاعلان', 'الإعلان'],
    ['الاطار', 'الإطار'],
    ['الاجراءات', 'الإجراءات'],
    ['الانترنت', 'الإنترنت'],
    ['الانمائي', 'الإنمائي'],
    ['انشاء', 'إنشاء'],
    ['مآدبة', 'مأدبة'],
    ['مسؤل', 'مسؤول'],
    ['هاذا', 'هذا'],
    ['لاكن', 'لكن'],
    ['تبنينه', 'تبنيه'],
    ['إنشاءالله', 'إن شاء الله'],
    ['الأتحاد', 'الاتحاد'],
    ['الإتحاد', 'الاتحاد'],
    ['الإجتماع', 'الاجتماع'],
    ['الإقتصادي', 'الاقتصادي'],
    ['الإجتماعي', 'الاجتماعي'],
    ['الإستدامة', 'الاستدامة'],
    ['إستضافة', 'استضافة'],
    ['إجتماع', 'اجتماع'],
    ['إتفاق', 'اتفاق'],
    ['الإتفاق', 'الاتفاق'],
    ['إقتراح', 'اقتراح'],
    ['الإنتخابات', 'الانتخابات'],
  ],
  ru: [
    ['учавствовать', 'участвовать'],
    ['учавствовал', 'участвовал'],
    ['будующий', 'будущий'],
    ['агенство', 'агентство'],
    ['парламенский', 'парламентский'],
    ['вообщем', 'в общем'],
    ['коммисия', 'комиссия'],
    ['комисия', 'комиссия'],
  ],
};
