import { expectAlike } from './expect-alike.ts';

expectAlike(
  'money',
  `
5 million US dollars | 5 millions de dollars des États-Unis | 5 millones de dólares de los Estados Unidos | 5 ملايين دولار من دولارات الولايات المتحدة | 5 млн долларов США | 500万美元
USD 6 million | 6 millions USD | 6 millones de USD | 6 ملايين دولار أمريكي | 6 млн долл. США | 600万美元
US$ 7,500 | 7 500 dollars | 7.500 dólares | 7500 دولار | 7500 долл. США | 7 500美元
EUR 7,500 | 7 500 euros | 7.500 euros | 7 500 يورو | 7 500 евро | 7 500欧元
CHF 7,500 | 7 500 francs suisses | 7.500 francos suizos | 7 500 فرنك سويسري | 7 500 швейцарских франков | 7 500瑞士法郎
£7,500 | 7 500 livres sterling | 7.500 libras esterlinas | 7 500 جنيه إسترليني | 7 500 фунтов стерлингов | 7 500英镑
JPY 7,500 | 7 500 yen | 7.500 yenes | 7 500 ين | 7 500 иен | 7 500日元
KES 7,500 | 7 500 shillings kényans | 7.500 chelines kenianos | 7 500 شلن كيني | 7 500 кенийских шиллингов | 7 500肯尼亚先令
7,500 Indian rupees | 7 500 roupies indiennes | 7.500 rupias indias | 7 500 روبية هندية | 7 500 индийских рупий | 7 500印度卢比
7,500 Canadian dollars | 7 500 dollars canadiens | 7.500 dólares canadienses | 7 500 دولار كندي | 7 500 канадских долларов | 7 500加拿大元
$1.25 a day | 1,25 dollar par jour | 1,25 dólares al día | 1.25 دولار في اليوم | 1,25 доллара в день | 每天1.25美元
`,
);

expectAlike(
  'articles, sections and paragraphs',
  `
under article 5 | en vertu de l’article 5 | en virtud del artículo 5 | بموجب المادة 5 | в соответствии со статьей 5 | 根据第5条
under article 6 | en vertu de l’article 6 | en virtud del artículo 6 | بموجب المادة 6 | в соответствии со статьей 6 | 根据第六条
Rule 12, paragraph 3 | article 12, paragraphe 3 | artículo 12, párrafo 3 | المادة 12، الفقرة 3 | правило 12, пункт 3 | 第12条第3款
Rule 12, paragraph 4 | article 12, paragraphe 4 | artículo 12, párrafo 4 | المادة 12، الفقرة 4 | правило 12, пункт 4 | 第12条第4款
`,
);

expectAlike(
  'chapters',
  `
Chapter III | chapitre III | capítulo III | الفصل الثالث | глава III | 第三章
Chapter IV | chapitre IV | capítulo IV | الفصل الرابع | глава IV | 第四章
`,
);

expectAlike(
  'resolutions',
  `
resolution 78/212 | la résolution 78/212 | la resolución 78/212 | القرار 78/212 | резолюция 78/212 | 第78/212号决议
resolution 78/213 | la résolution 78/213 | la resolución 78/213 | القرار 78/213 | резолюция 78/213 | 第78/213号决议
`,
);

expectAlike(
  'resolutions of the Security Council',
  `
resolution 1325 (2000) | la résolution 1325 (2000) | la resolución 1325 (2000) | القرار 1325 (2000) | резолюция 1325 (2000) | 第1325(2000)号决议
resolution 1326 (2000) | la résolution 1326 (2000) | la resolución 1326 (2000) | القرار 1326 (2000) | резолюция 1326 (2000) | 第1326（2000）号决议
`,
);

expectAlike(
  'symbols of documents',
  `
document A/78/15/Add.1 | document A/78/15/Add.1 | documento A/78/15/Add.1 | الوثيقة A/78/15/Add.1 | документ A/78/15/Add.1 | 文件A/78/15/Add.1
document A/78/15/Add.2 | document A/78/15/Add.2 | documento A/78/15/Add.2 | الوثيقة A/78/15/Add.2 | документ A/78/15/Add.2 | 文件A/78/15/Add.2
`,
);

expectAlike(
  'items of an agenda',
  `
agenda item 7 (b) | point 7 b) de l’ordre du jour | tema 7 b) del programa | البند 7 (ب) من جدول الأعمال | пункт 7 b) повестки дня | 议程项目7(b)
agenda item 8 (b) | point 8 b) de l’ordre du jour | tema 8 b) del programa | البند 8 (ب) من جدول الأعمال | пункт 8 b) повестки дня | 议程项目8(b)
`,
);

