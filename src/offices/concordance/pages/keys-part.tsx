import type { JSX } from 'preact';
import type { Request } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { reviewWords } from '../review-words.ts';
import type { ReviewActs } from './review.ts';

/** The keys of the page, shown by its script once they answer; they can be turned off (WCAG 2.1.4). */
export function KeysPart({ c, acts }: { c: Request; acts: ReviewActs }): JSX.Element {
  const t = speak(reviewWords, c.var.language);
  const { may } = acts;
  const keys: [string[], string][] = [
    [['j', 'n'], t('keys_next')],
    [['k', 'p'], t('keys_previous')],
    ...(may.includes('mend') ? [[['Enter'], t('keys_accept')] as [string[], string]] : []),
    ...(may.includes('waive') ? [[['w'], t('keys_waive')] as [string[], string]] : []),
    ...(may.includes('ask') ? [[['a'], t('keys_ask')] as [string[], string]] : []),
    ...(may.includes('correct') ? [[['e'], t('keys_edit')] as [string[], string]] : []),
    [['?'], t('keys_help')],
  ];
  const list = [...keys, [['Esc'], t('keys_leave')] as [string[], string]];
  return (
    <div class="review-keys" hidden>
      <p>
        {keys.map(([names, says]) => (
          <span class={names[0] === '?' ? 'review-all-keys' : undefined}>
            <Keys names={names.slice(0, 1)} /> {says}
          </span>
        ))}
      </p>
      <dialog aria-label={t('keys')} class="review-help">
        <h3>{t('keys')}</h3>
        <dl>
          {list.map(([names, says]) => (
            <div>
              <dt>
                <Keys names={names} />
              </dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
        <p>
          <label class="choice" for="review-keys-on">
            <input type="checkbox" id="review-keys-on" checked />
            <span>{t('keysOff')}</span>
          </label>
        </p>
        <form method="dialog">
          <button type="submit" class="button quiet">
            {t('close')}
          </button>
        </form>
      </dialog>
    </div>
  );
}

function Keys({ names }: { names: string[] }): JSX.Element {
  return (
    <>
      {names.map((name, index) => (
        <>
          {index > 0 ? ' ' : ''}
          <kbd dir="ltr">{name}</kbd>
        </>
      ))}
    </>
  );
}
