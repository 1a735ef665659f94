// Generated from the migrated database by `npm run types:database`; never edit by hand.
import type { ColumnType } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface Account {
  closed_at: Timestamp | null;
  email: string;
  id: string;
  language: string;
  name: string;
  person_id: string | null;
  roles: string[];
}

export interface Activity {
  attendance: number | null;
  attendance_about: Generated<boolean>;
  city: Json | null;
  country: string | null;
  ends_on: string;
  id: string;
  kind: string;
  meeting_id: string | null;
  registered_at: Timestamp;
  registered_by_name: string;
  source: string;
  starts_on: string;
  text_id: string;
  theme_key: string;
  title: Json;
  whens: string[];
}

export interface ActivityPartner {
  activity_id: string;
  body_id: string;
  position: number;
  role: string;
}

export interface Address {
  body_id: string | null;
  id: string;
  kind: string;
  person_id: string | null;
  post_id: string | null;
  valid_from: string | null;
  valid_to: string | null;
  value: string;
}

export interface Addressee {
  body_id: string;
  circular_id: string;
  correspondence_language: string;
  email: string;
  gender: string | null;
  id: string;
  language: string;
  name: string;
  person_id: string | null;
  post_id: string;
  post_kind: string;
}

export interface AddresseeExcluded {
  body_id: string;
  circular_id: string;
  reason: string;
}

export interface Answer {
  answered_at: Timestamp;
  answered_by_name: string;
  body_id: string;
  call_id: string;
  came_on: string | null;
  channel: string;
  id: string;
  kind: string;
  note: Generated<string>;
  superseded_at: Timestamp | null;
}

export interface AnswerScan {
  answer_id: string;
  bytes: Buffer;
  media_type: string;
  sha256: string;
}

export interface Attempt {
  began_at: Timestamp;
  ended_at: Timestamp | null;
  id: string;
  letter_id: string;
  number: number;
  outcome: string | null;
  reply: string | null;
}

export interface Body {
  correspondence_language: string;
  country: string | null;
  id: string;
  kind: string;
  merged_into: string | null;
  parent_id: string | null;
  slug: string;
  website: string | null;
}

export interface BodyDistinct {
  one_id: string;
  other_id: string;
  said_at: Timestamp;
  said_by: string;
}

export interface BodyGroup {
  body_id: string;
  group_key: string;
  id: string;
  represented: Generated<boolean>;
  valid_from: string;
  valid_to: string | null;
}

export interface BodyMerge {
  gone_id: string;
  id: string;
  kept_id: string;
  merged_at: Timestamp;
  merged_by: string;
  moved: Json;
  undone_at: Timestamp | null;
  undone_by: string | null;
}

export interface BodyName {
  acronym: string | null;
  article: string | null;
  body_id: string;
  formal: string;
  gender: string | null;
  id: string;
  language: string;
  number: string | null;
  of_form: string | null;
  short: string;
  valid_from: string | null;
  valid_to: string | null;
}

export interface BodyStatus {
  body_id: string;
  id: string;
  source: string | null;
  status: string;
  valid_from: string;
  valid_to: string | null;
}

export interface Bounce {
  address: string;
  cause: string | null;
  evidence: string;
  hard: boolean;
  id: string;
  incoming_id: string | null;
  letter_id: string | null;
  received_at: Timestamp;
  status: string | null;
}

export interface BulletinLeaver {
  address: string;
  left_at: Timestamp;
}

export interface Call {
  closes_at: Timestamp;
  created_at: Timestamp;
  id: string;
  link_secret: string;
  max_per_delegation: number;
  meeting_id: string;
  zone: string;
}

export interface CallCategory {
  call_id: string;
  category: string;
  places: number | null;
  taken: Generated<number>;
  waiting: Generated<number>;
}

export interface CapturedMail {
  id: string;
  message_id: string;
  raw: Buffer;
  received_at: Timestamp;
  recipient: string;
  sender: string;
  subject: string;
}

export interface Circular {
  addressee_rule: Json;
  authentic: Generated<string[]>;
  call_id: string | null;
  confidence: string | null;
  correction: number | null;
  corrects: string | null;
  created_at: Timestamp;
  created_by_name: string;
  id: string;
  kind: string;
  languages: string[];
  meeting_id: string | null;
  organization_id: string;
  original_language: string;
  replies_to: string | null;
  text_id: string;
}

