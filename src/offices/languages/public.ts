export type { Bead } from './aligning/align-sentences.ts';
export { type Alignment, alignTexts, alignUnits, type SentenceBead } from './aligning/align-units.ts';
export { type AlignedRow, alignVersions } from './aligning/align-versions.ts';
export type { PairSide, SentencePlace } from './aligning/cut-side.ts';
export { type WeighedTrace, weighTraces } from './aligning/match-traces.ts';
export { readTraces, type Trace } from './aligning/read-traces.ts';
export { splitSentences } from './aligning/split-sentences.ts';
export { readUnit, type UnitFeatures } from './aligning/unit-features.ts';
export { writeSrx } from './aligning/write-srx.ts';
export type { Finding, FindingCode, FindingFacts, FindingSpan, Severity } from './comparing/compare-finding.ts';
export { type ComparedParagraph, type ComparedVersion, type CompareOptions, compareVersions } from './comparing/compare-versions.ts';
export { type WordedFinding, wordFinding } from './comparing/compare-words.ts';
export { comparedParagraph } from './comparing/compared-paragraph.ts';
export { compilePattern } from './compile-pattern.ts';
export { countryNames } from './countries/country-names.ts';
export type { NameRow, RussianRow } from './countries/name-rows.ts';
export { exchangeRefusals } from './exchange/exchange-refusals.ts';
export { type Memory, makeMemory, readTmx, writeTmx } from './exchange/memory.ts';
export { readTbx, type TbxRead, type TbxRefusal } from './exchange/read-tbx.ts';
export { writeTbx } from './exchange/write-tbx.ts';
export { readXliff, translateXliff, writeXliff, type XliffFile, type XliffSegment } from './exchange/xliff.ts';
export type { Fact, FactTable, InLanguages } from './facts.ts';
export type { FindContext, Holder } from './findings/find-context.ts';
export { findInVersions, termFinder } from './findings/find-in-versions.ts';
export { type HouseRules, inclusiveForms, masculineTitles, type QuoteStyle, quoteStyles } from './findings/house-rules.ts';
export { type Family, type FormatRule, families, formatRules, type RuleCode } from './findings/rule-codes.ts';
export {
  type LetterReading,
  type LetterVersion,
  type MeetingProposal,
  type ReadLetterOptions,
  type ReadSignatory,
  readLetter,
} from './importing/import-letter.ts';
export { type ImportMarkupOptions, markupOfParagraph } from './importing/import-markup.ts';
export { importRefusals } from './importing/import-refusals.ts';
export { exportReading, type ReadActivity, type ReadSection, type ReportReading, readReport } from './importing/import-report.ts';
export { asImportText, importLimit, type TextRefusal, textOfBytes } from './importing/import-text.ts';
export { type LanguageEvidence, languageEvidence } from './importing/language-evidence.ts';
export { type LanguageVersion, splitLanguages } from './importing/split-languages.ts';
export { findOrganization, organizations } from './organizations/find-organization.ts';
export type { Organization } from './organizations/organization-names.ts';
export type { LanguagePack } from './pack.ts';
export { type DayForm, dayForms } from './pack.ts';
export { packOf } from './pack-of.ts';
export { pattern } from './read-patterns.ts';
export { type Period, type Recognised, type RecogniseOptions, recogniseFacts } from './recognising/recognise-facts.ts';
export { learnSpelling } from './spelling/learn-spelling.ts';
export type { TermMatch } from './terms/find-terms.ts';
export { mergeTerms } from './terms/merge-terms.ts';
export {
  preferredWord,
  type Term,
  type TermDomain,
  type TermStatus,
  type TermWord,
  termDomains,
  termStatuses,
  termsOn,
} from './terms/term.ts';
export { termsOver } from './terms/terms-over.ts';
export { usualTerms } from './terms/usual-terms.ts';
export { type Block, type Run, type Signature, textOf } from './texts/content.ts';
export {
  changeRows,
  type EditorForm,
  type EditorRow,
  formOf,
  paragraphKinds,
  readEditor,
  savedTextOf,
} from './texts/editor-form.ts';
export { isolate, isolateStretches, withoutIsolates } from './texts/isolates.ts';
export { type LetterPart, letterPartOf } from './texts/letter-part.ts';
export { isSafeAddress, printLiteral } from './texts/literals.ts';
export { listReferences, type MarkupError, type MarkupNode, type ParsedMarkup, parseMarkup } from './texts/markup.ts';
export { normaliseRuns, normaliseText } from './texts/normalise.ts';
export { escapeMarkup, printMarkup } from './texts/print-markup.ts';
export { type FactProblem, quote, type RenderContext, type RenderedFact, renderFact } from './texts/render-fact.ts';
export { type RenderedText, renderLine, renderText, type SourceParagraph, type TextProblem } from './texts/render-text.ts';
export { RenderedRuns } from './texts/rendered-runs.ts';
export { type OwnedText, type SavedText, type SaveVersionsRefusal, saveVersions } from './texts/save-versions.ts';
export {
  createText,
  deleteText,
  loadText,
  type ParagraphToSave,
  type StaleParagraph,
  type StoredText,
  saveParagraphs,
  staleParagraphs,
  textDigest,
} from './texts/text-store.ts';
export { versionRefusals } from './texts/version-refusals.ts';
export { type AddresseeUnit, type ClosingRegister, type PostKind, postKinds } from './wording/address-forms.ts';
export { inLanguage } from './wording/in-language.ts';
export { joinList } from './wording/join-list.ts';
export { pickWording } from './wording/pick-wording.ts';
export { preposeName, preposePlace } from './wording/prepose.ts';
export {
  type ClosingWanted,
  closing,
  type Gender,
  postTitle,
  type Salutation,
  type SalutationWanted,
  salute,
} from './wording/salutation.ts';
export { type AddresseeStatus, type AddresseeWording, wordAddressees } from './wording/word-addressees.ts';
export { wordArabicOrdinal } from './wording/word-arabic-ordinal.ts';
export { wordDays } from './wording/word-days.ts';
export { type Decision, type DecisionVerb, decisionVerbs, wordDecision, wordPeriod } from './wording/word-decision.ts';
export { wordLanguages } from './wording/word-languages.ts';
export { type OrdinalForm, wordAbout, wordNumber, wordOrdinal } from './wording/word-number.ts';
export { isZone, nameZone, wordTime } from './wording/word-time.ts';
export { isVague, wordVague } from './wording/word-vague.ts';
