import { expectAlike } from './expect-alike.ts';

expectAlike(
  'durations with halves and quarters',
  `
for half an hour | pendant une demi-heure | durante media hora | لمدة نصف ساعة | в течение получаса | 半小时
for an hour and a half | pendant une heure et demie | durante una hora y media | لمدة ساعة ونصف | в течение полутора часов | 一个半小时
six and a half years | six ans et demi | seis años y medio | ست سنوات ونصف السنة | шесть с половиной лет | 六年半
seven and a half years | sept ans et demi | siete años y medio | سبع سنوات ونصف السنة | семь с половиной лет | 七年半
two and a half days | deux jours et demi | dos días y medio | يومان ونصف اليوم | два с половиной дня | 两天半
three and a half days | trois jours et demi | tres días y medio | ثلاثة أيام ونصف اليوم | три с половиной дня | 三天半
half a century | un demi-siècle | medio siglo | نصف قرن | полвека | 半个世纪
a quarter of a century | un quart de siècle | un cuarto de siglo | ربع قرن | четверть века | 四分之一世纪
`,
);

expectAlike(
  'parts of the day',
  `
on Tuesday, 4 May 2027, in the morning | le mardi 4 mai 2027, dans la matinée | el martes 4 de mayo de 2027 por la mañana | صباح يوم الثلاثاء 4 أيار/مايو 2027 | утром во вторник, 4 мая 2027 года | 2027年5月4日星期二上午
on Tuesday, 4 May 2027, in the afternoon | le mardi 4 mai 2027, dans l’après-midi | el martes 4 de mayo de 2027 por la tarde | بعد ظهر يوم الثلاثاء 4 أيار/مايو 2027 | во второй половине дня во вторник, 4 мая 2027 года | 2027年5月4日星期二下午
`,
);

expectAlike(
  'expressions that hold a number and say none',
  `
First, the parties agree. | En premier lieu, les parties sont d’accord. | En primer lugar, las partes están de acuerdo. | أولاً، يتفق الطرفان. | Во-первых, стороны согласны. | 第一，各方同意。
entrusted to a third party | confié à un tiers | confiado a un tercero | عُهد به إلى طرف ثالث | поручено третьей стороне | 委托给第三方
a first-aid post | un poste de premiers secours | un puesto de primeros auxilios | مركز للإسعافات الأولية | пункт первой помощи | 急救站
on the one hand | d’une part | por una parte | من ناحية | с одной стороны | 一方面
the first sixty days of the year | les soixante premiers jours de l’année | los primeros sesenta días del año | الأيام الستون الأولى من السنة | первые шестьдесят дней года | 一年中的头六十天
the tenth working day of January | le dixième jour ouvrable de janvier | el décimo día hábil de enero | يوم العمل العاشر من كانون الثاني/يناير | десятый рабочий день января | 1月第十个工作日
the third Friday of November | le troisième vendredi de novembre | el tercer viernes de noviembre | يوم الجمعة الثالث من تشرين الثاني/نوفمبر | третья пятница ноября | 11月的第三个星期五
by 14 votes, with 1 abstention | par 14 voix, avec une abstention | por 14 votos y 1 abstención | بأغلبية 14 صوتاً، مع امتناع عضو واحد عن التصويت | 14 голосами при 1 воздержавшемся | 以14票赞成、1票弃权
nine out of ten members | neuf membres sur dix | nueve de cada diez miembros | تسعة من كل عشرة أعضاء | девять из десяти членов | 九成成员
two dozen visits | deux douzaines de visites | dos docenas de visitas | أربع وعشرون زيارة | две дюжины поездок | 二十四次访问
one and a half times the amount | une fois et demie le montant | una vez y media la cantidad | مرة ونصف المبلغ | сумма в полтора раза больше | 该数额的一倍半
8.30 a.m. in New York on 4 May 2027 | 8 h 30 à New York, le 4 mai 2027 | las 8.30 horas en Nueva York el 4 de mayo de 2027 | الساعة 8:30 صباحاً في نيويورك في 4 أيار/مايو 2027 | 8 ч. 30 м. в Нью-Йорке 4 мая 2027 года | 2027年5月4日纽约时间上午8时30分
`,
  'not told apart',
);
