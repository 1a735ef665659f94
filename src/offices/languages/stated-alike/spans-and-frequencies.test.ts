import { expectAlike } from './expect-alike.ts';

expectAlike(
  'spans of days with their weekdays',
  `
from Wednesday 14 to Friday, 16 April 2027 | du mercredi 14 au vendredi 16 avril 2027 | del miércoles 14 al viernes 16 de abril de 2027 | من الأربعاء 14 إلى الجمعة 16 نيسان/أبريل 2027 | со среды, 14 апреля, по пятницу, 16 апреля 2027 года | 2027年4月14日（星期三）至16日（星期五）
between 14 and 17 April 2027 | entre le 14 et le 17 avril 2027 | entre el 14 y el 17 de abril de 2027 | ما بين 14 و17 نيسان/أبريل 2027 | между 14 и 17 апреля 2027 года | 2027年4月14日至17日
Monday, 5, and Tuesday, 6 July 2027 | le lundi 5 et le mardi 6 juillet 2027 | el lunes 5 y el martes 6 de julio de 2027 | يومي الاثنين والثلاثاء 5 و6 تموز/يوليو 2027 | 5 и 6 июля 2027 года | 2027年7月5日星期一至7月6日星期二
from July to September 2027 | de juillet à septembre 2027 | de julio a septiembre de 2027 | من تموز/يوليو إلى أيلول/سبتمبر 2027 | с июля по сентябрь 2027 года | 2027年7至9月
between 2020 and 2024 | entre 2020 et 2024 | entre 2020 y 2024 | بين عامي 2020 و2024 | с 2020 по 2024 год | 2020年至2024年
the second quarter of 2027 | le deuxième trimestre de 2027 | el segundo trimestre de 2027 | الفصل الثاني من عام 2027 | II квартал 2027 года | 2027年第二季度
the twenty-sixth day of June, one thousand nine hundred and forty-five | le vingt-six juin mil neuf cent quarante-cinq | el veintiséis de junio de mil novecientos cuarenta y cinco | 26 حزيران/يونيه 1945 | двадцать шестого июня тысяча девятьсот сорок пятого года | 一千九百四十五年六月二十六日
paragraph 9 until 20 March 2027 | le paragraphe 9 au 20 mars 2027 | el párrafo 9 hasta el 20 de marzo de 2027 | الفقرة 9 إلى 20 آذار/مارس 2027 | пункту 9 до 20 марта 2027 года | 第9段推迟至2027年3月20日
`,
);

expectAlike(
  'how often a body meets',
  `
The Board meets every other week. | Le Conseil se réunit une semaine sur deux. | La Junta se reúne cada quince días. | يجتمع المجلس كل أسبوعين. | Совет собирается раз в две недели. | 理事会每两个星期开会。
The Board meets every other month. | Le Conseil se réunit un mois sur deux. | La Junta se reúne cada dos meses. | يجتمع المجلس مرة كل شهرين. | Совет собирается раз в два месяца. | 理事会每隔一个月开会。
The Board meets four times a year. | Le Conseil se réunit quatre fois par an. | La Junta se reúne cuatro veces al año. | يجتمع المجلس أربع مرات في السنة. | Совет собирается четыре раза в год. | 理事会每年开四次会。
The Board meets two times a year. | Le Conseil se réunit deux fois par an. | La Junta se reúne dos veces al año. | يجتمع المجلس مرتين في السنة. | Совет собирается раз в полгода. | 理事会每半年开会。
The Board meets in alternate years. | Le Conseil se réunit tous les deux ans. | La Junta se reúne cada dos años. | يجتمع المجلس كل سنتين. | Совет собирается раз в два года. | 理事会每隔一年开会。
`,
);

