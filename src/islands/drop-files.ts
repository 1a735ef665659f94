/** Files may be dropped anywhere on the page that takes them; choosing them works without it. */
const form = document.querySelector<HTMLFormElement>('form.drop-form');
const area = form?.querySelector<HTMLElement>('.review-drop');
const input = area?.querySelector<HTMLInputElement>('input[type="file"]');
const says = area?.querySelector<HTMLElement>('[role="status"]');

/** Files dropped one after another are gathered; the same name takes the place of the earlier one. */
function gather(fresh: Iterable<File>): void {
  if (!input) return;
  const all = new DataTransfer();
  const files = new Map([...(input.files ?? []), ...fresh].map((file) => [file.name, file]));
  for (const file of files.values()) all.items.add(file);
  input.files = all.files;
  tell();
}

function tell(): void {
  if (says)
    says.replaceChildren(
      ...[...(input?.files ?? [])].map((file) => Object.assign(document.createElement('bdi'), { textContent: file.name })),
    );
}

if (form && area && input) {
  for (const name of ['dragover', 'dragleave', 'drop'])
    window.addEventListener(name, (event) => {
      event.preventDefault();
      area.classList.toggle('is-over', name === 'dragover');
    });
  window.addEventListener('drop', ({ dataTransfer }) => {
    if (dataTransfer?.files.length) gather(dataTransfer.files);
  });
  input.addEventListener('change', tell);
  window.addEventListener('pageshow', tell);
}

export {};
