import { expectAlike } from './expect-alike.ts';

/** Right translations in which something looks like a fact and is none, or is said in another form. */
expectAlike(
  'what is no difference',
  `
in the second half of the meeting | dans la seconde moitié de la réunion | en la segunda mitad de la reunión | في النصف الثاني من الاجتماع | во второй половине совещания | 在会议后半段
on the one hand, and on the other | d’une part, et d’autre part | por un lado, y por otro | من ناحية، ومن ناحية أخرى | с одной стороны, а с другой | 一方面，另一方面
first of all, let me thank you | tout d’abord, je vous remercie | en primer lugar, quiero darles las gracias | أود أولاً أن أشكركم | прежде всего позвольте поблагодарить вас | 首先，请允许我感谢你们
both chambers met | les deux chambres se sont réunies | ambas cámaras se reunieron | اجتمع المجلسان | собрались обе палаты | 两院举行了会议
a two-year mandate | un mandat de deux ans | un mandato de dos años | ولاية مدتها سنتان | двухлетний мандат | 两年任期
a biennial review | un examen biennal | un examen bienal | استعراض يجري كل سنتين | проводимый раз в два года обзор | 两年一次的审查
the Prime Minister and the First Lady | le Premier Ministre et la Première Dame | el Primer Ministro y la Primera Dama | رئيس الوزراء والسيدة الأولى | премьер-министр и первая леди | 总理和第一夫人
thousands of people | des milliers de personnes | miles de personas | آلاف الأشخاص | тысячи людей | 数以千计的人
dozens of meetings | des dizaines de réunions | decenas de reuniones | عشرات الاجتماعات | десятки совещаний | 数十次会议
in the field of development | dans le domaine du développement | en la esfera del desarrollo | في مجال التنمية | в области развития | 在发展领域
may take part | peuvent participer | podrán participar | يجوز أن يشارك | могут участвовать | 可以参加
members shall be informed | les membres sont informés | se informará a los miembros | يبلغ الأعضاء | члены информируются | 应通知成员
the march of time | la marche du temps | la marcha del tiempo | مسيرة الزمن | ход времени | 时间的推移
an international day | une journée internationale | un día internacional | يوم دولي | международный день | 国际日
a five-point plan | un plan en cinq points | un plan de cinco puntos | خطة من خمس نقاط | план из пяти пунктов | 五点计划
24-hour assistance | une assistance 24 heures sur 24 | asistencia las 24 horas | مساعدة على مدار 24 ساعة | круглосуточная помощь в течение 24 часов | 24小时援助
children under five years of age | les enfants de moins de 5 ans | los niños menores de 5 años | الأطفال الذين تقل أعمارهم عن خمس سنوات | дети в возрасте до пяти лет | 五岁以下儿童
a fortnight later | quinze jours plus tard | quince días después | بعد أسبوعين | через две недели | 两周后
half an hour | une demi-heure | media hora | نصف ساعة | полчаса | 半小时
a quarter of an hour | un quart d’heure | un cuarto de hora | ربع ساعة | четверть часа | 一刻钟
one million euros | un million d’euros | un millón de euros | مليون يورو | один миллион евро | 100万欧元
the year ending 31 December 2026 | l’exercice clos le 31 décembre 2026 | el año terminado el 31 de diciembre de 2026 | السنة المنتهية في 31 كانون الأول/ديسمبر 2026 | год, закончившийся 31 декабря 2026 года | 2026年12月31日终了年度
Twenty-one of the 45 members voted. | Vingt et un des 45 membres ont voté. | Votaron 21 de los 45 miembros. | صوّت واحد وعشرون عضواً من أصل 45. | Голосовал 21 из 45 членов. | 45名成员中有21名投票。
three out of four women | trois femmes sur quatre | tres de cada cuatro mujeres | ثلاث نساء من كل أربع | три женщины из четырех | 每四名妇女中有三名
one in ten children | un enfant sur dix | uno de cada diez niños | طفل واحد من كل عشرة | каждый десятый ребенок | 每十名儿童中就有一名
in the next two to three weeks | dans les deux à trois prochaines semaines | en las próximas dos o tres semanas | في غضون أسبوعين إلى ثلاثة أسابيع | в ближайшие две-три недели | 未来两到三周
the deadline is extended by ten working days | le délai est prolongé de dix jours ouvrables | el plazo se prorroga diez días hábiles | يمدد الموعد النهائي عشرة أيام عمل | срок продлен на десять рабочих дней | 截止日期延长十个工作日
at the age of 18 | à l’âge de 18 ans | a los 18 años | في سن الثامنة عشرة | в возрасте 18 лет | 18岁时
from 9 a.m. to noon | de 9 heures à midi | de las 9.00 horas al mediodía | من الساعة 9:00 حتى الظهر | с 9 часов до полудня | 上午9时至中午
from 2 to 4 p.m. (Geneva time) | de 14 à 16 heures (heure de Genève) | de las 14.00 a las 16.00 horas (hora de Ginebra) | من الساعة 14:00 إلى الساعة 16:00 (بتوقيت جنيف) | с 14 до 16 часов (по женевскому времени) | 下午2时至4时（日内瓦时间）
the twentieth-century city | la ville du vingtième siècle | la ciudad del siglo XX | مدينة القرن العشرين | город XX века | 二十世纪的城市
Annex II to document A/78/15 | l’annexe II du document A/78/15 | el anexo II del documento A/78/15 | المرفق الثاني للوثيقة A/78/15 | приложение II к документу A/78/15 | A/78/15号文件附件二
part I of Annex A after that day | la première partie de l’annexe A après ce jour | la parte I del anexo A después de ese día | الجزء الأول من المرفق ألف بعد ذلك اليوم | часть I приложения А после этого дня | 该日之后附件A第一部分
a national of another State | un ressortissant d’un autre État | una persona que tenga otra nacionalidad | أحد رعايا دولة أخرى | гражданин другого государства | 另一国的国民
the main languages after 2030 | les langues principales après 2030 | los idiomas principales después de 2030 | اللغات الرئيسية بعد عام 2030 | основные языки после 2030 года | 2030年后的主要语言
The Chair sent a video message to the opening. | Le Président a adressé un message vidéo à l’ouverture. | El Presidente envió un mensaje de vídeo a la apertura. | أرسل الرئيس رسالة عبر الفيديو إلى الافتتاح. | Председатель направил видеообращение к открытию. | 主席向开幕式发送了视频致辞。
the city, on 26 June 1945 | la ville, le vingt-six juin 1945 | la ciudad, el veintiséis de junio de 1945 | المدينة، في السادس والعشرين من حزيران/يونيه 1945 | город, июня двадцать шестого дня, тысяча девятьсот сорок пятого года | 该市，1945年6月26日
paragraphs 3 to 7 | les paragraphes 3 à 7 | los párrafos 3 a 7 | الفقرات من 3 إلى 7 | пункты 3–7 | 第3至7段
pages 12–15 | pages 12 à 15 | páginas 12 a 15 | الصفحات 12-15 | стр. 12–15 | 第12-15页
`,
  'not told apart',
);

