import type { Finding } from '../compare-finding.ts';
import { readConceptRows, withoutTerms } from './concept-rows.ts';
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
former | former | ancien,ancienne*,anciens,ex-* | ex,exp*,ex-*,antiguo*,antigua*,anterior* | سابق* | бывш* | 前
acting | acting(?= (?:president|head|chair|secretary|director|speaker|minister)) | par interim,interimaire* | interin*,en funciones | بالنيابة,بالوكالة,موقت*,مؤقت* | исполняющ*,и\\.о | 代理
biennial | biennial* | biennal*,bisannuel*,tous les deux ans | bienal*,cada dos anos,bianual* | كل (?:سنتين|عامين),سنتين | двухгодичн*,раз в два года,двухлетн* | 两年,双年
quarterly | quarterly;each quarter,every quarter,every three months | trimestr* | trimestr* | ربع سنوي*,فصلي*,كل ثلاثة اشهر | ежекварталь*,кварталь* |  ;季度,每季
monthly | monthly;each month,every month,a month | mensuel* | mensual* | شهري*,كل شهر | ежемесячн*,месячн* |  ;每月,月度,月
weekly | weekly;each week,every week,a week | hebdomadaire*,chaque semaine | semanal* | اسبوعي*,كل اسبوع | еженедельн*,недельн* |  ;每周,周
draft | draft(?= (?:resolution|report|agenda|text|declaration|decision|convention|note|budget|rules|programme|statement|outcome)) | projet*,avant-projet* | proyecto*,borrador* | مشروع*,مسودة,مشاريع | проект* | 草案,草稿
final | final(?= (?:report|document|declaration|version|list|text|outcome|decision)) | final*,definiti*,derni* | final*,definiti* | نهائي*,ختامي* | заключительн*,окончательн*,итогов* | 最后,最终,最后文件
revised | revised | revise* | revisad* | منقح*,معدل* | пересмотренн* | 订正,修订
confidential | confidential* | confidentiel* | confidencial* | سري*,بسرية | конфиденциальн* | 机密,保密
mandatory | mandatory,compulsory,obligatory | obligatoire* | obligatori* | الزامي*,اجباري* | обязательн* | 强制,必须
optional | optional | facultati* | facultati*,opcional* | اختياري*,غير الزامي* | факультативн*,необязательн* | 任择,可选
provisional | provisional | provisoire* | provisional* | موقت*,مؤقت*,مبدئي* | предварительн*,временн* | 暂定,临时
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
