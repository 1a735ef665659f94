import type { Language } from '../../../../platform/language.ts';

/** A noun of office in each language, as patterns on folded text: one form where the language has no gender, else by gender. */
export type PostNoun = { id: string; en: string; zh: string; ru: string } & Record<'fr' | 'es' | 'ar', { m: string; f: string }>;

const noun = (
  id: string,
  en: string,
  fr: [m: string, f: string],
  es: [m: string, f: string],
  ar: [m: string, f: string],
  ru: string,
  zh: string,
): PostNoun => ({
  id,
  en,
  fr: { m: fr[0], f: fr[1] },
  es: { m: es[0], f: es[1] },
  ar: { m: ar[0], f: ar[1] },
  ru,
  zh,
});

/** Nouns of office with their forms; longer ones stand before the shorter they contain. */
export const postNouns: readonly PostNoun[] = [
  noun(
    'deputy',
    '(?:deputy|under|assistant)[- ]secretary[- ]general|vice[- ](?:president|chair(?:person|man|woman)?)|deputy (?:speaker|president|chair(?:person|man|woman)?|director(?:[- ]general)?|head|minister)|assistant (?:(?:un|united nations) )?high commissioner',
    [
      '(?:sous-)?secretaire general adjoint|vice[- ]president|vice[- ]secretaire general|directeur(?: general)? adjoint',
      '(?:sous-)?secretaire generale adjointe|vice[- ]presidente|vice[- ]secretaire generale|directrice(?: generale)? adjointe',
    ],
    [
      'vicesecretario general|secretario general adjunto|vicepresidente|subsecretario general|director(?: general)? adjunto',
      'vicesecretaria general|secretaria general adjunta|vicepresidenta|subsecretaria general|directora(?: general)? adjunta',
    ],
    [
      '(?:نائب|وكيل|مساعد) (?:ال)?(?:رئيسة?|امينة? (?:ال)?عامة?|مديرة?|وزيرة?|مفوضة?|ممثلة?|مندوبة?)',
      '(?:نائبة|وكيلة|مساعدة) (?:ال)?(?:رئيسة?|امينة? (?:ال)?عامة?|مديرة?|وزيرة?|مفوضة?|ممثلة?|مندوبة?)',
    ],
    'заместител[ьяюе]м?(?: (?:генеральн[а-я]+ секретаря|председателя|директора|министра))?|вице-председател[ьяюе]м?',
    '副秘书长|副主席|副议长|助理秘书长',
  ),
  noun(
    'secretary-general',
    'secretary[- ]general',
    ['secretaire general', 'secretaire generale'],
    ['secretario general', 'secretaria general'],
    ['(?:ال)?امين (?:ال)?عام', '(?:ال)?امينة (?:ال)?عامة'],
    'генеральн(?:ый|ого|ому|ым|ом) секретар(?:ь|я|ю|ем|е)',
    '秘书长',
  ),
  noun(
    'president',
    '(?:co-)?president|speaker|chair(?:person|man|woman)?|head|chief',
    ['(?:co)?president', '(?:co)?presidente'],
    ['(?:co)?presidente', '(?:co)?presidenta'],
    ['(?:ال)?رئيس', '(?:ال)?رئيسة'],
    '(?:со)?председател(?:ь|я|ю|ем|е)|президент(?:а|у|ом|е)?|спикер(?:а|у|ом|е)?',
    '主席|议长|总统',
  ),
  noun(
    'director',
    'director(?:[- ]general)?|administrator|manager',
    ['directeur(?: general)?|administrateur', 'directrice(?: generale)?|administratrice'],
    ['director(?: general)?|administrador', 'directora(?: general)?|administradora'],
    ['(?:ال)?مدير(?: (?:ال)?عام)?', '(?:ال)?مديرة(?: (?:ال)?عامة)?'],
    'директор(?:а|у|ом|е)?|администратор(?:а|у|ом|е)?',
    '总干事|主任|署长',
  ),
  noun(
    'commissioner',
    '(?:high )?commissioner',
    ['haut[- ]commissaire|(?:le|du|au) commissaire', 'haute[- ]commissaire|(?:la|de la|a la) commissaire'],
    ['(?:alto )?comisionado', '(?:alta )?comisionada'],
    ['(?:ال)?مفوض', '(?:ال)?مفوضة'],
    '(?:верховн(?:ый|ого|ому|ым|ом) )?комиссар(?:а|у|ом|е)?',
    '高级专员|专员',
  ),
  noun(
    'rapporteur',
    '(?:special )?rapporteur',
    ['rapporteur(?: special)?', 'rapporteuse(?: speciale)?'],
    ['relator(?: especial)?', 'relatora(?: especial)?'],
    ['(?:ال)?مقرر', '(?:ال)?مقررة'],
    '(?:специальн(?:ый|ого|ому|ым|ом) )?докладчик(?:а|у|ом|е)?',
    '报告员',
  ),
  noun(
    'envoy',
    '(?:special )?envoy',
    ['envoye(?: special)?', 'envoyee(?: speciale)?'],
    ['enviado(?: especial)?', 'enviada(?: especial)?'],
    ['(?:ال)?مبعوث', '(?:ال)?مبعوثة'],
    '(?:специальн(?:ый|ого|ому|ым|ом) )?посланник(?:а|у|ом|е)?',
    '特使|使节',
  ),
  noun(
    'ambassador',
    'ambassador',
    ['ambassadeur', 'ambassadrice'],
    ['embajador', 'embajadora'],
    ['(?:ال)?سفير', '(?:ال)?سفيرة'],
    'пос(?:ол|ла|лу|лом|ле)',
    '大使',
  ),
  noun(
    'minister',
    'minister',
    ['(?:le|du|au) (?:premier )?ministre', '(?:la|de la|a la) (?:premiere )?ministre'],
    ['ministro', 'ministra'],
    ['(?:ال)?وزير', '(?:ال)?وزيرة'],
    'министр(?:а|у|ом|е)?',
    '部长|大臣',
  ),
  noun(
    'representative',
    '(?:permanent |special )?representative',
    ['representant', 'representante'],
    ['(?:el|del|al) representante', '(?:la) representante'],
    ['(?:ال)?ممثل', '(?:ال)?ممثلة'],
    'представител(?:ь|я|ю|ем|е)',
    '代表',
  ),
  noun(
    'coordinator',
    'coordinator',
    ['coordonnateur|coordinateur', 'coordonnatrice|coordinatrice'],
    ['coordinador', 'coordinadora'],
    ['المنسق|منسق (?:ال)?(?:شؤون|امم)', 'المنسقة|منسقة (?:ال)?(?:شؤون|امم)'],
    'координатор(?:а|у|ом|е)?',
    '协调员',
  ),
  noun(
    'observer',
    'permanent observer',
    ['observateur permanent', 'observatrice permanente'],
    ['observador permanente', 'observadora permanente'],
    ['(?:ال)?مراقب (?:ال)?دائم', '(?:ال)?مراقبة (?:ال)?دائمة'],
    'постоянн(?:ый|ого|ому|ым|ом) наблюдател(?:ь|я|ю|ем|е)',
    '常驻观察员',
  ),
  noun(
    'adviser',
    '(?:special )?advis[eo]r',
    ['conseiller(?: special)?', 'conseillere(?: speciale)?'],
    ['asesor(?: especial)?', 'asesora(?: especial)?'],
    ['(?:ال)?مستشار', '(?:ال)?مستشارة'],
    'советник(?:а|у|ом|е)?',
    '顾问',
  ),
];

/** Titles before a name, by gender, on folded text. */
export const honorifics: Record<Language, { f: string; m: string }> = {
  en: { f: 'ms\\.?|mrs\\.?|madam|dame|lady', m: 'mr\\.?|sir' },
  fr: { f: 'mme|madame', m: 'm\\.|monsieur' },
  es: { f: 'sra\\.?|senora|dona', m: 'sr\\.?|senor|don' },
  ar: { f: '(?:ال)?سيدة|(?:ال)?انسة', m: '(?:ال)?سيد' },
  ru: { f: 'г-ж[аеиоуй]|госпож[аеиоуй]й?', m: 'г-н(?:а|у|ом|е)?|господин(?:а|у|ом|е)?' },
  zh: { f: '女士|夫人', m: '先生' },
};

/** Words that stick to the front of an Arabic noun. */
export const arabicFront = '(?:[وف])?(?:[بكل])?';
