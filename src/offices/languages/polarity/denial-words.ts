import type { Language } from '../../../platform/language.ts';

/**
 * How a language denies, as patterns on folded text in lower case. `idle` holds denying words and denies nothing ("not only", "no later than");
 * `perhaps` may stand for a denial or for a restriction ("ne … que"); `denial` turns its clause round, `again` goes with a denial of
 * the same clause ("nor", "ni", "aucun"); `only` restricts; `unless` makes an exception, `until` may be told by a denial; `weak` denies by another word ("refuse"), `firm` by
 * one that no translation can leave out ("without").
 */
export type DenialWords = Record<'idle' | 'perhaps' | 'denial' | 'again' | 'unless' | 'until' | 'firm' | 'weak' | 'only', string>;

export const denialWords: Record<Language, DenialWords> = {
  en: {
    idle: 'without prejudice|non-self[a-z-]*|without (?:delay|doubt|exception)|not (?:only|just|merely|simply|least)|whether or not|or not|(?:no|not) (?:later|less|fewer|more|earlier|sooner|lower|higher|longer|greater) than|not (?:to )?exceed(?:ing)?|no doubt|if not|no matter|why not|not to mention|last but not least|not hesitate|nonetheless|no(?=\\.? ?\\d)|not infrequently|nothing (?:less|more|but)|not until',
    perhaps: 'no (?:other|one else|longer)[^,.;:]{0,30} (?:than|except)|not [^,.;:]{1,50}? (?:until|unless|other than|except)|cannot but',
    denial: "not|cannot|never|nothing|nobody|nowhere|no one|none|neither|no|[a-z]+n't",
    again: 'nor',
    unless: 'unless|except (?:if|when|where)|failing',
    until: 'until|till|yet to',
    firm: 'without|unable|impossible',
    weak: 'without|unable|inhumane?|incapab[a-z]+|fail(?:s|ed|ing|ures?)?|lack(?:s|ed|ing)?|absen(?:ce|t)|miss(?:es|ed|ing)|den(?:y|ied|ies|ial|ying)|refus(?:e|es|ed|al|ing)|prevent(?:s|ed|ing|ion)?|prohibit(?:s|ed|ing|ion)?|forbid(?:s|den)?|bann?(?:s|ed)?|avoid(?:s|ed|ing)?|reject(?:s|ed|ing|ion)?|exclu(?:de|des|ded|ding|sion|sive)|exempt(?:s|ed|ion)?|free (?:of|from)|rather than|instead of|hardly|scarcely|rarely|seldom|non[a-z]*|un(?!der|til|ite|ion|iversal|less|ani|it|iqu|iform|upon)[a-z]{4,}|in(?:eligible|adequate|sufficient|complete|capable|existent|valid|accessible|active|admissible|applicable|ability|alienable|violable|equalit|justice|security|stability|correct|accurate|visible|definite)[a-z]*|im(?:possible|permissible|proper|partial|mune|munity)|il(?:legal|licit|literate)[a-z]*|(?:in|im|ir)[a-z]{3,}(?:able|ible)|ir(?:regular|respective|relevant|responsible|reversible)[a-z]*|dis(?:agree|continu|allow|qualif|approv|regard)[a-z]*|abstain(?:s|ed|ing)?|abstention|cease(?:s|d)?|stop(?:s|ped)?|cancel(?:s|led)?|withdr[ae]wn?|landlocked|neutral|[a-z]+less|[a-z]+-free|[a-z]+-neutral|abolish(?:ed)?|eliminat(?:e|es|ed|ing|ion)|no-[a-z]+|yet to|pending|outstanding|regardless|illegal',
    only: 'only|solely|exclusively|merely|except|save|other than|limited to',
  },
  fr: {
    idle: "sans prejudice|non autonome[a-z]*|sans (?:delai|tarder|doute|exception|retard)|non seulement|ne (?:[a-z']+ ){0,4}pas (?:seulement|uniquement|que)|n'(?:[a-z']+ ){0,4}pas (?:seulement|uniquement|que)|non gouvernementa[a-z]+|non moins|n'hesite[a-z]*(?: pas)?|ne pas hesiter|ne manqu[a-z]+ pas de|n'en (?:demeure|reste|est) pas moins|ne serait-ce|si ce n'est|(?:pas|non) (?:moins|plus) d[e'](?= ?\\d)|(?:ne |n')(?:[a-z]+ ){0,2}(?:depass|exced)[a-z]+(?: pas)?|ou non|(?:avant|de peur|de crainte|(?:plus|moins) (?:d[e'] ?)?[a-z]+) qu(?:e |')(?:[^,.;:]{0,40}? )?n(?:e |')[a-z]+|n'importe|rien de moins",
    perhaps:
      "(?<!(?:aucun|nul|personne|rien)[^,.;:]{0,40})n(?:e |')(?:(?!pas |plus [a-z]+(?:e|er|i|u|s)\\b|jamais |aucun|ni |point |nul|et |ou |mais )[^,.;:]){1,45}? qu(?:e |')[^,.;:]*|n(?:e |')(?:[a-z']+ ){1,4}plus (?:[a-z]+ ){0,2}qu(?:e|'[a-z]+)",
    denial: "ne|n(?=')|(?<=(?:et|mais|ou|,|;|:) )non(?! gouvern| autonom)",
    again: 'ni|aucune?s?|nul(?:le|s|les)?|jamais|pas|rien|point',
    unless:
      "a moins qu(?:e |')(?:[^,.;:]{0,60}? )?n(?:e |')[a-z]+|a moins (?:que|d)|sauf (?:si|decision|lorsqu|quand|disposition)|faute de",
    until: "jusqu'a ce|tant que|avant que",
    firm: 'sans|impossible|impossibilite',
    weak: 'non|sans|inhumain[a-z]*|incapa[a-z]*|faute|defaut|absence|absent[a-z]*|manqu[a-z]*|empech[a-z]+|refus[a-z]*|impossib[a-z]*|irrecevab[a-z]*|in(?:adequa|capa|certain|compat|complet|correct|disponib|egal|exist|just|satisf|suffis|stab|appropri|valid|change|access|admissib|aliena|viola|egal|secur|sensib)[a-z]*|illi[a-z]+|illeg[a-z]+|(?:in|im|ir)[a-z]{3,}(?:able|ible)s?|interdi[a-z]*|prohib[a-z]*|exclu[a-z]*|evit[a-z]*|plutot que|au lieu de|elimin[a-z]*|rejet[a-z]*|depourv[a-z]*|priv(?:e|er|es|ee|ees|ation)|abst[a-z]*|cess[a-z]*|hors|exempt[a-z]*|franchise|libres? d|annul[a-z]*|retir[a-z]*|reste(?:nt)? a|dispens[a-z]*|im(?:partia|munit|propre|prevu)[a-z]*|independamment|quelle? que|desaccord|meconn[a-z]*',
    only: 'seulement|uniquement|seule?s?|exclusivement|sauf|hormis|excepte|excepcion|exception',
  },
  es: {
    idle: 'sin embargo|sin perjuicio|sin (?:demora|dilacion|duda|excepcion|tardanza)|no (?:solo|solamente|unicamente|obstante)|no (?:menos|mas|antes|despues) (?:de|que|tarde)|a mas tardar|no dud[a-z]*|no gubernamental[a-z]*|no (?:[a-z]+ )?(?:superior|inferior|exced|super|rebas)[a-z]*|o no|no cabe duda|no es sino|no mas tarde',
    perhaps: 'mientras no|hasta que no|no [^,.;:]{1,50}? (?:sino(?! que)|mas que|hasta|salvo|excepto|a menos)|no (?:[a-z]+ ){1,3}mas que',
    denial: 'no|nadie|nunca|jamas|tampoco',
    again: 'ni|ningun[a-z]*|nada',
    unless: 'a menos que|salvo (?:que|si|cuando|decision|disposicion)|a no ser|excepto (?:si|cuando)',
    until: 'hasta que|mientras|antes de que',
    firm: 'sin|imposible|imposibilidad',
    weak: 'sin|inhuman[a-z]*|falt[a-z]*|ausen[a-z]*|carec[a-z]*|carenc[a-z]*|imped[a-z]*|impid[a-z]*|imposib[a-z]*|prohib[a-z]*|exclu[a-z]*|rechaz[a-z]*|neg(?:ar|o|ado|ada|ativa)[a-z]*|nieg[a-z]+|deneg[a-z]*|evit[a-z]*|in(?:suficien|adecua|capa|admis|compat|valid|aliena|viola|segur|justi|establ|accesib|activ|exist)[a-z]*|ilicit[a-z]*|ilegal[a-z]*|(?:in|im|ir)[a-z]{3,}(?:able|ible)s?|irregular[a-z]*|en lugar de|en vez de|abst[a-z]*|ces(?:ar|a|o|e|en|an)|dej(?:ar(?:a|an|on)?|a|o|e|en|an|aba|aban|aron)|no(?= [a-z]{3,}(?:ad[oa]|id[oa]|ori[oa]|iv[oa]|ales|ic[oa])s?(?![a-z]))|desigual[a-z]*|pendiente[a-z]*|exent[a-z]*|libres? de|neutr[oa]s?|elimin[a-z]*|anul[a-z]*|cancel[a-z]*|independientemente|desconoc[a-z]*|retir[a-z]*|im(?:parcial|munid)[a-z]*',
    only: 'solo|sola|solamente|unicamente|unic[oa]s?|exclusivamente|salvo|excepto|excepcion|sino|apenas',
  },
  ar: {
    idle: '(?<!ما )لم (?:يتجاوز|تتجاوز|يبلغ|تبلغ|يتم|تتم)(?= (?:ال)?\\p{L}* ?(?:عشر|سن|\\d))|(?:دون|بدون|بلا) (?:ابطاء|تاخير|شك|استثناء)|غير ان\\p{L}*|دون (?:سن|عمر)|دون ال(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ة(?= عشرة|[ ،.؛:)]|$)|دون (?:ال ?)?\\d+|الا ?(?:يبلغ|تبلغ|يتجاوز|تتجاوز|يقل|تقل|يزيد|تزيد)|و?لا ?سيما|و?لا ?(?:يزال|تزال|يزالون|نزال|زال|زالت)\\p{L}*|(?:ما )?لا (?:يقل|تقل|يزيد|تزيد|يتجاوز|تتجاوز|يتعدي|تتعدي|يتاخر|تتاخر)\\p{L}*|و?لا بد|و?لا شك|و?لا ريب|لا (?:ت|ي)تردد\\p{L}*|ليست? فقط|و?لا غني|لا يتجزا|لا محالة|و?لا (?:يقتصر|تقتصر)|بلا شك|والا(?! [يتن]\\p{L}{2,})|اللاسلكي\\p{L}*|لا مركزي\\p{L}*|ام لا',
    perhaps: '(?:[وف]?(?:لا|لم|لن|ليست?|ما)) [^،.؛:]{1,60}? (?:الا|سوي|حتي)',
    denial:
      '[وف]?(?:لم|لن|ليست?|ليسوا|لسنا|لست)|ف?لا|[وف]?الا(?= (?!يوم)[يتن]\\p{L}{2,})|بالا|و?لا(?= [يتن]\\p{L}{2,})|(?<=(?:^|[.؟!])\\P{L}*)ولا|و?ما من',
    again: 'ولا|ل?كي ?لا|لئلا',
    unless: '[وف]?ما لم|[وف]?الا اذا|[وف]?الا ان',
    until: 'حتي|الي ان|قبل ان|ريثما',
    firm: 'دون|بدون|بلا|تعذر|يتعذر',
    weak: '[وبلف]*(?:ال)?(?:غير|دون|بدون|عدم|بلا|لعدم|بعدم|وعدم|انعدام|غياب|نقص|افتقار|افتقاد|رفض\\p{L}*|منع\\p{L}*|حظر\\p{L}*|محظور\\p{L}*|تحظر|يحظر|يمنع|تمنع|ترفض|يرفض|القضاء|انهاء|تجنب\\p{L}*|يتجنب|يحول|تحول دون|تعذر|يتعذر|بدلا|لئلا|استبعاد|يستثني|امتناع\\p{L}*|امتنع\\p{L}*|ممتنع\\p{L}*|يمتنع|الغاء|توقف|كف|نفي|سلب|حرمان|خال|خالي\\p{L}*|بصرف النظر|بغض النظر|يفتقر|تفتقر|انقطع)',
    only: '[وف]?(?:الا|سوي|فقط|فحسب|وحده\\p{L}?|وحدها|حصرا|باستثناء|عدا|ما عدا|مقصور\\p{L}*|يقتصر|تقتصر)',
  },
  ru: {
    idle: 'без (?:промедлени\\p{L}+|задерж\\p{L}+|отлагательств\\p{L}*|сомнени\\p{L}+|исключени\\p{L}+)|не (?:только|просто)|не (?:позднее|позже|менее|более|ранее|раньше|свыше|ниже|выше|меньше|больше|хуже|дольше|чаще|реже)|не (?:будет |буд[уе]т |долж\\p{L}+ |может |могут )?превы[шс]\\p{L}+|тем не менее|не (?:раз|стесняйтесь|исключено|исключая)|нельзя не|не что иное|(?:кто|что|как\\p{L}*|где|когда|куда) бы (?:\\p{L}+ ){0,2}ни(?: \\p{L}+)?|не говоря|или нет|ни в коей мере|не сомнева\\p{L}+|не мог\\p{L}+ не',
    perhaps: 'не [^,.;:]{1,50}? (?:иначе как|кроме|пока|до тех пор)|пока не|до тех пор,? пока [^,.;:]{0,40} не',
    denial: 'не|нет|нельзя',
    again: 'ни|никто|никого|никому|никем|никогда|ничто|ничего|ничем|никак\\p{L}*|нигде',
    unless: 'если (?:только )?не|если [^,.;:]{1,40} не|разве что|за исключением случаев',
    until: 'пока|до тех пор|прежде чем|до того',
    firm: 'без|невозможно',
    weak: 'без|бесчеловеч\\p{L}+|отсутств\\p{L}*|отказ\\p{L}*|лиш(?:ен|ит|ать|ение|ены|ена)\\p{L}*|запре\\p{L}*|исключ\\p{L}*|недопу\\p{L}*|не(?!обходим|скольк|дел|медлен|давн|фт|посредств|кий|кот|которы|редко|мног|йтрал|пал|ологи|рв|ш)\\p{L}{4,}|предотвращ\\p{L}*|предупрежд\\p{L}*|избеж\\p{L}*|избег\\p{L}*|вместо|воздерж\\p{L}*|отклон\\p{L}*|прекра[тщ]\\p{L}*|помимо|меша\\p{L}*|препятств\\p{L}*|отмен\\p{L}*|не хвата\\p{L}+|не имеющ\\p{L}+|вне|свободн\\p{L}* от|бесплатн\\p{L}*|беспошлинн\\p{L}*|нейтральн\\p{L}*|ликвид\\p{L}*|хватает лишь',
    only: 'только|лишь|всего|исключительно|кроме|единственн\\p{L}*|остал\\p{L}+ одн\\p{L}+|одна|один|одно',
  },
  zh: {
    idle: '不丹|不到(?=\\d|[一二两三四五六七八九十百半])|不满(?=\\d|[一二三四五六七八九十])|未满|不莱梅|不列颠|不来梅|毫无例外|无一例外|不可抗力|最不发达|不发达|必不可少|迫不得已|不得已|不仅|不但|不只|不单|不论|无论|不管|不少于|不多于|不超过|不迟于|不晚于|不早于|不低于|不高于|不亚于|(?:不得|不应|不可)(?:迟于|少于|超过|低于|多于|晚于|早于|高于)|不断|不久|不同|无疑|不可分割|不可或缺|不可缺少|不妨(?!碍)|不过|非政府|非洲|非常|并非仅|不限于|不时|未来|无误|不懈|不遗余力|不等|不止|无线|不禁|是否|可否|能否|不锈|不要犹豫|无时|无论如何|未成年|不一|不动产|无人机|无家可归',
    perhaps: '(?:不|未|无|没有)[^，。；]{1,20}?(?:除非|方可|才|之前|以外)|不得不|无不|非经',
    denial: '不|未|没有|没|并非|勿|绝非|毫无|无(?=法|权|人|须|需|一)',
    again: '无(?!论|疑|线|误)',
    unless: '除非',
    until: '之前|以前|直到|直至',
    firm: '无法|未经',
    weak: '内陆|不人道|不足|不平等|不公|不当|不利|不良|不法|不必要|不满|不适|不安(?!排|装|全)|不幸|无辜|无障碍|无罪|无偏|无国籍|不移|不可剥夺|非(?!洲|常|政府)|拒|禁止|禁|防止|避免|免|缺|否|停止|取消|阻|妨碍|弃权|消除|杜绝|脱离|空缺|逾期|漠|免于|以免',
    only: '仅|只|唯|才|除|以外|方可|方能',
  },
};
