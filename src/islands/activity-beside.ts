/** Beside the paragraph of an activity that is being translated: what was cleared near it, and the terms it names. */
import { replaceText, showBeside, takeFirst } from './beside/show-beside.ts';

const versions = document.querySelector<HTMLElement>('.versions[data-beside]');
const form = versions?.closest('form');

type Stretch = { start: number; end: number; text: string };

/** The paragraphs of a field as the register parts them, at empty lines. */
function paragraphsOf({ value }: HTMLTextAreaElement): Stretch[] {
  const found: Stretch[] = [];
  for (const { index, 0: text } of value.matchAll(/[^\n]+(?:\n(?![^\S\n]*\n)[^\n]+)*/g))
    if (text.trim() !== '') found.push({ start: index, end: index + text.length, text });
  return found;
}

/** Which paragraph the caret stands in; behind the last, a new one. */
function placeOf(field: HTMLTextAreaElement): number {
  const all = paragraphsOf(field);
  const at = all.findIndex(({ end }) => field.selectionStart <= end);
  return at < 0 ? all.length : at;
}

const fieldOf = (language: string) => versions?.querySelector<HTMLTextAreaElement>(`textarea[name="text_${language}"]`) ?? undefined;

async function show(field: HTMLTextAreaElement): Promise<void> {
  const from = form?.querySelector<HTMLSelectElement>('select[name="originalLanguage"]')?.value ?? '';
  const original = fieldOf(from);
  const part = field.closest('.version')?.querySelector<HTMLElement>('.version-beside');
  if (!original || original === field || !part) return;
  const place = placeOf(field);
  const source = paragraphsOf(original)[place]?.text ?? '';
  await showBeside({
    part,
    parts: versions?.querySelectorAll<HTMLElement>('.version-beside') ?? [],
    field,
    address: versions?.dataset.beside ?? '',
    fields: { from, language: field.lang, original: source, written: paragraphsOf(field)[place]?.text ?? '' },
    wanted: `${from} ${source}`,
    put: (text) => {
      const own = paragraphsOf(field)[place];
      const end = field.value.trimEnd().length;
      replaceText(field, own || end === 0 ? text : `\n\n${text}`, own ? [own.start, own.end] : [end, field.value.length]);
    },
  });
}

const isText = (target: EventTarget | null): target is HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement && target.name.startsWith('text_');

for (const moved of ['focusin', 'click', 'keyup'] as const)
  versions?.addEventListener(moved, ({ target }) => {
    if (isText(target)) void show(target);
  });
versions?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !event.altKey || !isText(event.target)) return;
  if (takeFirst(event.target.closest('.version')?.querySelector<HTMLElement>('.version-beside:not([hidden])') ?? null))
    event.preventDefault();
});
