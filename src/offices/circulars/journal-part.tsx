import type { JSX } from 'preact';
import { fromJson } from '../../platform/database/public.ts';
import { asLanguage, ownNames } from '../../platform/language.ts';
import { type Request, Section } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { JournalEntry } from '../archive/public.ts';
import { sendingWords } from './sending/sending-words.ts';
import { wordMoment } from './word-moment.ts';
import { words } from './words.ts';

const known = { ...words, ...sendingWords };

/** Everything done to a circular, the newest first; the facts of the journal stay in the journal. */
export function JournalPart({ c, entries }: { c: Request; entries: JournalEntry[] }): JSX.Element {
  const t = speak(known, c.var.language);
  return (
    <Section title={t('journal')} id="journal">
      <ol class="acts">
        {entries.toReversed().map((entry) => (
          <li>
            <time datetime={entry.at.toISOString()}>{wordMoment(entry.at, c.var.language)}</time> <bdi>{entry.actor_name}</bdi>{' '}
            {wordAct(entry.act, t)} <VersionOf entry={entry} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The version an act was about, where it was about one. */
function VersionOf({ entry }: { entry: JournalEntry }): JSX.Element | null {
  const { language } = fromJson<{ language?: string }>(entry.facts);
  const named = asLanguage(language);
  return named ? <span class="tag">{ownNames[named]}</span> : null;
}

function wordAct(act: string, t: ReturnType<typeof speak<typeof known>>): string {
  const key = `did_${act.split('.')[1]}`;
  return Object.hasOwn(known, key) ? t(key as keyof typeof known) : act;
}
