import type { ComponentChildren, JSX } from 'preact';
import { directionOf, ownNames } from '../../platform/language.ts';
import { type Request, Select, to } from '../../platform/web/public.ts';
import { speak } from '../../platform/words.ts';
import type { OfficialDocument } from '../documents/public.ts';
import { type Block, type Run, textOf } from '../languages/public.ts';
import { type Edition, versionOrder } from './edition.ts';
import { words } from './words.ts';

/** Two versions in two columns, paragraph beside paragraph: they share their keys and their order. */
export function VersionsBeside({ c, edition, documents }: { c: Request; edition: Edition; documents: OfficialDocument[] }): JSX.Element {
  const t = speak(words, c.var.language);
  const [left, right = left] = documents;
  const options = versionOrder(edition).map((value) => ({ value, label: ownNames[value] }));
  const state = { typed: { left: left?.language ?? '', right: right?.language ?? '' }, problems: {} };
  return (
    <>
      <form class="filters" method="get" action={`${to(c, `/reports/${edition.id}`)}#versions`}>
        <Select c={c} state={state} name="left" label={t('left')} options={options} />
        <Select c={c} state={state} name="right" label={t('right')} options={options} />
        <button type="submit" class="button quiet">
          {t('show')}
        </button>
      </form>
      {left && right ? <Beside documents={[left, right]} /> : null}
    </>
  );
}

function Beside({ documents }: { documents: [OfficialDocument, OfficialDocument] }): JSX.Element {
  const [left, right] = documents;
  return (
    <section class="beside-versions" aria-label={left.title}>
      <Pair documents={documents} cells={documents.map((document) => <p class="beside-title">{document.title}</p>)} />
      {left.blocks.map((block) => (
        <Pair
          documents={documents}
          cells={[<Shown block={block} />, <Shown block={right.blocks.find(({ key }) => key === block.key)} />]}
        />
      ))}
    </section>
  );
}

function Pair({ documents, cells }: { documents: OfficialDocument[]; cells: ComponentChildren[] }): JSX.Element {
  return (
    <div class="beside-pair">
      {documents.map(({ language }, index) => (
        <div lang={language} dir={directionOf(language)}>
          {cells[index]}
        </div>
      ))}
    </div>
  );
}

/** Facts are marked quietly, so that the eye finds dates and numbers in both columns. */
function Shown({ block }: { block: Block | undefined }): JSX.Element | null {
  if (!block || (block.kind !== 'paragraph' && block.kind !== 'heading')) return null;
  if (block.kind === 'heading') return <h3>{textOf(block.runs)}</h3>;
  return <p>{block.runs.map(shownRun)}</p>;
}

/** A footnote stands in brackets where its mark will be. */
function shownRun(run: Run): ComponentChildren {
  const words = run.kind === 'fact' ? <span class="fact">{run.text}</span> : run.text;
  if (!run.note) return words;
  return (
    <>
      {words}
      <small class="hint"> [{textOf(run.note)}]</small>
    </>
  );
}
