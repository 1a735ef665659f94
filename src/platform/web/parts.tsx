import type { ComponentChildren, JSX } from 'preact';

/** The few parts that every page is built from. */

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'idle';

/** A quiet status word with a dot; never colour alone. */
export function Pill(props: { tone: Tone; children: ComponentChildren }): JSX.Element {
  return <span class={`pill ${props.tone}`}>{props.children}</span>;
}

/** Page title with its small line above, and actions at the end of the line. */
export function Heading(props: {
  over?: ComponentChildren;
  title: ComponentChildren;
  under?: ComponentChildren;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <header class="page-head">
      <div>
        {props.over ? <p class="over">{props.over}</p> : null}
        <h1>{props.title}</h1>
        {props.under ? <p class="under">{props.under}</p> : null}
      </div>
      {props.children ? <div class="actions">{props.children}</div> : null}
    </header>
  );
}

/** A part of a page under its own heading. */
export function Section(props: {
  title?: ComponentChildren;
  id?: string;
  actions?: ComponentChildren;
  children: ComponentChildren;
  class?: string;
}): JSX.Element {
  return (
    <section id={props.id} class={props.class ? `part ${props.class}` : 'part'}>
      {props.title ? (
        <div class="part-head">
          <h2>{props.title}</h2>
          {props.actions}
        </div>
      ) : null}
      {props.children}
    </section>
  );
}

/** Names and values; values left undefined are not shown. */
export function Facts(props: { facts: [string, ComponentChildren | undefined | null][] }): JSX.Element {
  return (
    <dl class="facts">
      {props.facts
        .filter(([, value]) => value !== undefined && value !== null && value !== '')
        .map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export type Column<Row> = { head: ComponentChildren; cell: (row: Row) => ComponentChildren; class?: string };

/** A plain table that scrolls inside its own frame on a narrow screen; `caption` names it for readers who cannot see it. */
export function Table<Row>(props: {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  empty?: ComponentChildren;
  rowId?: (row: Row) => string;
}): JSX.Element {
  if (props.rows.length === 0 && props.empty) return <p class="empty">{props.empty}</p>;
  return (
    <section class="table-frame" tabindex={0} aria-label={props.caption}>
      <table>
        <caption class="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th scope="col" class={column.class}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr id={props.rowId?.(row)}>
              {props.columns.map((column) => (
                <td class={column.class}>{column.cell(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a refusal or a success says at the top of a page. */
export function Notice(props: { tone: 'good' | 'bad' | 'warn' | 'info'; children: ComponentChildren }): JSX.Element {
  return (
    <div class={`notice ${props.tone}`} role={props.tone === 'bad' ? 'alert' : 'status'}>
      {props.children}
    </div>
  );
}

/** A bar in parts, with its text equivalent. */
export function Bar(props: { label: string; parts: { tone: Tone; n: number }[] }): JSX.Element {
  const sum = props.parts.reduce((total, part) => total + part.n, 0) || 1;
  let x = 0;
  return (
    <svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" role="img" aria-label={props.label}>
      {props.parts.map((part) => {
        const width = (part.n / sum) * 1000;
        x += width;
        return <rect class={part.tone} x={x - width} y="0" width={width} height="8" />;
      })}
    </svg>
  );
}

/** A text in another language than the page, marked so for readers and screen readers. */
export function Foreign(props: { language: string; children: ComponentChildren; block?: boolean }): JSX.Element {
  const dir = props.language === 'ar' ? 'rtl' : 'ltr';
  return props.block ? (
    <div lang={props.language} dir={dir}>
      {props.children}
    </div>
  ) : (
    <bdi lang={props.language} dir={dir}>
      {props.children}
    </bdi>
  );
}
