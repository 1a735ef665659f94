import type { JSX } from 'preact';
import { z } from 'zod';
import { Choices, type FormState, field, type Request, Select } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { type AddresseeRule, type GeopoliticalGroupCode, geopoliticalGroupCodes, geopoliticalGroups } from '../../directory/public.ts';
import { postKinds } from '../../languages/public.ts';
import { formWords } from '../form-words.ts';
import { NamedFields, NarrowingFields, type Narrowings, narrowingFields, narrowingOf } from './narrowing-fields.tsx';

const statuses = ['member', 'associate', 'observer', 'partner'] as const;

/** The fields of an addressee rule as a browser posts them. */
export const ruleFields = {
  post: field.choice(postKinds),
  statuses: field.choices(statuses),
  groups: field.choices(geopoliticalGroupCodes as readonly [GeopoliticalGroupCode, ...GeopoliticalGroupCode[]]),
  ...narrowingFields,
};
export const ruleSchema = z.object(ruleFields).superRefine(nameSomebody);

/** A rule names bodies by their status, or one by one. */
export function nameSomebody({ statuses: chosen, bodies }: { statuses: string[]; bodies: string[] }, context: z.RefinementCtx): void {
  if (chosen.length === 0 && bodies.length === 0) context.addIssue({ code: 'custom', path: ['statuses'], message: 'required' });
}

/** The rule from the fields; nothing ticked means all. */
export function ruleOf({ post, statuses: chosen, groups, ...narrowing }: z.output<typeof ruleSchema>): AddresseeRule {
  return { post, statuses: chosen, ...(groups.length > 0 ? { groups } : {}), ...narrowingOf(narrowing, post) };
}

type Fields = { c: Request; state: FormState; rule: AddresseeRule; narrowings: Narrowings };

/** To whom: one kind of post, in bodies of some statuses, in all groups or some, narrowed further where wished. */
export function RuleFields({ c, state, rule, narrowings }: Fields): JSX.Element {
  const t = speak(formWords, c.var.language);
  const posts = postKinds.map((kind) => ({ value: kind, label: t(`post_${kind}`) }));
  return (
    <>
      <Select c={c} state={state} name="post" label={t('post')} options={posts} value={rule.post} />
      <Choices
        c={c}
        state={state}
        name="statuses"
        label={t('statuses')}
        many
        value={rule.statuses}
        options={statuses.map((status) => ({ value: status, label: t(`status_${status}`) }))}
      />
      <NamedFields c={c} state={state} rule={rule} narrowings={narrowings} />
      <Choices
        c={c}
        state={state}
        name="groups"
        label={t('groups')}
        hint={t('groupsHint')}
        many
        value={rule.groups ?? []}
        options={geopoliticalGroups.map(({ code, names }) => ({ value: code, label: names[c.var.language] }))}
      />
      <NarrowingFields c={c} state={state} rule={rule} narrowings={narrowings} />
    </>
  );
}
