import type { Finding } from '../comparing/compare-finding.ts';
import { density, openLocator } from '../polarity/locate-words.ts';
import { readConceptRows, withoutTerms } from './names/concept-rows.ts';
import { pairSentences } from './pair-sentences.ts';
import { type Found, findAll, type Passage, type Row, raise, type Span, spanOf } from './passage.ts';

/** Words that narrow a title or a promise and are easily lost; each with the ways the other languages say it, generously. */
const qualifiers = readConceptRows(`
annual | annual;annually,yearly,each year,every year,per year,per annum,a year | annuel*;chaque annee,tous les ans,par an | anual*;anuales,cada ano,todos los anos,al ano,por ano | (?<!(?:نصف|ربع) (?:ال)?)سنوي*;كل (?:عام|سنة),حولي*,في السنة,في العام | ежегодн(?!ик)*;ежегодник*,годов*,каждый год,в год | (?<!终了|财政|会计|学)年度;每年,年会,一年一度,一年,年(?=增|均|产|收|报)
development | development(?! of\\b) | developpement | desarrollo | تنمي*,انمائي*,انماء,نمو,تطوير,تطور,نامي* | развит*,развива* | 发展,开发
joint | joint;jointly | conjoint*;commun,commune,communs,communes,mixte*,ensemble,collaboration,cooperation,partenariat | conjunt[oa]s?;conjunt*,comun,comunes,mixt*,cooperacion,colaboracion,junto con | مشترك*;اشتراك*,بالتعاون,معا,شراك*,تعاون* | совместн*;вместе,сообща,объединенн* | 联合(?!国);共同,合作,一起,联
standing | standing(?= (?:committee|body|agenda|invitation)) | permanent* | permanente* | دائم* | постоянн* | 常设,长期
preparatory | preparatory | preparatoire* | preparatori* | تحضيري*,اعدادي* | подготовительн* | 筹备,预备
extraordinary | extraordinary | extraordinaire* | extraordinari* | استثنائي*,غير عادي*,طارئ* | внеочередн*,чрезвычайн* | 特别,非常
interim | interim;provisional,temporary | interimaire*,provisoire* | interin*,provisional* | مؤقت*,موقت*,انتقالي*,بالنيابة,مرحلي* | временн*,промежуточн*,предварительн* | 临时,中期,过渡
informal | informal* | informel*,officieux,officieuse* | oficios*,informal* | غير (?:ال)?رسمي* | неофициальн*,неформальн* | 非正式
independent | independent;independen* | independante?s?(?! de);independ*,autonom* | independientes?(?! de);independ*,autonom* | مستقل*;استقلال*,مستقل | независим(?:ый|ая|ое|ые|ого|ой|ых|ым|ыми|ую|ом|ому);независим* | 独立
voluntary | voluntary,voluntarily;volunt* | volontair*;volont*,benevol* | voluntari(?:o|a|as|amente);volunt* | طوعي*;تطوعي*,طوعا,تبرع*,متطوع* | добровольн(?:ый|ая|ое|ые|ого|ой|ых|ым|ыми|ую|ом|ому);добровол* | 自愿;志愿,义务,自告
ministerial | ministerial | ministeriel* | ministerial* | وزاري* | министерск*,на уровне министров | 部长级
high-level | high[- ]level | (?:de )?haut niveau,haute,hautes | (?:de )?alto nivel | (?:ال)?رفيع*,رفيعي | высок*,высш* | 高级别,高级,高层
regional | regional | regiona* | regional* | اقليمي* | региональн* | 区域;地区
former | former | ancien,ancienne*,anciens,ex-* | ex,exp*,ex-*,antiguo*,antigua*,anterior* | سابق* | бывш* | 前;原,曾,旧,老
acting | acting(?= (?:president|head|chair|secretary|director|speaker|minister)) | par interim,interimaire* | interin*,en funciones | بالنيابة,بالوكالة,موقت*,مؤقت* | исполняющ*,и\\.о | 代理
biennial | biennial* | biennal*,bisannuel*,tous les deux ans | bienal*,cada dos anos,bianual* | كل (?:سنتين|عامين),سنتين | двухгодичн*,раз в два года,двухлетн* | 两年,双年
quarterly | quarterly;each quarter,every quarter,every three months,quarter | trimestriel*;trimestre* | trimestral*;trimestre* | ربع سنوي*,فصلي*,كل ثلاثة اشهر;(?:ال)?ربع | ежекварталь*,кварталь*;квартал* |  ;季
monthly | monthly;each month,every month,a month,per month | mensuel*;par mois,chaque mois,tous les mois | mensual*;al mes,por mes,cada mes | شهري(?:ة|ا)?,كل شهر;في الشهر,شهرا | ежемесячн*,месячн*;в месяц,каждый месяц |  ;每月,月
weekly | weekly;each week,every week,a week,per week | hebdomadaire*,chaque semaine;par semaine,semaine* | semanal*;por semana,a la semana,semana* | اسبوعي(?:ة|ا|ات)?,كل اسبوع;في الاسبوع | еженедельн*,недельн*;в неделю |  ;每周,周,星期
draft | draft(?= (?:resolution|report|agenda|text|declaration|decision|convention|note|budget|rules|programme|statement|outcome)) | projet*,avant-projet* | proyecto*,borrador* | مشروع*,مسودة,مشاريع | проект* | 草案,草稿
final | final(?= (?:report|document|declaration|version|list|text|outcome|decision)) | final*,definiti*,derni* | final*,definiti* | نهائي*,ختامي* | заключительн*,окончательн*,итогов* | 最后,最终,最后文件
revised | revised | revise* | revisad* | منقح*,معدل* | пересмотренн* | 订正,修订
confidential | confidential;confiden*,privacy | confidentiel*;confiden*,prive*,discre* | confidencial;confiden*,reserv*,priva* | سري*,بسرية;خصوصي* | конфиденциальн* | 机密,保密
mandatory | mandatory,compulsory,obligatory | obligatoire* | obligatori* | الزامي*,اجباري* | обязательн* | 强制,必须
optional | optional | facultati* | facultati*,opcional* | اختياري*,غير الزامي* | факультативн*,необязательн* | 任择,可选
provisional | provisional;interim,temporary,preliminary | provisoire* | provisional* | موقت*,مؤقت*,مبدئي* | предварительн*,временн* | 暂定,临时
new | new(?= (?!york|zealand|delhi|guinea|caledonia|jersey)[a-z]);new*,renew*,recent*,fresh | (?<!(?:a|de) )nouve(?:au|aux|l|lle|lles)(?= (?!york|zelande|delhi|guinee|caledonie|jersey)[a-z]);nouv*,renouv*,recent*,neuf,neuve* | (?<!de )nuev[oa]s?(?! (?:york|zelandia|zelanda|delhi|guinea|caledonia|jersey));nuev*,nov*,renov*,recient* | (?<!من )(?:ال)?جديد(?:ة)?;جديد*,جدد,حديث*,مستجد*,متجدد* | нов(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);нов*,обнов*,возобнов* |  ;新
financial | financial(?! years?);financ*,fund*,fiscal,monetary,budget* | financi(?:er|ere|ers|eres);financ*,fonds,budg*,monet* | financier[oa]s?;financ*,fondos,presup*,fiscal* |  ;مالي*,تمويل*,اموال* | финансов(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую)(?! год);финанс*,бюдж*,денежн* |  ;财,金,资
ordinary | ordinary;regular*,usual*,normal* | ordinaires?;ordinair*,reguli*,normal*,habituel* | ordinari[oa]s?;ordinari*,regular*,normal*,habitual* |  ;عادي*,اعتيادي*,دوري* | очередн(?:ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);очередн*,обычн*,регулярн*,обыкновен* |  ;常,例,普通,定期
important role | (?:critical|crucial|vital|essential|key|important|pivotal|central|decisive|significant|fundamental)(?= (?:role|part|contribution|function|responsibility)s?);critical*,crucial*,vital*,essential*,key,important*,importance,pivotal,central,decisive,significant*,fundamental*,major,great*,indispensable,main,prominent,leading | roles? (?:essentiels?|cruci(?:al|aux)|importants?|centra(?:l|ux)|majeurs?|determinants?|fondamenta(?:l|ux)|cles?|decisifs?|primordia(?:l|ux));essentiel*,cruci*,importan*,central*,centraux,majeur*,determinant*,fondament*,cle,cles,decisi*,primordial*,vita*,critique*,grand*,premier*,indispensable*,princip* | papel(?:es)? (?:esencial(?:es)?|crucial(?:es)?|importantes?|central(?:es)?|fundamental(?:es)?|decisivos?|claves?|primordial(?:es)?);esencial*,crucia*,importan*,central*,fundamental*,decisiv*,clave*,primordial*,vital*,critic*,gran*,principal*,destacad*,determinante*,protagon* | (?:ال)?(?:دور|ادوار)(?:ا)? (?:ال)?(?:حاسم|حيوي|اساسي|هام|مهم|رئيسي|محوري|جوهري|مركزي|كبير)(?:ا|ة)?;حاسم*,حيوي*,اساسي*,هام*,مهم*,اهم*,رئيسي*,محوري*,جوهري*,مركزي*,كبير*,بالغ*,رياد*,فاعل*,ضروري*,رئيس* | (?:важн|ключев|решающ|центральн|исключительн|основополагающ)(?:ая|ую|ой|ей|ые|ых)(?= рол);важн*,ключев*,решающ*,центральн*,основн*,основополаг*,жизненн*,существен*,главн*,больш*,незаменим*,значи*,ведущ*,огромн* | (?:重要|关键|核心|至关重要|决定性|主要)的?作用;重,关键,核心,决定,主,根本,基本,大,必不可少,不可或缺
special | special(?= (?!rapporteur|representative|envoy|procedures|drawing)[a-z]);special*,particular*,specific*,extraordinary | specia(?:l|le|ux|les);specia*,particuli*,specifi*,extraordinaire* | (?<!(?:en|haciendo|mencion) )especial(?:es)?(?! (?:atencion|hincapie|enfasis|interes));especial*,particular*,especific*,extraordinari* |  ;(?:ال)?خاص*,استثنائي*,غير عادي* | специальн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);специальн*,особ*,внеочередн*,чрезвычайн*,конкретн* | 特别;特殊,专,特
permanent | permanent;standing,at all times,always,lasting,perpetual | permanente?s?;permanen*,toujours,durable* | permanentes?;permanen*,siempre,durader* | (?:ال)?دائم(?:ة|ين|ون)?;دائم*,دوما,جميع الاوقات,مستديم* | постоянн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);постоянн*,долговременн*,прочн* | 常设,常驻;长期,永久,始终,常任,持久,永远
national | national(?= (?!assembly|council|congress|day|holiday|anthem|income|product)[a-z]);nationa*,domestic*,countr*,state*,own | nationa(?:l|le|ux|les);nationa*,pays,intern*,interieur*,etat* | nacional,nacionales(?! de );nacional*,pais*,intern*,estad* | (?:ال)?وطني(?:ة)?;وطني*,قومي*,محلي*,داخلي*,بلد*,دول* | национальн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);национальн*,государств*,внутр*,стран*,отечествен* | 全国;国
international | international(?= (?!law|day|court|labour|labor|monetary|maritime|civil|atomic|telecom|organization|committee)[a-z]);international* | (?<!droit )internationa(?:l|le|ux|les);internationa* | (?<!derecho )internacional(?:es)?;internacional* |  ;دولي* | международн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую)(?= (?!прав));международн* | 国际
official | official(?= (?!language|development)[a-z]);official*,formal*,public* | officiel(?:le)?s?;officiel*,formel*,formal*,publi* | oficial(?:es)?(?! (?:juridic|de |principal|superior|mayor|encargad));oficial*,formal*,publi* | (?:ال)?رسمي(?:ة|ا)?;رسمي*,مسؤول* | официальн(?:ый|ая|ого|ой|ых|ому|ым|ыми|ом|ую);официальн*,должностн*,формальн* | 官方;法定,正式,正规,公务
temporary | temporary;provisional*,interim,temporar* | temporaire*;provisoire*,tempora* | tempora*;provisional* |  ;مؤقت*,موقت* | временн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);временн* | 暂时;临时,短期
technical | technical;techn*,expert* | techniques?;techni* | tecnic[oa]s?;tecni*,tecno* | (?:ال)?تقني(?:ة)?;تقني*,فني*,تكنولوجي* | (?<!-)техническ*;техн* | 技术
humanitarian | humanitarian | humanitaire* | humanitari* |  ;انساني* | гуманитарн* | 人道主义;人道
additional | additional;further,extra,more,other,third,another,supplement*,new | supplementaires?,additionnel(?:le)?s?;autre*,complement*,plus,troisieme,nouve* | adicional(?:es)?;otr*,complement*,suplement*,mas,tercer*,nuev* | (?:ال)?اضافي(?:ة)?;اضافي*,مزيد*,اخري,زياد*,ثالث*,تكميلي* | дополнительн(?:ый|ая|ое|ые|ых|ому|ым|ыми|ом|ую);дополнительн*,еще,други*,треть*,больш* | 额外;补充,更多,其他,增,进一步,追加,第三,另
preliminary | preliminary;provisional,initial,first,prior | preliminaires?;provisoire*,premi*,initia*,prealable* | preliminar(?:es)?;provisional*,primer*,inicial*,previ* |  ;اولي*,تمهيدي*,مبدئي*,اول*,موقت*,مؤقت*,مسبق*,سابق* | предварительн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую)(?! (?:соглас|разреш|запис|регистр|уведом));первоначальн*,перв*,начальн* | 初步;暂定,临时,预,先,初
`);

