import type { Language } from '../../src/platform/language.ts';

/** Words of one kind in each language; an error puts another row's words in their place. */
export type SlipTable = Partial<Record<Language, string>>[];
const row = (en: string, fr: string, es: string, ar: string, ru: string, zh: string) => ({ en, fr, es, ar, ru, zh });

/** What is exchanged to make an error of a kind, written for these texts and known to no recogniser. */
export const exchanges: Record<string, SlipTable> = {
  month: [
    row('March', 'mars', 'marzo', 'آذار/مارس', 'марта', ''),
    row('June', 'juin', 'junio', 'حزيران/يونيو', 'июня', ''),
    row('May', 'mai', 'mayo', 'أيار/مايو', 'мая', ''),
    row('October', 'octobre', 'octubre', 'تشرين الأول/أكتوبر', 'октября', ''),
    row('September', 'septembre', 'septiembre', 'أيلول/سبتمبر', 'сентября', ''),
    row('February', 'février', 'febrero', 'شباط/فبراير', 'февраля', ''),
    row('August', 'août', 'agosto', 'آب/أغسطس', 'августа', ''),
  ],
  'number word': [
    row('eleven', 'onze', 'once', 'أحد عشر', 'одиннадцать', '十一个'),
    row('eight', 'huit', 'ocho', 'ثمانية', 'восьми', '八人'),
    row('three', 'trois', 'tres', 'ثلاث', 'три', '三个'),
    row('seven', 'sept', 'siete', 'سبعة', 'семи', '七票'),
    row('Nineteen', 'Dix-neuf', 'Diecinueve', 'تسعة عشر', 'Девятнадцать', '十九个'),
    row('six', 'six', 'seis', 'ستة', 'шесть', '六周'),
  ],
  ordinal: [
    row('thirty-fourth', 'trente-quatrième', 'trigésimo cuarto', 'الرابعة والثلاثون', 'Тридцать четвёртая', '第三十四'),
    row('twelfth', 'douzième', 'duodécimo', 'الثاني عشر', 'двенадцатый', '第十二'),
    row('twenty-first', 'vingt et unième', 'vigésimo primer', 'الحادية والعشرين', 'двадцать первую', '第二十一'),
    row('forty-seventh', 'quarante-septième', 'cuadragésimo séptimo', 'السابعة والأربعين', 'сорок седьмую', '第四十七'),
  ],
  acronym: [
    row('UNDP', 'PNUD', 'PNUD', '', 'ПРООН', '开发署'),
    row('WMO', 'OMM', 'OMM', '', 'ВМО', '气象组织）'),
    row('WHO', 'OMS', 'OMS', '', 'ВОЗ', '世卫组织'),
  ],
  country: [
    row('Zambia', 'la Zambie', 'Zambia', 'زامبيا', 'Замбии', '赞比亚'),
    row('Kenya', 'Kenya', 'Kenya', 'كينيا', 'Кении', '肯尼亚'),
    row('Jordan', 'Jordanie', 'Jordania', 'الأردن', 'Иорданию', '约旦'),
    row('Egypt', 'Égypte', 'Egipto', 'مصر', 'Египта', '埃及'),
    row('Mali', 'Mali', 'Malí', 'مالي', 'Мали', '马里'),
    row('Libya', 'Libye', 'Libia', 'ليبيا', 'Ливии', '利比亚'),
    row('Nepal', 'Népal', 'Nepal', 'نيبال', 'Непале', '尼泊尔'),
  ],
  person: [
    row('Amina Okello', 'Amina Okello', 'Amina Okello', 'أمينة أوكيلو', 'Амина Окелло', '阿米娜·奥凯洛'),
    row('Daniel Rossi', 'Daniel Rossi', 'Daniel Rossi', 'دانيال روسي', 'Даниэлю Росси', '丹尼尔·罗西'),
    row('Karim Benali', 'Karim Benali', 'Karim Benali', 'كريم بن علي', 'Карим Беналли', '卡里姆·贝纳利'),
    row('Lucia Ferreira', 'Lucia Ferreira', 'Lucia Ferreira', 'لوسيا فيريرا', 'Лусии Феррейра', '露西亚·费雷拉'),
  ],
  organization: [
    row(
      'United Nations Development Programme',
      'Programme des Nations Unies pour le développement',
      'Programa de las Naciones Unidas para el Desarrollo',
      'برنامج الأمم المتحدة الإنمائي',
      'Программа развития Организации Объединённых Наций',
      '联合国开发计划署',
    ),
    row(
      'World Meteorological Organization',
      'Organisation météorologique mondiale',
      'Organización Meteorológica Mundial',
      'المنظمة العالمية للأرصاد الجوية',
      'Всемирной метеорологической организацией',
      '世界气象组织',
    ),
    row(
      'World Health Organization',
      'Organisation mondiale de la Santé',
      'Organización Mundial de la Salud',
      'منظمة الصحة العالمية',
      'Всемирная организация здравоохранения',
      '世界卫生组织',
    ),
  ],
  frequency: [
    row('annual report', 'rapport annuel', 'informe anual', 'التقرير السنوي', 'Ежегодный доклад', '年度报告'),
    row('monthly newsletter', "lettre d'information mensuelle", 'boletín mensual', 'النشرة الشهرية', 'Ежемесячный бюллетень', '月度通讯'),
  ],
  gender: [row('Ms.', 'Mme', 'la Sra.', 'السيدة', 'г-жа', '女士'), row('Mr.', 'M.', 'el Sr.', 'السيد', 'г-н', '先生')],
  term: [
    row('Committee', 'Commission', 'Comisión', 'اللجنة', 'Комитет', '委员会'),
    row('Council', 'Conseil', 'Consejo', 'المجلس', 'Совет', '理事会'),
    row('Assembly', 'Assemblée', 'Asamblea', 'الجمعية', 'Ассамблея', '大会'),
  ],
};

