/** International days and conferences; rows as `readTermRows` reads them. */
export const moreEvents = `
day-human-rights | Human Rights Day | Journée des droits de l’homme | Día de los Derechos Humanos | يوم حقوق الإنسان | День прав человека | 人权日
day-united-nations | United Nations Day | Journée des Nations Unies | Día de las Naciones Unidas | يوم الأمم المتحدة | День Организации Объединенных Наций | 联合国日
day-youth | International Youth Day | Journée internationale de la jeunesse | Día Internacional de la Juventud | اليوم الدولي للشباب | Международный день молодежи | 国际青年日
day-peace | International Day of Peace | Journée internationale de la paix | Día Internacional de la Paz | اليوم الدولي للسلام | Международный день мира | 国际和平日
day-water | World Water Day | Journée mondiale de l’eau | Día Mundial del Agua | اليوم العالمي للمياه | Всемирный день водных ресурсов | 世界水日
day-health | World Health Day | Journée mondiale de la santé | Día Mundial de la Salud | يوم الصحة العالمي;اليوم العالمي للصحة | Всемирный день здоровья | 世界卫生日
day-environment | World Environment Day | Journée mondiale de l’environnement | Día Mundial del Medio Ambiente | يوم البيئة العالمي;اليوم العالمي للبيئة | Всемирный день окружающей среды | 世界环境日
day-refugee | World Refugee Day | Journée mondiale des réfugiés | Día Mundial de los Refugiados | اليوم العالمي للاجئين | Всемирный день беженцев | 世界难民日
day-press | World Press Freedom Day | Journée mondiale de la liberté de la presse | Día Mundial de la Libertad de Prensa | اليوم العالمي لحرية الصحافة | Всемирный день свободы печати | 世界新闻自由日
day-disabilities | International Day of Persons with Disabilities | Journée internationale des personnes handicapées | Día Internacional de las Personas con Discapacidad | اليوم الدولي للأشخاص ذوي الإعاقة | Международный день инвалидов | 国际残疾人日
day-corruption | International Anti-Corruption Day | Journée internationale de la lutte contre la corruption | Día Internacional contra la Corrupción | اليوم الدولي لمكافحة الفساد | Международный день борьбы с коррупцией | 国际反腐败日
day-migrants | International Migrants Day | Journée internationale des migrants | Día Internacional del Migrante | اليوم الدولي للمهاجرين | Международный день мигранта | 国际移民日
day-multilateralism | International Day of Multilateralism and Diplomacy for Peace | Journée internationale du multilatéralisme et de la diplomatie au service de la paix | Día Internacional del Multilateralismo y la Diplomacia para la Paz | اليوم الدولي لتعددية الأطراف والدبلوماسية من أجل السلام | Международный день многосторонности и дипломатии во имя мира | 多边主义与外交促进和平国际日
day-education | International Day of Education | Journée internationale de l’éducation | Día Internacional de la Educación | اليوم الدولي للتعليم | Международный день образования | 国际教育日
day-older | International Day of Older Persons | Journée internationale des personnes âgées | Día Internacional de las Personas de Edad | اليوم الدولي للمسنين | Международный день пожилых людей | 国际老年人日
day-poverty | International Day for the Eradication of Poverty | Journée internationale pour l’élimination de la pauvreté | Día Internacional para la Erradicación de la Pobreza | اليوم الدولي للقضاء على الفقر | Международный день борьбы за ликвидацию нищеты | 消除贫穷国际日
day-climate-disaster | International Day for Disaster Risk Reduction | Journée internationale de la réduction des risques de catastrophe | Día Internacional para la Reducción del Riesgo de Desastres | اليوم الدولي للحد من مخاطر الكوارث | Международный день снижения риска бедствий | 国际减少灾害风险日
summit-future | Summit of the Future | Sommet de l’avenir | Cumbre del Futuro | مؤتمر القمة المعني بالمستقبل;قمة المستقبل | Саммит будущего | 未来峰会
women-speakers | Summit of Women Speakers of Parliament;Global Summit of Women Speakers of Parliament | Sommet des Présidentes de parlement | Cumbre de Presidentas de Parlamento | قمة رئيسات البرلمانات | Саммит женщин-спикеров парламентов | 女议长峰会
`;

