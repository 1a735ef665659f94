import type { Finding } from '../comparing/compare-finding.ts';
import { readConceptRows, withoutTerms } from './names/concept-rows.ts';
import { pairSentences } from './pair-sentences.ts';
import { type Found, findAll, type Passage, type Row, raise, spanOf } from './passage.ts';

/** Words that narrow a title or a promise and are easily lost; each with the ways the other languages say it, generously. */
const qualifiers = readConceptRows(`
annual | annual;annually,yearly,each year,every year,per year,per annum,a year | annuel*;chaque annee,tous les ans,par an | anual*;anuales,cada ano,todos los anos,al ano,por ano | سنوي*;كل (?:عام|سنة),حولي*,في السنة,في العام | ежегодн*;годов*,каждый год,в год | 年度;每年,年会,一年一度,一年
development | development(?! of\\b) | developpement | desarrollo | تنمي*,انمائي*,انماء,نمو,تطوير,تطور,نامي* | развит*,развива* | 发展,开发
joint | joint;jointly | conjoint*;commun,commune,communs,communes,mixte*,ensemble,collaboration,cooperation,partenariat | conjunt*;comun,comunes,mixt*,cooperacion,colaboracion,junto con | مشترك*;اشتراك*,بالتعاون,معا,شراك*,تعاون* | совместн*;вместе,сообща,объединенн* | 联合;共同,合作,一起
standing | standing(?= (?:committee|body|agenda|invitation)) | permanent* | permanente* | دائم* | постоянн* | 常设,长期
preparatory | preparatory | preparatoire* | preparatori* | تحضيري*,اعدادي* | подготовительн* | 筹备,预备
extraordinary | extraordinary | extraordinaire* | extraordinari* | استثنائي*,غير عادي*,طارئ* | внеочередн*,чрезвычайн* | 特别,非常
interim | interim | interimaire*,provisoire* | interin*,provisional* | مؤقت*,موقت*,انتقالي*,بالنيابة,مرحلي* | временн*,промежуточн* | 临时,中期,过渡
informal | informal* | informel*,officieux,officieuse* | oficios*,informal* | غير (?:ال)?رسمي* | неофициальн*,неформальн* | 非正式
independent | independent;independently | independante?s?;independ*,autonom* | independientes?;independient*,autonom* | مستقل*;استقلال*,مستقل | независим(?:ый|ая|ое|ые|ого|ой|ых|ым|ыми|ую|ом|ому);независим* | 独立
voluntary | voluntary,voluntarily | volontair* | voluntari* | طوعي*;تطوعي*,طوعا,تبرع*,متطوع* | добровольн* | 自愿
ministerial | ministerial | ministeriel* | ministerial* | وزاري* | министерск*,на уровне министров | 部长级
high-level | high[- ]level | (?:de )?haut niveau,haute,hautes | (?:de )?alto nivel | (?:ال)?رفيع*,رفيعي | высок*,высш* | 高级别,高级,高层
regional | regional | regiona* | regional* | اقليمي* | региональн* | 区域,地区
former | former | ancien,ancienne*,anciens,ex-* | ex,exp*,ex-*,antiguo*,antigua*,anterior* | سابق* | бывш* | 前;原,曾,旧,老
acting | acting(?= (?:president|head|chair|secretary|director|speaker|minister)) | par interim,interimaire* | interin*,en funciones | بالنيابة,بالوكالة,موقت*,مؤقت* | исполняющ*,и\\.о | 代理
biennial | biennial* | biennal*,bisannuel*,tous les deux ans | bienal*,cada dos anos,bianual* | كل (?:سنتين|عامين),سنتين | двухгодичн*,раз в два года,двухлетн* | 两年,双年
quarterly | quarterly;each quarter,every quarter,every three months,quarter | trimestriel*;trimestre* | trimestral*;trimestre* | ربع سنوي*,فصلي*,كل ثلاثة اشهر;(?:ال)?ربع | ежекварталь*,кварталь*;квартал* |  ;季
monthly | monthly;each month,every month,a month,per month | mensuel*;par mois,chaque mois,tous les mois | mensual*;al mes,por mes,cada mes | شهري*,كل شهر;في الشهر,شهرا | ежемесячн*,месячн*;в месяц,каждый месяц |  ;每月,月
weekly | weekly;each week,every week,a week,per week | hebdomadaire*,chaque semaine;par semaine,semaine* | semanal*;por semana,a la semana,semana* | اسبوعي(?:ة|ا|ات)?,كل اسبوع;في الاسبوع | еженедельн*,недельн*;в неделю |  ;每周,周,星期
draft | draft(?= (?:resolution|report|agenda|text|declaration|decision|convention|note|budget|rules|programme|statement|outcome)) | projet*,avant-projet* | proyecto*,borrador* | مشروع*,مسودة,مشاريع | проект* | 草案,草稿
final | final(?= (?:report|document|declaration|version|list|text|outcome|decision)) | final*,definiti*,derni* | final*,definiti* | نهائي*,ختامي* | заключительн*,окончательн*,итогов* | 最后,最终,最后文件
revised | revised | revise* | revisad* | منقح*,معدل* | пересмотренн* | 订正,修订
confidential | confidential* | confidentiel* | confidencial* | سري*,بسرية | конфиденциальн* | 机密,保密
mandatory | mandatory,compulsory,obligatory | obligatoire* | obligatori* | الزامي*,اجباري* | обязательн* | 强制,必须
optional | optional | facultati* | facultati*,opcional* | اختياري*,غير الزامي* | факультативн*,необязательн* | 任择,可选
provisional | provisional | provisoire* | provisional* | موقت*,مؤقت*,مبدئي* | предварительн*,временн* | 暂定,临时
special | special(?= (?!rapporteur|representative|envoy|procedures|drawing)[a-z]);special* | specia(?:l|le|ux|les);specia* | especial(?:es)?;especial* |  ;(?:ال)?خاص*,استثنائي* | специальн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);специальн*,особ*,внеочередн* | 特别;特殊,专门,专题,特
permanent | permanent;standing,at all times,always | permanente?s?;permanen*,toujours | permanentes?;permanen*,siempre | (?:ال)?دائم(?:ة)?;دائم*,دوما,جميع الاوقات | постоянн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);постоянн* | 常设,常驻;长期,永久,始终
national | national(?= (?!assembly|council|congress|day|holiday)[a-z]);nationa* | nationa(?:l|le|ux|les)(?= [a-z]);nationa* | nacional;nacional* |  ;وطني*,قومي* | национальн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);национальн* | 全国;国家,国内,本国,民族,国民,各国,国
international | international(?= (?!law|day|court|labour|labor|monetary|maritime|civil|atomic|telecom|organization|committee)[a-z]);international* | internationa(?:l|le|ux|les)(?= [a-z]);internationa* | internacional(?:es)?;internacional* |  ;دولي* | международн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);международн* | 国际
official | official(?= (?!language)[a-z]);official* | officiel(?:le)?s?;officiel* | oficial(?:es)?;oficial* | (?:ال)?رسمي(?:ة|ا)?;رسمي*,مسؤول* | официальн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);официальн*,должностн* | 官方;正式
temporary | temporary | temporaire*,provisoire* | tempora*,provisional* | مؤقت*,موقت* | временн* | 临时,暂时;短期
technical | technical;techn* | techniques?;techni* | tecnic[oa]s?;tecni*,tecno* | (?:ال)?تقني(?:ة)?;تقني*,فني*,تكنولوجي* | техническ*;техн* | 技术
humanitarian | humanitarian | humanitaire* | humanitari* | انساني* | гуманитарн* | 人道主义,人道
additional | additional;further,extra,more,other,third,another | supplementaires?,additionnel(?:le)?s?;autre*,complement*,plus,troisieme | adicional(?:es)?;otr*,complement*,mas,tercer* | (?:ال)?اضافي(?:ة)?;اضافي*,مزيد*,اخري,زياد*,ثالث* | дополнительн(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ыми|ом|ую);дополнительн*,еще,други*,треть* | 额外,补充;更多,其他,增,进一步,追加,第三,另
`);
const further = readConceptRows(
  `further | further(?= (?:strengthen|develop|promot|improv|enhanc|support|deepen|expand|cooperat|discuss|action|progress|work)) | davantage,encore,poursuiv*,supplementaire*,plus,mieux,accr* | mas,mayor,seguir*,siguie*,continu*,ulterior*,adicional* | مزيد*,زياد*,مواصل*,يواصل*,واصل*,كذلك,اكثر,متابع*,استمر* | дальнейш*,далее,еще,больше,более | 进一步,继续,更`,
);

