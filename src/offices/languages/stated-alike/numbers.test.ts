import { expectAlike } from './expect-alike.ts';

expectAlike(
  'numbers in words',
  `
the three delegates | les trois délégués | los tres delegados | المندوبون الثلاثة | три делегата | 三名代表
four delegates | quatre délégués | cuatro delegados | أربعة مندوبين | четыре делегата | 四名代表
of the five delegates | des cinq délégués | de los cinco delegados | للمندوبين الخمسة | пяти делегатов | 五位代表的
with six delegates | avec six délégués | con seis delegados | مع ستة مندوبين | с шестью делегатами | 与六名代表
seven delegates | sept délégués | siete delegados | سبعة مندوبين | семь делегатов | 七名代表
eight delegates | huit délégués | ocho delegados | ثمانية مندوبين | восемь делегатов | 八名代表
nine delegates | neuf délégués | nueve delegados | تسعة مندوبين | девять делегатов | 九名代表
ten delegates | dix délégués | diez delegados | عشرة مندوبين | десять делегатов | 十名代表
eleven delegates | onze délégués | once delegados | أحد عشر مندوباً | одиннадцать делегатов | 十一名代表
twelve delegates | douze délégués | doce delegados | اثنا عشر مندوباً | двенадцать делегатов | 十二名代表
fifteen delegates | quinze délégués | quince delegados | خمسة عشر مندوباً | пятнадцать делегатов | 十五名代表
twenty-one delegates | vingt et un délégués | veintiún delegados | واحد وعشرون مندوباً | двадцать один делегат | 二十一名代表
thirty-two women | trente-deux femmes | treinta y dos mujeres | اثنتان وثلاثون امرأة | тридцать две женщины | 三十二名妇女
seventy-five experts | soixante-quinze experts | setenta y cinco expertos | خمسة وسبعون خبيراً | семьдесят пять экспертов | 七十五名专家
ninety-three experts | quatre-vingt-treize experts | noventa y tres expertos | ثلاثة وتسعون خبيراً | девяносто три эксперта | 九十三名专家
one hundred experts | cent experts | cien expertos | مائة خبير | сто экспертов | 一百名专家
two hundred and forty experts | deux cent quarante experts | doscientos cuarenta expertos | مئتان وأربعون خبيراً | двести сорок экспертов | 二百四十名专家
three thousand experts | trois mille experts | tres mil expertos | ثلاثة آلاف خبير | три тысячи экспертов | 三千名专家
`,
);

expectAlike(
  'numbers in words, in sentences',
  `
Members shall serve for two years. | Les membres siègent pendant deux ans. | Los miembros ejercerán su mandato durante dos años. | يعمل الأعضاء لمدة سنتين. | Члены выполняют свои функции в течение двух лет. | 成员任期两年。
Members shall serve for three years. | Les membres siègent pendant trois ans. | Los miembros ejercerán su mandato durante tres años. | يعمل الأعضاء لمدة ثلاث سنوات. | Члены выполняют свои функции в течение трех лет. | 成员任期三年。
Members shall serve for four years. | Les membres siègent pendant quatre ans. | Los miembros ejercerán su mandato durante cuatro años. | يعمل الأعضاء لمدة أربع سنوات. | Члены выполняют свои функции в течение четырех лет. | 成员任期四年。
The meeting lasted three days. | La réunion a duré trois jours. | La reunión duró tres días. | استمر الاجتماع ثلاثة أيام. | Совещание продолжалось три дня. | 会议持续三天。
The meeting lasted two days. | La réunion a duré deux jours. | La reunión duró dos días. | استمر الاجتماع يومين. | Совещание продолжалось два дня. | 会议持续两天。
The meeting lasted two weeks. | La réunion a duré deux semaines. | La reunión duró dos semanas. | استمر الاجتماع أسبوعين. | Совещание продолжалось две недели. | 会议持续两周。
The meeting lasted two months. | La réunion a duré deux mois. | La reunión duró dos meses. | استمر الاجتماع شهرين. | Совещание продолжалось два месяца. | 会议持续两个月。
They need five months. | Il leur faut cinq mois. | Necesitan cinco meses. | يحتاجون إلى خمسة أشهر. | Им нужно пять месяцев. | 他们需要五个月。
within 48 hours | dans un délai de 48 heures | en un plazo de 48 horas | في غضون 48 ساعة | в течение 48 часов | 48小时内
within 72 hours | sous 72 heures | en 72 horas | خلال 72 ساعة | за 72 часа | 72小时之内
a 48-hour notice | un préavis de 48 heures | un preaviso de 48 horas | إشعار قبل 48 ساعة | 48-часовое уведомление | 48小时通知
a three-day seminar | un séminaire de trois jours | un seminario de tres días | ندوة لمدة ثلاثة أيام | трехдневный семинар | 为期三天的研讨会
a four-day seminar | un séminaire de quatre jours | un seminario de cuatro días | ندوة لمدة أربعة أيام | четырехдневный семинар | 为期四天的研讨会
a two-day seminar | un séminaire de deux jours | un seminario de dos días | ندوة تدوم يومين | двухдневный семинар | 为期两天的研讨会
a five-year plan | un plan quinquennal | un plan quinquenal | خطة خمسية | пятилетний план | 五年计划
a four-year plan | un plan quadriennal | un plan cuatrienal | خطة رباعية السنوات | четырехлетний план | 四年计划
a ten-year plan | un plan décennal | un plan decenal | خطة عشرية | десятилетний план | 十年计划
each speaker has five minutes | chaque orateur dispose de cinq minutes | cada orador dispone de cinco minutos | لكل متكلم خمس دقائق | каждому оратору отводится пять минут | 每位发言者有五分钟
each speaker has three minutes | chaque orateur dispose de trois minutes | cada orador dispone de tres minutos | لكل متكلم ثلاث دقائق | каждому оратору отводится три минуты | 每位发言者有三分钟
`,
);

