import type { InvitationTemplate } from './invitation.ts';

export const englishInvitation: InvitationTemplate = {
  subject: 'Invitation: {meeting.title}',
  opening: {
    one: 'I have the honour to invite your parliament to the meeting {meeting.title|quoted}, which our organization will convene.',
    several:
      'We have the honour to invite your parliament to the meeting {meeting.title|quoted}, which our two institutions convene together.',
  },
  theme: 'Its theme will be {meeting.theme}.',
  when: {
    online: {
      oneDay: 'The meeting will be held {meeting.mode|format} {meeting.when|on}, {meeting.time|from}.',
      severalDays: 'The meeting will be held {meeting.mode|format} {meeting.when|on}, {meeting.time|from} on each day.',
    },
    'in-person': {
      oneDay: 'The meeting will be held {meeting.place|in} {meeting.when|on}, {meeting.time|from}.',
      severalDays: 'The meeting will be held {meeting.place|in} {meeting.when|on}, {meeting.time|from} on each day.',
    },
    hybrid: {
      oneDay: 'The meeting will be held {meeting.place|in} {meeting.when|on}, {meeting.time|from}; delegates may also take part online.',
      severalDays:
        'The meeting will be held {meeting.place|in} {meeting.when|on}, {meeting.time|from} on each day; delegates may also take part online.',
    },
  },
  onPlatform: 'Those who join from a distance will do so on {meeting.platform}.',
  eligible: 'Attendance is open to the following: {meeting.eligible}.',
  committees: 'Members of committees that deal with {meeting.committees} will be particularly welcome.',
  interpretation: 'Interpretation will be available {meeting.languages|in}.',
  target: {
    one: 'It is my hope that every parliament will be heard: please arrange for {atLeast} to take part.',
    several: 'It is our hope that every parliament will be heard: please arrange for {atLeast} to take part.',
  },
  atLeast: { one: 'at least one of your members', more: 'at least {meeting.target} of your members' },
  registration: 'Kindly name your delegation {call.closes|by} through the personal link that accompanies this letter.',
  page: 'The programme and working papers will be published at {meeting.page}.',
  contact: 'Questions may be put to {contact.name} ({contact.email}).',
  hope: {
    one: 'I look forward to the contribution of your parliament.',
    several: 'We look forward to the contribution of your parliament.',
  },
};