export interface CircularLayout {
  archive_together: boolean;
  circular_id: string;
  version_order: string;
}

export interface CircularSignatory {
  circular_id: string;
  organization_id: string;
  position: number;
  post_id: string;
}

export interface Clearance {
  at: Timestamp;
  by_account: string | null;
  by_name: string;
  delegate_post_id: string | null;
  digest: string;
  id: string;
  note: string | null;
  reason: string | null;
  step_id: string;
  withdrawn_at: Timestamp | null;
  withdrawn_by_name: string | null;
}

export interface ClearanceProfile {
  clears: Generated<string[]>;
  four_eyes: boolean;
  organization_id: string;
}

export interface ClearanceStep {
  act: string;
  id: string;
  language: string;
  organization_id: string | null;
  position: number;
  recorded: Generated<boolean>;
  role: string;
  signatory_post_id: string | null;
  subject_id: string;
  subject_kind: string;
}

export interface Commitment {
  activity_id: string | null;
  by_body: string;
  closed_at: Timestamp | null;
  closed_by_name: string | null;
  closed_on: string | null;
  due: string | null;
  due_by: string | null;
  id: string;
  kind: string;
  made_at: Timestamp;
  made_on: string;
  outcome: string | null;
  owner_name: string;
  reason: string | null;
  to_body: string | null;
  what: Json;
}

export interface ConcordanceCheck {
  checked_at: Timestamp;
  checked_by: string | null;
  checked_by_name: string;
  delete_on: string;
  id: string;
  title: string;
  unread: Json;
  versions: Json;
}

export interface ConcordanceFile {
  bytes: Buffer;
  check_id: string;
  name: string;
  position: number;
}

export interface ConcordanceWaiver {
  digest: string;
  id: string;
  reason: string;
  rule: string;
  scope: string;
  waived_at: Timestamp;
  waived_by: string | null;
  waived_by_name: string;
}

export interface ConvocationRule {
  from_day: string;
  months: number;
  series: string;
  source: Json;
}

export interface Correction {
  decided_at: Timestamp | null;
  decided_by: string | null;
  decision: string | null;
  field: string;
  id: string;
  known: string;
  position: number;
  post_id: string | null;
  proposed: Json;
  reason: string | null;
  set_id: string;
}

export interface CorrectionLink {
  body_id: string;
  digest: string;
  expires_on: string;
  id: string;
  language: string;
  made_at: Timestamp;
  made_by: string;
  sent_to: string;
}

export interface CorrectionSet {
  id: string;
  link_id: string;
  note: string | null;
  received_at: Timestamp;
  said_by: string;
  told_at: Timestamp | null;
}

export interface CountryList {
  id: string;
  made_at: Timestamp;
  made_by: string;
  names: Json;
}

export interface CountryListEntry {
  country: string;
  id: string;
  list_id: string;
  source: string;
  valid_from: string;
  valid_to: string | null;
}

export interface Delegate {
  birth_year: number | null;
  body_id: string;
  call_id: string;
  category: string;
  committee: string | null;
  email: string;
  family: string;
  function_title: string;
  gender: string | null;
  given: string;
  holds_place: boolean;
  id: string;
  language: string;
  listed: Generated<boolean>;
  named_at: Timestamp;
  needs: Generated<string>;
  participant_id: string | null;
  registered_at: Timestamp | null;
  state: string;
  turn: Generated<number>;
}

export interface Delegation {
  body_id: string;
  call_id: string;
  first_opened_at: Timestamp | null;
}

export interface DirectoryImport {
  file_name: string;
  file_sha256: string;
  headings: Json;
  id: string;
  kind: string;
  mapping: Json;
  outcome: Json | null;
  read_at: Timestamp;
  read_by: string;
  rows: Json;
  stored_at: Timestamp | null;
  stored_by: string | null;
  undone_at: Timestamp | null;
  undone_by: string | null;
}

export interface DirectoryImportWrite {
  after: Json;
  before: Json | null;
  import_id: string;
  position: number;
  row_id: string;
  table_name: string;
}

export interface DirectorySearch {
  subject_id: string;
  subject_kind: string;
  words: string;
}

