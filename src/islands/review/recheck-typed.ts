type Rechecked = { texts?: Record<string, string>; margin?: string };

/** How long nobody types before the row is checked again; milliseconds. */
const pause = 40;
const timers = new WeakMap<HTMLElement, number>();
let asked: AbortController | undefined;
let isChanged = false;
/** When a key was last pressed, so that the wait can be measured. */
let typedAt = 0;

function grow(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}

/** Posts the form of the paragraph as it is typed, and puts in what came back unless more was typed meanwhile. */
async function recheck(rows: HTMLElement, row: HTMLElement, field: HTMLTextAreaElement): Promise<void> {
  const form = field.form;
  if (!form) return;
  asked?.abort();
  const own = new AbortController();
  asked = own;
  const body = new URLSearchParams();
  for (const each of row.querySelectorAll<HTMLTextAreaElement>('.review-correct textarea'))
    body.append(`text-${each.form?.querySelector<HTMLInputElement>('[name="language"]')?.value ?? ''}`, each.value);
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.set(name, value);
  body.set('number', row.dataset.number ?? '1');
  const answer = await fetch(rows.dataset.recheck ?? '', { method: 'POST', body, signal: own.signal }).catch(() => undefined);
  const found = answer?.ok ? ((await answer.json().catch(() => undefined)) as Rechecked | undefined) : undefined;
  if (!found || own.signal.aborted) return;
  for (const shown of row.querySelectorAll<HTMLElement>('.review-shown')) {
    const html = found.texts?.[shown.dataset.language ?? ''];
    if (html !== undefined && shown.innerHTML !== html) shown.innerHTML = html;
  }
  const margin = row.querySelector<HTMLElement>('.review-margin');
  if (margin && found.margin !== undefined) margin.innerHTML = found.margin;
  performance.clearMeasures('rechecked');
  performance.measure('rechecked', { start: typedAt, detail: answer?.headers.get('server-timing') });
}

function typed(rows: HTMLElement, field: HTMLTextAreaElement): void {
  const row = field.closest<HTMLElement>('.review-row');
  if (!row) return;
  isChanged = true;
  typedAt = performance.now();
  grow(field);
  const says = field.form?.querySelector('.review-saved');
  if (says) says.textContent = rows.dataset.live ?? '';
  clearTimeout(timers.get(row));
  timers.set(
    row,
    window.setTimeout(() => void recheck(rows, row, field), pause),
  );
}

/** Checks a row again after each pause in typing, and warns before unsaved words are left. */
export function recheckTyped(rows: HTMLElement): void {
  if (!rows.dataset.recheck) return;
  rows.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement && target.closest('.review-correct')) typed(rows, target);
  });
  rows.addEventListener(
    'toggle',
    ({ target }) => {
      const field = target instanceof HTMLElement ? target.querySelector<HTMLTextAreaElement>('.review-correct textarea, textarea') : null;
      if (field?.closest('.review-correct')) grow(field);
    },
    true,
  );
  rows.addEventListener('submit', () => {
    isChanged = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault();
  });
}