/**
 * A qualifier that one version has and the aligned paragraph of another lacks: asked both ways, terms left out (their words belong to
 * them), and only where the whole paragraph has no word for it.
 */
export function checkQualifiers(rows: Row[]): Finding[] {
  return rows.flatMap((row) =>
    row.passages.flatMap((by) => row.passages.filter((other) => other !== by).flatMap((lacking) => lostIn(by, lacking, row.key))),
  );
}

function lostIn(by: Passage, lacking: Passage, key: string): Finding[] {
  const masked = withoutTerms(by);
  return qualifiers.flatMap(({ id, says, asks }) => {
    const [here, there] = [asks[by.language], says[lacking.language]];
    if (!here || !there || unsure(id, by.language)) return [];
    const said = findAll(by, here).filter(({ match }) => masked[match.index + match[0].length - 1] !== '#');
    const kept = findAll(lacking, there);
    const first = kept.length > 0 ? unanswered(said, findAll(by, says[by.language] ?? here), kept, by, lacking) : said[0];
    if (!first || (kept.length === 0 && saysAnyway(lacking, there))) return [];
    const span = spanOf(by, first);
    return [
      raise('qualifier-lacking', key, {
        spans: [span],
        languages: [by.language, lacking.language],
        confidence: kept.length > 0 ? 0.6 : 0.7,
        name: span.text,
      }),
    ];
  });
}