export interface DirectorySearchStale {
  id: Generated<number>;
  subject_id: string;
  subject_kind: string;
}

export interface Dispatch {
  circular_id: string;
  dispatched_at: Timestamp;
  dispatched_by_name: string;
  id: string;
  kind: string;
  number: number;
}

export interface DomainTurn {
  domain: string;
  next_at: Timestamp;
}

export interface Edition {
  arabic_first: Generated<boolean>;
  created_at: Timestamp;
  created_by_name: string;
  dated_on: string;
  id: string;
  languages: string[];
  organization_id: string;
  original_language: string;
  period_from: string;
  period_to: string;
  symbol: string;
  title: Json;
}

export interface EditionAnnex {
  edition_id: string;
  id: string;
  position: number;
  source: Json;
  title: Json;
}

export interface EditionDecision {
  body_id: string;
  city: Json;
  decided_on: string;
  edition_id: string;
  recorded_at: Timestamp;
  recorded_by_name: string;
  session_number: number;
  verb: string;
}

export interface EditionEntry {
  activity_id: string;
  cited_again: Generated<boolean>;
  edition_id: string;
  left_out: Generated<boolean>;
  position: number;
  theme_key: string;
}

export interface EditionSeal {
  content: Json;
  edition_id: string;
  language: string;
  sha256: string;
}

export interface Enclosure {
  circular_id: string;
  id: string;
  position: number;
  title: Json;
}

export interface EnclosureFile {
  bytes: Buffer;
  enclosure_id: string;
  filename: string;
  language: string;
  media_type: string;
  sha256: string;
}

export interface EventSeries {
  id: string;
  names: Json;
}

export interface FinalList {
  declared_at: Timestamp;
  declared_by_name: string;
  meeting_id: string;
}

export interface FindingQuestion {
  answer: string | null;
  answered_at: Timestamp | null;
  answered_by_name: string | null;
  asked_at: Timestamp;
  asked_by: string | null;
  asked_by_name: string;
  asked_of: string | null;
  asked_of_name: string;
  check_id: Generated<string | null>;
  finding: string;
  id: string;
  question: string;
  row_key: string;
  subject_id: string;
  subject_kind: string;
}

export interface HandCopy {
  body_id: string;
  circular_id: string;
  id: string;
  note: Generated<string>;
  recorded_at: Timestamp;
  recorded_by_name: string;
  sent_on: string;
  way: string;
  withdrawn_at: Timestamp | null;
  withdrawn_by_name: string | null;
}

export interface Holding {
  acting: Generated<boolean>;
  id: string;
  person_id: string;
  post_id: string;
  valid_from: string;
  valid_to: string | null;
}

export interface HouseRules {
  organization_id: string;
  rules: Json;
  set_at: Timestamp;
  set_by: string;
}

export interface ImportedLetter {
  circular_id: string;
  file_name: string;
  id: string;
  imported_at: Timestamp;
  imported_by_name: string;
  meeting_id: string | null;
  reading: Json;
  sha256: string;
  text: string;
}

export interface ImportedReport {
  edition_id: string;
  file_name: string;
  id: string;
  imported_at: Timestamp;
  imported_by_name: string;
  reading: Json;
  sha256: string;
  text: string;
}

export interface IncomingAssignment {
  account_id: string;
  assigned_at: Timestamp;
  assigned_by_name: string;
  id: string;
  message_id: string;
}

export interface IncomingClosure {
  closed_at: Timestamp;
  closed_by_name: string;
  message_id: string;
  note: string;
  outcome: string;
}

export interface IncomingFile {
  bytes: Buffer | null;
  filename: string;
  kept_back: string | null;
  media_type: string;
  message_id: string;
  position: number;
  sha256: string;
  size: number;
}

export interface IncomingMessage {
  body_id: string | null;
  desk: string;
  digest: string;
  from_address: string;
  from_name: string;
  id: string;
  kind: string;
  language: string;
  letter_id: string | null;
  matched_by: string | null;
  message_id: string | null;
  raw: Buffer;
  received_at: Timestamp;
  subject_line: string;
  way: string;
  words: string;
}

export interface Issuance {
  circular_id: string;
  dated_on: string;
  issued_at: Timestamp;
  issued_by_name: string;
  reference: string;
  series: Generated<string>;
}

