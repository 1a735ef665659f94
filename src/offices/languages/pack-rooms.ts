import type { Language } from '../../platform/language.ts';
import type { SentencePack } from './aligning/sentence-rules.ts';
import type { NameRow } from './countries/name-rows.ts';
import type { MarkKind } from './findings/formalities/authentic-words.ts';
import type { Group } from './findings/gender/inclusive-words.ts';
import type { PostForms, PostNounId } from './findings/gender/post-nouns.ts';
import type { Sex } from './findings/names/find-mentions.ts';
import type { NounGroup } from './findings/names/institution-nouns.ts';
import type { OrganizationName } from './organizations/organization-names.ts';
import type { DenialWords } from './polarity/denial-words.ts';
import type { EraWords } from './reading/era-words.ts';
import type { Pattern, Reading } from './reading/reading.ts';
import type { SpokenTimes } from './reading/spoken-times.ts';
import type { DurationWords } from './statements/duration-words.ts';
import type { PartWords } from './statements/part-durations.ts';
import type { StatementWords } from './statements/statement-words.ts';
import type { LetterLines } from './texts/letter-lines.ts';
import type { AddressForms } from './wording/address-forms.ts';
import type { DecisionFrames } from './wording/word-decision.ts';
import type { Suffixed } from './wording/word-number.ts';

/** What helps to pair paragraphs and sentences. */
export type AligningRoom = {
  /** What the name of a country loses where people, things and cases are called after it. */
  countryEnding?: RegExp;
  /** Words that grammar sets and that are no evidence of anything. */
  passedOver?: Set<string>;
  /** Prepositions, conjunctions and relatives before which a phrase may begin, with the space or letters around them. */
  linking: Pattern;
};

/** How far words reach. */
export type ComparingRoom = {
  /** Letters after which a word is about a third as near. */
  reach: number;
  /** Between the two sides of a vote. */
  versus: Pattern;
};

/** What letters and official texts say of themselves: authentic languages, enclosures, signatures, ranks. */
export type FormalitiesRoom = {
  /** How a text says that its versions are equally authentic, that it was written in one language, or that it is a translation; on folded text. */
  languageMarks: Record<MarkKind, string>;
  /** What may say the same of authentic texts in words of its own: no statement to be compared, but none that is lacking. */
  looseMarks: string;
  /** The six languages as a clause on texts names them, in its own order and in any form: "the Chinese text", 中、法、俄、英及西文. */
  languageNames: Record<string, string>;
  /** How a greeting alone tells a woman from a man. */
  ranks?: Record<Sex, RegExp>;
  /** How a letter says that something goes with it, on folded text. */
  attached: string;
  /** The mark that stands for a signature. */
  signed: string;
};

/** How months, days and signs are written by the house. */
export type FormatRoom = {
  monthNames?: RegExp;
  dayNames?: RegExp;
  signNames?: readonly (readonly [RegExp, string])[];
};