/** How sure of a word's place over there one must be, and how far from it, in characters of English, it may be said. */
const placed = { sure: 1, reach: 45 };

/** Said more often in a sentence here than in its partner: the word whose sentence over there lacks it, or whose place there does. */
function unanswered(said: Found[], every: Found[], kept: Found[], by: Passage, lacking: Passage): Found | undefined {
  const pairs = pairSentences(by, lacking).filter(({ a, b }) => a.length > 0 && b.length > 0);
  for (const { a, b } of pairs) {
    const within = (found: readonly Found[], spans: readonly Span[]) =>
      found.filter(({ start }) => spans.some((span) => span.start <= start && start < span.end));
    const [here, there] = [within(said, a), within(kept, b)];
    if (here.length === 0 || within(every, a).length <= there.length) continue;
    if (there.length === 0 && every.length > kept.length) return here[0];
    const lost = here.find((one) => isGone(one, there, { by, lacking, a, b }));
    if (lost) return lost;
  }
  return undefined;
}

type Pair = { by: Passage; lacking: Passage; a: readonly Span[]; b: readonly Span[] };

/** What stands around the word is said over there, and the word is not said near it. */
function isGone(one: Found, there: readonly Found[], { by, lacking, a, b }: Pair): boolean {
  const [from, to] = [a[0]?.start ?? 0, b[0]?.start ?? 0];
  const here = { text: by.text.slice(from, a.at(-1)?.end), language: by.language };
  const other = { text: lacking.text.slice(to, b.at(-1)?.end), language: lacking.language };
  const { at, sure } = openLocator(here, other)({ start: one.start - from, end: one.end - from });
  return sure >= placed.sure && !there.some(({ start }) => Math.abs(start - to - at) <= placed.reach * density[lacking.language]);
}

const sureInChinese = 'annual joint international humanitarian voluntary independent preliminary informal additional'.split(' ');

/** Wide words ("haute") are asked only from English, where the pattern is narrow. */
function unsure(id: string, language: Passage['language']): boolean {
  const wide = [
    'high-level',
    'standing',
    'acting',
    'draft',
    'final',
    'interim',
    'provisional',
    'former',
    'extraordinary',
    'biennial',
    'confidential',
    'mandatory',
    'development',
    'joint',
    'revised',
    'optional',
  ];
  return (wide.includes(id) && language !== 'en') || (language === 'zh' && !sureInChinese.includes(id));
}

/** The word may hide inside a compound or stand in a term of the lacking version. */
function saysAnyway({ lower, language }: Passage, pattern: string): boolean {
  return language !== 'zh' && new RegExp(pattern, 'u').test(lower.replaceAll('-', ''));
}
