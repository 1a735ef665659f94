import type { Language } from '../../../../platform/language.ts';

/** Groups of nouns that are exchanged for one another only by mistake. */
export const nounGroups = ['institution', 'post', 'treaty', 'text'] as const;
export type NounGroup = (typeof nounGroups)[number];

/**
 * What institutions, posts and instruments are called: in each language rows `forms | meanings`. Forms are parted by commas and are
 * patterns on folded text in lower case (`*` for any ending); meanings are named by the English noun, all that the word may stand for. The
 * longer form wins. A meaning after `~` answers another version and asks for nothing.
 */
export const institutionNouns: Record<Language, string> = {
  en: `
working[- ]groups?,task forces? | working-group
sub-?committees? | subcommittee
committees? | committee
commissions? | commission
councils?,councill?ors? | council
boards? | board
assembl(?:y|ies) | assembly
conferences? | conference
congress(?:es)? | congress
parliaments? | parliament
senates? | senate
secretariats? | secretariat
bureaux?,bureaus | bureau
unions? | union
associations? | association
organi[sz]ations? | organization
agenc(?:y|ies) | agency
funds? | fund
courts? | court ~ tribunal
tribunals? | tribunal ~ court
ministr(?:y|ies) | ministry
governments? | government
forums?,fora | forum
institutes? | institute
groups?,caucus(?:es)?,panels?,teams? | group ~ section
networks? | network
leagues? | league
federations? | federation
sections?,units? | section ~ group department
departments?,directorates?,divisions? | department
delegations? | delegation
missions? | ~ delegation
cent(?:re|er)s? | centre
summits? | ~ conference`,
  fr: `
groupes? de travail,equipes? speciales? | working-group
sous-?(?:comites?|commissions?) | subcommittee
comites? | committee
commissions? | commission committee
conseils? | council board
assemblees? | assembly
conferences? | conference
congres | congress
parlements? | parliament
senats? | senate
secretariats? | secretariat
bureaux? | bureau
unions? | union
associations? | association
organisations?,organismes? | organization ~ agency
agences? | agency
institutions? | ~ agency institute
fonds | fund
cour | court ~ tribunal
tribuna(?:l|ux) | tribunal court
ministeres? | ministry
gouvernements? | government
forums? | forum
instituts? | institute
groupes?,equipes? | group ~ section
reseaux? | network
ligues? | league
federations? | federation
sections?,unites?,services? | section ~ group department
departements?,directions?,divisions? | department ~ section
delegations? | delegation
missions? | ~ delegation
centres? | centre`,
  es: `
grupos? de trabajo | working-group
sub(?:comites?|comision(?:es)?) | subcommittee
comites? | committee
comision(?:es)? | commission committee
consejos? | council board
juntas? | board ~ council
asambleas? | assembly
conferencias? | conference
congresos? | congress ~ conference
parlamentos? | parliament
senados? | senate
mesas?,buro,presidencia | bureau
union(?:es)? | union
asociacion(?:es)? | association
organizacion(?:es)? | organization
organismos? | agency organization
agencias? | agency
institucion(?:es)? | ~ agency institute
fondos? | fund
cortes? | court
tribunal(?:es)? | tribunal court
ministerios? | ministry
gobiernos? | government
foros? | forum
institutos? | institute
grupos?,equipos? | group ~ section
red(?:es)? | network
ligas? | league
federacion(?:es)? | federation
seccion(?:es)?,dependencias?,servicios? | section ~ group department
departamentos?,direccion(?:es)?,division(?:es)? | department ~ section
delegacion(?:es)? | delegation
misiones,mision | ~ delegation
centros? | centre`,
  ar: `
(?:فريق|افرق(?:ة|ت)|افريق|فرق)\\p{L}{0,2} (?:ال)?عامل\\p{L}{0,3},افرقة (?:ال)?عمل,فريق (?:ال)?عمل,مجموع(?:ة|ات) (?:ال)?عمل | working-group
(?:لجنة|لجان|لجنتين|لجنتا) (?:ال)?فرعية | subcommittee
لجن(?:ة|ت\\p{L}{1,3}|تين|تا|تان)?,لجان\\p{L}{0,3} | committee commission
مجلس\\p{L}{0,3},مجالس\\p{L}{0,3} | council board parliament senate ~ assembly congress
جمعية,جمعيت\\p{L}{1,3},جمعيات | assembly association
مؤتمر\\p{L}{0,3} | conference congress
كونغرس | congress
برلمان(?:ات|ا|ها|هم|ه|ين|ان|نا)? | parliament
امان(?:ة|ت\\p{L}{1,3}|ات) | secretariat
مكتب(?!ات|[ةت])\\p{L}{0,3},مكاتب | bureau ~ office
هيئ(?:ة|ت\\p{L}{1,3}|ات) | agency ~ board commission bureau organization council
اتحاد\\p{L}{0,3} | union federation association
رابط(?:ة|ت\\p{L}{1,3}|ات) | association league
جامعة | league ~ union
منظم(?:ة|ت\\p{L}{1,3}|ات) | organization agency
وكال(?:ة|ت\\p{L}{1,3}|ات),مؤسس(?:ة|ات) | agency ~ institute organization
مفوضي(?:ة|ات) | commission agency
صندوق\\p{L}{0,3},صناديق | fund
محكم(?:ة|ت\\p{L}{1,3}),محاكم | court tribunal
وزار(?:ة|ت\\p{L}{1,3}|ات) | ministry
حكوم(?:ة|ت\\p{L}{1,3}|ات) | government
منتدي\\p{L}{0,3},منتديات | forum
معهد\\p{L}{0,3},معاهد | institute
فريق\\p{L}{0,3},افرق(?:ة|ت\\p{L}{1,3}),مجموع(?:ة|ت\\p{L}{1,3}|ات),افريق | group
شبك(?:ة|ت\\p{L}{1,3}|ات) | network
قسم,اقسام,وحد(?:ة|ات),شعب(?:ة|ت\\p{L}{1,3}) | section department ~ group
ادار(?:ة|ت\\p{L}{1,3}|ات) | ~ department section
وفد\\p{L}{0,3},وفود\\p{L}{0,2} | delegation
بعث(?:ة|ات|ت\\p{L}{1,3}) | ~ delegation
مركز\\p{L}{0,3},مراكز | centre`,
  ru: `
рабоч\\p{L}{2,3} групп\\p{L}{0,3} | working-group
подкомитет*,подкомисси* | subcommittee
комитет\\p{L}{0,3} | committee
комисси\\p{L}{1,3} | commission committee
совет(?:а|у|ом|е|ы|ов|ам|ами|ах)? | council board
правлени\\p{L}{1,3} | board
ассамбле\\p{L}{1,3} | assembly
собрани\\p{L}{1,3} | assembly
конференци\\p{L}{1,3} | conference
конгресс\\p{L}{0,3},съезд\\p{L}{0,3} | congress
парламент(?:а|у|ом|е|ы|ов|ам|ами|ах)? | parliament
сенат\\p{L}{0,3} | senate
секретариат\\p{L}{0,3} | secretariat
бюро,президиум\\p{L}{0,3} | bureau
союз\\p{L}{0,3} | union
ассоциаци\\p{L}{1,3},объединени\\p{L}{1,3} | association ~ union
организаци\\p{L}{1,3} | organization
агентств\\p{L}{1,3},учреждени\\p{L}{1,3} | agency
фонд\\p{L}{0,3} | fund
суд(?:а|у|ом|е|ы|ов|ам|ами|ах)? | court ~ tribunal
трибунал\\p{L}{0,3} | tribunal ~ court
министерств\\p{L}{1,3} | ministry
правительств\\p{L}{0,3} | government
форум\\p{L}{0,3} | forum
институт\\p{L}{0,3} | institute
групп\\p{L}{0,3} | group ~ section
сет(?:ь|и|ью|ей|ям|ями|ях) | network
лиг(?:а|и|у|ой|е) | league
федераци\\p{L}{1,3} | federation
секци\\p{L}{1,3},сектор\\p{L}{0,3},отдел(?:а|у|ом|е|ы|ов)? | section department ~ group
департамент\\p{L}{0,3},управлени\\p{L}{1,3},отделени\\p{L}{1,3} | department ~ section
делегаци\\p{L}{1,3} | delegation
мисси\\p{L}{1,3} | ~ delegation
центр\\p{L}{0,3} | centre`,
  zh: `
工作组 | working-group
小组委员会 | subcommittee
委员会 | committee commission board council
理事会,安理会,经社理事会 | council board
董事会,执行局 | board
大会,联大 | assembly conference congress
国民议会,国民大会 | assembly parliament
议会 | parliament ~ assembly
(?<!届|第[一二三四五六七八九十百\\d]{1,4}次)会议 | ~ conference assembly congress
国会 | congress parliament
参议院 | senate ~ council
秘书处 | secretariat
主席团 | bureau
局 | ~ bureau department agency
联盟,工会 | union league federation
协会,联合会 | association federation
组织 | organization
机构,署 | agency ~ organization
基金 | fund
法院 | court ~ tribunal
法庭 | tribunal court
政府 | government
论坛 | forum
研究所,学院,研究院 | institute
组,集团,团体,团队 | group
网络 | network
科(?!学|技),股(?!份),处(?!理|罚|境|于|分) | section ~ department group
司(?!法|机) | ~ department section
代表团 | ~ delegation
中心 | centre`,
};
