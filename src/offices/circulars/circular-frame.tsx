import type { ComponentChildren, JSX } from 'preact';
import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import { Foreign, Heading, Pill, type Request, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { factContext } from '../directory/public.ts';
import { loadText, renderLine, textOf, withoutIsolates } from '../languages/public.ts';
import type { Circular, Place } from './circular.ts';
import { circularFacts } from './circular-facts.ts';
import { words } from './words.ts';

export const tabs = ['overview', 'edit', 'addressees', 'enclosures', 'check', 'sending', 'coverage', 'layouts'] as const;
export type Tab = (typeof tabs)[number];

/** Where this installation stands on the web. */
export const placeOf = (c: Request): Place => ({ publicUrl: c.var.settings.publicUrl });

/** The subject of a circular in the reader's language, or in the original's; empty before one is written. */
export async function subjectOf(db: Handle, circular: Circular, language: ScreenLanguage, place: Place): Promise<Subject> {
  const text = await loadText(db, circular.textId);
  const facts = await circularFacts(db, circular, place);
  for (const candidate of [language, circular.originalLanguage, ...circular.languages]) {
    const source = text.versions[candidate]?.find(({ kind }) => kind === 'subject')?.source;
    if (!source?.trim()) continue;
    return { language: candidate, text: withoutIsolates(textOf(renderLine(source, facts, candidate, factContext(candidate)).runs)) };
  }
  return { language, text: '' };
}
export type Subject = { language: string; text: string };

/** The head of every page of one circular: reference, subject, and its parts as a menu. */
export function CircularFrame(props: {
  c: Request;
  circular: Circular;
  subject: Subject;
  tab: Tab;
  actions?: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  const { c, circular, subject } = props;
  const t = speak(words, c.var.language);
  return (
    <>
      <Heading
        over={circular.issuance ? <bdi dir="ltr">{circular.issuance.reference}</bdi> : <Pill tone="idle">{t('draft')}</Pill>}
        title={subject.text ? <Foreign language={subject.language}>{subject.text}</Foreign> : t('untitled')}
      >
        {props.actions}
      </Heading>
      <nav aria-label={t('parts')}>
        <ul class="steps">
          {tabs.map((tab) => (
            <li>
              <a href={to(c, pathOf(circular.id, tab))} aria-current={tab === props.tab ? 'page' : undefined}>
                {t(`tab_${tab}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {props.children}
    </>
  );
}

/** The path of a part of a circular, without its language. */
export function pathOf(id: string, tab: Tab): string {
  return tab === 'overview' ? `/circulars/${id}` : `/circulars/${id}/${tab}`;
}
