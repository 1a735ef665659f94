/** Puts a text in the place of what stands in a field, so that the browser's own undo (Ctrl+Z) brings it back too. */
export function replaceText(field: HTMLTextAreaElement, text: string, [start, end]: [number, number] = [0, field.value.length]): void {
  field.focus();
  field.setSelectionRange(start, end);
  if (!document.execCommand('insertText', false, text)) field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

type Taking = { part: HTMLElement; take: (text: string) => void; restore: () => void };

/** Shows the buttons of proposals; after one is taken over, says so and offers to undo it. */
function offerProposals({ part, take, restore }: Taking): void {
  for (const line of part.querySelectorAll<HTMLElement>('.beside-take')) {
    const button = line.querySelector<HTMLButtonElement>('button[data-take]');
    if (!button) continue;
    line.hidden = false;
    button.addEventListener('click', () => {
      take(button.dataset.take ?? '');
      sayTaken(part, button, restore);
    });
  }
}

function sayTaken(part: HTMLElement, { dataset }: HTMLButtonElement, restore: () => void): void {
  part.querySelector('.beside-taken')?.remove();
  const line = document.createElement('p');
  line.className = 'beside-taken';
  line.setAttribute('role', 'status');
  const undo = document.createElement('button');
  undo.type = 'button';
  undo.className = 'link';
  undo.textContent = dataset.undo ?? '';
  undo.addEventListener('click', () => {
    restore();
    line.remove();
  });
  part.prepend(line);
  line.append(dataset.taken ?? '', ' ', undo);
}

/** Alt+Enter takes the first proposal over; true where there was one. */
export function takeFirst(part: HTMLElement | null): boolean {
  const button = part?.querySelector<HTMLButtonElement>('button[data-take]');
  button?.click();
  return Boolean(button);
}

/** Asks for what stands beside a paragraph: a fragment of HTML; undefined where nothing came. */
async function askBeside(address: string, fields: Record<string, string>, signal: AbortSignal): Promise<string | undefined> {
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(fields), signal }).catch(() => undefined);
  return answer?.ok ? answer.text() : undefined;
}

/** The part beside a field, all parts of its kind, and what is asked for it: `wanted` names the question, so that it is put once. */
export type Asking = {
  part: HTMLElement;
  parts: Iterable<HTMLElement>;
  field: HTMLTextAreaElement;
  address: string;
  fields: Record<string, string>;
  wanted: string;
  put: (text: string) => void;
};

let asked: AbortController | undefined;

/** Asks for what stands beside a paragraph and shows it in its part alone; a newer question gives up the one before. */
export async function showBeside({ part, parts, field, address, fields, wanted, put }: Asking): Promise<void> {
  if (part.dataset.asked === wanted && !part.hidden) return;
  asked?.abort();
  const own = new AbortController();
  asked = own;
  const form_token = field.form?.querySelector<HTMLInputElement>('input[name="form_token"]')?.value ?? '';
  const html = await askBeside(address, { form_token, ...fields }, own.signal);
  if (html === undefined || own.signal.aborted) return;
  for (const other of parts) other.hidden = other !== part;
  part.innerHTML = html;
  part.dataset.asked = wanted;
  part.hidden = part.querySelector('.beside-help') === null;
  let before = field.value;
  const take = (text: string) => {
    before = field.value;
    put(text);
  };
  offerProposals({ part, take, restore: () => replaceText(field, before) });
}
