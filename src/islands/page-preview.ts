/** The printed pages beside an editor: after a pause in typing the form is posted as it stands, and only pages that changed are swapped. */
type Drawn = { pages?: { digest: string; alt: string; svg?: string }[]; problem?: string; retryAfter?: number };

const part = document.querySelector<HTMLElement>('.pages-part');
const form = part?.closest('form');
const pause = 100;
const heldAtMost = 60;
/** Addresses of the drawings of pages seen so far, by digest; the oldest goes first. */
const held = new Map<string, string>();
let language = part?.querySelector<HTMLElement>('a[data-language]')?.dataset.language ?? '';
let timer = 0;
let asked: AbortController | undefined;

const isShown = () => part !== null && part.offsetParent !== null;

function addressOf(digest: string, svg: string | undefined): string {
  const address = svg === undefined ? (held.get(digest) ?? '') : `data:image/svg+xml,${encodeURIComponent(svg)}`;
  held.delete(digest);
  held.set(digest, address);
  return address;
}

function forgetOldest(): void {
  for (const digest of held.keys()) {
    if (held.size <= heldAtMost) return;
    held.delete(digest);
  }
}

/** The pages in their places; one that is the same stays as it is. A new one comes when it can be seen, so that nothing flickers. */
async function show(pages: NonNullable<Drawn['pages']>, by: AbortController): Promise<void> {
  const shown = [...(part?.querySelectorAll('img') ?? [])];
  for (const [index, { digest, alt, svg }] of pages.entries()) {
    const old = shown[index];
    const address = addressOf(digest, svg);
    if (old?.dataset.digest === digest) {
      old.alt = alt;
      continue;
    }
    const fresh = Object.assign(new Image(595, 842), { src: address, alt });
    fresh.dataset.digest = digest;
    await fresh.decode().catch(() => undefined);
    if (by.signal.aborted) return;
    if (old) old.replaceWith(fresh);
    else part?.append(fresh);
  }
  for (const left of shown.slice(pages.length)) left.remove();
  forgetOldest();
}

function tell(problem: string | undefined): void {
  const says = part?.querySelector<HTMLElement>('.problem');
  if (!says) return;
  says.hidden = problem === undefined;
  if (says.textContent !== (problem ?? '')) says.textContent = problem ?? '';
}

async function draw(): Promise<void> {
  if (!part || !form || !isShown()) return;
  asked?.abort();
  const own = new AbortController();
  asked = own;
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  body.set('pages_of', language);
  body.set('known', [...held.keys()].join(','));
  const address = `${part.dataset.pages}${new URL(form.action).search}`;
  const answer = await fetch(address, { method: 'POST', body, signal: own.signal }).catch(() => undefined);
  const drawn = (await answer?.json().catch(() => undefined)) as Drawn | undefined;
  if (!drawn || own.signal.aborted) return;
  tell(drawn.problem);
  if (drawn.pages) await show(drawn.pages, own);
  if (drawn.retryAfter) drawSoon(drawn.retryAfter * 1000);
  performance.clearMarks('pages-shown');
  performance.mark('pages-shown');
}

function drawSoon(after = pause): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => void draw(), after);
}

function choose(chosen: string): void {
  language = chosen;
  for (const link of part?.querySelectorAll<HTMLElement>('a[data-language]') ?? [])
    if (link.dataset.language === language) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
}

/** Two buttons in place of one long column: the pages, or the facts to write with. On a narrow screen the facts come first. */
function addSwitch(pages: HTMLElement, facts: HTMLElement): void {
  const bar = document.createElement('div');
  bar.className = 'side-switch';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', pages.dataset.side ?? '');
  const sides = [pages, facts];
  const buttons = sides.map((side) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = side.querySelector('h2')?.textContent ?? '';
    button.addEventListener('click', () => turnTo(side));
    return button;
  });
  const turnTo = (shown: HTMLElement) => {
    for (const [index, side] of sides.entries()) {
      side.hidden = side !== shown;
      buttons[index]?.setAttribute('aria-pressed', String(side === shown));
    }
    if (shown === pages) drawSoon(0);
  };
  for (const side of sides) side.querySelector('h2')?.classList.add('visually-hidden');
  bar.append(...buttons);
  pages.before(bar);
  turnTo(window.matchMedia('(min-width: 64.01rem)').matches ? pages : facts);
}

if (part && form) {
  const facts = part.parentElement?.querySelector<HTMLElement>('.fact-list');
  choose(language);
  if (facts) addSwitch(part, facts);
  else drawSoon(0);
  form.addEventListener('input', () => drawSoon());
  form.addEventListener('focusin', ({ target }) => {
    const wanted = target instanceof HTMLTextAreaElement ? target.dataset.language : undefined;
    if (!wanted || wanted === language) return;
    choose(wanted);
    drawSoon();
  });
}

export {};
