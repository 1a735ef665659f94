import type { JSX } from 'preact';
import { z } from 'zod';
import { today } from '../../../platform/clock.ts';
import type { Handle } from '../../../platform/database/public.ts';
import { allLanguages, ownNames, type ScreenLanguage } from '../../../platform/language.ts';
import { Choices, Form, type FormState, field, Heading, ProblemSummary, type Request, Select, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { displayName, letterheadOf, listBodies, listPosts } from '../../directory/public.ts';
import { inLanguage } from '../../languages/public.ts';
import type { Narrowings } from '../addressees/narrowing-fields.tsx';
import { nameSomebody, RuleFields, ruleFields } from '../addressees/rule-fields.tsx';
import { circularKinds } from '../circular.ts';
import { ConfidenceField, confidenceFields } from '../confidence-form.tsx';
import { formWords } from '../form-words.ts';
import { kindWords } from '../kinds/kind-words.ts';
import { titleOf } from '../signing/signatures.ts';
import { signingFields } from '../signing/signing-form.tsx';
import { words } from '../words.ts';

/** What the form of a new letter posts. */
export const newSchema = z
  .object({
    kind: field.choice(circularKinds).optional(),
    meeting: field.optionalText(40),
    original: field.choice(allLanguages),
    ...confidenceFields,
    ...signingFields,
    ...ruleFields,
  })
  .superRefine(nameSomebody);

export type Option = { value: string; label: string };

/** The posts that may sign: held today, in organizations that have a letterhead; our own first. */
export async function signatoryOptions(db: Handle, language: ScreenLanguage): Promise<Option[]> {
  const on = today();
  const bodies = await listBodies(db, { kinds: ['secretariat', 'un-entity', 'partner'] });
  const ordered = bodies.sort((a, b) => Number(b.kind === 'secretariat') - Number(a.kind === 'secretariat'));
  const options = await Promise.all(
    ordered.map(async (body) => {
      if (!(await letterheadOf(db, body.id, 'en'))) return [];
      const posts = await listPosts(db, body.id, on);
      return posts.flatMap((post) => {
        const holder = post.holders.find(({ valid_from, valid_to }) => valid_from <= on && (valid_to === null || valid_to > on));
        if (!holder) return [];
        const title = titleOf({ ...post, postId: post.id, organizationId: body.id, holder }, language);
        const label = [displayName(holder.names, language), title, inLanguage(body.names.short, language)].join(
          language === 'ar' ? '، ' : ', ',
        );
        return [{ value: `${post.id}@${body.id}`, label }];
      });
    }),
  );
  return options.flat();
}

type View = { c: Request; state: FormState; meetings: Option[]; signatories: Option[]; narrowings: Narrowings; meeting?: string };

/** The form of a new letter. */
export function NewPage({ c, state, meetings, signatories, narrowings, meeting }: View): JSX.Element {
  const t = speak(formWords, c.var.language);
  const w = speak(words, c.var.language);
  const k = speak(kindWords, c.var.language);
  const kinds = circularKinds.filter((kind) => kind !== 'reply').map((kind) => ({ value: kind, label: w(`kind_${kind}`) }));
  const languages = allLanguages.map((code) => ({ value: code, label: ownNames[code] }));
  const labels = {
    signatories: w('signatories'),
    languages: w('languages'),
    original: t('original'),
    post: t('post'),
    statuses: t('statuses'),
  };
  return (
    <>
      <Heading title={w('newLetter')} under={t('newUnder')} />
      <ProblemSummary c={c} state={state} labels={labels} />
      <Form c={c} action={to(c, '/circulars/new')}>
        <Select c={c} state={state} name="kind" label={k('kind')} hint={k('kindHint')} options={kinds} value="invitation" />
        <Select c={c} state={state} name="meeting" label={w('meeting')} options={meetings} value={meeting} empty={t('byHand')} />
        <Choices c={c} state={state} name="original" label={t('original')} options={languages} value={c.var.language} />
        <Choices
          c={c}
          state={state}
          name="languages"
          label={w('languages')}
          hint={t('languagesHint')}
          many
          options={languages}
          value={['en', 'fr', 'es', 'ar']}
        />
        <Choices
          c={c}
          state={state}
          name="signatories"
          label={w('signatories')}
          hint={t('signatoriesHint')}
          many
          options={signatories}
          value={signatories.slice(0, 1).map(({ value }) => value)}
        />
        <ConfidenceField c={c} state={state} />
        <RuleFields c={c} state={state} rule={{ post: 'speaker', statuses: ['member'] }} narrowings={narrowings} />
        <button type="submit" class="button">
          {t('draft')}
        </button>
      </Form>
    </>
  );
}