/** What is taken out or put in place of what it finds: patterns by language, `$` forms as in `replace`. */
export const changes: Record<string, Partial<Record<Language, [RegExp, string][]>>> = {
  zone: {
    en: [
      [/CEST/, 'CET'],
      [/Geneva time/, 'New York time'],
    ],
    fr: [
      [/HAEC/, 'HEC'],
      [/heure de Genève/, 'heure de New York'],
    ],
    es: [
      [/CEST/, 'CET'],
      [/hora de Ginebra/, 'hora de Nueva York'],
    ],
    ar: [
      [/بتوقيت وسط أوروبا الصيفي/, 'بتوقيت وسط أوروبا'],
      [/بتوقيت جنيف/, 'بتوقيت نيويورك'],
    ],
    ru: [
      [/CEST/, 'CET'],
      [/по женевскому времени/, 'по московскому времени'],
    ],
    zh: [
      [/CEST/, 'CET'],
      [/日内瓦时间/, '北京时间'],
    ],
  },
  'frequency lost': {
    en: [[/annual |biennial |quarterly |monthly /, '']],
    fr: [[/ (?:annuel|biennal|trimestriel|mensuelle)(?=[ ,.])/, '']],
    es: [[/ (?:anual|bienal|trimestral|mensual)(?=[ ,.])/, '']],
    ar: [
      [/ (?:السنوي|الشهرية|فصلية)(?=[ ،])/, ''],
      [/ كل سنتين/, ''],
    ],
    ru: [
      [/Ежегодный д/, 'Д'],
      [/двухгодичный /, ''],
      [/ежеквартальный /, ''],
      [/Ежемесячный б/, 'Б'],
    ],
    zh: [[/年度|每两年|每季度|月度/, '']],
  },
  negation: {
    en: [
      [/ (?:was|has|does|will|may) not /, ' was '],
      [/ are not /, ' are '],
      [/ have not /, ' have '],
    ],
    fr: [
      [/n'a pas encore|n'a pas/, 'a'],
      [/n'ont pas/, 'ont'],
      [/ne seront pas/, 'seront'],
      [/ne peut pas/, 'peut'],
      [/ne sont pas/, 'sont'],
      [/ne crée aucune/, 'crée une'],
    ],
    es: [
      [/ no (?=\p{Ll})/u, ' '],
      [/No se /, 'Se '],
    ],
    ar: [
      [/(?:^|(?<= ))لم (?=\p{L})/u, 'قد '],
      [/ولا (?=\p{L})/u, 'و'],
      [/ولن (?=\p{L})/u, 'وس'],
      [/ولم (?=\p{L})/u, 'وقد '],
    ],
    ru: [[/ не (?!более|менее)(?=\p{Ll})/u, ' ']],
    zh: [
      [/未(?=获|提|经|缴)/, '已'],
      [/不(?=予|再|产|得)/, ''],
    ],
  },
};