/** Gender and number: posts, honorifics, pronouns, articles, forms for both. */
export type GenderRoom = {
  /** Its pronouns show the sex of a person and follow no noun's gender. */
  personalPronouns?: true;
  /** Nouns of official texts by gender, as written after an article; what may be either ("mode", "orden") is left out. */
  bodyNouns?: { m: string; f: string };
  articles?: { m: string; f: string; turn: readonly (readonly [m: string, f: string])[] };
  honorificForms?: readonly (readonly [m: string, f: string])[];
  predicate?: RegExp;
  titlesBefore?: { f: string; m: string };
  /** Groups that a house naming women and men names twice; nouns that are alike for both are none. */
  inclusiveGroups?: readonly Group[];
  /** Words that name a man and mean anybody, with one that does not. */
  generalWords?: readonly (readonly [man: string, person: string])[];
  /** Short marks for both: "délégué·e·s", "élu(e)s", "delegados/as", "todxs", "l@s", "s/he", "المشاركون/ات". */
  shortMarks?: RegExp;
  /** What a person has or does, behind "её" and before "ها": offices, deeds, feelings and those who work with them. */
  possessions?: string;
  /** Deeds done to persons, before or behind the pronoun. */
  objectVerbs?: string;
  ownedWords?: readonly (readonly [Sex, string])[];
  nominatives?: RegExp;
  /** "Both" and "two" before a noun, on folded text. */
  both?: string;
  /** Posts and instruments; rows as those of institutions. */
  postAndInstrumentNouns: Record<Exclude<NounGroup, 'institution'>, string>;
  /** Titles before a name, by gender, on folded text. */
  honorifics: { f: string; m: string };
  /** Words for things that the word of the other sex may stand for: Arabic says "ها" of many things too. */
  thingsNamed?: { one: RegExp; many: RegExp };
  /** Bodies and papers that "il" and "elle" may mean. */
  things?: Record<Sex, RegExp>;
  saying?: RegExp;
  pronounPatterns?: { sex: Sex; regex: RegExp; strong: boolean }[];
  pronouns?: { f: string; m: string; reflexive: RegExp };
  /** Ends of French and Spanish nouns that tell their gender where the article ("l’", "leur", "cada") does not. */
  thingEndings?: { f: RegExp; m: RegExp };
  thingArticles?: RegExp;
  /** What stands before a title and bears its gender; what is alike for both ("l’", "a la" beside "al") is worked out below. */
  titleArticles?: readonly (readonly [m: string, f: string])[];
  /** Nouns of office, as patterns on folded text. */
  postNouns: Record<PostNounId, PostForms>;
  /** What several of a kind are called, by kind, where a language has no dual. */
  plurals?: Readonly<Record<string, string>>;
  /** The stem of the dual and the plural of a kind, where a language has a dual. */
  duals?: Readonly<Record<string, { dual: string; plural: string }>>;
};

/** What tells a language, and a place in a report. */
export type ImportingRoom = {
  ownLetters?: RegExp;
  placePrepositions?: string;
};

/** How the lines of a letter begin that are no text. */
export type LettersRoom = {
  letterLines: LetterLines;
};

/** Institutions, events, goals and mentions of posts. */
export type NamesRoom = {
  /** The numbered Assembly of one's own organization, and the wordings that mistake it for the General Assembly of the United Nations. */
  ownAssembly?: string;
  mistakenAssembly?: string;
  /** How a partner is said to have taken part, by language; the words after (or, in some languages, before) name it. */
  eventRoles: Record<string, string>;
  ordinalStems?: readonly string[];
  indefinites?: RegExp;
  rightBefore?: { f: RegExp; m: RegExp };
  /** Posts and degrees that stand before a name as an honorific does. */
  posts: string;
  /** How a goal is referred to before its number; patterns on folded text in lower case. */
  goalReference: string;
  /** Between the number of a goal and what it is about. */
  goalJoint: string;
  /** Words that one goal alone has in its title, by its number; patterns on folded text in lower case. */
  goalWords: Readonly<Record<number, string>>;
  /**
   * What institutions, posts and instruments are called: in each language rows `forms | meanings`. Forms are parted by commas and are
   * patterns on folded text in lower case (`*` for any ending); meanings are named by the English noun, all that the word may stand for. The
   * longer form wins. A meaning after `~` answers another version and asks for nothing.
   */
  institutionNouns: string;
  /**
   * Names that countries no longer bear in the United Nations: rows `code | since | name`, the day from which the new name counts (empty for
   * names that are usage and were never official) and a pattern on folded text in lower case.
   */
  formerCountryNames: string;
  /** What says that a name was borne once: "formerly", "then". */
  bornOnce: RegExp;
};

/** Official names. */
export type OrganizationsRoom = {
  /** Official names of organizations, by code. */
  organizationNames: Readonly<Record<string, OrganizationName>>;
};

/** Seasons, decades, centuries, times in words, and words before the number of a section. */
export type PeriodsRoom = {
  eraWords: EraWords;
  /** Words before a number that is no day: "paragraph 9 until 20 March". */
  referenceWords: Pattern;
  /** Words before the number of a part of a document or a plan, where a single Roman letter is a number. */
  sectionWords: Pattern;
  spokenTimes: SpokenTimes;
};

/** Names of places. */
export type PlacesRoom = {
  /** Cities where parliaments and the United Nations meet, by the names that reading/places.ts gives them. */
  cities: Readonly<Record<string, string>>;
};

