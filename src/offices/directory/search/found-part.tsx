import type { JSX } from 'preact';
import { type Request, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { words } from '../words.ts';
import type { FoundPerson } from './found-persons.ts';
import { foundWords } from './found-words.ts';
import type { Found } from './search-directory.ts';

/** What a search found, one list a kind; kinds without any are left out. `withBodies` where no list of bodies stands below. */
export function FoundPart({ c, found, withBodies }: { c: Request; found: Found; withBodies: boolean }): JSX.Element {
  const t = speak(foundWords, c.var.language);
  const { bodies, persons, posts, unread } = found;
  const isEmpty = persons.length + posts.length + (withBodies ? bodies.length : 0) === 0;
  const waiting = unread ? <p class="hint">{t('unread', { n: unread })}</p> : null;
  if (isEmpty) return waiting ?? <>{withBodies ? <p class="empty">{t('nothing')}</p> : null}</>;
  return (
    <div class="directory-found">
      {waiting}
      {withBodies && bodies.length > 0 ? (
        <FoundList title={t('bodies')}>
          {bodies.map(({ slug, name }) => (
            <li>
              <a href={to(c, `/directory/${slug}`)}>{name}</a>
            </li>
          ))}
        </FoundList>
      ) : null}
      {persons.length > 0 ? (
        <FoundList title={t('persons')}>
          {persons.map((person) => (
            <PersonLine c={c} person={person} />
          ))}
        </FoundList>
      ) : null}
      {posts.length > 0 ? (
        <FoundList title={t('posts')}>
          {posts.map(({ slug, body, title, holder, acting }) => (
            <li>
              <a href={to(c, `/directory/${slug}`)}>{title}</a>
              <span class="directory-under">
                <bdi>{body}</bdi> · {holder ? <bdi>{holder}</bdi> : speak(words, c.var.language)('vacant')}
                {acting ? ` (${speak(words, c.var.language)('acting')})` : ''}
              </span>
            </li>
          ))}
        </FoundList>
      ) : null}
    </div>
  );
}

function FoundList({ title, children }: { title: string; children: JSX.Element[] }): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function PersonLine({ c, person: { name, others, offices } }: { c: Request; person: FoundPerson }): JSX.Element {
  const t = speak(foundWords, c.var.language);
  const [office] = offices;
  const said = others.length > 0 ? others.join(' · ') : '';
  return (
    <li>
      {office ? (
        <a href={to(c, `/directory/${office.slug}`)}>
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}
      {said ? (
        <>
          {' '}
          <bdi class="directory-also">{said}</bdi>
        </>
      ) : null}
      <span class="directory-under">
        {office ? (
          <>
            {office.isHeld ? '' : `${t('formerly')} `}
            {office.title}
            {office.acting ? ` (${speak(words, c.var.language)('acting')})` : ''}, <bdi>{office.body}</bdi>
          </>
        ) : (
          t('noOffice')
        )}
      </span>
    </li>
  );
}
