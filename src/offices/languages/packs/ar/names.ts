export const mistakenAssembly =
  '[بلكوف]*(?:ال)?جمعية العامة (?:ال)? ?(\\d+)(?! للاتحاد)|(?:ال)?دورة (?:ال)? ?(\\d+) للجمعية العامة(?! للاتحاد)';

export const eventRoles: Record<string, string> = {
  host: '(?:باستضافة|استضافة .{2,20} من (?:قبل|جانب)|استضافته|استضافتها|استضافه|استضافها)',
  cooperation: 'بالتعاون مع|بالاشتراك مع|بالشراكة مع',
  support: 'بدعم(?: مالي)? من|بتمويل من|برعاية',
  organizer: 'من تنظيم|نظمه|نظمته|نظمتها',
};

export const ordinalStems: readonly string[] = ['اول', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'];

export const indefinites: RegExp = /(?:^|\s)(?:كل|أي|أية)\s$/;

export const rightBefore: { f: RegExp; m: RegExp } = { f: /(?<!\p{L})[وفبلك]?(?:ال|ل)سيدة $/u, m: /(?<!\p{L})[وفبلك]?(?:ال|ل)سيد $/u };

export const posts = '(?:[وفب]?ال|لل)(?:قاضي|قاضية|سفيرة?|أستاذة?|دكتورة?|بروفيسورة?|سيناتورة?|عقيد|نقيب|رئيسة? السابقة?|رئيسة? الأسبق)';

export const goalReference = '[وف]?[بلك]?(?:ال|لل)?هدف (?:رقم )?(?:من اهداف التنمية المستدامة )?';

export const goalJoint = '(?:بشان|المتعلق ب|المعني ب|المتصل ب|الخاص ب)';

export const goalWords: Readonly<Record<number, string>> = {
  ...{ 1: '[ال]*فقر', 2: '[ال]*جوع', 3: '[ال]*صحة|[ال]*رفاه', 4: '[ال]*تعليم', 5: 'بين الجنسين', 6: 'النظافة الصحية|الصرف الصحي' },
  ...{ 7: '[ال]*طاقة', 8: 'العمل اللائق|نمو الاقتصاد|النمو الاقتصادي', 9: 'الصناعة|الابتكار', 10: 'عدم المساواة', 11: '[ال]*مدن' },
  ...{ 12: 'الاستهلاك', 13: '[ال]*مناخ\\p{L}*', 14: 'تحت الماء|المحيطات', 15: 'في البر|الغابات', 16: '[ال]*سلام', 17: '[ال]*شراكات?' },
};

export const institutionNouns = `
(?:فريق|افرق(?:ة|ت)|افريق|فرق)\\p{L}{0,2} (?:ال)?عامل\\p{L}{0,3},افرقة (?:ال)?عمل,فريق (?:ال)?عمل,مجموع(?:ة|ات) (?:ال)?عمل | working-group
(?:لجنة|لجان|لجنتين|لجنتا) (?:ال)?فرعية | subcommittee
لجن(?:ة|ت\\p{L}{1,3}|تين|تا|تان)?,لجان\\p{L}{0,3} | committee commission
مجلس\\p{L}{0,3} (?:ال|لل)(?:وطني|شعبي|تشريعي|نيابي|استشاري|فيدرالي|اتحادي) | ~ assembly parliament council senate congress
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
مفوضي(?:ة|ات) | commission agency ~ office bureau department
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
مركز\\p{L}{0,3},مراكز | centre`;

export const formerCountryNames = `
SWZ | 2018-04-19 | [وف]?[بلك]?سوازيلند
CPV | 2013-10-24 | [وف]?[بك]?(?:ال|لل)راس الاخضر
MMR | 1989-06-18 | [وف]?[بلك]?بورما
MKD | 2019-02-14 | [وف]?[بلك]?جمهورية مقدونيا(?! الشمالية)(?: اليوغوسلافية السابقة)?
CIV | 1986-01-01 | [وف]?[بلك]?ساحل العاج
TLS | 2002-09-27 | [وف]?[بلك]?تيمور الشرقية
COD | 1997-05-17 | [وف]?[بلك]?زائير`;

export const bornOnce: RegExp = /سابق|آنذاك|حاليا|سميت|المعروف/u;