expectAlike(
  'ordinals in words',
  `
the thirty-seventh session | la trente-septième session | el trigésimo séptimo período de sesiones | الدورة السابعة والثلاثون | тридцать седьмая сессия | 第三十七届会议
the thirty-ninth session | la trente-neuvième session | el trigésimo noveno período de sesiones | الدورة التاسعة والثلاثون | тридцать девятая сессия | 第三十九届会议
at its eighty-first session | à sa quatre-vingt-unième session | en su octogésimo primer período de sesiones | في دورتها الحادية والثمانين | на своей восемьдесят первой сессии | 在第八十一届会议上
at its seventy-second session | à sa soixante-douzième session | en su septuagésimo segundo período de sesiones | في دورتها الثانية والسبعين | на своей семьдесят второй сессии | 在第七十二届会议上
the 145th Assembly | la 145e Assemblée | la 145.ª Asamblea | الجمعية العامة الـ145 | 145-я Ассамблея | 第145届大会
the 146th Assembly | la 146ème Assemblée | la 146ª Asamblea | الجمعية العامة 146 | 146-я Ассамблея | 第一百四十六届大会
the fifth Speakers’ Conference | la cinquième Conférence | la quinta Conferencia | المؤتمر الخامس | пятая Конференция | 第五次会议
the sixth Speakers’ Conference | la sixième Conférence | la sexta Conferencia | المؤتمر السادس | шестая Конференция | 第六次会议
the second committee | la deuxième commission | la segunda comisión | اللجنة الثانية | второй комитет | 第二委员会
the third committee | la troisième commission | la tercera comisión | اللجنة الثالثة | третий комитет | 第三委员会
the first committee | la première commission | la primera comisión | اللجنة الأولى | первый комитет | 第一委员会
the tenth anniversary | le dixième anniversaire | el décimo aniversario | الذكرى السنوية العاشرة | десятая годовщина | 十周年
the twentieth anniversary | le vingtième anniversaire | el vigésimo aniversario | الذكرى السنوية العشرون | двадцатая годовщина | 二十周年
the hundredth anniversary | le centième anniversaire | el centésimo aniversario | الذكرى السنوية المائة | сотая годовщина | 一百周年
the 75th anniversary | le soixante-quinzième anniversaire | el 75.º aniversario | الذكرى السنوية الخامسة والسبعون | 75-летие | 七十五周年
`,
);

expectAlike(
  'large numbers, with scales and groups',
  `
1,250,000 children | 1 250 000 enfants | 1.250.000 niños | 1 250 000 طفل | 1 250 000 детей | 1 250 000名儿童
1.5 million children | 1,5 million d’enfants | 1,5 millones de niños | 1.5 مليون طفل | 1,5 миллиона детей | 150万名儿童
2.5 million children | deux millions et demi d’enfants | dos millones y medio de niños | مليونان ونصف مليون طفل | 2,5 млн детей | 250万儿童
3 billion people | 3 milliards de personnes | 3.000 millones de personas | 3 بلايين شخص | 3 млрд человек | 30亿人
half a million people | un demi-million de personnes | medio millón de personas | نصف مليون شخص | полмиллиона человек | 50万人
40,000 people | 40 000 personnes | 40.000 personas | 40 ألف شخص | 40 тыс. человек | 4万人
some 200 people | quelque 200 personnes | unas 200 personas | نحو 200 شخص | около 200 человек | 约200人
more than 300 people | plus de 300 personnes | más de 300 personas | أكثر من 300 شخص | более 300 человек | 300多人
`,
);

expectAlike(
  'fractions and multiples',
  `
a two-thirds majority | la majorité des deux tiers | una mayoría de dos tercios | أغلبية الثلثين | большинство в две трети голосов | 三分之二多数
a three-quarters majority | la majorité des trois quarts | una mayoría de tres cuartos | أغلبية ثلاثة أرباع | большинство в три четверти голосов | 四分之三多数
one third of the seats | un tiers des sièges | un tercio de los escaños | ثلث المقاعد | треть мест | 三分之一的席位
a quarter of the seats | un quart des sièges | una cuarta parte de los escaños | ربع المقاعد | четверть мест | 四分之一的席位
half of the seats | la moitié des sièges | la mitad de los escaños | نصف المقاعد | половина мест | 一半席位
one fifth of the seats | un cinquième des sièges | una quinta parte de los escaños | خُمس المقاعد | пятая часть мест | 五分之一的席位
one tenth of the members | un dixième des membres | la décima parte de los miembros | عُشر الأعضاء | десятая часть членов | 十分之一的成员
`,
);

expectAlike(
  'percentages and points',
  `
42 per cent | 42 % | el 42 % | 42 في المائة | 42 процента | 42%
43 percent | 43 pour cent | el 43 por ciento | 43 في المئة | 43 % | 百分之四十三
12.5% | 12,5 % | 12,5 % | 12,5% | 12,5 % | 12.5%
thirty per cent | trente pour cent | el treinta por ciento | ثلاثون في المائة | тридцать процентов | 百分之三十
40 percent | 40 % | 40% | 40 ٪ | 40% | 40％
a fall of 5 percentage points | une baisse de 5 points de pourcentage | una caída de 5 puntos porcentuales | انخفاض بمقدار 5 نقاط مئوية | снижение на 5 процентных пунктов | 下降5个百分点
`,
);
