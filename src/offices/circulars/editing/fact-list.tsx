import type { JSX } from 'preact';
import type { Language } from '../../../platform/language.ts';
import { Foreign, type Request } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { factContext } from '../../directory/public.ts';
import { type Fact, type FactTable, renderFact } from '../../languages/public.ts';
import { editorWords } from './editor-words.ts';

/** The form that reads best in running text, by kind of fact; offered ready to copy. */
const usualForms: Partial<Record<Fact['fact'], string>> = { days: 'on', time: 'from', place: 'in', mode: 'format', languages: 'in' };

/** Every fact of the record with its wording in the languages on the page, ready to copy (or to insert, where scripts run). */
export function FactList({ c, facts, languages }: { c: Request; facts: FactTable; languages: Language[] }): JSX.Element | null {
  const t = speak(editorWords, c.var.language);
  const known = Object.entries(facts).flatMap(([name, fact]) => (fact ? [{ name, fact }] : []));
  if (known.length === 0) return null;
  return (
    <aside class="fact-list">
      <h2>{t('facts')}</h2>
      <p class="hint">{t('factsHelp')}</p>
      <ul>
        {known.map(({ name, fact }) => (
          <li>
            <code dir="ltr" data-insert={t('insert')}>
              {codeOf(name, fact)}
            </code>
            {languages.map((language) => (
              <Foreign language={language} block>
                {renderFact(fact, language, usualForms[fact.fact], factContext(language)).text}
              </Foreign>
            ))}
          </li>
        ))}
      </ul>
    </aside>
  );
}

function codeOf(name: string, fact: Fact): string {
  const form = usualForms[fact.fact];
  return form ? `{${name}|${form}}` : `{${name}}`;
}
