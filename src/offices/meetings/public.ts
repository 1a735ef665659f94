export { asCategory, type Category, categories, categoryNames, categoryPlurals, statusesOf } from './categories.ts';
export { announceMeeting, closeMeeting } from './close-meeting.ts';
export { closedMeetings, findMeeting, listMeetings, partnersOf } from './find-meeting.ts';
export {
  type Meeting,
  type MeetingInput,
  type MeetingKind,
  type Mode,
  meetingKinds,
  modes,
  type PartnerRole,
  partnerRoles,
} from './meeting.ts';
export { meetingFacts } from './meeting-facts.ts';
export { changeMeeting, planMeeting } from './plan-meeting.ts';
