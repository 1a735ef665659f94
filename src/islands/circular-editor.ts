/** The editor of a circular, where scripts run: live preview, facts at the caret, growing fields, a warning before unsaved work is left. */
const rows = document.querySelector<HTMLElement>('.editor-rows');
const form = rows?.closest('form');
const timers = new Map<string, number>();
let lastField: HTMLTextAreaElement | undefined;
let isChanged = false;

function grow(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}

async function preview(field: HTMLTextAreaElement): Promise<void> {
  const shown = document.getElementById(`printed-${field.name}`);
  const token = form?.querySelector<HTMLInputElement>('input[name="form_token"]')?.value ?? '';
  const body = new URLSearchParams({ form_token: token, language: field.dataset.language ?? '', source: field.value });
  const answer = await fetch(rows?.dataset.preview ?? '', { method: 'POST', body }).catch(() => undefined);
  if (!answer?.ok || !shown) return;
  const html = await answer.text();
  if (body.get('source') === field.value) shown.innerHTML = html;
}

function changed(field: HTMLTextAreaElement): void {
  isChanged = true;
  const says = document.getElementById('unsaved');
  if (says) says.textContent = rows?.dataset.unsaved ?? '';
  grow(field);
  clearTimeout(timers.get(field.name));
  timers.set(
    field.name,
    window.setTimeout(() => void preview(field), 350),
  );
}

function insertAtCaret(code: string): void {
  const field = lastField ?? document.querySelector<HTMLTextAreaElement>('.editor textarea') ?? undefined;
  if (!field) return;
  field.setRangeText(code, field.selectionStart, field.selectionEnd, 'end');
  field.focus();
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

for (const field of document.querySelectorAll<HTMLTextAreaElement>('.editor textarea')) {
  grow(field);
  field.addEventListener('input', () => changed(field));
  field.addEventListener('focus', () => {
    lastField = field;
  });
}
for (const code of document.querySelectorAll<HTMLElement>('.fact-list code[data-insert]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link insert';
  button.textContent = code.dataset.insert ?? '';
  button.setAttribute('aria-label', `${code.dataset.insert} ${code.textContent}`);
  button.addEventListener('click', () => insertAtCaret(code.textContent ?? ''));
  code.after(button);
}
form?.addEventListener('submit', () => {
  isChanged = false;
});
window.addEventListener('beforeunload', (event) => {
  if (isChanged) event.preventDefault();
});

export {};
