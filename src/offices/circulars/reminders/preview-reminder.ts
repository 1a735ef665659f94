import { fromJson, type Handle } from '../../../platform/database/public.ts';
import type { Language, ScreenLanguage } from '../../../platform/language.ts';
import { listBodies, nameBodies } from '../../directory/public.ts';
import type { OfficialDocument } from '../../documents/public.ts';
import { textOf } from '../../languages/public.ts';
import type { Circular } from '../circular.ts';
import { nextReminder, silentAddressees } from './remind-silent.ts';
import { prepareReminder } from './write-reminder.ts';

export type ReminderPreview = {
  number: number;
  recipients: { body: string; slug: string; name: string; email: string; language: Language }[];
  /** What the reminder says in each language that somebody is written to in. */
  texts: { language: Language; subject: string; paragraphs: string[] }[];
};

/** Who would be reminded now and with which words; nothing is sent. */
export async function previewReminder(db: Handle, circular: Circular, language: ScreenLanguage): Promise<ReminderPreview> {
  const silent = await silentAddressees(db, circular);
  const ids = silent.flatMap(({ bodyId }) => bodyId ?? []);
  const names = await nameBodies(db, ids, language);
  const slugs = new Map((await listBodies(db)).map(({ id, slug }) => [id, slug]));
  const recipients = silent.map(({ bodyId = '', name, email, language: sentIn }) => ({
    body: names.get(bodyId) ?? '',
    slug: slugs.get(bodyId) ?? '',
    name,
    email,
    language: sentIn,
  }));
  const collator = new Intl.Collator(language);
  const wanted = new Set(recipients.map((recipient) => recipient.language));
  const texts = (await textsOf(db, circular)).filter((text) => wanted.has(text.language));
  return { number: await nextReminder(db, circular.id), recipients: recipients.sort((a, b) => collator.compare(a.body, b.body)), texts };
}

async function textsOf(db: Handle, circular: Circular): Promise<ReminderPreview['texts']> {
  const rewrite = await prepareReminder(db, circular);
  if (!rewrite) return [];
  const versions = await db.selectFrom('issued_version').select(['language', 'document']).where('circular_id', '=', circular.id).execute();
  return versions.map((version) => {
    const language = version.language as Language;
    const { title, blocks } = rewrite(fromJson<OfficialDocument>(version.document), language);
    return { language, subject: title, paragraphs: blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : [])) };
  });
}