expectAlike(
  'Sustainable Development Goals',
  `
Goal 5 | l’objectif 5 | el Objetivo 5 | الهدف 5 | цель 5 | 目标5
SDG 13 | ODD 13 | ODS 13 | الهدف 13 من أهداف التنمية المستدامة | ЦУР 13 | 可持续发展目标13
target 16.7 | cible 16.7 | meta 16.7 | الغاية 16-7 | задача 16.7 | 具体目标16.7
target 16.6 | cible 16.6 | meta 16.6 | الغاية 16-6 | задача 16.6 | 具体目标16.6
SDGs 4 and 6 | ODD 4 et 6 | ODS 4 y 6 | الهدفان 4 و6 | ЦУР 4 и 6 | 可持续发展目标4和6
`,
);

expectAlike(
  'telephones, mail and pages',
  `
call +41 22 919 41 50 | appelez le +41 22 919 41 50 | llame al +41 22 919 41 50 | الاتصال على 50 41 919 22 41+ | звоните +41 (22) 919-41-50 | 请致电+41 22 919 41 50
call +41 22 919 41 51 | appelez le 00 41 22 919 41 51 | llame al +41 22 919 4151 | الاتصال على +41 22 919 41 51 | звоните +41 22 919-41-51 | 请致电+41229194151
`,
);

expectAlike(
  'addresses of mail',
  `
write to desk@house.example | écrivez à desk@house.example | escriba a desk@house.example | يرجى الكتابة إلى desk@house.example | пишите на desk@house.example | 请致函desk@house.example
write to disk@house.example | écrivez à disk@house.example | escriba a disk@house.example | يرجى الكتابة إلى disk@house.example | пишите на disk@house.example | 请致函disk@house.example
`,
);

expectAlike(
  'pages',
  `
see https://www.house.example/en/water | voir https://www.house.example/fr/water | véase https://www.house.example/es/water | انظر https://www.house.example/ar/water | см. https://www.house.example/ru/water | 见https://www.house.example/zh/water。
see https://www.house.example/en/waters | voir https://www.house.example/fr/waters | véase https://www.house.example/es/waters | انظر https://www.house.example/ar/waters | см. https://www.house.example/ru/waters | 见https://www.house.example/zh/waters。
`,
);

expectAlike(
  'how often',
  `
the annual forum | le forum annuel | el foro anual | المنتدى السنوي | ежегодный форум | 年度论坛
the biennial forum | le forum biennal | el foro bienal | المنتدى الذي يعقد كل سنتين | форум, проводимый раз в два года | 两年一次的论坛
the forum meets every three months | le forum se réunit tous les trois mois | el foro se reúne cada tres meses | يجتمع المنتدى كل ثلاثة أشهر | форум собирается каждые три месяца | 论坛每三个月举行一次
the forum meets twice a year | le forum se réunit deux fois par an | el foro se reúne dos veces al año | يجتمع المنتدى مرتين في السنة | форум собирается два раза в год | 论坛每年举行两次
the forum meets three times a year | le forum se réunit trois fois par an | el foro se reúne tres veces al año | يجتمع المنتدى ثلاث مرات في السنة | форум собирается три раза в год | 论坛每年举行三次
the monthly forum | le forum mensuel | el foro mensual | المنتدى الشهري | ежемесячный форум | 月度论坛
the weekly forum | le forum hebdomadaire | el foro semanal | المنتدى الأسبوعي | еженедельный форум | 每周论坛
the half-yearly forum | le forum semestriel | el foro semestral | المنتدى نصف السنوي | полугодовой форум | 半年度论坛
the quarterly forum | le forum trimestriel | el foro trimestral | المنتدى الفصلي | ежеквартальный форум | 季度论坛
the daily bulletin | le bulletin quotidien | el boletín diario | النشرة اليومية | ежедневный бюллетень | 每日公报
every four years | tous les quatre ans | cada cuatro años | كل أربع سنوات | каждые четыре года | 每四年
every five years | tous les cinq ans | cada cinco años | كل خمس سنوات | каждые пять лет | 每五年
every six years | tous les six ans | cada seis años | كل ست سنوات | каждые шесть лет | 每六年
`,
);

expectAlike(
  'languages',
  `
in English and French | en anglais et en français | en inglés y francés | باللغتين الإنكليزية والفرنسية | на английском и французском языках | 英文和法文
in English and Spanish | en anglais et en espagnol | en inglés y español | باللغتين الإنكليزية والإسبانية | на английском и испанском языках | 英文和西班牙文
in Arabic, Chinese, English and Russian | en anglais, arabe, chinois et russe | en árabe, chino, inglés y ruso | بالإنكليزية والروسية والصينية والعربية | на английском, арабском, китайском и русском языках | 阿拉伯文、中文、英文和俄文
`,
);

expectAlike(
  'one language',
  `
interpretation into Arabic | interprétation en arabe | interpretación al árabe | الترجمة الشفوية إلى العربية | устный перевод на арабский язык | 阿拉伯语口译
interpretation into Russian | interprétation en russe | interpretación al ruso | الترجمة الشفوية إلى الروسية | устный перевод на русский язык | 俄语口译
`,
);
