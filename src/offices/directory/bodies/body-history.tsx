import type { JSX } from 'preact';
import { type Request, Section, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import type { HistoryItem } from '../history/history-item.ts';
import { wordDay } from '../word-day.ts';
import { words } from '../words.ts';

/** One dated line for each thing any office knows. */
export function BodyHistory({ c, items }: { c: Request; items: HistoryItem[] }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <Section title={t('history')} id="history">
      <p class="hint">{items.length > 0 ? t('historyUnder') : t('noHistory')}</p>
      <ol class="directory-history">
        {items.map((item) => (
          <Line c={c} item={item} />
        ))}
      </ol>
    </Section>
  );
}

function Line({ c, item }: { c: Request; item: HistoryItem }): JSX.Element {
  const day = item.at.toISOString().slice(0, 10);
  return (
    <li class={item.tone ? `directory-item ${item.tone}` : 'directory-item'}>
      <time dateTime={day}>{wordDay(day, c.var.language)}</time>
      {item.href ? <a href={to(c, item.href)}>{item.what}</a> : <span>{item.what}</span>}
    </li>
  );
}