export interface IssuedDocument {
  audience: Generated<string>;
  bytes: Buffer;
  code: string;
  content_sha256: string;
  id: string;
  issued_at: Timestamp;
  issued_by_name: string;
  kind: string;
  language: string;
  media_type: string;
  reference: string | null;
  replaces: string | null;
  role: Generated<string>;
  sha256: string;
  signed_by: string | null;
  signed_with: string | null;
  subject_id: string;
  subject_kind: string;
  title: string;
}

export interface IssuedVersion {
  circular_id: string;
  digest: string;
  document: Json;
  language: string;
  pdf_id: string;
}

export interface Journal {
  act: string;
  actor: string;
  actor_name: string;
  at: Timestamp;
  facts: Generated<Json>;
  id: Generated<number>;
  subject_id: string;
  subject_kind: string;
}

export interface JournalSeal {
  hash: string;
  sealed_at: Timestamp;
  up_to: number;
}

export interface Letter {
  attachments: Generated<Json>;
  attempts: Generated<number>;
  body_id: string | null;
  claimed_by: string | null;
  claims: Generated<number>;
  first_tried_at: Timestamp | null;
  from_address: string;
  from_name: string;
  html_part: string;
  id: string;
  in_reply_to: string | null;
  keeps_quiet: Generated<boolean>;
  language: string;
  lease_until: Timestamp | null;
  may_repeat: Generated<boolean>;
  message_id: string;
  not_before: Timestamp;
  queued_at: Timestamp;
  reason: string | null;
  recipient_key: string;
  reply_to: string | null;
  sends_now: Generated<boolean>;
  sent_at: Timestamp | null;
  state: Generated<string>;
  stop_wanted: Generated<boolean>;
  subject_id: string;
  subject_kind: string;
  subject_line: string;
  text_part: string;
  to_address: string;
  to_name: string;
  unsubscribe_url: string | null;
}

export interface Letterhead {
  address: Generated<string[]>;
  body_id: string;
  contacts: Generated<Json>;
  desk: string | null;
  language: string;
  mark: string | null;
  motto: string | null;
  organization: string;
  place: string;
}

export interface LetterHold {
  held_at: Timestamp;
  held_by_name: string;
  subject_id: string;
  subject_kind: string;
}

export interface LetterSeries {
  kind: string;
  organization_id: string;
  series: string;
  subject: Generated<Json>;
}

export interface MailboxPlace {
  last_uid: number;
  mailbox: string;
  read_at: Timestamp;
  uid_validity: string;
}

export interface MailRules {
  changed_at: Timestamp;
  changed_by_name: string;
  give_up_hours: number;
  only_row: Generated<boolean>;
  pace_per_minute: number | null;
  quiet_from: string | null;
  quiet_until: string | null;
}

export interface Meeting {
  announced_at: Timestamp | null;
  attendance: number | null;
  city: Json | null;
  closed_at: Timestamp | null;
  committees: Generated<string[]>;
  contact_account: string | null;
  contact_email: string | null;
  contact_name: string | null;
  country: string | null;
  created_at: Timestamp;
  edition: number | null;
  eligible: Generated<string[]>;
  ends_at: string;
  ends_on: string;
  host_id: string | null;
  id: string;
  interpretation: Generated<string[]>;
  kind: string;
  mode: string;
  organizer_id: string;
  part_of: string | null;
  platform: string | null;
  platform_link: string | null;
  series_id: string | null;
  slug: string;
  starts_at: string;
  starts_on: string;
  summary: Json;
  target_per_body: Generated<number>;
  theme: Json | null;
  title: Json;
  venue: Json | null;
  zone: string;
}

export interface MeetingPaper {
  created_at: Timestamp;
  created_by_name: string;
  dated_on: string | null;
  distribution: Generated<string>;
  id: string;
  is_public: Generated<boolean>;
  issued_at: Timestamp | null;
  issued_by_name: string | null;
  kind: string;
  languages: string[];
  meeting_id: string;
  original_language: string;
  revises: string | null;
  symbol: string | null;
  text_id: string | null;
}

export interface MeetingPartner {
  body_id: string;
  meeting_id: string;
  role: string;
}

