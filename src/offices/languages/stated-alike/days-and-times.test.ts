import { expectAlike } from './expect-alike.ts';

expectAlike(
  'days',
  `
on 4 May 2027 | le 4 mai 2027 | el 4 de mayo de 2027 | في 4 أيار/مايو 2027 | 4 мая 2027 года | 2027年5月4日
on May 5, 2027 | le mercredi 5 mai 2027 | el miércoles 5 de mayo de 2027 | يوم الأربعاء 5 مايو/أيار 2027 | в среду, 5 мая 2027 года | 2027年5月5日星期三
by 1 June 2027 | au plus tard le 1er juin 2027 | a más tardar el 1 de junio de 2027 | في موعد أقصاه 1 حزيران/يونيو 2027 | не позднее 1 июня 2027 года | 最迟于2027年6月1日
by 2 June 2027 | d’ici au 2 juin 2027 | antes del 2 de junio de 2027 | بحلول 2 يونيو 2027 | к 2 июня 2027 г. | 2027年6月2日前
from 4 to 7 May 2027 | du 4 au 7 mai 2027 | del 4 al 7 de mayo de 2027 | في الفترة من 4 إلى 7 أيار/مايو 2027 | с 4 по 7 мая 2027 года | 2027年5月4日至7日
from 4 to 8 May 2027 | du 4 au 8 mai 2027 | del 4 al 8 de mayo de 2027 | من 4 حتى 8 أيار/مايو 2027 | 4–8 мая 2027 года | 2027年5月4日到8日
from 28 May to 2 June 2027 | du 28 mai au 2 juin 2027 | del 28 de mayo al 2 de junio de 2027 | من 28 أيار/مايو إلى 2 حزيران/يونيو 2027 | с 28 мая по 2 июня 2027 года | 2027年5月28日至6月2日
the 7th of May 2027 | le sept mai 2027 | el siete de mayo de 2027 | السابع من أيار/مايو 2027 | седьмое мая 2027 года | 二〇二七年五月七日
Monday, 3 May 2027 | lundi 3 mai 2027 | lunes 3 de mayo de 2027 | الاثنين 3 أيار/مايو 2027 | понедельник, 3 мая 2027 года | 2027年5月3日（星期一）
03/06/2027 | 03.06.2027 | 03-06-2027 | 03/06/2027 | 03.06.2027 | 2027-06-03
the first of July 2027 | le premier juillet 2027 | el primero de julio de 2027 | الأول من تموز/يوليو 2027 | первого июля 2027 года | 2027年7月1日
the deadline is 15 March | la date limite est le 15 mars | el plazo vence el 15 de marzo | الموعد النهائي هو 15 آذار/مارس | крайний срок — 15 марта | 截止日期为3月15日
the deadline is 16 March | la date limite est le 16 mars | el plazo vence el 16 de marzo | الموعد النهائي هو 16 مارس | крайний срок — 16 марта | 截止日期为3月16日
`,
);

expectAlike(
  'the Hijri calendar beside ours',
  `
on 15 January 2025 (15 Rajab 1446 AH) | le 15 janvier 2025 (15 rajab 1446 de l’hégire) | el 15 de enero de 2025 (15 de rayab de 1446) | في 15 رجب 1446 هـ الموافق 15 كانون الثاني/يناير 2025 | 15 января 2025 года (15 раджаба 1446 года хиджры) | 2025年1月15日（伊斯兰历1446年7月15日）
on 19 January 2025 | le 19 janvier 2025 | el 19 de enero de 2025 | في 19 رجب 1446 هـ | 19 января 2025 года | 2025年1月19日
`,
);

