import { expectAlike } from './expect-alike.ts';

expectAlike(
  'countries',
  `
the delegation of Kenya | la délégation du Kenya | la delegación de Kenya | وفد كينيا | делегация Кении | 肯尼亚代表团
in Tanzania | en Tanzanie | en Tanzanía | في تنزانيا | в Танзании | 在坦桑尼亚
the Islamic Republic of Iran | la République islamique d’Iran | la República Islámica del Irán | جمهورية إيران الإسلامية | Исламская Республика Иран | 伊朗伊斯兰共和国
with the Republic of Korea | avec la République de Corée | con la República de Corea | مع جمهورية كوريا | с Республикой Корея | 与大韩民国
the Democratic People’s Republic of Korea | la République populaire démocratique de Corée | la República Popular Democrática de Corea | جمهورية كوريا الشعبية الديمقراطية | Корейская Народно-Демократическая Республика | 朝鲜民主主义人民共和国
the Democratic Republic of the Congo | la République démocratique du Congo | la República Democrática del Congo | جمهورية الكونغو الديمقراطية | Демократическая Республика Конго | 刚果民主共和国
the Congo | le Congo | el Congo | الكونغو | Конго | 刚果
from Niger | du Niger | del Níger | من النيجر | из Нигера | 来自尼日尔
from Nigeria | du Nigéria | de Nigeria | من نيجيريا | из Нигерии | 来自尼日利亚
Guinea | la Guinée | Guinea | غينيا | Гвинея | 几内亚
Guinea-Bissau | la Guinée-Bissau | Guinea-Bissau | غينيا - بيساو | Гвинея-Бисау | 几内亚比绍
Equatorial Guinea | la Guinée équatoriale | Guinea Ecuatorial | غينيا الاستوائية | Экваториальная Гвинея | 赤道几内亚
Papua New Guinea | la Papouasie-Nouvelle-Guinée | Papua Nueva Guinea | بابوا غينيا الجديدة | Папуа — Новая Гвинея | 巴布亚新几内亚
the Netherlands | les Pays-Bas | los Países Bajos | هولندا | Нидерланды | 荷兰
by the United Kingdom | par le Royaume-Uni | por el Reino Unido | من المملكة المتحدة | Соединенным Королевством | 由联合王国
by the United States of America | par les États-Unis d’Amérique | por los Estados Unidos de América | من الولايات المتحدة الأمريكية | Соединенными Штатами Америки | 由美利坚合众国
the Russian Federation | la Fédération de Russie | la Federación de Rusia | الاتحاد الروسي | Российская Федерация | 俄罗斯联邦
China | la Chine | China | الصين | Китай | 中国
Oman | Oman | Omán | سلطنة عمان | Оман | 阿曼
Mali | le Mali | Malí | مالي | Мали | 马里
South Africa | l’Afrique du Sud | Sudáfrica | جنوب أفريقيا | Южная Африка | 南非
South Sudan | le Soudan du Sud | Sudán del Sur | جنوب السودان | Южный Судан | 南苏丹
the Sudan | le Soudan | el Sudán | السودان | Судан | 苏丹
to Côte d’Ivoire | à la Côte d’Ivoire | a Côte d’Ivoire | لكوت ديفوار | Кот-д’Ивуару | 向科特迪瓦
to Viet Nam | au Viet Nam | a Viet Nam | لفييت نام | Вьетнаму | 向越南
the Dominican Republic | la République dominicaine | la República Dominicana | الجمهورية الدومينيكية | Доминиканская Республика | 多米尼加
Dominica | la Dominique | Dominica | دومينيكا | Доминика | 多米尼克
`,
);

expectAlike(
  'what is of a country',
  `
the Namibian embassy | l’ambassade namibienne | la embajada de Namibia | السفارة الناميبية | посольство Намибии | 纳米比亚使馆
the German delegation | la délégation allemande | la delegación alemana | الوفد الألماني | немецкая делегация | 德国代表团
Egyptian members of parliament | des parlementaires égyptiens | parlamentarios egipcios | برلمانيون مصريون | египетские парламентарии | 埃及议员
for the Holy See | pour le Saint-Siège | para la Santa Sede | للكرسي الرسولي | Святому Престолу | 罗马教廷
from the United Kingdom of Great Britain and Northern Ireland | du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord | del Reino Unido de Gran Bretaña e Irlanda del Norte | من المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية | из Соединенного Королевства Великобритании и Северной Ирландии | 来自大不列颠及北爱尔兰联合王国
Bhutan and the individual members | le Bhoutan et les membres individuels | Bhután y los miembros individuales | بوتان والأعضاء الأفراد | Бутан и индивидуальные члены | 不丹和个人成员
`,
);

expectAlike(
  'days of the week without a date',
  `
every Monday | chaque lundi | cada lunes | كل يوم اثنين | по понедельникам | 每周一
every Tuesday | chaque mardi | cada martes | كل يوم ثلاثاء | по вторникам | 每周二
on Friday afternoon | vendredi après-midi | el viernes por la tarde | بعد ظهر يوم الجمعة | в пятницу после обеда | 星期五下午
on Saturday afternoon | samedi après-midi | el sábado por la tarde | بعد ظهر يوم السبت | в субботу после обеда | 星期六下午
`,
);

expectAlike(
  'ways of taking part',
  `
an online meeting | une réunion en ligne | una reunión en línea | اجتماع عبر الإنترنت | онлайн-совещание | 在线会议
an in-person meeting | une réunion en présentiel | una reunión presencial | اجتماع حضوري | очное совещание | 线下会议
a hybrid meeting | une réunion hybride | una reunión híbrida | اجتماع مختلط | гибридное совещание | 混合形式的会议
a virtual meeting | une réunion virtuelle | una reunión virtual | اجتماع افتراضي | виртуальное совещание | 虚拟会议
a face-to-face meeting | une réunion en présence | una reunión en persona | اجتماع وجاهي | очная встреча | 面对面会议
`,
);

expectAlike(
  'persons by their honorifics',
  `
Ms. Maria Conde spoke. | Mme Maria Conde a pris la parole. | La Sra. Maria Conde hizo uso de la palabra. | تحدثت السيدة ماريا كوندي. | Выступила г-жа Мария Конде. | 玛丽亚·孔德女士发言。
Mr. Samuel Okafor spoke. | M. Samuel Okafor a pris la parole. | El Sr. Samuel Okafor hizo uso de la palabra. | تحدث السيد صامويل أوكافور. | Выступил г-н Самуэль Окафор. | 塞缪尔·奥卡福尔先生发言。
Ms. Leila Benali spoke. | Mme Leila Benali a pris la parole. | La Sra. Leila Benali hizo uso de la palabra. | تحدثت السيدة ليلى بن علي. | Выступила г-жа Лейла Бенали. | 莱拉·贝纳利女士发言。
Mr. Pedro Duarte spoke. | M. Pedro Duarte a pris la parole. | El Sr. Pedro Duarte hizo uso de la palabra. | تحدث السيد بيدرو دوارتي. | Выступил г-н Педру Дуарте. | 佩德罗·杜阿尔特先生发言。
`,
  'not told apart',
);
