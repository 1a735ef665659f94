export {
  type Activity,
  type ActivityInput,
  type ActivityKind,
  type ActivityPartner,
  type ActivityRole,
  activityKinds,
  activityRoles,
} from './activity.ts';
export { activityFacts } from './activity-facts.ts';
export { BodyField, BodyList, bodyNamed, typedBody } from './body-field.tsx';
export { type CorrectTextRefusal, correctActivityText, type TextCorrection } from './correct-text.ts';
export { type ActivityFilter, findActivities, findActivity, listActivities } from './find-activity.ts';
export { historyOfBody } from './history-of-body.ts';
export { nameWithArticle } from './name-with-article.ts';
export type { ActivityNeighbours, CommitmentPart } from './neighbours.ts';
export { type ActivityProposal, proposalsFromMeetings, proposeFromMeeting } from './propose-from-meeting.ts';
export { readWhen, type When } from './read-when.ts';
export { activityRefusals } from './refusals.ts';
export { type ChangeActivityRefusal, changeActivity, type RegisterRefusal, registerActivity } from './register-activity.ts';
export { type ReadableActivity, readActivityText, renderActivity } from './render-activity.ts';
export { activitiesRoutes } from './routes.tsx';
export { enterSampleBodies, sampleActivity, sampleOfficer, sampleReviser } from './sample-activities.ts';
export { wordWhens } from './word-whens.ts';
