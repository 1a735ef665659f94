import type { PostForms, PostNounId } from '../../findings/gender/post-nouns.ts';
import type { Sex } from '../../findings/names/find-mentions.ts';
import type { NounGroup } from '../../findings/names/institution-nouns.ts';

export const personalPronouns = true;

export const honorificForms: readonly (readonly [m: string, f: string])[] = [
  ['Mr.', 'Ms.'],
  ['Mr', 'Ms'],
  ['Mr.', 'Mrs.'],
  ['Mr', 'Mrs'],
];

export const predicate: RegExp =
  /\b(?:as|appointed|elected|re-elected|named|nominated|designated|chosen|became|become|becoming|remains?|be|been|being|is|was) (?:the |an? |its |their )?(?:new |first |next |acting |only |sole |last |youngest |oldest |second |third )?$/iu;

export const titlesBefore: { f: string; m: string } = { f: 'Ms\\.?|Mrs\\.?|Miss', m: 'Mr\\.?' };

export const generalWords: readonly (readonly [man: string, person: string])[] = [
  ['chairman', 'chair'],
  ['chairmen', 'chairs'],
  ['vice-chairman', 'vice-chair'],
  ['spokesman', 'spokesperson'],
  ['spokesmen', 'spokespersons'],
  ['manpower', 'workforce'],
  ['mankind', 'humankind'],
  ['man-made', 'human-made'],
  ['businessmen', 'business people'],
  ['businessman', 'business person'],
  ['congressmen', 'members of congress'],
  ['policemen', 'police officers'],
  ['firemen', 'firefighters'],
  ['statesmen', 'political leaders'],
  ['layman', 'layperson'],
  ['man-hours', 'working hours'],
];

export const shortMarks: RegExp = /(?<![\p{L}\d])(?:s\/he|\(s\)he|he\/she|she\/he|his\/her|her\/his|him\/her)(?![\p{L}\d])/giu;

export const nominatives: RegExp = /^(?:she|he)$/iu;

export const both = '(?:the )?(?:two|both)(?: the)?(?: \\p{L}+)?';

export const postAndInstrumentNouns: Record<Exclude<NounGroup, 'institution'>, string> = {
  post: `
(?:deputy|under|assistant)[- ]secretar(?:y|ies)[- ]general | deputy-secretary
secretar(?:y|ies)[- ]general | secretary ~ clerk
(?:vice[- ]?|deputy )(?:presidents?|chair(?:person|man|woman)?s?|speakers?) | vice
presidents? | president
(?<=(?:will|shall|may|would|can|could|should|must|to) )chair | ~ chair president
(?<!(?:take|in|taken|took|from) the )chair(?:person|man|woman|men)?s? | chair
speakers? | speaker
prime ministers? | prime
ministers? | minister
ambassadors? | ambassador
commissioners? | commissioner
rapporteurs? | rapporteur
directors?(?:[- ]general)? | director
secretar(?:y|ies)(?![- ]of) | clerk
treasurers? | treasurer
administrators? | director`,
  treaty: `
conventions? | convention
covenants? | covenant
treat(?:y|ies) | treaty
protocols? | protocol
agreements? | agreement
charters? | charter`,
  text: `
declarations? | declaration
resolutions? | resolution
decisions? | decision
recommendations? | recommendation
amendments? | amendment
modifications?,revisions? | ~ amendment revision
motions?,proposals? | motion
statements? | statement`,
};

export const honorifics: { f: string; m: string } = { f: 'ms\\.?|mrs\\.?|madam|dame|lady', m: 'mr\\.?|sir' };

export const thingsNamed: { one: RegExp; many: RegExp } = {
  one: /\b(?:its?|itself|the latter|the former)\b/iu,
  many: /\b(?:they|them|their|theirs|themselves|these|those)\b/iu,
};

export const pronounPatterns: { sex: Sex; regex: RegExp; strong: boolean }[] = [
  { sex: 'f', regex: /\b(?:she|her|hers|herself)\b/giu, strong: true },
  { sex: 'm', regex: /\b(?:he|him|his|himself)\b/giu, strong: true },
];

export const pronouns: { f: string; m: string; reflexive: RegExp } = {
  f: 'she|her|hers|herself',
  m: 'he|him|his|himself',
  reflexive: /^(?:him|her)self$/,
};

export const postNouns: Record<PostNounId, PostForms> = {
  deputy:
    '(?:deputy|under|assistant)[- ]secretary[- ]general|vice[- ](?:president|chair(?:person|man|woman)?)|deputy (?:speaker|president|chair(?:person|man|woman)?|director(?:[- ]general)?|head|minister)|assistant (?:(?:un|united nations) )?high commissioner',
  'secretary-general': 'secretary[- ]general',
  president: '(?:co-)?president|speaker|chair(?:person|man|woman)?|head|chief',
  director: 'director(?:[- ]general)?|administrator|manager',
  commissioner: '(?:high )?commissioner',
  rapporteur: '(?:special )?rapporteur',
  envoy: '(?:special )?envoy',
  ambassador: 'ambassador',
  minister: 'minister',
  representative: '(?:permanent |special )?representative',
  coordinator: 'coordinator',
  observer: 'permanent observer',
  adviser: '(?:special )?advis[eo]r',
};

export const plurals: Readonly<Record<string, string>> = {
  presidents: 'presidents|speakers|chairs',
  ministers: 'ministers',
  ambassadors: 'ambassadors',
  experts: 'experts',
  members: 'members',
  delegations: 'delegations',
  parliaments: 'parliaments',
  organisations: 'organi[sz]ations',
  institutions: 'institutions',
  committees: 'committees|commissions',
  parties: 'parties',
  chambers: 'chambers|houses',
  states: 'states',
  sessions: 'sessions',
  reports: 'reports',
  resolutions: 'resolutions',
  documents: 'documents',
};
