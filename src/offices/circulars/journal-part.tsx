import type { JSX } from 'preact';
import { type Request, Section } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { JournalEntry } from '../archive/public.ts';
import { wordMoment } from './word-moment.ts';
import { words } from './words.ts';

/** Everything done to a circular, the newest first; the facts of the journal stay in the journal. */
export function JournalPart({ c, entries }: { c: Request; entries: JournalEntry[] }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <Section title={t('journal')} id="journal">
      <ol class="acts">
        {entries.toReversed().map((entry) => (
          <li>
            <time datetime={entry.at.toISOString()}>{wordMoment(entry.at, c.var.language)}</time> <bdi>{entry.actor_name}</bdi>{' '}
            {wordAct(entry.act, t)}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function wordAct(act: string, t: ReturnType<typeof speak<typeof words>>): string {
  const key = `did_${act.split('.')[1]}`;
  return Object.hasOwn(words, key) ? t(key as keyof typeof words) : act;
}
