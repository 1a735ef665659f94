import type { Language } from '../../../../platform/language.ts';
import type { NounGroup } from '../names/institution-nouns.ts';

/** Posts and instruments; rows as those of institutions. */
export const postAndInstrumentNouns: Record<Exclude<NounGroup, 'institution'>, Record<Language, string>> = {
  post: {
    en: `
(?:deputy|under|assistant)[- ]secretar(?:y|ies)[- ]general | deputy-secretary
secretar(?:y|ies)[- ]general | secretary
(?:vice[- ]?|deputy )(?:presidents?|chair(?:person|man|woman)?s?|speakers?) | vice
presidents? | president
(?<!(?:take|in|taken|took|from) the )chair(?:person|man|woman|men)?s? | chair
speakers? | speaker
prime ministers? | prime
ministers? | minister
ambassadors? | ambassador
commissioners? | commissioner
rapporteurs? | rapporteur
directors?(?:[- ]general)? | director
secretar(?:y|ies)(?![- ]of) | clerk
treasurers? | treasurer
administrators? | director`,
    fr: `
(?:sous-|vice-)?secretaires? gener(?:ale?s?|aux) adjoint*,sous-secretaires? gener*,vice-secretaires? gener* | deputy-secretary
secretaires? gener(?:ale?s?|aux) | secretary
vice-president* | vice
president(?:e|s|es)? | president chair speaker
premiers? ministres?,premieres? ministres? | prime
ministres? | minister
ambassad(?:eur|rice)s? | ambassador
(?:haute?s?[- ])?commissaires? | commissioner
rapporteu(?:rs?|ses?) | rapporteur
direct(?:eur|rice)s?(?: gener(?:ale?s?|aux))? | director
secretaires?(?! d.etat) | clerk ~ secretary minister
tresori(?:er|ere)s? | treasurer
administrat(?:eur|rice)s? | director`,
    es: `
secretari[oa]s? generale?s? adjunt*,subsecretari[oa]s? general*,vicesecretari[oa]s? general* | deputy-secretary
secretari[oa]s? general(?:es)? | secretary ~ secretariat
vicepresident* | vice
president(?:[ea]s?) | president chair speaker
primer(?:a|os|as)? ministr[oa]s? | prime
ministr[oa]s? | minister
embajador(?:a|es|as)? | ambassador
(?:alt[oa]s? )?comisionad[oa]s? | commissioner
relator(?:a|es|as)? | rapporteur
director(?:a|es|as)?(?: general(?:es)?)? | director
secretarios?(?! de estado) | clerk ~ secretary minister
secretarias? | secretariat clerk ~ secretary
tesorer[oa]s? | treasurer
administrador(?:a|es|as)? | director`,
    ar: `
(?:نائب|وكيل|مساعد)ة? (?:ال|لل)?امينة? (?:ال)?عامة? | deputy-secretary
(?:امينة?|امناء) (?:ال)?عام(?:ة|ين|ون)? | secretary
(?:نائب(?:ة|ا|ي|ان|ين|تان|تين|ت\\p{L}{1,3})?|نواب) (?:ال|لل|ل)?(?:رئيس\\p{L}{0,3}|رؤساء) | vice
رئيسة? (?:ال)?(?:وزراء|حكومة),رئيسة? مجلس (?:ال)?وزراء,وزير (?:ال)?اول | prime
رئيس\\p{L}{0,3},رؤساء | president chair speaker director
وزيرة?,وزراء | minister
سفيرة?,سفراء | ambassador
مفوضة?,مفوضين | commissioner
مقررة?(?= (?:ال)?خاص|،) | rapporteur
مديرة?,مدراء,مديري | director
امينة? (?:ال)?(?:صندوق|خزانة) | treasurer
امينة?(?= (?:ال)?(?:سر|لجنة|مجلس|مكتب)),(?<=سيدة )امينة(?! (?:ال)?عامة),سكرتيرة? | clerk`,
    ru: `
(?:заместител|помощник)\\p{L}* генеральн\\p{L}+ секретар\\p{L}+ | deputy-secretary
генеральн\\p{L}+ секретар\\p{L}+ | secretary
(?:заместител\\p{L}+ (?:председател|президент|спикер)|вице-(?:председател|президент|спикер))\\p{L}* | vice
президент\\p{L}{0,3} | president
председател\\p{L}{1,3} | president chair speaker
спикер\\p{L}{0,3} | speaker
премьер-министр\\p{L}{0,3} | prime
министр(?:а|у|ом|е|ы|ов|ам|ами|ах)? | minister
пос(?:ол|ла|лу|лом|ле|лы|лов) | ambassador
комиссар\\p{L}{0,3},уполномоченн\\p{L}{2,3} | commissioner
докладчик\\p{L}{0,3} | rapporteur
директор\\p{L}{0,3} | director
казначе\\p{L}{1,3} | treasurer
секретар(?:ь|я|ю|ем|е|и|ей|ям|ями|ях) | clerk
администратор\\p{L}{0,3},руководител\\p{L}{1,3},начальник\\p{L}{0,3} | director`,
    zh: `
副秘书长,助理秘书长 | deputy-secretary
秘书长 | secretary
副主席,副议长 | vice
主席(?!团) | president chair
议长 | speaker ~ president chair
总统 | president
总理,首相 | prime
部长,大臣 | minister
大使 | ambassador
专员 | commissioner
报告员 | rapporteur
总干事,主任,司长,局长,所长,总裁,署长 | director
司库 | treasurer
秘书(?!处) | clerk`,
  },
  treaty: {
    en: `
conventions? | convention
covenants? | covenant
treat(?:y|ies) | treaty
protocols? | protocol
agreements? | agreement
charters? | charter`,
    fr: `
conventions? | convention ~ agreement
pactes? | covenant
traites? | treaty
protocoles? | protocol
accords? | agreement
chartes? | charter`,
    es: `
convencion(?:es)?,convenios? | convention ~ agreement
pactos? | covenant
tratados? | treaty
protocolos? | protocol
acuerdos? | agreement
cartas? | charter`,
    ar: `
اتفاقي(?:ة|ات|ت\\p{L}{1,3}) | convention agreement ~ treaty
اتفاق(?:ات)? | agreement ~ covenant convention treaty
عهد\\p{L}{0,3} | covenant
ميثاق\\p{L}{0,3} | charter ~ covenant
معاهد(?:ة|ات|ت\\p{L}{1,3}) | treaty
بروتوكول\\p{L}{0,3} | protocol`,
    ru: `
конвенци\\p{L}{1,3} | convention
пакт\\p{L}{0,3} | covenant
договор\\p{L}{0,3} | treaty ~ agreement covenant
протокол\\p{L}{0,3} | protocol
соглашени\\p{L}{1,3} | agreement
устав\\p{L}{0,3},харти\\p{L}{1,3} | charter`,
    zh: `
公约 | convention covenant
条约 | treaty
议定书 | protocol
协定,协议 | agreement
宪章 | charter`,
  },
  text: {
    en: `
declarations? | declaration
resolutions? | resolution
decisions? | decision
recommendations? | recommendation
amendments? | amendment
motions?,proposals? | motion
statements? | statement`,
    fr: `
declarations? | declaration statement
resolutions? | resolution
decisions? | decision
recommandations? | recommendation
amendements? | amendment
motions?,propositions?(?! d['’]amendement) | motion
interventions?,communiques? | ~ statement`,
    es: `
declaracion(?:es)? | declaration statement
resolucion(?:es)? | resolution
decision(?:es)? | decision
recomendacion(?:es)? | recommendation
enmiendas? | amendment
mocion(?:es)?,propuestas?(?! de enmienda) | motion
intervencion(?:es)? | ~ statement`,
    ar: `
اعلان\\p{L}{0,3} | declaration ~ statement
بيان\\p{L}{0,3},تصريح\\p{L}{0,3} | statement ~ declaration
قرار\\p{L}{0,3} | resolution decision
مقرر\\p{L}{0,2}(?= (?:رقم )?\\d) | decision
توصي(?:ة|ات|ت\\p{L}{1,3}) | recommendation
تعديل\\p{L}{0,3} | amendment
اقتراح\\p{L}{0,3},مقترح\\p{L}{0,3} | motion`,
    ru: `
деклараци\\p{L}{1,3} | declaration
заявлени\\p{L}{1,3} | statement ~ declaration
резолюци\\p{L}{1,3} | resolution
решени\\p{L}{1,3} | decision
рекомендаци\\p{L}{1,3} | recommendation
поправк\\p{L}{1,3},поправок | amendment
предложени\\p{L}{1,3} | motion
выступлени\\p{L}{1,3} | ~ statement`,
    zh: `
宣言 | declaration
声明 | ~ statement declaration
决议 | resolution
决定 | ~ decision
建议 | ~ recommendation
修正案,修正 | amendment
动议,提案,提议 | motion ~ recommendation`,
  },
};
