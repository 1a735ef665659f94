/** Findings under the paragraph of a letter while it is typed: what the check would say of it as it stands, before anything is saved. */
const rows = document.querySelector<HTMLElement>('.editor-rows[data-recheck]');
const form = rows?.closest('form');
const pause = 40;
const timers = new WeakMap<HTMLElement, number>();
let asked: AbortController | undefined;
/** When a key was last pressed, so that the wait can be measured. */
let typedAt = 0;

async function recheck(row: HTMLElement, field: HTMLTextAreaElement): Promise<void> {
  asked?.abort();
  const own = new AbortController();
  asked = own;
  const body = new URLSearchParams({
    form_token: form?.querySelector<HTMLInputElement>('input[name="form_token"]')?.value ?? '',
    language: field.dataset.language ?? '',
    place: row.dataset.row ?? '',
    number: row.dataset.number ?? '1',
    after: field.value,
  });
  for (const each of row.querySelectorAll<HTMLTextAreaElement>('textarea[data-language]'))
    body.set(`text-${each.dataset.language}`, each.value);
  const answer = await fetch(rows?.dataset.recheck ?? '', { method: 'POST', body, signal: own.signal }).catch(() => undefined);
  const found = answer?.ok ? ((await answer.json().catch(() => undefined)) as { margin?: string } | undefined) : undefined;
  const shown = row.querySelector<HTMLElement>('.editor-findings');
  if (!shown || found?.margin === undefined || own.signal.aborted) return;
  shown.innerHTML = found.margin;
  shown.hidden = found.margin === '';
  performance.clearMeasures('rechecked');
  performance.measure('rechecked', { start: typedAt, detail: answer?.headers.get('server-timing') });
}

rows?.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLTextAreaElement) || !target.dataset.language) return;
  const row = target.closest<HTMLElement>('[data-row]');
  if (!row) return;
  typedAt = performance.now();
  clearTimeout(timers.get(row));
  timers.set(
    row,
    window.setTimeout(() => void recheck(row, target), pause),
  );
});

export {};