/** Denials, their opposites, and how much room a language takes. */
export type PolarityRoom = {
  denialWords: DenialWords;
  /** How many characters of a language one of English takes. */
  density: number;
  /**
   * Words that say without a denial what another language may say with one ("remains cut off", "is not accessible"): patterns on folded text in
   * lower case. They answer a denial near their place; nobody asks for them.
   */
  oppositeWords: string;
  /** As far, in letters and without a sign between them, may stand what goes with a denial. */
  reaches: number;
};

/** Words that recognising asks for by itself. */
export type RecognisingRoom = {
  /** Languages that are none of ours and stand in lists with them; they are not compared. */
  otherLanguages: string;
  /** One sign for each of several languages, where the script shortens their names in lists. */
  languageSigns?: Partial<Record<Language, string>>;
};

/** Real words one slip of the pen away from another. */
export type SlipsRoom = {
  /** Beginnings of real words one slip of the pen apart, on folded text; either may have been written for the other. */
  twins?: string;
  /** By language: wrong | right | sense of the right word | sense of the wrong word. Arabic words may bear attached particles and the article. */
  slipPairs?: string;
  /** Words that no official text means, whatever the other versions say: wrong and right, as written. */
  neverMeant?: readonly (readonly [wrong: string, right: string])[];
};

/** What a dictionary does not know. */
export type SpellingRoom = {
  /** How the files of each language may be called, without their ending; all that are found are used, as English is written in two ways. */
  dictionaries?: { all?: true; names: readonly string[] };
  /** Words of official texts that dictionaries lack, as beginnings of words; Arabic without article and particles. */
  houseStems?: string;
  anyPrefix?: RegExp;
  anySuffix?: RegExp;
  alphabet?: string;
  judgedWords?: RegExp;
  shortestWord?: number;
};

/** Money, durations, nationalities and names of countries that may be something else. */
export type StatementsRoom = {
  /** Words that are far more often something else than this country, or that fold into a city's name. */
  doubtfulCountries?: readonly string[];
  /** Units of money by their names, behind an amount; the country they belong to is not read. Names that are far more often another word are left out. */
  currencyNames: Record<string, Pattern>;
  durationWords: DurationWords;
  partWords: PartWords;
  /** Further parts that have a word of their own. */
  ownWords: Record<string, Pattern>;
  /** Parts of a day that may stand without an hour, by the pattern that says them; `AM|12:00` where the words may mean noon as well. */
  dayparts: Record<string, Pattern>;
  /** What a listed form ends in when it is inflected; Arabic and Russian are cut back to the listed form instead. */
  nationalityEndings?: readonly string[];
};

/** Words that a match of terms passes over or must not turn. */
export type TermsRoom = {
  /** What the end of a word becomes so that forms of one word meet, one after the other; a word cut below the shortest stem stays whole. */
  stemEndings?: readonly (readonly [ending: RegExp, put: string])[];
  shortestStem?: number;
  /** Articles and "of": they come and go with grammar, so terms are matched without them. */
  passedOver?: Set<string>;
  titlesAlike?: RegExp;
  /** Where the words that agree with the noun of office end. */
  titleStops?: RegExp;
};

/** How decisions and ordinals are written. */
export type WordingRoom = {
  /** `{s}` and `{p}` are the Arabic endings that agree with the body: ت on the verb, ه or ها on "its session". */
  decisionFrames: DecisionFrames;
  ordinalFigures: Suffixed;
};

/** The rooms of a pack, beside what a language needs to be written: every language says them, save those with a question mark. */
export type PackRooms = {
  address: AddressForms;
  sentences: SentencePack;
  reading: Reading;
  statementWords: StatementWords;
  /** By alpha-3 code. */
  countryNames: Readonly<Record<string, NameRow>>;
  aligning: AligningRoom;
  comparing: ComparingRoom;
  formalities: FormalitiesRoom;
  format: FormatRoom;
  gender: GenderRoom;
  importing: ImportingRoom;
  letters: LettersRoom;
  names: NamesRoom;
  organizations: OrganizationsRoom;
  periods: PeriodsRoom;
  places: PlacesRoom;
  polarity: PolarityRoom;
  recognising: RecognisingRoom;
  slips: SlipsRoom;
  spelling: SpellingRoom;
  statements: StatementsRoom;
  terms: TermsRoom;
  wording: WordingRoom;
};
