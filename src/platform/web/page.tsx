import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { hasRole, staff } from '../actor.ts';
import { directionOf, ownNames, screenLanguages } from '../language.ts';
import { type Words, word } from '../words.ts';
import { assetUrl } from './assets.ts';
import { type Request, to } from './context.ts';
import { formToken } from './form-token.ts';
import { pageWords } from './page-words.ts';
import { Notice } from './parts.tsx';

export type Section =
  | 'desk'
  | 'meetings'
  | 'circulars'
  | 'directory'
  | 'activities'
  | 'commitments'
  | 'reports'
  | 'concordance'
  | 'mailroom'
  | 'journal';
const sections = [
  'desk',
  'meetings',
  'circulars',
  'directory',
  'activities',
  'commitments',
  'reports',
  'concordance',
  'mailroom',
  'journal',
] as const;

export type PageProps = {
  title: string;
  /** The staff page's section; absent on public pages, which carry the light stylesheet and no menu. */
  section?: Section;
  /** Source paths of islands this page loads, such as `src/islands/editor.ts`. */
  islands?: string[];
  status?: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500;
  /** Words from which a `?notice=` of the address is worded (keys `notice_<name>`). */
  words?: Words;
  /** Wording of a refusal shown at the top. */
  refused?: string;
  /** The organization's name on public pages. */
  organization?: string;
  /** Shows the page in the middle, as a sheet. */
  sheet?: boolean;
};

/** Answers with a whole page in the reader's language. */
export function page(c: Request, props: PageProps, body: ComponentChildren): Response {
  const html = `<!doctype html>${renderToString(<Frame c={c} props={props} body={body} />)}`;
  return c.html(html, props.status ?? 200);
}

function noticeOf(c: Request, words: Words | undefined): string | undefined {
  const name = c.req.query('notice');
  const wording = name ? words?.[`notice_${name}`] : undefined;
  if (!wording) return undefined;
  const facts = Object.fromEntries(Object.entries(c.req.query()).map(([k, v]) => [k, /^\d{1,9}$/.test(v) ? Number(v) : v]));
  return word(wording, c.var.language, facts);
}

function Frame(frame: { c: Request; props: PageProps; body: ComponentChildren }): JSX.Element {
  const { c, props } = frame;
  const isStaffPage = props.section !== undefined;
  const notice = noticeOf(c, props.words);
  return (
    <html lang={c.var.language} dir={directionOf(c.var.language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${props.title} · ${props.organization ?? word(pageWords.product, c.var.language)}`}</title>
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assetUrl(`src/platform/web/styles/${isStaffPage ? 'staff' : 'public'}.css`)} />
        {(props.islands ?? []).map((source) => (
          <script type="module" src={assetUrl(source)} />
        ))}
      </head>
      <body class={isStaffPage ? 'staff' : 'public'}>
        <a class="skip" href="#content">
          {word(pageWords.skip, c.var.language)}
        </a>
        <TopBar c={c} props={props} />
        <main id="content" class={props.sheet ? 'sheet' : undefined} tabindex={-1}>
          {notice ? <Notice tone="good">{notice}</Notice> : null}
          {props.refused ? <Notice tone="bad">{props.refused}</Notice> : null}
          {frame.body}
        </main>
        <footer class="foot">
          <p>{`${word(pageWords.product, c.var.language)} — ${word(pageWords.footer, c.var.language)}`}</p>
        </footer>
      </body>
    </html>
  );
}

function TopBar(bar: { c: Request; props: PageProps }): JSX.Element {
  const { c, props } = bar;
  const language = c.var.language;
  return (
    <header class="top">
      <div class="top-inner">
        <a class="brand" href={to(c, props.section ? '/desk' : '/')}>
          <img src="/mark.svg" alt="" width="26" height="26" />
          <span>{props.section ? word(pageWords.product, language) : (props.organization ?? word(pageWords.product, language))}</span>
        </a>
        <LanguageSwitch c={c} />
        {c.var.actor.kind === 'account' ? <Account c={c} /> : null}
      </div>
      {props.section && hasRole(c.var.actor, ...staff) ? <Menu c={c} section={props.section} /> : null}
    </header>
  );
}

function Menu(menu: { c: Request; section: Section }): JSX.Element {
  return (
    <nav class="menu" aria-label={word(pageWords.main, menu.c.var.language)}>
      <ul>
        {sections.map((name) => (
          <li>
            <a href={to(menu.c, `/${name}`)} aria-current={name === menu.section ? 'page' : undefined}>
              {word(pageWords[name], menu.c.var.language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same page in the other languages: the address keeps all but its first part. */
function LanguageSwitch({ c }: { c: Request }): JSX.Element {
  const rest = c.req.path.replace(/^\/[a-z]{2}(?=\/|$)/, '');
  return (
    <nav class="languages" aria-label={word(pageWords.languages, c.var.language)}>
      <ul>
        {screenLanguages.map((code) => (
          <li>
            <a
              href={`/${code}${rest}`}
              lang={code}
              dir={directionOf(code)}
              hreflang={code}
              aria-current={code === c.var.language ? 'true' : undefined}
            >
              {ownNames[code]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Account({ c }: { c: Request }): JSX.Element {
  return (
    <form class="account" method="post" action={to(c, '/sign-out')}>
      <input type="hidden" name="form_token" value={formToken(c)} />
      <span>
        <bdi>{c.var.actor.name}</bdi>
      </span>
      <button type="submit" class="link">
        {word(pageWords.signOut, c.var.language)}
      </button>
    </form>
  );
}
