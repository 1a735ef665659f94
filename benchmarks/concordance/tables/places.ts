import type { WordClasses } from '../swap-words.ts';

/** Names of countries, in each language by the article, gender or ending that the words around them must fit. */
export const countryClasses: WordClasses = {
  en: [
    'Zambia Kenya Jordan Egypt Mali Libya Nepal Chad Peru Chile Colombia Tunisia Ghana Rwanda Uganda Namibia Botswana Bolivia Ecuador Paraguay Portugal Norway Sweden Finland Poland Hungary Indonesia Thailand Malaysia Cambodia Mongolia Armenia Georgia Albania Morocco Algeria Lebanon Oman Qatar Kuwait Senegal Togo Benin Niger Mexico Cuba Panama Iceland Ireland Austria Belgium Greece Italy Spain France Germany Japan India Fiji Samoa Angola Malawi Lesotho Mozambique Uruguay Argentina Brazil Canada Australia Serbia Croatia Slovenia'.split(
      ' ',
    ),
    ['Viet Nam', 'Sri Lanka', 'Costa Rica', 'New Zealand', 'Burkina Faso', 'Sierra Leone', 'South Africa', 'El Salvador'],
  ],
  fr: [
    'Zambie Jordanie Libye Namibie Tunisie Colombie Bolivie Norvège Suède Finlande Pologne Hongrie Thaïlande Malaisie Mongolie Géorgie Grèce France Belgique Serbie Croatie Slovénie Mauritanie Sierra-Leone Suisse'.split(
      ' ',
    ),
    'Égypte Indonésie Algérie Argentine Albanie Arménie Islande Irlande Autriche Italie Espagne Allemagne Inde Australie Estonie Éthiopie Érythrée'.split(
      ' ',
    ),
    'Kenya Tchad Pérou Mali Népal Chili Rwanda Ghana Botswana Paraguay Portugal Cambodge Maroc Liban Qatar Koweït Sénégal Togo Bénin Niger Mexique Panama Japon Malawi Lesotho Mozambique Brésil Canada Cameroun Gabon'.split(
      ' ',
    ),
    ['Viet Nam', 'Sri Lanka', 'Burkina Faso'],
    ['Costa Rica', 'Nouvelle-Zélande', 'Afrique du Sud', 'Sierra Leone'],
  ],
  es: [
    'Zambia Kenya Jordania Egipto Malí Libia Nepal Chile Colombia Túnez Ghana Rwanda Uganda Namibia Botswana Bolivia Portugal Noruega Suecia Finlandia Polonia Hungría Indonesia Tailandia Malasia Camboya Mongolia Armenia Georgia Albania Marruecos Argelia Omán Qatar Kuwait Benin México Cuba Panamá Islandia Irlanda Austria Bélgica Grecia Italia España Francia Alemania Fiji Samoa Angola Malawi Lesotho Mozambique Serbia Croacia Eslovenia'.split(
      ' ',
    ),
    'Perú Ecuador Paraguay Uruguay Brasil Canadá Japón Chad Níger Líbano Senegal Togo Camerún Congo Gabón'.split(' '),
    ['Viet Nam', 'Sri Lanka', 'Costa Rica', 'Nueva Zelandia', 'Burkina Faso', 'Sierra Leona', 'Sudáfrica', 'El Salvador'],
  ],
  ar: [
    'زامبيا كينيا مصر ليبيا نيبال تشاد بيرو شيلي كولومبيا تونس غانا رواندا أوغندا ناميبيا بوتسوانا إكوادور باراغواي أوروغواي فنلندا بولندا هنغاريا إندونيسيا تايلند ماليزيا كمبوديا منغوليا أرمينيا جورجيا ألبانيا لبنان قطر توغو بنن بنما كوبا آيسلندا أيرلندا بلجيكا إيطاليا إسبانيا فرنسا ألمانيا فيجي ساموا أنغولا ملاوي ليسوتو موزامبيق كندا أستراليا صربيا كرواتيا سلوفينيا'.split(
      ' ',
    ),
    'الأردن السودان المغرب العراق الكويت الصومال النيجر السنغال البرازيل البحرين الأرجنتين النرويج البرتغال السويد'.split(' '),
    ['فييت نام', 'سري لانكا', 'كوستاريكا', 'نيوزيلندا', 'بوركينا فاسو', 'سيراليون', 'جنوب أفريقيا', 'السلفادور'],
  ],
  ru: [
    'Замби| Иордани| Ливи| Намиби| Колумби| Боливи| Норвеги| Швеци| Финлянди| Венгри| Индонези| Малайзи| Монголи| Армени| Грузи| Албани| Греци| Испани| Франци| Германи| Хорвати| Словени| Исланди| Ирланди| Австри| Бельги|'.split(
      ' ',
    ),
    'Непал| Вьетнам| Чад| Судан| Пакистан| Ливан| Сенегал| Нигер| Камерун| Таиланд| Бенин| Катар| Кувейт| Оман| Тунис| Алжир|'.split(' '),
    'Руанд| Уганд| Ангол| Канад| Ботсван|'.split(' '),
    'Мали Перу Чили Марокко Того Зимбабве Фиджи Самоа Лесото Конго'.split(' '),
    ['Кени|', 'Гамби|', 'Эфиопи|', 'Танзани|', 'Либери|'],
    ['Коста-Рика', 'Шри-Ланка'],
    ['Коста-Рике', 'Шри-Ланке', 'Южной Африке', 'Сьерра-Леоне'],
    ['Коста-Рики', 'Шри-Ланки', 'Новой Зеландии', 'Южной Африки', 'Буркина-Фасо'],
  ],
  zh: [
    '赞比亚 肯尼亚 约旦 埃及 利比亚 尼泊尔 乍得 秘鲁 智利 哥伦比亚 突尼斯 加纳 卢旺达 乌干达 纳米比亚 博茨瓦纳 厄瓜多尔 巴拉圭 葡萄牙 挪威 瑞典 芬兰 波兰 匈牙利 印度尼西亚 泰国 马来西亚 柬埔寨 蒙古 亚美尼亚 格鲁吉亚 阿尔巴尼亚 摩洛哥 阿尔及利亚 黎巴嫩 阿曼 卡塔尔 科威特 塞内加尔 多哥 贝宁 尼日尔 墨西哥 古巴 巴拿马 冰岛 爱尔兰 奥地利 比利时 希腊 意大利 西班牙 法国 德国 日本 斐济 萨摩亚 安哥拉 马拉维 莱索托 莫桑比克 乌拉圭 阿根廷 巴西 加拿大 澳大利亚 塞尔维亚 克罗地亚 斯洛文尼亚 越南 斯里兰卡 哥斯达黎加 新西兰 布基纳法索 塞拉利昂 南非 萨尔瓦多'.split(
      ' ',
    ),
  ],
};
