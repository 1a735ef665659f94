/** Beside the paragraph of a letter that is being translated: what was cleared near it, and the terms it names. */
import { askBeside, offerProposals, replaceText, takeFirst } from './beside/take-proposal.ts';

const rows = document.querySelector<HTMLElement>('.editor-rows[data-beside]');
const form = rows?.closest('form');
const original = rows?.dataset.original ?? '';
let asked: AbortController | undefined;

const fieldOf = (row: HTMLElement, language: string) => row.querySelector<HTMLTextAreaElement>(`textarea[data-language="${language}"]`);

async function show(row: HTMLElement, field: HTMLTextAreaElement): Promise<void> {
  const part = row.querySelector<HTMLElement>('.editor-beside');
  const source = fieldOf(row, original)?.value ?? '';
  const wanted = `${field.dataset.language} ${source}`;
  if (!part || (part.dataset.asked === wanted && !part.hidden)) return;
  asked?.abort();
  const own = new AbortController();
  asked = own;
  const token = form?.querySelector<HTMLInputElement>('input[name="form_token"]')?.value ?? '';
  const fields = { form_token: token, language: field.dataset.language ?? '', original: source, written: field.value };
  const html = await askBeside(rows?.dataset.beside ?? '', fields, own.signal);
  if (html === undefined || own.signal.aborted) return;
  for (const other of rows?.querySelectorAll<HTMLElement>('.editor-beside') ?? []) other.hidden = other !== part;
  part.innerHTML = html;
  part.dataset.asked = wanted;
  part.hidden = part.querySelector('.beside-help') === null;
  let before = field.value;
  offerProposals({
    part,
    take: (text) => {
      before = field.value;
      replaceText(field, text);
    },
    restore: () => replaceText(field, before),
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
