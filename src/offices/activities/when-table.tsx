import type { JSX } from 'preact';
import { directionOf, ownNames, screenLanguages } from '../../platform/language.ts';
import { type Request, Table } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import { readWhen } from './read-when.ts';
import { wordWhens } from './word-whens.ts';
import { words } from './words.ts';

const samples = ['2027-03-08', '2027-03-08/2027-03-10', '2027-03', '2027-12|mid', '2027-03~', '2027-33', '2027-05/2027-08', '2027'];

/** How each language will word what was typed; before anything was, the ways in which a time can be stated. */
export function WhenTable({ c, typed }: { c: Request; typed: string }): JSX.Element {
  const t = speak(words, c.var.language);
  const own = typed
    .split(/\s*\n\s*/)
    .map((when) => when.trim())
    .filter((when) => readWhen(when));
  return (
    <>
      {own.length > 0 ? <Worded c={c} caption={t('typedWhens')} whens={own} open /> : null}
      <Worded c={c} caption={t('sampleWhens')} whens={samples} open={own.length === 0} />
    </>
  );
}

function Worded({ c, caption, whens, open }: { c: Request; caption: string; whens: string[]; open: boolean }): JSX.Element {
  const t = speak(words, c.var.language);
  return (
    <details open={open} class="when-table">
      <summary>{caption}</summary>
      <Table
        caption={caption}
        rows={whens}
        columns={[
          { head: t('written'), cell: (when) => <code dir="ltr">{when}</code> },
          ...screenLanguages.map((language) => ({
            head: <bdi lang={language}>{ownNames[language]}</bdi>,
            cell: (when: string) => (
              <span lang={language} dir={directionOf(language)}>
                {wordWhens([when], language, 'on')}
              </span>
            ),
          })),
        ]}
      />
    </details>
  );
}