export interface MeetingPractical {
  arrival: Json | null;
  booths_until: string | null;
  changed_at: Timestamp;
  changed_by_name: string;
  desk: Json | null;
  desk_closes: string | null;
  desk_from: string | null;
  desk_opens: string | null;
  desk_to: string | null;
  embassies: Generated<Json>;
  hotels: Generated<Json>;
  hotels_until: string | null;
  medical: Json | null;
  medical_phone: string | null;
  meeting_id: string;
  prayer: Json | null;
  test_at: string | null;
  test_on: string | null;
  visas: Json | null;
  visas_until: string | null;
}

export interface MeetingSymbols {
  meeting_id: string;
  series: string;
  session: string;
}

export interface MemoryUnit {
  digest: string;
  id: string;
  kept_at: Timestamp;
  source_id: string;
  source_kind: string;
  source_title: string;
  wordings: Json;
}

export interface NumberSeries {
  last_number: Generated<number>;
  series: string;
  year: number;
}

export interface OriginalWording {
  digest: string;
  source: string;
}

export interface Paper {
  accent: string | null;
  address_at: Generated<string>;
  body_id: string;
  body_size_tenths: number | null;
  bottom_mm: number | null;
  date_at: Generated<string>;
  enclosure_rule: Generated<string>;
  marks: Generated<Json>;
  names_original: Generated<boolean>;
  prints_signature_images: Generated<boolean>;
  quiet: string | null;
  reference_at: Generated<string>;
  sans: string | null;
  serif: string | null;
  side_mm: number | null;
  top_mm: number | null;
}

export interface Paragraph {
  key: string;
  kind: string;
  language: string;
  made_from: string | null;
  position: number;
  source: string;
  text_id: string;
}

export interface ParagraphComment {
  circular_id: string;
  id: string;
  key: string;
  language: string;
  made_at: Timestamp;
  made_by_name: string;
  resolved_at: Timestamp | null;
  resolved_by_name: string | null;
  text: string;
}

export interface Participant {
  arrived_at: Timestamp | null;
  badge_code: Generated<string>;
  badge_printed_at: Timestamp | null;
  birth_year: number | null;
  body_id: string | null;
  cancelled_at: Timestamp | null;
  category: string;
  committee: string | null;
  email: string | null;
  family: string;
  function_title: string;
  gender: string | null;
  given: string;
  id: string;
  language: string;
  listed: Generated<boolean>;
  meeting_id: string;
  rank: Generated<number>;
  registered_at: Timestamp;
  registration_id: string;
}

export interface Person {
  gender: string | null;
  honorific: string | null;
  id: string;
  languages: Generated<string[]>;
  merged_into: string | null;
  rank: string | null;
}

export interface PersonConsent {
  id: string;
  person_id: string;
  purpose: string;
  source: string;
  valid_from: string;
  valid_to: string | null;
}

export interface PersonDistinct {
  one_id: string;
  other_id: string;
  said_at: Timestamp;
  said_by: string;
}

export interface PersonMerge {
  gone_id: string;
  id: string;
  kept_id: string;
  merged_at: Timestamp;
  merged_by: string;
  moved: Json;
  undone_at: Timestamp | null;
  undone_by: string | null;
}

export interface PersonName {
  family: string;
  family_first: Generated<boolean>;
  given: string;
  id: string;
  is_authority: Generated<boolean>;
  particle: string | null;
  person_id: string;
  script: string;
}

export interface Post {
  body_id: string;
  committee: string | null;
  id: string;
  kind: string;
  title: Json | null;
}

export interface PrintRun {
  circular_id: string;
  cover_language: string;
  id: string;
  is_personal: boolean;
  printed_at: Timestamp;
  printed_by_name: string;
  selection: string;
  sorted_by: string;
}

export interface PrintRunLetter {
  address_lines: string[];
  body_id: string;
  closing: string | null;
  gender: string | null;
  language: string;
  part: number;
  position: number;
  post_kind: string;
  run_id: string;
  salutation: string[] | null;
  zone: string;
}

export interface ReceivedLetter {
  answers: string | null;
  body_id: string | null;
  id: string;
  language: string;
  message_id: string | null;
  received_on: string;
  reference: string;
  registered_at: Timestamp;
  registered_by_name: string;
  sender: string;
  series: string;
  subject: string;
  their_reference: string | null;
  way: string;
}

