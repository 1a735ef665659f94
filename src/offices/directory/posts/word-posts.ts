import type { Language, ScreenLanguage } from '../../../platform/language.ts';
import { speak } from '../../../platform/words.ts';
import { type PostKind, postTitle } from '../../languages/public.ts';
import type { BodyKind } from '../bodies/body-kinds.ts';
import { capitalise } from '../label-language.ts';
import { committeeSubjects } from '../taxonomy/committee-subjects.ts';
import { words } from '../words.ts';
import type { PostTitle } from './posts.ts';

type Worded = { kind: PostKind; committee?: string | null; title?: PostTitle | null };

/**
 * A post's title as a page says it: "President of the Group", "Chair, committee on human rights". With a gender that is not stated
 * both forms are given where the language has two. Whoever presides a body other than a parliament is its president, not its group's.
 */
export function wordPost(post: Worded, bodyKind: BodyKind, gender: 'female' | 'male' | null, language: ScreenLanguage): string {
  const t = speak(words, language);
  const own = post.title ? ownTitle(post.title, gender, language) : undefined;
  if (own) return capitalise(own, language);
  const title = capitalise(postTitle(post.kind, gender ?? undefined, 'one', language), language);
  if (post.kind === 'chair' && post.committee) return t('ofCommittee', { title, subject: subjectName(post.committee, language) });
  if (bodyKind !== 'parliament') return title;
  if (post.kind === 'speaker') return t('ofParliament', { title });
  return post.kind === 'group-president' || post.kind === 'group-secretary' ? t('ofGroup', { title }) : title;
}

function ownTitle(title: PostTitle, gender: 'female' | 'male' | null, language: Language): string | undefined {
  const forms = title[language] ?? title.en;
  if (!forms) return undefined;
  const asStated = gender ? forms[gender] : undefined;
  return asStated ?? forms.neutral ?? [forms.female, forms.male].filter(Boolean).join(' / ');
}

function subjectName(code: string, language: Language): string {
  return committeeSubjects.find((subject) => subject.code === code)?.names[language] ?? code;
}