expectAlike(
  'what stands otherwise in one language',
  `
Madam President, I thank you. | Madame la Présidente, je vous remercie. | Señora Presidenta, le doy las gracias. | أشكركم، السيدة الرئيسة. | Госпожа Председатель, благодарю Вас. | 主席女士，我感谢您。
some 1,300 persons | quelque 1 300 personnes | unas 1.300 personas | نحو 300 1 شخص | около 1300 человек | 约1 300人
by noon (GMT+1) on Friday | vendredi à midi (GMT+1) | el viernes a mediodía (GMT+1) | ظهر يوم الجمعة (بتوقيت غرينتش +1) | до полудня (GMT+1) в пятницу | 星期五中午12时（格林尼治标准时间+1）
2 p.m. – 5.45 p.m. | 14 heures – 17 h 45 | 14.00 a 17.45 horas | من الساعة 2 إلى الساعة 5:45 بعد الظهر | 14 ч. 00 м. – 17 ч. 45 м. | 下午2时至5时45分
a daily allowance of 210 dollars | une indemnité journalière de 210 dollars | dietas de 210 dólares | بدل يومي قدره 210 دولارات | суточные в размере 210 долларов | 每日210美元的津贴
signed until mid-2029 | signé jusqu’à la mi-2029 | firmado hasta mediados de 2029 | موقع حتى منتصف عام 2029 | подписан до середины 2029 года | 签署至2029年年中
during the first ten minutes | pendant les dix premières minutes | durante los diez primeros minutos | خلال الدقائق العشر الأولى | в течение первых десяти минут | 开始后十分钟内
its 86 observers | ses 86 observateurs | sus 86 observadores | مراقبوها الستة والثمانون | его 86 наблюдателей | 86名观察员
`,
  'not told apart',
);