expectAlike(
  'parts and multiples',
  `
one eighth of the seats | un huitième des sièges | una octava parte de los escaños | ثُمن المقاعد | одна восьмая мест | 八分之一的席位
one sixth of the seats | un sixième des sièges | una sexta parte de los escaños | سُدس المقاعد | шестая часть мест | 六分之一的席位
one in seven seats | un siège sur sept | uno de cada siete escaños | مقعد واحد من كل سبعة | одно место из семи | 七分之一的席位
The figure has tripled. | Le chiffre a triplé. | La cifra se ha triplicado. | تضاعف العدد ثلاث مرات. | Показатель вырос втрое. | 数字增加了两倍。
The figure rose fivefold. | Le chiffre a quintuplé. | La cifra se ha quintuplicado. | تضاعف العدد خمس مرات. | Показатель вырос в пять раз. | 数字增至五倍。
`,
);

expectAlike(
  'every weekday of a name',
  `
The Board meets every Friday. | Le Conseil se réunit tous les vendredis. | La Junta se reúne todos los viernes. | يجتمع المجلس كل يوم جمعة. | Совет собирается каждую пятницу. | 理事会每周五开会。
The Board meets every Saturday. | Le Conseil se réunit tous les samedis. | La Junta se reúne todos los sábados. | يجتمع المجلس كل يوم سبت. | Совет собирается каждую субботу. | 理事会每周六开会。
`,
);

expectAlike(
  'percentages in words',
  `
It rose by one per cent. | Il a augmenté de un pour cent. | Aumentó el uno por ciento. | ارتفع بنسبة 1 في المائة. | Он вырос на один процент. | 增长了百分之一。
It rose by 13.5 per cent. | Il a augmenté de 13,5 %. | Aumentó un 13,5 %. | ارتفع بنسبة 13.5 في المائة. | Он вырос на 13,5 процента. | 增长了百分之十三点五。
`,
);

expectAlike(
  'decades of this century',
  `
by the 2070s | d’ici aux années 2070 | para la década de 2070 | بحلول سبعينات القرن الحالي | к 2070-м годам | 到2070年代
by the 2040s | d’ici aux années 2040 | para la década de 2040 | بحلول أربعينات القرن الحادي والعشرين | к 2040-м годам | 到2040年代
`,
);

expectAlike(
  'several parts of a whole',
  `
it lost nine tenths | il a perdu les neuf dixièmes | perdió nueve décimas partes | فقدت تسعة أعشارها | было утрачено девять десятых | 失去了十分之九
it lost five sixths | il a perdu les cinq sixièmes | perdió cinco sextos | فقدت خمسة أسداسها | было утрачено пять шестых | 失去了六分之五
`,
);

expectAlike(
  'hours of several cities',
  `
at 8 a.m. in New York, 2 p.m. in Geneva | à 8 heures à New York, 14 heures à Genève | a las 8 horas en Nueva York y a las 14 horas en Ginebra | الساعة 8:00 صباحاً في نيويورك والساعة 2:00 بعد الظهر في جنيف | в 8 ч. 00 м. в Нью-Йорке и в 14 ч. 00 м. в Женеве | 纽约上午8时、日内瓦下午2时
at 8 a.m. in New York, 3 p.m. in Geneva | à 8 heures à New York, 15 heures à Genève | a las 8 horas en Nueva York y a las 15 horas en Ginebra | الساعة 8:00 صباحاً في نيويورك والساعة 3:00 بعد الظهر في جنيف | в 8 ч. 00 м. в Нью-Йорке и в 15 ч. 00 м. в Женеве | 纽约上午8时、日内瓦下午3时
`,
);

expectAlike(
  'months into the next year',
  `
from August to January | d’août à janvier | de agosto a enero | من آب/أغسطس إلى كانون الثاني/يناير | с августа по январь | 8月至次年1月
from August to February | d’août à février | de agosto a febrero | من آب/أغسطس إلى شباط/فبراير | с августа по февраль | 8月至翌年2月
`,
);

expectAlike(
  'midnight, and an hour before what it opens',
  `
before midnight (UTC+1) | avant minuit (UTC+1) | antes de la medianoche (UTC+1) | قبل منتصف الليل (UTC+1) | до полуночи (UTC+1) | 午夜（UTC+1）之前
7 p.m.: reception | Visite du port. 19 heures : réception | 19.00 horas: recepción | الساعة 19:00: حفل استقبال | 19 ч. 00 м.: прием | 下午7时：招待会
`,
);
