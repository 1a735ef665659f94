import type { Command } from 'commander';
import { circularRefusals, draftInvitation } from '../offices/circulars/public.ts';
import { findBody, listPosts, type PostKind, type Status } from '../offices/directory/public.ts';
import { today } from '../platform/clock.ts';
import { asLanguage, type Language, screenLanguages } from '../platform/language.ts';
import { meetingNamed } from './find-record.ts';
import { type CommonOptions, type Desk, noSuch, refuseCommand, runCommand, withCommonOptions } from './run-command.ts';

type DraftOptions = CommonOptions & { post: PostKind; status: Status[]; languages: string; original: string; signatory: string[] };
const collect = (value: string, before: string[]) => [...before, value];

/** `chancery draft MEETING`: the invitation to a meeting, from its facts, in every language. */
export function registerDraft(program: Command): void {
  const command = program
    .command('draft')
    .argument('<meeting>', 'the meeting’s short name or id')
    .description('draft the invitation to a meeting in every language')
    .option('--post <kind>', 'the post written to', 'group-president')
    .option('--status <status>', 'institutional status addressed (repeat)', collect, [])
    .option('--languages <codes>', 'language versions', screenLanguages.join(','))
    .option('--original <code>', 'language of the original', 'en')
    .option('--signatory <body/post>', 'who signs, in order (repeat), such as awp/secretary-general', collect, []);
  withCommonOptions(command).action(async (name: string, options: DraftOptions) =>
    runCommand(options, (desk) => draft(desk, name, options)),
  );
}

async function draft(desk: Desk, name: string, options: DraftOptions) {
  const meeting = await meetingNamed(desk.db, name);
  const wanted = options.signatory.length > 0 ? options.signatory : [`${meeting.organizerId}/secretary-general`];
  const answer = await draftInvitation(desk.db, desk.actor, {
    meetingId: meeting.id,
    addresseeRule: { post: options.post, statuses: options.status.length > 0 ? options.status : ['member'] },
    signatories: await Promise.all(wanted.map((each) => signatoryNamed(desk, each))),
    languages: options.languages
      .split(',')
      .map(asLanguage)
      .filter((language): language is Language => language !== undefined),
    originalLanguage: asLanguage(options.original) ?? 'en',
  });
  if (!answer.ok) return refuseCommand(answer.refusal, circularRefusals);
  return { record: { id: answer.id }, lines: [answer.id] };
}

async function signatoryNamed(desk: Desk, name: string): Promise<{ postId: string; organizationId: string }> {
  const [slug = '', kind = ''] = name.split('/');
  const body = await findBody(desk.db, slug);
  const post = body ? (await listPosts(desk.db, body.id, today())).find((each) => each.kind === kind) : undefined;
  if (!body || !post) throw noSuch('post', name, 'circulars');
  return { postId: post.id, organizationId: body.id };
}