expectAlike(
  'months, seasons and parts of years',
  `
in June 2027 | en juin 2027 | en junio de 2027 | في يونيو 2027 | в июне 2027 года | 2027年6月
in May 2027 | en mai 2027 | en mayo de 2027 | في أيار/مايو 2027 | в мае 2027 года | 2027年5月
in mid-June 2027 | à la mi-juin 2027 | a mediados de junio de 2027 | في منتصف حزيران/يونيو 2027 | в середине июня 2027 года | 2027年6月中旬
in late June 2027 | fin juin 2027 | a finales de junio de 2027 | في أواخر حزيران/يونيو 2027 | в конце июня 2027 года | 2027年6月下旬
in the spring of 2027 | au printemps 2027 | en la primavera de 2027 | في ربيع عام 2027 | весной 2027 года | 2027年春季
in the summer of 2027 | à l’été 2027 | en el verano de 2027 | في صيف عام 2027 | летом 2027 года | 2027年夏季
in autumn 2027 | à l’automne 2027 | en otoño de 2027 | في خريف 2027 | осенью 2027 года | 2027年秋季
in winter 2027 | en hiver 2027 | en invierno de 2027 | في شتاء 2027 | зимой 2027 года | 2027年冬季
in the first quarter of 2027 | au premier trimestre de 2027 | en el primer trimestre de 2027 | في الربع الأول من عام 2027 | в первом квартале 2027 года | 2027年第一季度
in the second quarter of 2027 | au deuxième trimestre 2027 | en el segundo trimestre de 2027 | في الربع الثاني من 2027 | во втором квартале 2027 года | 2027年第二季度
in the first half of 2027 | au premier semestre de 2027 | en el primer semestre de 2027 | في النصف الأول من عام 2027 | в первой половине 2027 года | 2027年上半年
in the second half of 2027 | au second semestre de 2027 | en el segundo semestre de 2027 | في النصف الثاني من عام 2027 | во второй половине 2027 года | 2027年下半年
by the end of 2027 | d’ici à la fin de 2027 | para finales de 2027 | بحلول نهاية عام 2027 | к концу 2027 года | 到2027年底
at the beginning of 2027 | au début de 2027 | a principios de 2027 | في بداية عام 2027 | в начале 2027 года | 2027年初
in the middle of 2027 | au milieu de 2027 | a mediados de 2027 | في منتصف عام 2027 | в середине 2027 года | 2027年年中
`,
);

expectAlike(
  'years, decades and centuries',
  `
the academic year 2026/27 | l’année universitaire 2026-2027 | el año académico 2026-2027 | السنة الدراسية 2026/2027 | 2026/27 учебный год | 2026-2027学年
the academic year 2027/28 | l’année universitaire 2027/28 | el curso académico 2027/2028 | العام الدراسي 2027-2028 | 2027/28 учебный год | 2027/2028学年
the biennium 2026–2027 | l’exercice biennal 2026-2027 | el bienio 2026-2027 | فترة السنتين 2026-2027 | двухгодичный период 2026–2027 годов | 2026-2027两年期
the biennium 2028–2029 | l’exercice biennal 2028-2029 | el bienio 2028-2029 | فترة السنتين 2028-2029 | двухгодичный период 2028–2029 годов | 2028-2029两年期
in the 1990s | dans les années 1990 | en los años 1990 | في التسعينات | в 1990-х годах | 20世纪90年代
in the 1980s | dans les années 80 | en la década de 1980 | في ثمانينات القرن العشرين | в 1980-е годы | 二十世纪八十年代
in the 21st century | au XXIe siècle | en el siglo XXI | في القرن الحادي والعشرين | в XXI веке | 在21世纪
in the nineteenth century | au XIXe siècle | en el siglo XIX | في القرن التاسع عشر | в XIX веке | 在十九世纪
in the twentieth century | au vingtième siècle | en el siglo XX | في القرن العشرين | в двадцатом веке | 在二十世纪
since 2015 | depuis 2015 | desde 2015 | منذ عام 2015 | с 2015 года | 自2015年以来
since 2016 | depuis 2016 | desde 2016 | منذ 2016 | с 2016 г. | 2016年以来
the 2030 Agenda | le Programme 2030 | la Agenda 2030 | خطة عام 2030 | Повестка дня на период до 2030 года | 2030年议程
the 2063 Agenda | l’Agenda 2063 | la Agenda 2063 | خطة عام 2063 | Повестка дня на период до 2063 года | 2063年议程
`,
);

