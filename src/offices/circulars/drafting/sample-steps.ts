import { type Actor, system } from '../../../platform/actor.ts';
import { accepted } from '../../../platform/answer.ts';
import type { Database } from '../../../platform/database/public.ts';
import { findCircular } from '../circular.ts';
import { composeVersions } from '../compose-version.ts';
import { clearVersion, stepsOfCircular } from '../issuing/clear-version.ts';
import { issueCircular } from '../issuing/issue-circular.ts';
import { draftInvitation, type InvitationInput } from './draft-invitation.ts';
import { type SampleRecord, samplePlace } from './sample-record.ts';

/** Drafts the sample's invitation to all speakers of member parliaments in four languages; for tests. */
export async function draftSample(db: Database, record: SampleRecord, changes: Partial<InvitationInput> = {}): Promise<string> {
  const drafted = await draftInvitation(db, system, {
    meetingId: record.meetingId,
    addresseeRule: { post: 'speaker', statuses: ['member'] },
    signatories: [{ postId: record.signingPost, organizationId: record.organizationId }],
    languages: ['en', 'fr', 'es', 'ar'],
    originalLanguage: 'en',
    ...changes,
  });
  return accepted(drafted).id;
}

/** Takes every open step of every version. */
export async function signSample(db: Database, id: string, actor: Actor = system): Promise<void> {
  const circular = await findCircular(db, id);
  if (!circular) throw new Error('no such circular');
  const versions = await composeVersions(db, circular, samplePlace);
  for (const step of await stepsOfCircular(db, circular, versions)) {
    const seen = versions.find(({ language }) => language === step.language)?.digest ?? '';
    accepted(await clearVersion(db, actor, id, { stepId: step.id, seen, note: 'by letter' }, samplePlace));
  }
}

/** A signed and issued sample. */
export async function issueSample(db: Database, record: SampleRecord, changes: Partial<InvitationInput> = {}): Promise<string> {
  const id = await draftSample(db, record, changes);
  await signSample(db, id);
  accepted(await issueCircular(db, system, id, samplePlace));
  return id;
}
