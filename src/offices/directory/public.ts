export { type PostKind, postKinds } from '../languages/public.ts';
export { type BodyKind, bodyKinds, type Standing, type Status, standingOf, statuses } from './body-kinds.ts';
export { type BodyNames, bodyNames, nameBodies } from './body-names.ts';
export { changeCorrespondence } from './change-correspondence.ts';
export type { CorrectionLetter, CorrectionMail } from './corrections/correction-mail.ts';
export { openCorrections } from './corrections/list-corrections.ts';
export { type Country, findCountry, isCountry, isInList, listCountries } from './countries/list-countries.ts';
export { m49Codes, m49Regions } from './countries/m49-regions.ts';
export { countryName, countryWithArticle } from './countries/name-country.ts';
export { compareCountries } from './countries/order-countries.ts';
export { countryIn, countryOf } from './countries/place-country.ts';
export { displayName, type PersonNameRow, writeName } from './display-name.ts';
export { type AddressInput, enterAddress } from './enter-address.ts';
export { type BodyInput, type BodyNameInput, enterBody } from './enter-body.ts';
export { appointHolder, endHolding, enterHolding, type HoldingInput } from './enter-holding.ts';
export { enterPerson, type PersonInput, type PersonNameInput, type Rank } from './enter-person.ts';
export { enterPost, type PostInput } from './enter-post.ts';
export { endStatus, enterStatus, type StatusInput } from './enter-status.ts';
export { factContext } from './fact-context.ts';
export { type AddresseeRule, type AnsweredBy, type ExcludedBody, findAddressees, type ResolvedAddressee } from './find-addressees.ts';
export { foldText } from './fold-text.ts';
export type { HistoryItem, HistoryProvider } from './history-item.ts';
export { historyOfBody } from './history-of-body.ts';
export { exportDirectory } from './import-export.ts';
export { findImport } from './import-find.ts';
export { type ImportPlan, importOutcomes, planImport } from './import-plan.ts';
export { importDirectoryRefusals } from './import-refusals.ts';
export { readImport, storeImport } from './import-store.ts';
export { undoImport } from './import-undo.ts';
export { lineSentences } from './import-word-line.ts';
export { importDirectoryWords } from './import-words.ts';
export { type GroupInput, joinGroup, leaveGroup } from './join-group.ts';
export type { SamplePrinter } from './letterhead-routes.tsx';
export { type BodyLetterhead, letterheadOf, listLetterheads } from './letterheads.ts';
export {
  type BodyFilter,
  type BodyRow,
  findBody,
  type ListedBody,
  listBodies,
  type MemberParliament,
  memberParliaments,
} from './list-bodies.ts';
export { countriesIn, countriesOn, developmentLists, type OwnList, ownLists } from './lists/country-lists.ts';
export { type BodyPaper, type Confidence, confidences, type EnclosureRule, type PaperStyle, paperOf, usualPaper } from './paper.ts';
export type { CheckedSample, PaperPrinter, SampleOrder } from './paper-samples.ts';
export { listSigners, type Signer } from './post-signers.ts';
export { titlePost } from './post-title.ts';
export { type PostalOwner, postalAddresses } from './postal-addresses.ts';
export { type Holder, holderOf, type ListedPost, listPosts } from './posts.ts';
export { ranksOf } from './ranks-of.ts';
export { removeSignatureImage } from './remove-signature-image.ts';
export { type RenameInput, renameBody } from './rename-body.ts';
export { correctPerson } from './rename-person.ts';
export { directoryRoutes } from './routes.tsx';
export type { CallsOf } from './rules/addressees-routes.tsx';
export { type Greeting, type GreetingWanted, greet, type SalutationForm } from './salutations/greet.ts';
export { salutationForms } from './salutations/salutation-forms.ts';
export { salutationRefusals } from './salutations/salutation-refusals.ts';
export { countUnread, readChangesBeside } from './search/read-changes.ts';
export { type Found, type SearchOptions, searchDirectory } from './search/search-directory.ts';
export { setLetterhead } from './set-letterhead.ts';
export { type PaperTrial, setPaper } from './set-paper.ts';
export { setSignatureImage } from './set-signature-image.ts';
export { type ImageUser, listSignatureImages, type SignatureImage } from './signature-images.ts';
export { statusOf } from './status-of.ts';
export { type CommitteeSubjectCode, committeeSubjects, findCommitteeSubject } from './taxonomy/committee-subjects.ts';
export { findOrganization, organizations } from './taxonomy/find-organization.ts';
export { findGroup, type GeopoliticalGroupCode, geopoliticalGroupCodes, geopoliticalGroups } from './taxonomy/geopolitical-groups.ts';
export type { Organization } from './taxonomy/organization-names.ts';
export { findTheme, type ReportThemeCode, reportThemeCodes, reportThemes } from './taxonomy/report-themes.ts';
