import type { JSX } from 'preact';
import { type Request, Section } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { AddressList } from '../addresses/addresses-form.tsx';
import type { ListedAddress } from '../addresses/list-addresses.ts';
import { displayName } from '../display-name.ts';
import { formWords } from '../form-words.ts';
import { EnteredLater } from '../history/as-of.tsx';
import { isValidOn } from '../posts/holds-on.ts';
import type { Holder, ListedPost } from '../posts/posts.ts';
import { wordPost } from '../posts/word-posts.ts';
import { SignatureLink } from '../signatures/signature-image-page.tsx';
import { wordDay } from '../word-day.ts';
import { words } from '../words.ts';
import { Change, period } from './body-parts.tsx';
import type { BodyRecord } from './body-record.ts';
import { renameWords } from './rename-words.ts';

/** The posts of a body: who holds each today, its address, who comes and who held it before. */
export function BodyPosts({ c, record }: { c: Request; record: BodyRecord }): JSX.Element {
  const t = speak(words, c.var.language);
  const f = speak(formWords, c.var.language);
  return (
    <Section title={t('posts')} actions={<Change c={c} record={record} path="posts/new" label={f('addPost')} />}>
      {record.posts.length === 0 ? <p class="empty">{t('noPosts')}</p> : null}
      <ul class="directory-posts">
        {record.posts.map((post) => (
          <Post c={c} record={record} post={post} />
        ))}
      </ul>
    </Section>
  );
}

function Post({ c, record, post }: { c: Request; record: BodyRecord; post: ListedPost }): JSX.Element {
  const language = c.var.language;
  const t = speak(words, language);
  const f = speak(formWords, language);
  const holder = post.holders.find((each) => isValidOn(each, record.on));
  const coming = post.holders.filter((each) => each.valid_from > record.on);
  const former = post.holders.filter((each) => each.valid_to !== null && each.valid_to <= record.on);
  const path = `posts/${post.id}`;
  return (
    <li>
      <h3>{wordPost(post, record.body.kind, holder?.gender ?? null, language)}</h3>
      <div>
        {holder ? <HolderLine c={c} record={record} holder={holder} /> : <p class="directory-vacant">{t('vacant')}</p>}
        {coming.map((each) => (
          <p class="directory-under">
            <bdi>{displayName(each.names, language)}</bdi> · {t('upcoming', { day: wordDay(each.valid_from, language) })}
          </p>
        ))}
        <p class="directory-address">{post.email ? <bdi class="code">{post.email}</bdi> : t('noAddress')}</p>
        <AddressList c={c} listed={beyondEmail(record.addresses.get(post.id) ?? [])} />
        {holder ? <AddressList c={c} listed={record.addresses.get(holder.person_id) ?? []} /> : null}
        {former.length > 0 ? <Former c={c} former={former} /> : null}
      </div>
      <p class="directory-acts">
        <Change c={c} record={record} path={`${path}/holder`} label={t('newHolder')} />
        <Change c={c} record={record} path={`${path}/address`} label={t('newAddress')} />
        <Change c={c} record={record} path={`${path}/addresses`} label={f('addresses')} />
        {holder ? <Change c={c} record={record} path={`${path}/vacant`} label={t('vacate')} /> : null}
        <Change c={c} record={record} path={`${path}/title`} label={speak(renameWords, language)('ownTitle')} />
        {holder ? <SignatureLink c={c} record={record} postId={post.id} /> : null}
      </p>
    </li>
  );
}

/** Ways other than the post's own e-mail, which stands by itself. */
const beyondEmail = (addresses: readonly ListedAddress[]) => addresses.filter(({ kind }) => kind !== 'email');

function HolderLine({ c, record, holder }: { c: Request; record: BodyRecord; holder: Holder }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <p class="directory-holder">
      <bdi>{displayName(holder.names, c.var.language)}</bdi>
      <span class="directory-under">
        {holder.acting ? `${t('acting')} · ` : ''}
        {period(c, holder)} <EnteredLater c={c} id={holder.id} on={record.on} />{' '}
        <Change c={c} record={record} path={`persons/${holder.person_id}`} label={speak(renameWords, c.var.language)('correctName')} />{' '}
        <Change
          c={c}
          record={record}
          path={`persons/${holder.person_id}/addresses`}
          label={speak(formWords, c.var.language)('addresses')}
        />{' '}
        <Change c={c} record={record} path={`persons/${holder.person_id}/consents`} label={speak(formWords, c.var.language)('consents')} />
      </span>
    </p>
  );
}

function Former({ c, former }: { c: Request; former: Holder[] }): JSX.Element {
  return (
    <details class="directory-former">
      <summary>{speak(words, c.var.language)('former', { n: former.length })}</summary>
      <ul>
        {former.map((each) => (
          <li>
            <bdi>{displayName(each.names, c.var.language)}</bdi> <span class="directory-under">{period(c, each)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
