export const eventRoles: Record<string, string> = {
  host: '由(?=.{2,12}主办)|由(?=.{2,12}承办)',
  cooperation: '与(?=.{2,12}合作)|与(?=.{2,12}联合)',
  support: '在(?=.{2,12}支持下)|由(?=.{2,12}资助)',
  organizer: '由(?=.{2,12}组织)|由(?=.{2,12}召集)',
};

export const posts = '法官|大使|教授|博士|参议员|上校|议员|(?<=[·•][\\p{Script=Han}-]{1,12})(?:率领|主持|率团|发言)';

export const goalReference = '(?:可持续发展)?目标';

export const goalJoint = '(?:关于|即)';

export const goalWords: Readonly<Record<number, string>> = {
  ...{ 1: '贫穷|贫困', 2: '饥饿', 3: '健康|福祉', 4: '教育', 5: '性别', 6: '饮水|卫生设施', 7: '能源', 8: '体面工作|经济增长' },
  ...{ 9: '产业|创新', 10: '不平等', 11: '城市', 12: '消费', 13: '气候', 14: '水下|海洋', 15: '陆地|森林', 16: '和平', 17: '伙伴关系' },
};

export const institutionNouns = `
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
局 | ~ bureau department agency office
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
科(?!学|技),股(?!份),处(?!理|罚|境|于|分) | section ~ department group office
司(?!法|机) | ~ department section
代表团 | ~ delegation
中心 | centre`;

export const formerCountryNames = `
MKD | 2019-02-14 | 前南斯拉夫的?马其顿共和国
CIV | 1986-01-01 | 象牙海岸
COD | 1997-05-17 | 扎伊尔
LKA | 1972-05-22 | 锡兰`;

export const bornOnce: RegExp = /前|原|旧|当时|改名|现/u;