expectAlike(
  'times of day',
  `
at 9.15 a.m. | à 9 h 15 | a las 9.15 horas | في الساعة 9:15 صباحاً | в 9 ч. 15 м. | 上午9时15分
at 10:30 | à 10h30 | a las 10:30 | الساعة 10:30 | в 10 ч. 30 мин. | 10:30
at 3 p.m. | à 15 heures | a las 15.00 horas | في الساعة 15:00 | в 15 часов | 下午3时
at 4 o’clock in the afternoon | à 16 h | a las cuatro de la tarde | في الساعة الرابعة بعد الظهر | в 4 часа дня | 下午四点
at noon | à midi | al mediodía | عند الظهر | в полдень | 中午
at midnight | à minuit | a medianoche | عند منتصف الليل | в полночь | 午夜
at half past nine in the morning | à neuf heures et demie | a las nueve y media | في الساعة التاسعة والنصف صباحاً | в половине десятого утра | 上午九点半
at 9.45 a.m. | à 9 h 45 | a las 9:45 h | في الساعة 9:45 | в 9 час. 45 мин. | 上午9点45分
at ten o’clock | à dix heures | a las diez | الساعة العاشرة | в десять часов | 十点
at 8 a.m. | à 8 heures | a las 8 de la mañana | في الثامنة صباحاً | в 8 часов утра | 早上8点
from 9.30 a.m. to 12.30 p.m. | de 9 h 30 à 12 h 30 | de 9.30 a 12.30 horas | من الساعة 9:30 إلى الساعة 12:30 | с 9 ч. 30 м. до 12 ч. 30 м. | 上午9时30分至下午12时30分
from 9.30 a.m. to 1 p.m. | de 9 h 30 à 13 heures | de las 9.30 a las 13.00 horas | من الساعة 9:30 حتى الساعة 13:00 | с 9 ч. 30 мин. до 13 ч. 00 мин. | 9时30分至13时
between 2 and 5 p.m. | entre 14 heures et 17 heures | entre las 14.00 y las 17.00 horas | بين الساعة 14:00 والساعة 17:00 | между 14 и 17 часами | 14时至17时之间
at 2359 hours | à 23 h 59 | a las 23.59 horas | في الساعة 23:59 | в 23 ч. 59 м. | 23时59分
`,
);

expectAlike(
  'zones',
  `
at 15:00 (CEST) | à 15 h 00 (HAEC) | a las 15.00 horas (CEST) | الساعة 15:00 (بتوقيت وسط أوروبا الصيفي) | в 15:00 (по центральноевропейскому летнему времени) | 15:00（欧洲中部夏令时间）
at 15:00 (CET) | à 15 h 00 (HEC) | a las 15.00 horas (CET) | الساعة 15:00 (بتوقيت وسط أوروبا) | в 15:00 (по центральноевропейскому времени) | 15:00（欧洲中部时间）
at 15:00 GMT | à 15 h 00 GMT | a las 15.00 horas GMT | الساعة 15:00 بتوقيت غرينتش | в 15:00 по Гринвичу | 格林尼治标准时间15:00
at 15:00 (UTC+3) | à 15 h 00 (UTC+3) | a las 15.00 horas (UTC+3) | الساعة 15:00 (UTC+3) | в 15:00 (UTC+3) | 15:00（UTC+3）
at 15:00 (New York time) | à 15 h 00 (heure de New York) | a las 15.00 horas (hora de Nueva York) | الساعة 15:00 (بتوقيت نيويورك) | в 15:00 (по нью-йоркскому времени) | 15:00（纽约时间）
at 15:00, Geneva time | à 15 h 00, heure de Genève | a las 15.00 horas, hora de Ginebra | الساعة 15:00 بتوقيت جنيف | в 15:00 по женевскому времени | 日内瓦时间15:00
at 15:00 (Moscow time) | à 15 h 00 (heure de Moscou) | a las 15.00 horas (hora de Moscú) | الساعة 15:00 (بتوقيت موسكو) | в 15:00 по московскому времени | 15:00（莫斯科时间）
at 15:00 (Beijing time) | à 15 h 00 (heure de Beijing) | a las 15.00 horas (hora de Beijing) | الساعة 15:00 (بتوقيت بيجين) | в 15:00 по пекинскому времени | 北京时间15:00
at 15:00 Nairobi time | à 15 heures, heure de Nairobi | a las 15.00, hora de Nairobi | الساعة 15:00 بتوقيت نيروبي | в 15:00 по времени Найроби | 内罗毕时间15:00
at 15:00 Eastern Standard Time | à 15 h 00, heure normale de l’Est | a las 15.00 horas, hora estándar del Este | الساعة 15:00 بالتوقيت الشرقي القياسي | в 15:00 по восточному стандартному времени | 美国东部标准时间15:00
at 15:00 (Bangkok time) | à 15 h 00 (heure de Bangkok) | a las 15.00 horas (hora de Bangkok) | الساعة 15:00 (بتوقيت بانكوك) | в 15:00 по бангкокскому времени | 15:00（曼谷时间）
at 15:00 (London time) | à 15 h 00 (heure de Londres) | a las 15.00 horas (hora de Londres) | الساعة 15:00 (بتوقيت لندن) | в 15:00 по лондонскому времени | 15:00（伦敦时间）
`,
);