export interface ReminderPlan {
  approved_at: Timestamp | null;
  approved_by_name: string | null;
  at_time: string;
  circular_id: string;
  days_before: number | null;
  dispatch_id: string | null;
  done_at: Timestamp | null;
  id: string;
  languages: string[];
  on_day: string | null;
  outcome: string | null;
  planned_at: Timestamp;
  planned_by_name: string;
}

export interface ReplyParagraph {
  cleared_at: Timestamp | null;
  cleared_by_name: string | null;
  id: string;
  key: string;
  language: string;
  title: string;
  words: string;
  written_at: Timestamp;
  written_by_name: string;
}

export interface SalutationForm {
  closing: string | null;
  gender: string;
  id: string;
  language: string;
  number: string;
  opening: string;
  organization_id: string;
  post: string;
  rank: string;
  vocative: string;
}

export interface SchemaMigration {
  applied_at: Generated<Timestamp>;
  checksum: string;
  name: string;
}

export interface Selection {
  conflicts: Json;
  criteria: Json;
  decided_by: Json;
  decided_on: string;
  id: string;
  meeting_id: string;
  places: number;
  recorded_at: Timestamp;
  recorded_by_name: string;
}

export interface SelectionCandidate {
  body_id: string | null;
  family: string;
  gender: string | null;
  given: string;
  outcome: string;
  position: number;
  reason: Generated<string>;
  reserve_rank: number | null;
  selection_id: string;
}

export interface Session {
  account_id: string;
  created_at: Timestamp;
  digest: string;
  expires_at: Timestamp;
}

export interface SessionSlot {
  from_time: string;
  id: string;
  interpretation: Generated<Json>;
  meeting_id: string;
  on_day: string;
  room: Json | null;
  speakers: Generated<Json>;
  title: Json;
  to_time: string;
}

export interface Setting {
  key: string;
  value: Json;
}

export interface SignatureDelegation {
  delegate_post_id: string;
  ended_at: Timestamp | null;
  ended_by_name: string | null;
  id: string;
  made_at: Timestamp;
  made_by_name: string;
  post_id: string;
  valid_from: string;
  valid_to: string;
}

export interface SignatureImage {
  drawing: string;
  person_id: string;
  post_id: string;
  set_at: Timestamp;
  set_by_name: string;
  sha256: string;
  usable_by: string;
}

export interface SignInLink {
  account_id: string;
  digest: string;
  expires_at: Timestamp;
  used_at: Timestamp | null;
}

export interface SymbolSeries {
  code: string;
  created_at: Generated<Timestamp>;
  names: Json;
  patterns: Json;
}

export interface Term {
  domain: string;
  entered_at: Timestamp;
  id: string;
  merged_into: string | null;
  name: string;
  organization_id: string | null;
  source: string | null;
  valid_from: string | null;
  valid_until: string | null;
}

export interface TermWording {
  acronym: Generated<boolean>;
  decided_at: Timestamp | null;
  decided_by: string | null;
  decided_by_name: string | null;
  gender: string | null;
  id: string;
  language: string;
  note: string | null;
  proposed_at: Timestamp;
  proposed_by: string | null;
  proposed_by_name: string;
  source: string | null;
  standing: string;
  term_id: string;
  use: string;
  valid_from: string | null;
  valid_until: string | null;
  wording: string;
}

export interface Text {
  created_at: Timestamp;
  id: string;
  original_language: string;
}

export interface UnreachableAddress {
  address: string;
  bounce_id: string;
  id: string;
  marked_at: Timestamp;
  reason: string | null;
  reinstated_at: Timestamp | null;
  reinstated_by_name: string | null;
}

export interface VersionAssignment {
  account_id: string;
  assigned_at: Timestamp;
  assigned_by_name: string;
  circular_id: string;
  due_on: string;
  finished_at: Timestamp | null;
  id: string;
  language: string;
  words: number;
}

export interface VersionClearing {
  language: string;
  organization_id: string;
  subject_id: string;
  subject_kind: string;
}

export interface VisaLetter {
  addressee: string;
  id: string;
  issued_at: Timestamp;
  issued_by_name: string;
  meeting_id: string;
  reference: string;
  registration_id: string;
  replaces: string | null;
  signer_name: string;
}

