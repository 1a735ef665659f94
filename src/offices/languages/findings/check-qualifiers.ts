import type { Finding } from '../comparing/compare-finding.ts';
import { density, isSaidNear, openLocator } from '../polarity/locate-words.ts';
import { mayMatch, pattern } from '../read-patterns.ts';
import { readConceptRows, withoutTerms } from './names/concept-rows.ts';
import { pairSentences } from './pair-sentences.ts';
import { type Found, findAll, type Passage, type Row, raise, type Span, spanOf } from './passage.ts';

/** Words that narrow a title or a promise and are easily lost; each with the ways the other languages say it, generously. */
const qualifiers = readConceptRows(`
annual | annual;annually,yearly,each year,every year,per year,per annum,a year,anniversar*,year* | annuel*;chaque annee,tous les ans,par an,annee*,anniversaire* | anual*;anuales,cada ano,todos los anos,al ano,por ano,ano,anos,aniversario* | (?<!(?:نصف|ربع) (?:ال)?)سنوي*;كل (?:عام|سنة),حولي*,في السنة,في العام,ذكري | ежегодн(?!ик)*;ежегодник*,годов*,каждый год,в год,год*,лет* | (?<!终了|财政|会计|学)年度;每年,年会,一年一度,一年,年(?=增|均|产|收|报),年薪,年假,年费,分.{1,3}年,年等额,每.年,年(?=租|薪|假|费|息|利|金)
development | development(?! of\\b);develop*,progress*,improv*,growth,advanc* | developpement;develop*,progre*,amelior*,essor,evolu*,mise au point,epanouis* | desarrollo;desarroll*,progre*,mejor*,foment*,evoluc*,elabor*,avanc* | تنمي*,انمائي*,انماء,نمو,تطوير,تطور,نامي*;نماء*,تقدم*,تحسين,تحسن,وضع,اعداد,نهوض,تفاوت | развит*,развива*;прогресс*,улучш*,разраб*,рост* | 发展,开发;进展,制定,编制,成长,建设,发达
joint | joint;jointly,common,shared,together,combined,co-* | conjoint*;commun,commune,communs,communes,mixte*,ensemble,collaboration,cooperation,partenariat | conjunt[oa]s?;conjunt*,comun,comunes,mixt*,cooperacion,colaboracion,junto con | مشترك*;اشتراك*,بالتعاون,معا,شراك*,تعاون*,موحد*,متضافر* | совместн*;вместе,сообща,объединенн*,общ*,обоюдн*,коллективн* | 联合(?!国);共同,合作,一起,联,共有,共享,一道,协同,合办
standing | standing(?= (?:committee|body|agenda|invitation)) | permanent* | permanente* | دائم* | постоянн* | 常设,长期
preparatory | preparatory | preparatoire* | preparatori* | تحضيري*,اعدادي* | подготовительн* | 筹备,预备
extraordinary | extraordinary | extraordinaire* | extraordinari* | استثنائي*,غير عادي*,طارئ* | внеочередн*,чрезвычайн* | 特别,非常
interim | interim;provisional,temporary | interimaire*,provisoire* | interin*,provisional* | مؤقت*,موقت*,انتقالي*,بالنيابة,مرحلي* | временн*,промежуточн*,предварительн* | 临时,中期,过渡
informal | informal* | informel*,officieux,officieuse* | oficios*,informal*;extraoficial*,oficioso* | غير (?:ال)?رسمي* | неофициальн*,неформальн* | 非正式;随意,私下
independent | independent;independen*,sovereign*,own,separate*,autonom* | independante?s?(?! de);independ*,autonom*,propre*,souverain*,distinct*,separe* | independientes?(?! de);independ*,autonom*,propi*,soberan*,distint*,separad* | مستقل*;استقلال*,مستقل,ذات*,سياد*,خاص*,منفصل*,قائم* | независим(?:ый|ая|ое|ые|ого|ой|ых|ым|ыми|ую|ом|ому);независим*,самостоят*,отдельн*,собствен* | 独立;自主,单独,自行
voluntary | voluntary,voluntarily;volunt*,optional* | volontair*;volont*,benevol*,facultati*,libre* | voluntari(?:o|a|as|amente);volunt*,opcional*,facultati* | طوعي*;تطوعي*,طوعا,تبرع*,متطوع*,اختيار* | добровольн(?:ый|ая|ое|ые|ого|ой|ых|ым|ыми|ую|ом|ому);добровол*,желани*,факультат*,взнос* | 自愿;志愿,义务,自告,可选,任选,捐,认捐
ministerial | ministerial | ministeriel* | ministerial* | وزاري* | министерск*,на уровне министров | 部长级
high-level | high[- ]level | (?:de )?haut niveau,haute,hautes | (?:de )?alto nivel | (?:ال)?رفيع*,رفيعي | высок*,высш* | 高级别,高级,高层
regional | regional;territor*,area*,zon* | regiona*;territor*,local*,zon* | regional*;territor*,local*,zon* | اقليمي*;منطق*,مناطق | региональн*;территори*,местн*,район* | 区域;地区,领土,领海,地域,地方,国土
former | former(?= [a-z]) | ancien,ancienne*,anciens,ex-*;jadis,autrefois | ex,exp*,ex-*,antiguo*,antigua*,anterior*;otrora | سابق*;سبق | бывш*;прошл*,ранее,экс-* | 前;原,曾,旧,老,卸任,曾经,过去
acting | acting(?= (?:president|head|chair|secretary|director|speaker|minister)) | par interim,interimaire* | interin*,en funciones | بالنيابة,بالوكالة,موقت*,مؤقت* | исполняющ*,и\\.о | 代理
biennial | biennial* | biennal*,bisannuel*,tous les deux ans | bienal*,cada dos anos,bianual* | كل (?:سنتين|عامين),سنتين | двухгодичн*,раз в два года,двухлетн* | 两年,双年
quarterly | quarterly;each quarter,every quarter,every three months,quarter | trimestriel*;trimestre* | trimestral*;trimestre* | ربع سنوي*,فصلي*,كل ثلاثة اشهر;(?:ال)?ربع | ежекварталь*,кварталь*;квартал* |  ;季
monthly | monthly;each month,every month,a month,per month,month* | mensuel*;par mois,chaque mois,tous les mois,mois | mensual*;al mes,por mes,cada mes,mes,meses | شهري(?:ة|ا)?,كل شهر;في الشهر,شهرا | ежемесячн*,месячн*;в месяц,каждый месяц,месяца,месяц* |  ;每月,月
weekly | weekly;each week,every week,a week,per week | hebdomadaire*,chaque semaine;par semaine,semaine* | semanal*;por semana,a la semana,semana* | اسبوعي(?:ة|ا|ات)?,كل اسبوع;في الاسبوع | еженедельн*,недельн*;в неделю |  ;每周,周,星期
draft | draft(?= (?:resolution|report|agenda|text|declaration|decision|convention|note|budget|rules|programme|statement|outcome)) | projet*,avant-projet* | proyecto*,borrador* | مشروع*,مسودة,مشاريع | проект* | 草案,草稿
final | final(?= (?:report|document|declaration|version|list|text|outcome|decision)) | final*,definiti*,derni* | final*,definiti* | نهائي*,ختامي*;اخير* | заключительн*,окончательн*,итогов*;последн*,оконч* | 最后,最终,最后文件;最终,末,结论性
revised | revised(?= (?:version|draft|text|edition|estimates?|budget|agenda|list|report|proposal|programme|schedule)) | revise*;modifi*,rectifi*,amend* | revisad*;enmend*,modific*,correg* | منقح*,معدل*;عدل*,تعديل*,تنقيح* | пересмотренн*;изменени*,изменен*,поправ*,уточнен*,исправл* | 订正,修订;修改,改,经口头
confidential | confidential;confiden*,privacy | confidentiel*;confiden*,prive*,discre* | confidencial;confiden*,reserv*,priva* | سري*,بسرية;خصوصي* | конфиденциальн* | 机密,保密
mandatory | mandatory,compulsory,obligatory | obligatoire* | obligatori* | الزامي*,اجباري* | обязательн* | 强制,必须;义务,必修
optional | optional;voluntar*,if you wish | facultati*;libre*,option*,souhait* | facultati*,opcional*;voluntari*,dese* | اختياري*,غير الزامي*;طوع*,رغب* | факультативн*,необязательн*;желани*,выбор*,добровольн* | 任择,可选;自愿,自行,自由
provisional | provisional;interim,temporary,preliminary,draft,initial | provisoire*;preliminaire*,projet | provisional*;preliminar*,proyecto | موقت*,مؤقت*,مبدئي*;اولي*,تمهيدي* | предварительн*,временн*;проект* | 暂定,临时;初步,临
new | new(?= (?!york|zealand|delhi|guinea|caledonia|jersey)[a-z]);new*,renew*,recent*,fresh,again,further,additional,anew,another,re-*,more,fresh*,start*,next,reissu*,reprint*,renew*,relocat*,repeat* | (?<!(?:a|de) )nouve(?:au|aux|l|lle|lles)(?= (?!york|zelande|delhi|guinee|caledonie|jersey)[a-z]);nouv*,renouv*,recent*,neuf,neuve*,autre*,encore,de nouveau,supplementaire*,ulterieur*,plus,renouvel*,reedit* | (?<!de )nuev[oa]s?(?! (?:york|zelandia|zelanda|delhi|guinea|caledonia|jersey));nuev*,nov*,renov*,recient*,otr*,mas,ulterior*,adicional*,volv*,vuelv*,de nuevo,nuevamente,reedit* | (?<!من )(?:ال)?جديد(?:ة)?;جديد*,جدد,حديث*,مستجد*,متجدد*,مجدد*,اخري,اخر,مزيد*,اضافي*,مره,مرة,لاحق*,تال* | нов(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);нов*,обнов*,возобнов*,вновь,снова,еще,дополнит*,дальнейш*,очередн*,друг*,ин(?:ой|ые|ых),повторн*,переизда*,перепеч* | 新的,新设;新,再,重新,进一步,又,其他,另,续,额外,重印,重发,续
financial | financial(?! years?);financ*,fund*,fiscal,monetary,budget*,resource*,means,cash,dues,assess*,contribut*,money | financi(?:er|ere|ers|eres);financ*,fonds,budg*,monet*,ressource*,tresorerie,argent,contribut*,cotis* | financier[oa]s?;financ*,fondos,presup*,fiscal*,recurso*,dinero,cuotas,tesorer*,contribuc* |  ;مالي*,تمويل*,اموال*,موارد,نقد*,اشتراك*,مال | финансов(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую)(?! год);финанс*,бюдж*,денежн*,средств*,ресурс*,деньг*,взнос* | 财务,金融;财,金,资,资源,款,费,经费
ordinary | ordinary;regular*,usual*,normal* | ordinaires?;ordinair*,reguli*,normal*,habituel* | ordinari[oa]s?;ordinari*,regular*,normal*,habitual* |  ;عادي*,اعتيادي*,دوري*,معتاد*,سنوي* | очередн(?:ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);очередн*,обычн*,регулярн*,обыкновен*,привычн*,повседневн* |  ;常,例,普通,定期,平时,通常,往常,惯例,经常,正常
important role | (?:critical|crucial|vital|essential|key|important|pivotal|central|decisive|significant|fundamental)(?= (?:role|part|contribution|function|responsibility)s?);critical*,crucial*,vital*,essential*,key,important*,importance,pivotal,central,decisive,significant*,fundamental*,major,great*,indispensable,main,prominent,leading | roles? (?:essentiels?|cruci(?:al|aux)|importants?|centra(?:l|ux)|majeurs?|determinants?|fondamenta(?:l|ux)|cles?|decisifs?|primordia(?:l|ux));essentiel*,cruci*,importan*,central*,centraux,majeur*,determinant*,fondament*,cle,cles,decisi*,primordial*,vita*,critique*,grand*,premier*,indispensable*,princip* | papel(?:es)? (?:esencial(?:es)?|crucial(?:es)?|importantes?|central(?:es)?|fundamental(?:es)?|decisivos?|claves?|primordial(?:es)?);esencial*,crucia*,importan*,central*,fundamental*,decisiv*,clave*,primordial*,vital*,critic*,gran*,principal*,destacad*,determinante*,protagon* | (?:ال)?(?:دور|ادوار)(?:ا)? (?:ال)?(?:حاسم|حيوي|اساسي|هام|مهم|رئيسي|محوري|جوهري|مركزي|كبير)(?:ا|ة)?;حاسم*,حيوي*,اساسي*,هام*,مهم*,اهم*,رئيسي*,محوري*,جوهري*,مركزي*,كبير*,بالغ*,رياد*,فاعل*,ضروري*,رئيس* | (?:важн|ключев|решающ|центральн|исключительн|основополагающ)(?:ая|ую|ой|ей|ые|ых)(?= рол);важн*,ключев*,решающ*,центральн*,основн*,основополаг*,жизненн*,существен*,главн*,больш*,незаменим*,значи*,ведущ*,огромн* | (?:重要|关键|核心|至关重要|决定性|主要)的?作用;重,关键,核心,决定,主,根本,基本,大,必不可少,不可或缺
special | special(?= (?!rapporteur|representative|envoy|procedures|drawing)[a-z]);special*,particular*,specific*,extraordinary,trust,separate*,ad hoc,dedicated | (?<!affectation )specia(?:l|le|ux|les);specia*,particuli*,specifi*,extraordinaire*,affectation | (?<!(?:en|haciendo|mencion) )especial(?:es)?(?! (?:atencion|hincapie|enfasis|interes));especial*,particular*,especific*,extraordinari*,fiduciari* | (?<!وجه )(?<!بوجه )(?:ال)?استثنائي(?:ة)?;(?:ال)?خاص*,استثنائي*,غير عادي*,استئماني*,معين*,محدد* | специальн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);специальн*,особ*,внеочередн*,чрезвычайн*,конкретн*,целев*,отдельн* | 特别;特殊,专,特,信托,专项,个别
permanent | permanent;standing,at all times,always,lasting,perpetual,constant*,establish*,fixed,regular*,steady,lifelong | permanente?s?;permanen*,toujours,durable*,constant*,fixe*,stable*,etabli* | permanentes?;permanen*,siempre,durader*,constant*,fij*,estable* | (?:ال)?دائم(?:ة|ين|ون)?;دائم*,دوما,جميع الاوقات,مستديم*,ثابت*,مستمر*,مستقر*,متواصل* | постоянн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);постоянн*,долговременн*,прочн*,неизменн*,штатн*,непрерывн*,стабильн* | 常设,常驻;长期,永久,始终,常任,持久,永远,不变,固定,长期,经常,编制
national | national(?= (?!assembly|council|congress|day|holiday|anthem|income|product|of |who |is |or |may |in |to )[a-z]);nationa*,domestic*,countr*,state*,own,ethnic*,home | nationa(?:l|le|ux|les);nationa*,pays,intern*,interieur*,etat*,ethni* | nacional,nacionales(?! de );nacional*,pais*,intern*,estad*,etni* | (?:ال)?وطني(?:ة)?;وطني*,قومي*,محلي*,داخلي*,بلد*,دول*,قوم* | национальн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);национальн*,государств*,внутр*,стран*,отечествен*,этни*,народ* | 全国;国,民族,本国,各国,国
international | international(?= (?!law|day|court|labour|labor|monetary|maritime|civil|atomic|telecom|organization|committee)[a-z]);international*,world*,global*,nations | (?<!droit )internationa(?:l|le|ux|les);internationa*,gens,mondia*,etranger* | (?<!derecho )internacional(?:es)?;internacional*,gentes,mundial*,extranjer* | (?<!قانون )(?:ال)?دولي(?:ة)?;دولي*,عالمي*,اجنبي*,دول* | международн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую)(?= (?!прав));международн*,миров*,всемирн*,межгосударств* | 国际;世界,国家间,全球
official | official(?= (?!language|development)[a-z]);official*,formal*,public*,authentic*,authorit* | officiel(?:le)?s?;officiel*,formel*,formal*,publi*,authenti*,foi | oficial(?:es)?(?! (?:juridic|de |principal|superior|mayor|encargad));oficial*,formal*,publi*,autentic*,fe | (?:ال)?رسمي(?:ة|ا)?;رسمي*,مسؤول*,معتمد*,حجي* | официальн(?:ый|ая|ого|ой|ых|ому|ым|ыми|ом|ую);официальн*,должностн*,формальн*,аутентичн*,равн*,служебн* | 官方;法定,正式,正规,公务,作准,公文,职务,公务
temporary | temporary;provisional*,interim,temporar*,short*,short-term | temporaire*;provisoire*,tempora*,court*,brev* | temporal(?:es)?,temporari[oa]s?;provisional*,tempora*,breve*,cort* |  ;مؤقت*,موقت*,قصير*,عابر* | временн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);временн*,краткосроч* | 暂时;临时,短期,短,暂
technical | technical;techn*,expert*,engineer*,specialist* | techniques?;techni*,specialis*,expert* | tecnic[oa]s?;tecni*,tecno*,especiali*,expert*,pericial* | (?:ال)?تقني(?:ة)?;تقني*,فني*,تكنولوجي*,خبر*,خبير*,متخصص* | (?<!-)техническ*;техн*,эксперт*,специал* | 技术;专家,专门,工艺,业务
humanitarian | humanitarian;aid,relief,emergency,humane* | humanitaire*;secours,aide,urgence,humain* | humanitari*;ayuda,socorro,asistencia,human* | (?:ال)?انساني(?:ة)?;انساني*,معون*,اغاث*,مساعد*,غوث | гуманитарн*;помощ*,чрезвычайн*,гуманн* | 人道主义;人道,援助,救援,救济,救灾,人道
additional | additional;further,extra,more,other,third,another,supplement*,new,beyond,besides,again,re* | supplementaires?,additionnel(?:le)?s?;autre*,complement*,plus,troisieme,nouve* | adicional(?:es)?;otr*,complement*,suplement*,mas,tercer*,nuev* | (?:ال)?اضافي(?:ة)?;اضافي*,مزيد*,اخري,زياد*,ثالث*,تكميلي*,جديد*,اخر*,مكمل*,لاحق*,اكثر,علاوة | дополнительн(?:ый|ая|ое|ые|ых|ому|ым|ыми|ом|ую);дополнительн*,еще,други*,треть*,больш*,сверх,свыше,ин(?:ой|ые|ых),нов*,дальнейш* | 额外;补充,更多,其他,增,进一步,追加,第三,另,另,再,其它,超出,多,续
preliminary | preliminary;provisional,initial,first,prior,pre-*,precondition*,preced*,previous*,advance,beforehand | preliminaires?;provisoire*,premi*,initia*,prealable*,preced*,anteri*,avance | preliminar(?:es)?;provisional*,primer*,inicial*,previ*,anteri*,anticip*,precedent* |  ;اولي*,تمهيدي*,مبدئي*,اول*,موقت*,مؤقت*,مسبق*,سابق*,شروط | предварительн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую)(?! (?:соглас|разреш|запис|регистр|уведом));первоначальн*,перв*,начальн*,предыдущ*,предшеств*,заранее | 初步;暂定,临时,预,先,初,事先,先决,前
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
    const [all, there] = [says[by.language], says[lacking.language]];
    if (!all || !there) return [];
    const every = findAll(by, all);
    if (every.length === 0) return [];
    const sure = unsure(id, by.language) ? [] : findAll(by, asks[by.language] ?? '').filter(({ match }) => match[0] !== '');
    const kept = findAll(lacking, there);
    if (kept.length === 0 && saysAnyway(lacking, there)) return [];
    const free = every.filter(({ match }) => masked[match.index + match[0].length - 1] !== '#');
    const first = free.find((one) => {
      const isSure = sure.some(({ start, end }) => start < one.end && end > one.start);
      return isGone(one, every, kept, {
        by,
        lacking,
        least: isSure ? (kept.length > 0 ? placed.sure : placed.wholly) : Number.POSITIVE_INFINITY,
      });
    });
    if (!first) return [];
    const span = spanOf(by, first);
    const confidence = kept.length > 0 ? 0.6 : 0.7;
    return [raise('qualifier-lacking', key, { spans: [span], languages: [by.language, lacking.language], confidence, name: span.text })];
  });
}

/** How sure of a word's place over there one must be, and how far from it, in characters of English, it may be said. */
const placed = { wholly: 0.25, sure: 0.8, reach: 40, alike: 35 };

type Sides = { by: Passage; lacking: Passage; least: number };

/** The sentence over there says it less often, says what stands around it, and has no word for it near that place. */
function isGone(one: Found, every: readonly Found[], kept: readonly Found[], { by, lacking, least }: Sides): boolean {
  const pair = pairSentences(by, lacking).find(({ a }) => a.some(({ start, end }) => start <= one.start && one.start < end));
  if (!pair || pair.b.length === 0) return false;
  const there = within(kept, pair.b);
  if (within(every, pair.a).length <= there.length) return false;
  const [from, to] = [pair.a[0]?.start ?? 0, pair.b[0]?.start ?? 0];
  const here = { text: by.text.slice(from, pair.a.at(-1)?.end), language: by.language };
  const other = { text: lacking.text.slice(to, pair.b.at(-1)?.end), language: lacking.language };
  const place = { start: one.start - from, end: one.end - from };
  const { at, sure } = openLocator(here, other)(place);
  const near = placed.reach * density[lacking.language];
  if (sure < least || there.some(({ start }) => Math.abs(start - to - at) <= near)) return false;
  return (
    one.match[0].includes(' ') ||
    !isSaidNear(place, here, other, {
      start: at - placed.alike * density[lacking.language],
      end: at + placed.alike * density[lacking.language],
    })
  );
}

function within(found: readonly Found[], spans: readonly Span[]): Found[] {
  return found.filter(({ start }) => spans.some((span) => span.start <= start && start < span.end));
}

const sureInChinese =
  'annual joint international humanitarian voluntary independent preliminary informal additional new financial regional'.split(' ');

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
function saysAnyway({ lower, language }: Passage, source: string): boolean {
  const joined = lower.replaceAll('-', '');
  return language !== 'zh' && mayMatch(joined, source) && pattern(source, 'u').test(joined);
}
