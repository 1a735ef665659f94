import type { PostForms, PostNounId } from '../../findings/gender/post-nouns.ts';
import type { Sex } from '../../findings/names/find-mentions.ts';
import type { NounGroup } from '../../findings/names/institution-nouns.ts';

export const personalPronouns = true;

export const honorificForms: readonly (readonly [m: string, f: string])[] = [['先生', '女士']];

export const predicate: RegExp = /(?:当选(?:为)?|任命为|担任|出任|作为|以)$/u;

export const nominatives: RegExp = /./u;

export const both = '(?:两|双|这两)(?:国|个|位|名|院|项|届|次|份)?';

export const postAndInstrumentNouns: Record<Exclude<NounGroup, 'institution'>, string> = {
  post: `
副秘书长,助理秘书长 | deputy-secretary
秘书长 | secretary ~ clerk
副主席,副议长 | vice
主席(?!团) | president chair ~ speaker
议长 | speaker ~ president chair
总统 | president
总理,首相 | prime
部长,大臣 | minister
大使 | ambassador
专员 | commissioner
报告员 | rapporteur
总干事,主任,司长,局长,所长,总裁,署长 | director
司库 | treasurer
秘书(?!处) | clerk`,
  treaty: `
公约 | convention covenant
条约 | treaty
议定书 | protocol
协定,协议 | agreement
宪章 | charter`,
  text: `
宣言 | declaration
声明 | ~ statement declaration
决议 | resolution
决定 | ~ decision
建议 | ~ recommendation
修正案,修正 | amendment
动议,提案,提议 | motion ~ recommendation`,
};

export const honorifics: { f: string; m: string } = { f: '女士|夫人', m: '先生' };

export const thingsNamed: { one: RegExp; many: RegExp } = { one: /它|其|该/u, many: /们|此|这/u };

export const pronounPatterns: { sex: Sex; regex: RegExp; strong: boolean }[] = [
  { sex: 'f', regex: /她(?!们)/gu, strong: true },
  { sex: 'm', regex: /(?<![其吉])他(?!们|国|人|方|项|处)/gu, strong: true },
];

export const pronouns: { f: string; m: string; reflexive: RegExp } = { f: '她', m: '他(?!们|国|人|方)', reflexive: /^$/ };

export const postNouns: Record<PostNounId, PostForms> = {
  deputy: '副秘书长|副主席|副议长|助理秘书长',
  'secretary-general': '秘书长',
  president: '主席|议长|总统',
  director: '总干事|主任|署长',
  commissioner: '高级专员|专员',
  rapporteur: '报告员',
  envoy: '特使|使节',
  ambassador: '大使',
  minister: '部长|大臣',
  representative: '代表(?!团|大会|性|们)',
  coordinator: '协调员',
  observer: '常驻观察员',
  adviser: '顾问',
};

export const plurals: Readonly<Record<string, string>> = {
  presidents: '主席|议长|总统',
  ministers: '部长',
  ambassadors: '大使',
  experts: '专家',
  members: '成员',
  delegations: '代表团',
  parliaments: '议会',
  organisations: '组织',
  institutions: '机构',
  committees: '委员会',
  parties: '方',
  chambers: '院',
  states: '国',
  sessions: '届会',
  reports: '报告',
  resolutions: '决议',
  documents: '文件',
};
