import type { JSX } from 'preact';
import { allLanguages, directionOf, type Language, ownNames } from '../../../platform/language.ts';
import { emptyForm, Foreign, Form, Heading, type Request, Section, Select, to } from '../../../platform/web/public.ts';
import { speak } from '../../../platform/words.ts';
import { wordDay } from '../pages/word-day.ts';
import { Difference } from './difference.tsx';
import { memoryWords } from './memory-words.ts';
import type { MemoryMatch } from './search-memory.ts';

export type Asked = { text: string; from: Language; into: Language; matches: MemoryMatch[] };

/** The translation memory: a paragraph looked up, what was cleared of it before, and files in and out. */
export function MemoryPage({ c, asked, n }: { c: Request; asked: Asked; n: number }): JSX.Element {
  const t = speak(memoryWords, c.var.language);
  return (
    <>
      <Heading title={t('title')} under={t('under', { n })}>
        <a class="button quiet" href={to(c, '/terms')}>
          {t('terms')}
        </a>
      </Heading>
      <AskForm c={c} asked={asked} />
      {asked.text === '' ? null : (
        <Section title={t('found')}>
          {asked.matches.length === 0 ? <p>{t('none')}</p> : asked.matches.map((match) => <MatchPart c={c} asked={asked} match={match} />)}
        </Section>
      )}
      <Files c={c} />
    </>
  );
}

function AskForm({ c, asked }: { c: Request; asked: Asked }): JSX.Element {
  const t = speak(memoryWords, c.var.language);
  const languages = allLanguages.map((value) => ({ value, label: ownNames[value] }));
  return (
    <form method="get" action={to(c, '/memory')} class="form">
      <div class="field">
        <label for="text">{t('text')}</label>
        <textarea id="text" name="text" rows={4} dir="auto">
          {asked.text}
        </textarea>
      </div>
      <div class="filters">
        <Select c={c} state={emptyForm} name="from" label={t('from')} options={languages} value={asked.from} />
        <Select c={c} state={emptyForm} name="to" label={t('to')} options={languages} value={asked.into} />
        <button type="submit" class="button">
          {t('search')}
        </button>
      </div>
    </form>
  );
}

function MatchPart({ c, asked, match }: { c: Request; asked: Asked; match: MemoryMatch }): JSX.Element {
  const t = speak(memoryWords, c.var.language);
  const { from, into } = asked;
  return (
    <article class="term-language">
      <h3>{t('percent', { n: match.percent })}</h3>
      <p class="hint">{t('source', { title: match.entry.source, day: wordDay(match.entry.keptOn, c.var.language) })}</p>
      <dl class="memory-difference">
        <dt>{t('wasSaid')}</dt>
        <dd lang={from} dir={directionOf(from)}>
          <Difference before={match.text} after={asked.text} />
        </dd>
        <dt>{t('translation')}</dt>
        <dd>
          <Foreign language={into} block>
            {match.entry.wordings[into]}
          </Foreign>
        </dd>
      </dl>
    </article>
  );
}

function Files({ c }: { c: Request }): JSX.Element {
  const t = speak(memoryWords, c.var.language);
  return (
    <Section title={t('files')}>
      <p>
        <a class="button quiet" href={to(c, '/memory/memory.tmx')}>
          {t('export')}
        </a>
      </p>
      <FileForm c={c} action="/memory/import" name="tmx" label={t('importFile')} accept=".tmx,.xml" button={t('import')} />
      <FileForm
        c={c}
        action="/memory/xliff"
        name="xliff"
        label={t('xliffFile')}
        hint={t('xliffHint')}
        accept=".xlf,.xliff,.xml"
        button={t('xliff')}
      />
    </Section>
  );
}

type FileFormProps = { c: Request; action: string; name: string; label: string; hint?: string; accept: string; button: string };

function FileForm({ c, action, name, label, hint, accept, button }: FileFormProps): JSX.Element {
  return (
    <Form c={c} action={to(c, action)} multipart class="form">
      <div class="field">
        <label for={name}>{label}</label>
        {hint ? (
          <p class="hint" id={`${name}-hint`}>
            {hint}
          </p>
        ) : null}
        <input type="file" id={name} name="file" accept={accept} aria-describedby={hint ? `${name}-hint` : undefined} />
      </div>
      <button type="submit" class="button quiet">
        {button}
      </button>
    </Form>
  );
}
