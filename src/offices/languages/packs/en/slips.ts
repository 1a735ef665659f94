export const twins = `
adapt/adopt counsel/council principal/principle county/country statue/statute party/parity personal/personnel marital/martial trail/trial
exit/exist affect/effect complement/compliment message/massage month/mouth world/word peace/piece election/selection election/ejection
vote/note vote/veto law/low policy/police resolution/revolution convention/connection convention/convection
protect/project precede/proceed prescribe/proscribe prospective/perspective right/fight right/light health/wealth aid/aim
hearing/heading hearing/healing migration/mitigation mitigation/litigation fund/find funding/founding poverty/property
youth/mouth south/youth annual/manual commission/omission mission/omission mission/emission
report/resort report/deport session/cession training/raining signing/singing signed/singed united/untied grant/grand member/number
conflict/conflate gender/tender gender/gander trade/grade budget/gadget border/order border/boarder reform/return
food/flood school/schooner energy/enemy nation/notion national/notional national/rational international/intentional
region/religion rural/mural draft/draught debate/rebate state/stake statement/settlement labour/labor
`;

export const slipPairs = `
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
`;

export const neverMeant: readonly (readonly [wrong: string, right: string])[] = [
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
];
