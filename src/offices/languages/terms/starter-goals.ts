/** The seventeen goals by number, each with its short title in the order of the six languages. */
const titles = `
No Poverty | Pas de pauvreté | Fin de la pobreza | القضاء على الفقر | Ликвидация нищеты | 无贫穷
Zero Hunger | Faim « zéro » | Hambre cero | القضاء التام على الجوع | Ликвидация голода | 零饥饿
Good Health and Well-being | Bonne santé et bien-être | Salud y bienestar | الصحة الجيدة والرفاه | Хорошее здоровье и благополучие | 良好健康与福祉
Quality Education | Éducation de qualité | Educación de calidad | التعليم الجيد | Качественное образование | 优质教育
Gender Equality | Égalité entre les sexes | Igualdad de género | المساواة بين الجنسين | Гендерное равенство | 性别平等
Clean Water and Sanitation | Eau propre et assainissement | Agua limpia y saneamiento | المياه النظيفة والنظافة الصحية | Чистая вода и санитария | 清洁饮水和卫生设施
Affordable and Clean Energy | Énergie propre et d’un coût abordable | Energía asequible y no contaminante | طاقة نظيفة وبأسعار معقولة | Недорогостоящая и чистая энергия | 经济适用的清洁能源
Decent Work and Economic Growth | Travail décent et croissance économique | Trabajo decente y crecimiento económico | العمل اللائق ونمو الاقتصاد | Достойная работа и экономический рост | 体面工作和经济增长
Industry, Innovation and Infrastructure | Industrie, innovation et infrastructure | Industria, innovación e infraestructura | الصناعة والابتكار والهياكل الأساسية | Индустриализация, инновации и инфраструктура | 产业、创新和基础设施
Reduced Inequalities | Inégalités réduites | Reducción de las desigualdades | الحد من أوجه عدم المساواة | Уменьшение неравенства | 减少不平等
Sustainable Cities and Communities | Villes et communautés durables | Ciudades y comunidades sostenibles | مدن ومجتمعات محلية مستدامة | Устойчивые города и населенные пункты | 可持续城市和社区
Responsible Consumption and Production | Consommation et production responsables | Producción y consumo responsables | الاستهلاك والإنتاج المسؤولان | Ответственное потребление и производство | 负责任消费和生产
Climate Action | Mesures relatives à la lutte contre les changements climatiques | Acción por el clima | العمل المناخي | Борьба с изменением климата | 气候行动
Life below Water | Vie aquatique | Vida submarina | الحياة تحت الماء | Сохранение морских экосистем | 水下生物
Life on Land | Vie terrestre | Vida de ecosistemas terrestres | الحياة في البر | Сохранение экосистем суши | 陆地生物
Peace, Justice and Strong Institutions | Paix, justice et institutions efficaces | Paz, justicia e instituciones sólidas | السلام والعدل والمؤسسات القوية | Мир, правосудие и эффективные институты | 和平、正义与强大机构
Partnerships for the Goals | Partenariats pour la réalisation des objectifs | Alianzas para lograr los objetivos | عقد الشراكات لتحقيق الأهداف | Партнерство в интересах устойчивого развития | 促进目标实现的伙伴关系
`;

/** The rows of the goals as `readTermRows` reads them. */
export const goalTerms: string = titles
  .trim()
  .split('\n')
  .map((row, index) => `sdg-${index + 1} | ${row}`)
  .join('\n');