/**
 * A qualifier that one version has and the aligned paragraph of another lacks: asked both ways, terms left out (their words belong to
 * them), and only where the whole paragraph has no word for it. "Further" before a verb is lost too often to weigh more than a hint.
 */
export function checkQualifiers(rows: Row[]): Finding[] {
  return rows.flatMap((row) =>
    row.passages.flatMap((by) => row.passages.filter((other) => other !== by).flatMap((lacking) => lostIn(by, lacking, row.key))),
  );
}

function lostIn(by: Passage, lacking: Passage, key: string): Finding[] {
  const masked = withoutTerms(by);
  return [...qualifiers, ...further].flatMap(({ id, says, asks }) => {
    const [here, there] = [asks[by.language], says[lacking.language]];
    if (!here || !there || unsure(id, by.language)) return [];
    const said = findAll(by, here).filter(({ match }) => masked[match.index + match[0].length - 1] !== '#');
    const kept = findAll(lacking, there);
    const first = kept.length > 0 ? unanswered(said, findAll(by, says[by.language] ?? here).length, kept, by, lacking) : said[0];
    if (!first || (kept.length === 0 && saysAnyway(lacking, there))) return [];
    const span = spanOf(by, first);
    return [
      raise('qualifier-lacking', key, {
        spans: [span],
        languages: [by.language, lacking.language],
        confidence: id === 'further' ? 0.45 : kept.length > 0 ? 0.6 : 0.7,
        severity: id === 'further' ? 'style' : 'look',
        name: span.text,
      }),
    ];
  });
}

/** Said more often here than there: the place whose own sentence over there lacks the word. */
function unanswered(said: Found[], times: number, kept: Found[], by: Passage, lacking: Passage): Found | undefined {
  if (times <= kept.length) return undefined;
  const pairs = pairSentences(by, lacking);
  return said.find(({ start }) => {
    const there = pairs.find(({ a }) => a.some((span) => span.start <= start && start < span.end))?.b ?? [];
    return there.length > 0 && !kept.some((one) => there.some((span) => span.start <= one.start && one.start < span.end));
  });
}

/** Wide words ("haute", "full") are asked only from English, where the pattern is narrow. */
function unsure(id: string, language: Passage['language']): boolean {
  const wide = [
    'further',
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
  return (wide.includes(id) && language !== 'en') || (language === 'zh' && id !== 'annual');
}

/** The word may hide inside a compound or stand in a term of the lacking version. */
function saysAnyway({ lower, language }: Passage, pattern: string): boolean {
  return language !== 'zh' && new RegExp(pattern, 'u').test(lower.replaceAll('-', ''));
}