export interface Waiver {
  finding: string;
  id: string;
  reason: string;
  text_id: string;
  waived_at: Timestamp;
  waived_by_name: string;
}

export interface YouthRule {
  entered_by_name: string;
  from_day: string;
  source: string;
  under_age: number;
}

export interface DB {
  account: Account;
  activity: Activity;
  activity_partner: ActivityPartner;
  address: Address;
  addressee: Addressee;
  addressee_excluded: AddresseeExcluded;
  answer: Answer;
  answer_scan: AnswerScan;
  attempt: Attempt;
  body: Body;
  body_distinct: BodyDistinct;
  body_group: BodyGroup;
  body_merge: BodyMerge;
  body_name: BodyName;
  body_status: BodyStatus;
  bounce: Bounce;
  bulletin_leaver: BulletinLeaver;
  call: Call;
  call_category: CallCategory;
  captured_mail: CapturedMail;
  circular: Circular;
  circular_layout: CircularLayout;
  circular_signatory: CircularSignatory;
  clearance: Clearance;
  clearance_profile: ClearanceProfile;
  clearance_step: ClearanceStep;
  commitment: Commitment;
  concordance_check: ConcordanceCheck;
  concordance_file: ConcordanceFile;
  concordance_waiver: ConcordanceWaiver;
  convocation_rule: ConvocationRule;
  correction: Correction;
  correction_link: CorrectionLink;
  correction_set: CorrectionSet;
  country_list: CountryList;
  country_list_entry: CountryListEntry;
  delegate: Delegate;
  delegation: Delegation;
  directory_import: DirectoryImport;
  directory_import_write: DirectoryImportWrite;
  directory_search: DirectorySearch;
  directory_search_stale: DirectorySearchStale;
  dispatch: Dispatch;
  domain_turn: DomainTurn;
  edition: Edition;
  edition_annex: EditionAnnex;
  edition_decision: EditionDecision;
  edition_entry: EditionEntry;
  edition_seal: EditionSeal;
  enclosure: Enclosure;
  enclosure_file: EnclosureFile;
  event_series: EventSeries;
  final_list: FinalList;
  finding_question: FindingQuestion;
  hand_copy: HandCopy;
  holding: Holding;
  house_rules: HouseRules;
  imported_letter: ImportedLetter;
  imported_report: ImportedReport;
  incoming_assignment: IncomingAssignment;
  incoming_closure: IncomingClosure;
  incoming_file: IncomingFile;
  incoming_message: IncomingMessage;
  issuance: Issuance;
  issued_document: IssuedDocument;
  issued_version: IssuedVersion;
  journal: Journal;
  journal_seal: JournalSeal;
  letter: Letter;
  letter_hold: LetterHold;
  letter_series: LetterSeries;
  letterhead: Letterhead;
  mail_rules: MailRules;
  mailbox_place: MailboxPlace;
  meeting: Meeting;
  meeting_paper: MeetingPaper;
  meeting_partner: MeetingPartner;
  meeting_practical: MeetingPractical;
  meeting_symbols: MeetingSymbols;
  memory_unit: MemoryUnit;
  number_series: NumberSeries;
  original_wording: OriginalWording;
  paper: Paper;
  paragraph: Paragraph;
  paragraph_comment: ParagraphComment;
  participant: Participant;
  person: Person;
  person_consent: PersonConsent;
  person_distinct: PersonDistinct;
  person_merge: PersonMerge;
  person_name: PersonName;
  post: Post;
  print_run: PrintRun;
  print_run_letter: PrintRunLetter;
  received_letter: ReceivedLetter;
  reminder_plan: ReminderPlan;
  reply_paragraph: ReplyParagraph;
  salutation_form: SalutationForm;
  schema_migration: SchemaMigration;
  selection: Selection;
  selection_candidate: SelectionCandidate;
  session: Session;
  session_slot: SessionSlot;
  setting: Setting;
  sign_in_link: SignInLink;
  signature_delegation: SignatureDelegation;
  signature_image: SignatureImage;
  symbol_series: SymbolSeries;
  term: Term;
  term_wording: TermWording;
  text: Text;
  unreachable_address: UnreachableAddress;
  version_assignment: VersionAssignment;
  version_clearing: VersionClearing;
  visa_letter: VisaLetter;
  waiver: Waiver;
  youth_rule: YouthRule;
}
