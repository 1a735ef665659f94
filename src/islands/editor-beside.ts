/** Beside the paragraph of a letter that is being translated: what was cleared near it, and the terms it names. */
import { replaceText, showBeside, takeFirst } from './beside/show-beside.ts';

const rows = document.querySelector<HTMLElement>('.editor-rows[data-beside]');
const original = rows?.dataset.original ?? '';

const fieldOf = (row: HTMLElement, language: string) => row.querySelector<HTMLTextAreaElement>(`textarea[data-language="${language}"]`);

async function show(row: HTMLElement, field: HTMLTextAreaElement): Promise<void> {
  const part = row.querySelector<HTMLElement>('.editor-beside');
  const source = fieldOf(row, original)?.value ?? '';
  if (!part) return;
  await showBeside({
    part,
    parts: rows?.querySelectorAll<HTMLElement>('.editor-beside') ?? [],
    field,
    address: rows?.dataset.beside ?? '',
    fields: { language: field.dataset.language ?? '', original: source, written: field.value },
    wanted: `${field.dataset.language} ${source}`,
    put: (text) => replaceText(field, text),
  });
}

rows?.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLTextAreaElement) || !target.dataset.language || target.dataset.language === original) return;
  const row = target.closest<HTMLElement>('[data-row]');
  if (row) void show(row, target);
});
rows?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !event.altKey || !(event.target instanceof HTMLTextAreaElement)) return;
  if (event.target.dataset.language === original) return;
  if (takeFirst(event.target.closest<HTMLElement>('[data-row]')?.querySelector<HTMLElement>('.editor-beside:not([hidden])') ?? null))
    event.preventDefault();
});
rows?.addEventListener('click', (event) => {
  const button = event.target instanceof HTMLElement ? event.target.closest<HTMLButtonElement>('button[value^="beside-"]') : null;
  const row = button?.closest<HTMLElement>('[data-row]');
  const field = [...(row?.querySelectorAll<HTMLTextAreaElement>('textarea[data-language]') ?? [])].find(
    ({ dataset }) => dataset.language !== original,
  );
  if (!row || !field) return;
  event.preventDefault();
  field.focus();
});
