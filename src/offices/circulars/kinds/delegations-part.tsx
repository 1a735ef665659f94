import type { JSX } from 'preact';
import { hasRole } from '../../../platform/actor.ts';
import { ActionButton, Form, type Request, Section, Table, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { Delegation } from '../../clearance/public.ts';
import { wordDays } from '../../languages/public.ts';
import type { Option } from '../drafting/new-page.tsx';
import { kindWords } from './kind-words.ts';

/** Who signs for whom and when, and the form of the next delegation. `posts` are those that may sign, by `post@organization`. */
export function DelegationsPart({ c, posts, delegations }: { c: Request; posts: Option[]; delegations: Delegation[] }): JSX.Element {
  const t = speak(kindWords, c.var.language);
  const nameOf = (postId: string) => posts.find(({ value }) => value.startsWith(`${postId}@`))?.label ?? '';
  const mayChange = hasRole(c.var.actor, 'head-of-cabinet', 'administrator');
  const day = (on: string) => wordDays({ fact: 'days', from: on }, c.var.language);
  return (
    <Section title={t('delegations')} id="delegations">
      <p class="hint">{t('delegationsUnder')}</p>
      <Table
        caption={t('delegations')}
        rows={delegations}
        empty={t('noDelegations')}
        columns={[
          { head: t('signsFor'), cell: (row) => nameOf(row.postId) },
          { head: t('delegate'), cell: (row) => nameOf(row.delegatePostId) },
          { head: t('from'), cell: (row) => day(row.from), class: 'nowrap' },
          { head: t('to'), cell: (row) => day(row.to), class: 'nowrap' },
          {
            head: '',
            cell: (row) =>
              mayChange ? <ActionButton c={c} action={to(c, `/circulars/delegations/${row.id}/end`)} label={t('end')} quiet /> : null,
          },
        ]}
      />
      {mayChange ? <DelegationForm c={c} posts={posts} /> : null}
    </Section>
  );
}

function DelegationForm({ c, posts }: { c: Request; posts: Option[] }): JSX.Element {
  const t = speak(kindWords, c.var.language);
  return (
    <Form c={c} action={to(c, '/circulars/delegations')} class="form wide">
      <PostChoice name="post" label={t('signsFor')} posts={posts} />
      <PostChoice name="delegate" label={t('delegate')} posts={posts} />
      <div class="pair">
        {(['from', 'to'] as const).map((name) => (
          <div class="field">
            <label for={`delegation-${name}`}>{t(name)}</label>
            <input type="date" id={`delegation-${name}`} name={name} required />
          </div>
        ))}
      </div>
      <button type="submit" class="button">
        {t('delegateIt')}
      </button>
    </Form>
  );
}

function PostChoice({ name, label, posts }: { name: string; label: string; posts: Option[] }): JSX.Element {
  return (
    <div class="field">
      <label for={`delegation-${name}`}>{label}</label>
      <select id={`delegation-${name}`} name={name}>
        {posts.map((post) => (
          <option value={post.value}>{post.label}</option>
        ))}
      </select>
    </div>
  );
}