/** Treaties and texts. */
export const moreWorks = `
icerd | International Convention on the Elimination of All Forms of Racial Discrimination | Convention internationale sur l’élimination de toutes les formes de discrimination raciale | Convención Internacional sobre la Eliminación de Todas las Formas de Discriminación Racial | الاتفاقية الدولية للقضاء على جميع أشكال التمييز العنصري | Международная конвенция о ликвидации всех форм расовой дискриминации | 消除一切形式种族歧视国际公约
law-of-sea | United Nations Convention on the Law of the Sea;=UNCLOS | Convention des Nations Unies sur le droit de la mer;=CNUDM | Convención de las Naciones Unidas sobre el Derecho del Mar;=CNUDM | اتفاقية الأمم المتحدة لقانون البحار | Конвенция Организации Объединенных Наций по морскому праву | 联合国海洋法公约
biodiversity | Convention on Biological Diversity;=CBD | Convention sur la diversité biologique | Convenio sobre la Diversidad Biológica;=CDB | اتفاقية التنوع البيولوجي;الاتفاقية المتعلقة بالتنوع البيولوجي | Конвенция о биологическом разнообразии;=КБР | 生物多样性公约
desertification | United Nations Convention to Combat Desertification;=UNCCD | Convention des Nations Unies sur la lutte contre la désertification | Convención de las Naciones Unidas de Lucha contra la Desertificación | اتفاقية الأمم المتحدة لمكافحة التصحر | Конвенция Организации Объединенных Наций по борьбе с опустыниванием | 联合国防治荒漠化公约
chemical-weapons | Chemical Weapons Convention | Convention sur les armes chimiques | Convención sobre las Armas Químicas | اتفاقية الأسلحة الكيميائية | Конвенция по химическому оружию | 化学武器公约
biological-weapons | Biological Weapons Convention | Convention sur les armes biologiques | Convención sobre las Armas Biológicas | اتفاقية الأسلحة البيولوجية | Конвенция по биологическому оружию | 生物武器公约
refugee-convention | Convention relating to the Status of Refugees | Convention relative au statut des réfugiés | Convención sobre el Estatuto de los Refugiados | الاتفاقية الخاصة بوضع اللاجئين | Конвенция о статусе беженцев | 关于难民地位的公约;难民地位公约
genocide-convention | Convention on the Prevention and Punishment of the Crime of Genocide;Genocide Convention | Convention pour la prévention et la répression du crime de génocide | Convención para la Prevención y la Sanción del Delito de Genocidio | اتفاقية منع جريمة الإبادة الجماعية والمعاقبة عليها | Конвенция о предупреждении преступления геноцида и наказании за него | 防止及惩治灭绝种族罪公约
vienna-diplomatic | Vienna Convention on Diplomatic Relations | Convention de Vienne sur les relations diplomatiques | Convención de Viena sobre Relaciones Diplomáticas | اتفاقية فيينا للعلاقات الدبلوماسية | Венская конвенция о дипломатических сношениях | 维也纳外交关系公约
vienna-treaties | Vienna Convention on the Law of Treaties | Convention de Vienne sur le droit des traités | Convención de Viena sobre el Derecho de los Tratados | اتفاقية فيينا لقانون المعاهدات | Венская конвенция о праве международных договоров | 维也纳条约法公约
rome-statute | Rome Statute of the International Criminal Court;Rome Statute | Statut de Rome de la Cour pénale internationale;Statut de Rome | Estatuto de Roma de la Corte Penal Internacional;Estatuto de Roma | نظام روما الأساسي للمحكمة الجنائية الدولية;نظام روما الأساسي | Римский статут Международного уголовного суда;Римский статут | 国际刑事法院罗马规约;罗马规约
kyoto | Kyoto Protocol | Protocole de Kyoto | Protocolo de Kyoto;Protocolo de Kioto | بروتوكول كيوتو | Киотский протокол | 京都议定书
montreal | Montreal Protocol | Protocole de Montréal | Protocolo de Montreal | بروتوكول مونتريال | Монреальский протокол | 蒙特利尔议定书
geneva-conventions | Geneva Conventions | Conventions de Genève | Convenios de Ginebra | اتفاقيات جنيف | Женевские конвенции | 日内瓦四公约;日内瓦公约
pact-future | Pact for the Future | Pacte pour l’avenir | Pacto para el Futuro | ميثاق المستقبل | Пакт во имя будущего | 未来契约
global-digital-compact | Global Digital Compact | Pacte numérique mondial | Pacto Digital Global | التعاهد الرقمي العالمي | Глобальный цифровой договор | 全球数字契约
declaration-future | Declaration on Future Generations | Déclaration sur les générations futures | Declaración sobre las Generaciones Futuras | إعلان بشأن أجيال المستقبل;الإعلان بشأن الأجيال المقبلة | Декларация о будущих поколениях | 子孙后代问题宣言
vienna-programme | Vienna Declaration and Programme of Action | Déclaration et Programme d’action de Vienne | Declaración y Programa de Acción de Viena | إعلان وبرنامج عمل فيينا | Венская декларация и Программа действий | 维也纳宣言和行动纲领
doha-programme | Doha Programme of Action | Programme d’action de Doha | Programa de Acción de Doha | برنامج عمل الدوحة | Дохинская программа действий | 多哈行动纲领
voluntary-review | voluntary national review;voluntary national reviews;=VNR;=VNRs | examen national volontaire;examens nationaux volontaires | examen nacional voluntario;exámenes nacionales voluntarios | استعراض وطني طوعي;الاستعراضات الوطنية الطوعية | добровольный национальный обзор;добровольные национальные обзоры;=ДНО | 自愿国别评估;国别自愿评估
`;
