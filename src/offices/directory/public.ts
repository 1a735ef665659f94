export { type PostKind, postKinds } from '../languages/public.ts';
export { type BodyKind, bodyKinds, type Standing, type Status, standingOf, statuses } from './bodies/body-kinds.ts';
export { type BodyNames, bodyNames, nameBodies } from './bodies/body-names.ts';
export { changeCorrespondence } from './bodies/change-correspondence.ts';
export { type BodyInput, type BodyNameInput, enterBody } from './bodies/enter-body.ts';
export { endStatus, enterStatus, type StatusInput } from './bodies/enter-status.ts';
export { type GroupInput, joinGroup, leaveGroup } from './bodies/join-group.ts';
export {
  type BodyFilter,
  type BodyRow,
  findBody,
  type ListedBody,
  listBodies,
  type MemberParliament,
  memberParliaments,
} from './bodies/list-bodies.ts';
export { ranksOf } from './bodies/ranks-of.ts';
export { type RenameInput, renameBody } from './bodies/rename-body.ts';
export { statusOf } from './bodies/status-of.ts';
export type { CorrectionLetter, CorrectionMail } from './corrections/correction-mail.ts';
export { openCorrections } from './corrections/list-corrections.ts';
export { type Country, findCountry, isCountry, isInList, listCountries } from './countries/list-countries.ts';
export { m49Codes, m49Regions } from './countries/m49-regions.ts';
export { countryName, countryWithArticle } from './countries/name-country.ts';
export { compareCountries } from './countries/order-countries.ts';
export { countryIn, countryOf } from './countries/place-country.ts';
export { displayName, type PersonNameRow, writeName } from './display-name.ts';
export { type AddressInput, enterAddress } from './enter-address.ts';
export { factContext } from './fact-context.ts';
export { type AddresseeRule, type AnsweredBy, type ExcludedBody, findAddressees, type ResolvedAddressee } from './find-addressees.ts';
export { foldText } from './fold-text.ts';
export type { HistoryItem, HistoryProvider } from './history/history-item.ts';
export { historyOfBody } from './history/history-of-body.ts';
export { exportDirectory } from './importing/import-export.ts';
export { findImport } from './importing/import-find.ts';
export { type ImportPlan, importOutcomes, planImport } from './importing/import-plan.ts';
export { importDirectoryRefusals } from './importing/import-refusals.ts';
export { readImport, storeImport } from './importing/import-store.ts';
export { undoImport } from './importing/import-undo.ts';
export { lineSentences } from './importing/import-word-line.ts';
export { importDirectoryWords } from './importing/import-words.ts';
export type { SamplePrinter } from './letterheads/letterhead-routes.tsx';
export { type BodyLetterhead, letterheadOf, listLetterheads } from './letterheads/letterheads.ts';
export { setLetterhead } from './letterheads/set-letterhead.ts';
export { countriesIn, countriesOn, developmentLists, type OwnList, ownLists } from './lists/country-lists.ts';
export { type BodyPaper, type Confidence, confidences, type EnclosureRule, type PaperStyle, paperOf, usualPaper } from './papers/paper.ts';
export type { CheckedSample, PaperPrinter, SampleOrder } from './papers/paper-samples.ts';
export { type PaperTrial, setPaper } from './papers/set-paper.ts';
export { enterPerson, type PersonInput, type PersonNameInput, type Rank } from './persons/enter-person.ts';
export { correctPerson } from './persons/rename-person.ts';
export { type PostalOwner, postalAddresses } from './postal-addresses.ts';
export { appointHolder, endHolding, enterHolding, type HoldingInput } from './posts/enter-holding.ts';
export { enterPost, type PostInput } from './posts/enter-post.ts';
export { directoryRevision, type KnownHolder, listKnownHolders } from './posts/list-known-holders.ts';
export { listSigners, type Signer } from './posts/post-signers.ts';
export { titlePost } from './posts/post-title.ts';
export { type Holder, holderOf, type ListedPost, listPosts } from './posts/posts.ts';
export type { CallsOf } from './rules/addressees-routes.tsx';
export { type Greeting, type GreetingWanted, greet, type SalutationForm } from './salutations/greet.ts';
export { salutationForms } from './salutations/salutation-forms.ts';
export { salutationRefusals } from './salutations/salutation-refusals.ts';
export { countUnread, readChangesBeside } from './search/read-changes.ts';
export { type Found, type SearchOptions, searchDirectory } from './search/search-directory.ts';
export { removeSignatureImage } from './signatures/remove-signature-image.ts';
export { setSignatureImage } from './signatures/set-signature-image.ts';
export { type ImageUser, listSignatureImages, type SignatureImage } from './signatures/signature-images.ts';
export { type CommitteeSubjectCode, committeeSubjects, findCommitteeSubject } from './taxonomy/committee-subjects.ts';
export { findOrganization, organizations } from './taxonomy/find-organization.ts';
export { findGroup, type GeopoliticalGroupCode, geopoliticalGroupCodes, geopoliticalGroups } from './taxonomy/geopolitical-groups.ts';
export type { Organization } from './taxonomy/organization-names.ts';
export { findTheme, type ReportThemeCode, reportThemeCodes, reportThemes } from './taxonomy/report-themes.ts';
