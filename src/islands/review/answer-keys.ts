/** The findings to walk through: the open ones; what was waived only where nothing else is shown. */
function findingsOf(rows: HTMLElement): HTMLElement[] {
  const open = [...rows.querySelectorAll<HTMLElement>('.review-finding[data-open]')];
  return open.length > 0 ? open : [...rows.querySelectorAll<HTMLElement>('.review-finding[id]')];
}

const remembered = 'review-keys-off';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** The finding somebody stands on: the one that holds the focus, else the one the address names. */
function current(rows: HTMLElement): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('.review-finding[id]');
  const named = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  const found = focused ?? named?.closest<HTMLElement>('.review-finding[id]') ?? undefined;
  return found && rows.contains(found) ? found : undefined;
}

function standOn(rows: HTMLElement, finding: HTMLElement | undefined): void {
  if (!finding) return;
  for (const each of rows.querySelectorAll('.is-current')) each.classList.remove('is-current');
  finding.classList.add('is-current');
  const row = finding.closest('.review-row');
  row?.classList.add('is-current');
  history.replaceState(null, '', `#${finding.id}`);
  const top = row?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > innerHeight * 0.6) row?.scrollIntoView({ block: 'start', behavior: 'auto' });
  finding.focus({ preventScroll: true });
  const box = finding.getBoundingClientRect();
  if (box.bottom > innerHeight || box.top < 0) finding.scrollIntoView({ block: 'nearest' });
}

function step(rows: HTMLElement, by: 1 | -1): void {
  const all = findingsOf(rows);
  const at = all.indexOf(current(rows) as HTMLElement);
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
  standOn(rows, all[next]);
}

/** Opens a form of the finding and goes into its first field. */
function open(finding: HTMLElement | undefined, name: string): void {
  const part = finding?.querySelector<HTMLDetailsElement>(`details.${name}`);
  if (!part) return;
  part.open = true;
  part.querySelector<HTMLElement>('input:not([type="hidden"]), textarea')?.focus();
}

/** Takes over the suggestion: presses its button, or ticks it where all is posted at once. */
function accept(rows: HTMLElement, finding: HTMLElement | undefined): boolean {
  const tick = finding?.querySelector<HTMLInputElement>('input[name="take"]');
  const form = finding?.querySelector<HTMLFormElement>('form[action$="/mend"]');
  if (tick) {
    tick.checked = !tick.checked;
    step(rows, 1);
  } else form?.requestSubmit();
  return Boolean(tick ?? form);
}

function correct(finding: HTMLElement | undefined): void {
  const parts = [...(finding?.closest('.review-row')?.querySelectorAll<HTMLDetailsElement>('details.review-correct') ?? [])];
  const next = parts.find((part) => !part.open) ?? parts[0];
  if (!next) return;
  next.open = true;
  next.querySelector('textarea')?.focus();
}

function leaveField(target: EventTarget | null, rows: HTMLElement): void {
  if (!(target instanceof HTMLElement)) return;
  target.blur();
  const finding = target.closest<HTMLElement>('.review-finding') ?? current(rows);
  finding?.focus();
}

function press(rows: HTMLElement, event: KeyboardEvent, help: HTMLDialogElement | null): boolean {
  const here = current(rows);
  const acts: Record<string, () => boolean | undefined> = {
    j: () => step(rows, 1) ?? true,
    n: () => step(rows, 1) ?? true,
    k: () => step(rows, -1) ?? true,
    p: () => step(rows, -1) ?? true,
    w: () => open(here, 'review-waive') ?? true,
    a: () => open(here, 'review-ask') ?? true,
    e: () => correct(here) ?? true,
    '?': () => help?.showModal() ?? true,
    Enter: () => event.target === here && accept(rows, here),
  };
  // On an Arabic keyboard the letters stand elsewhere: the place of the key counts.
  const place = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? '';
  const act = acts[event.key] ?? (/^[a-z]$/i.test(event.key) ? undefined : acts[place]);
  return act?.() ?? false;
}

/** Answers the keys of the page outside of fields; they can be turned off, and the browser remembers it. */
export function answerKeys(rows: HTMLElement): void {
  const part = document.querySelector<HTMLElement>('.review-keys');
  const help = part?.querySelector('dialog') ?? null;
  const tick = part?.querySelector<HTMLInputElement>('#review-keys-on');
  if (!part || !tick) return;
  part.hidden = false;
  tick.checked = localStorage.getItem(remembered) !== 'yes';
  const show = () => part.classList.toggle('is-off', !tick.checked);
  show();
  tick.addEventListener('change', () => {
    localStorage.setItem(remembered, tick.checked ? 'no' : 'yes');
    show();
  });
  const says = part.querySelector<HTMLElement>('.review-all-keys');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.append(...(says?.childNodes ?? []));
  button.addEventListener('click', () => help?.showModal());
  says?.replaceWith(button);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isTyping(event.target)) return leaveField(event.target, rows);
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || help?.open || !tick.checked) return;
    if (press(rows, event, help)) event.preventDefault();
  });
  const named = current(rows);
  if (named) standOn(rows, named);
}
