import type { Language } from '../../../../platform/language.ts';

/** How a goal is referred to before its number; patterns on folded text in lower case. */
export const goalReference: Record<Language, string> = {
  en: '(?:sustainable development )?goal (?:no\\.? ?)?|sdg[- ]?(?:no\\.? ?)?',
  fr: "(?:l')?objectif (?:de developpement durable )?(?:n[o°]\\.? ?)?|odd[- ]?(?:n[o°]\\.? ?)?",
  es: 'objetivo (?:de desarrollo sostenible )?(?:n(?:um)?\\.?[o°º]?\\.? ?)?|ods[- ]?',
  ar: '[وف]?[بلك]?(?:ال|لل)?هدف (?:رقم )?(?:من اهداف التنمية المستدامة )?',
  ru: 'цел(?:ь|и|ью|ей)(?: в области устойчивого развития)? (?:№ ?)?|цур[- ]?(?:№ ?)?',
  zh: '(?:可持续发展)?目标',
};

/** Between the number of a goal and what it is about. */
export const goalJoint: Record<Language, string> = {
  en: '(?:on|concerning|regarding)',
  fr: "(?:sur|relatif a|relatifs? aux?|concernant|consacre a|portant sur)(?: l[ae]s?\\b| l')?",
  es: '(?:sobre|relativo a|relativo al|referente a)(?: l[ao]s?\\b| el\\b)?',
  ar: '(?:بشان|المتعلق ب|المعني ب|المتصل ب|الخاص ب)',
  ru: '(?:по|о|об|касающ\\p{L}+)',
  zh: '(?:关于|即)',
};

/** Words that one goal alone has in its title, by its number; patterns on folded text in lower case. */
export const goalWords: Record<Language, Readonly<Record<number, string>>> = {
  en: {
    ...{ 1: 'poverty', 2: 'hunger', 3: 'health|well-being', 4: 'education', 5: 'gender', 6: 'sanitation|clean water', 7: 'energy' },
    ...{ 8: 'decent work|economic growth', 9: 'industry|innovation', 10: 'inequalit\\p{L}+', 11: 'cities', 12: 'consumption' },
    ...{ 13: 'climate', 14: 'below water|oceans?|marine', 15: 'on land|forests?', 16: 'peace|strong institutions', 17: 'partnerships?' },
  },
  fr: {
    ...{ 1: 'pauvrete', 2: 'faim', 3: 'sante|bien-etre', 4: 'education', 5: 'egalite entre les sexes|egalite des (?:sexes|genres)' },
    ...{ 6: 'assainissement|eau propre', 7: 'energie', 8: 'travail decent|croissance economique', 9: 'industrie|innovation' },
    ...{ 10: 'inegalites?', 11: 'villes', 12: 'consommation', 13: 'climat\\p{L}*', 14: 'aquatique|oceans?', 15: 'terrestre|forets?' },
    ...{ 16: 'paix|institutions efficaces', 17: 'partenariats?' },
  },
  es: {
    ...{ 1: 'pobreza', 2: 'hambre', 3: 'salud|bienestar', 4: 'educacion', 5: 'genero', 6: 'saneamiento|agua limpia', 7: 'energia' },
    ...{ 8: 'trabajo decente|crecimiento economico', 9: 'industria|innovacion', 10: 'desigualdad(?:es)?', 11: 'ciudades', 12: 'consumo' },
    ...{
      13: 'clima\\p{L}*',
      14: 'submarina|oceanos?',
      15: 'ecosistemas terrestres|bosques',
      16: 'paz|instituciones solidas',
      17: 'alianzas?',
    },
  },
  ar: {
    ...{ 1: '[ال]*فقر', 2: '[ال]*جوع', 3: '[ال]*صحة|[ال]*رفاه', 4: '[ال]*تعليم', 5: 'بين الجنسين', 6: 'النظافة الصحية|الصرف الصحي' },
    ...{ 7: '[ال]*طاقة', 8: 'العمل اللائق|نمو الاقتصاد|النمو الاقتصادي', 9: 'الصناعة|الابتكار', 10: 'عدم المساواة', 11: '[ال]*مدن' },
    ...{ 12: 'الاستهلاك', 13: '[ال]*مناخ\\p{L}*', 14: 'تحت الماء|المحيطات', 15: 'في البر|الغابات', 16: '[ال]*سلام', 17: '[ال]*شراكات?' },
  },
  ru: {
    ...{ 1: 'нищет\\p{L}+', 2: 'голод\\p{L}*', 3: 'здоровь\\p{L}+|благополучи\\p{L}+', 4: 'образовани\\p{L}+', 5: 'гендерн\\p{L}+' },
    ...{ 6: 'санитари\\p{L}+|чист\\p{L}+ вод\\p{L}+', 7: 'энерги\\p{L}+', 8: 'достойн\\p{L}+ работ\\p{L}+|экономическ\\p{L}+ рост\\p{L}*' },
    ...{
      9: 'индустриализаци\\p{L}+|инноваци\\p{L}+',
      10: 'неравенств\\p{L}*',
      11: 'город\\p{L}*',
      12: 'потреблени\\p{L}+',
      13: 'климат\\p{L}*',
    },
    ...{
      14: 'морск\\p{L}+|океан\\p{L}*',
      15: 'экосистем суши|лес\\p{L}*',
      16: 'мир(?:а|у|е|ом)?|правосуди\\p{L}+',
      17: 'партнерств\\p{L}*',
    },
  },
  zh: {
    ...{ 1: '贫穷|贫困', 2: '饥饿', 3: '健康|福祉', 4: '教育', 5: '性别', 6: '饮水|卫生设施', 7: '能源', 8: '体面工作|经济增长' },
    ...{ 9: '产业|创新', 10: '不平等', 11: '城市', 12: '消费', 13: '气候', 14: '水下|海洋', 15: '陆地|森林', 16: '和平', 17: '伙伴关系' },
  },
};
