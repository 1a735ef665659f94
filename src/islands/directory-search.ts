/** The directory's search: what is found is shown while somebody types; sending the form works without it. */
const box = document.querySelector<HTMLInputElement>('.directory-filters input[name="q"]');
const shown = document.getElementById('found-live');
const pause = 90;
let timer = 0;
let asked: AbortController | undefined;

async function search(typed: string): Promise<void> {
  asked?.abort();
  asked = new AbortController();
  const { signal } = asked;
  const address = `${shown?.dataset.search ?? ''}?q=${encodeURIComponent(typed)}`;
  const answer = await fetch(address, { signal }).catch(() => undefined);
  if (!answer?.ok || !shown) return;
  const html = await answer.text().catch(() => undefined);
  if (html !== undefined && !signal.aborted) shown.innerHTML = html;
}

box?.addEventListener('input', () => {
  clearTimeout(timer);
  const typed = box.value.trim();
  if (typed === '' && shown) {
    asked?.abort();
    shown.replaceChildren();
    return;
  }
  timer = window.setTimeout(() => void search(typed), pause);
});

export {};
