export { type AddresseeUnit, type ClosingRegister, type PostKind, postKinds } from './address-forms.ts';
export type { Bead } from './aligning/align-sentences.ts';
export { type Alignment, alignTexts, alignUnits, type SentenceBead } from './aligning/align-units.ts';
export { type AlignedRow, alignVersions } from './aligning/align-versions.ts';
export type { PairSide, SentencePlace } from './aligning/cut-side.ts';
export { type WeighedTrace, weighTraces } from './aligning/match-traces.ts';
export { splitSentences } from './aligning/split-sentences.ts';
export { readUnit, type UnitFeatures } from './aligning/unit-features.ts';
export { writeSrx } from './aligning/write-srx.ts';
export type { Finding, FindingCode, FindingFacts, FindingSpan, Severity } from './compare-finding.ts';
export { type ComparedParagraph, type ComparedVersion, type CompareOptions, compareVersions } from './compare-versions.ts';
export { type WordedFinding, wordFinding } from './compare-words.ts';
export { comparedParagraph } from './compared-paragraph.ts';
export { type Block, type Run, type Signature, textOf } from './content.ts';
export { countryNames } from './countries/country-names.ts';
export type { NameRow, RussianRow } from './countries/name-rows.ts';
export {
  changeRows,
  type EditorForm,
  type EditorRow,
  formOf,
  paragraphKinds,
  readEditor,
  savedTextOf,
} from './editor-form.ts';
export { exchangeRefusals } from './exchange/exchange-refusals.ts';
export { type Memory, makeMemory, readTmx, writeTmx } from './exchange/memory.ts';
export { readTbx, type TbxRead, type TbxRefusal } from './exchange/read-tbx.ts';
export { writeTbx } from './exchange/write-tbx.ts';
export { readXliff, translateXliff, writeXliff, type XliffFile, type XliffSegment } from './exchange/xliff.ts';
export type { Fact, FactTable, InLanguages } from './facts.ts';
export type { FindContext, Holder } from './findings/find-context.ts';
export { findInVersions } from './findings/find-in-versions.ts';
export { type Family, type FormatRule, families, type RuleCode } from './findings/rule-codes.ts';
export {
  type LetterReading,
  type LetterVersion,
  type MeetingProposal,
  type ReadLetterOptions,
  type ReadSignatory,
  readLetter,
} from './import-letter.ts';
export { type ImportMarkupOptions, markupOfParagraph } from './import-markup.ts';
export { importRefusals } from './import-refusals.ts';
export { exportReading, type ReadActivity, type ReadSection, type ReportReading, readReport } from './import-report.ts';
export { asImportText, importLimit, type TextRefusal, textOfBytes } from './import-text.ts';
export { inLanguage } from './in-language.ts';
export { isolate, isolateStretches, withoutIsolates } from './isolates.ts';
export { joinList } from './join-list.ts';
export { type LetterPart, letterPartOf } from './letter-part.ts';
export { isSafeAddress, printLiteral } from './literals.ts';
export { listReferences, type MarkupError, type MarkupNode, type ParsedMarkup, parseMarkup } from './markup.ts';
export { normaliseRuns, normaliseText } from './normalise.ts';
export { findOrganization, organizations } from './organizations/find-organization.ts';
export type { Organization } from './organizations/organization-names.ts';
export type { LanguagePack } from './pack.ts';
export { type DayForm, dayForms } from './pack.ts';
export { packOf } from './pack-of.ts';
export { pickWording } from './pick-wording.ts';
export { preposeName, preposePlace } from './prepose.ts';
export { escapeMarkup, printMarkup } from './print-markup.ts';
export { type Period, type Recognised, type RecogniseOptions, recogniseFacts } from './recognise-facts.ts';
export { type FactProblem, quote, type RenderContext, type RenderedFact, renderFact } from './render-fact.ts';
export { type RenderedText, renderLine, renderText, type SourceParagraph, type TextProblem } from './render-text.ts';
export { RenderedRuns } from './rendered-runs.ts';
export { type ClosingWanted, closing, type Gender, postTitle, type Salutation, type SalutationWanted, salute } from './salutation.ts';
export { type OwnedText, type SavedText, type SaveVersionsRefusal, saveVersions } from './save-versions.ts';
export { learnSpelling } from './spelling/learn-spelling.ts';
export { type LanguageVersion, splitLanguages } from './split-languages.ts';
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
} from './text-store.ts';
export { versionRefusals } from './version-refusals.ts';
export { type AddresseeStatus, type AddresseeWording, wordAddressees } from './word-addressees.ts';
export { wordArabicOrdinal } from './word-arabic-ordinal.ts';
export { wordDays } from './word-days.ts';
export { type Decision, type DecisionVerb, decisionVerbs, wordDecision, wordPeriod } from './word-decision.ts';
export { wordLanguages } from './word-languages.ts';
export { type OrdinalForm, wordAbout, wordNumber, wordOrdinal } from './word-number.ts';
export { isZone, nameZone, wordTime } from './word-time.ts';
export { isVague, wordVague } from './word-vague.ts';
