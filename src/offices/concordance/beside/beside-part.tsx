import type { JSX } from 'preact';
import { directionOf } from '../../../platform/language.ts';
import { Foreign, Pill, type Request } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { Difference } from '../memory/difference.tsx';
import { wordDay } from '../pages/word-day.ts';
import { besideWords } from './beside-words.ts';
import type { Beside, Proposal } from './find-beside.ts';
import type { TermBeside } from './terms-beside.ts';

type Props = { c: Request; beside: Beside };

/** What was cleared near a paragraph and the terms it names, beside the field of its translation. Where scripts run a proposal is taken over. */
export function BesidePart({ c, beside }: Props): JSX.Element {
  const t = speak(besideWords, c.var.language);
  const { proposals, terms } = beside;
  if (proposals.length + terms.length === 0) return <p class="hint">{t('nothing')}</p>;
  return (
    <div class="beside-help" lang={c.var.language} dir={directionOf(c.var.language)}>
      {proposals.length > 0 ? (
        <section>
          <h3>{t('proposals')}</h3>
          <ol class="beside-proposals">
            {proposals.map((proposal, at) => (
              <ProposalPart c={c} beside={beside} proposal={proposal} isFirst={at === 0} />
            ))}
          </ol>
        </section>
      ) : null}
      {terms.length > 0 ? (
        <section>
          <h3>{t('terms')}</h3>
          <dl class="beside-terms">
            {terms.map((term) => (
              <TermPart c={c} beside={beside} term={term} />
            ))}
          </dl>
        </section>
      ) : null}
    </div>
  );
}

function ProposalPart({ c, beside, proposal, isFirst }: Props & { proposal: Proposal; isFirst: boolean }): JSX.Element {
  const t = speak(besideWords, c.var.language);
  const { percent, entry, text, translation, take } = proposal;
  const { from, into } = beside;
  return (
    <li>
      <p class="beside-source">
        <Pill tone={percent === 100 ? 'good' : 'info'}>{percent === 100 ? t('whole') : t('same', { n: percent })}</Pill>{' '}
        <bdi class="hint">{t('source', { title: entry.source, day: wordDay(entry.keptOn, c.var.language) })}</bdi>
      </p>
      {percent === 100 ? null : (
        <p class="memory-difference">
          <span class="visually-hidden">{t('saidBefore')}</span>{' '}
          <span lang={from} dir={directionOf(from)}>
            <Difference before={text} after={beside.text} />
          </span>
        </p>
      )}
      <Foreign language={into} block>
        {translation}
      </Foreign>
      <p class="beside-take" hidden>
        <button type="button" class="button quiet" data-take={take} data-taken={t('taken')} data-undo={t('undo')}>
          {t('take')}
        </button>{' '}
        {isFirst ? <kbd>{t('keys')}</kbd> : null}
      </p>
    </li>
  );
}

function TermPart({ c, beside, term }: Props & { term: TermBeside }): JSX.Element {
  const t = speak(besideWords, c.var.language);
  const { from, into } = beside;
  const listed = (words: readonly string[]) => `\u2068${words.join(' · ')}\u2069`;
  return (
    <div>
      <dt>
        <Foreign language={from}>{term.named}</Foreign>
      </dt>
      <dd>
        {term.write.map((word) => (
          <Foreign language={into} block>
            {word}
          </Foreign>
        ))}
        {term.also.length > 0 ? <bdi class="hint">{t('also', { words: listed(term.also) })}</bdi> : null}
        {term.avoid.length > 0 ? <bdi class="beside-avoid">{t('avoid', { words: listed(term.avoid) })}</bdi> : null}
      </dd>
    </div>
  );
}
