/** Works out the fingerprint of a chosen or dropped file in the browser and sends it in the file's place; the page works without it. */
const form = document.querySelector<HTMLFormElement>('form.drop-form');
const area = form?.querySelector<HTMLElement>('.drop');
const input = form?.querySelector<HTMLInputElement>('input[type="file"]');
const mostEnds = 12;

async function fingerprint(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where a PDF within the file may end, so that an issued file with a signature after it is known again. */
function endsOf(bytes: Uint8Array): number[] {
  const mark = [...'%%EOF'].map((letter) => letter.charCodeAt(0));
  const ends: number[] = [];
  for (let at = bytes.indexOf(0x25); at >= 0; at = bytes.indexOf(0x25, at + 1)) {
    if (!mark.every((code, index) => bytes[at + index] === code)) continue;
    const after = at + mark.length;
    ends.push(after);
    if (bytes[after] === 0x0d && bytes[after + 1] === 0x0a) ends.push(after + 2);
    else if (bytes[after] === 0x0d || bytes[after] === 0x0a) ends.push(after + 1);
  }
  return ends.filter((end) => end < bytes.length).slice(-mostEnds);
}

function addField(name: string, value: string): void {
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = name;
  field.value = value;
  form?.append(field);
}

async function sendFingerprint(file: File): Promise<void> {
  const says = area?.querySelector('[role="status"]');
  if (says) says.textContent = (area?.dataset.reading ?? '').replace('{name}', file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const beginnings: string[] = [];
  for (const end of endsOf(bytes)) beginnings.push(await fingerprint(bytes.subarray(0, end)));
  addField('digest', await fingerprint(bytes));
  addField('beginnings', beginnings.join(' '));
  if (input) input.disabled = true;
  form?.submit();
}

/** Without a secure connection a browser works out no fingerprint: then the file itself is sent, as without JavaScript. */
if (form && area && input && globalThis.crypto?.subtle) {
  form.addEventListener('submit', (event) => {
    const file = input.files?.[0];
    if (!file) return;
    event.preventDefault();
    void sendFingerprint(file).catch(() => form.submit());
  });
}
if (form && area && input) {
  for (const name of ['dragover', 'dragleave', 'drop'])
    area.addEventListener(name, (event) => {
      event.preventDefault();
      area.classList.toggle('over', name === 'dragover');
    });
  area.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
  // A browser shows a file dropped beside the area in place of the page.
  for (const name of ['dragover', 'drop']) window.addEventListener(name, (event) => event.preventDefault());
  window.addEventListener('pageshow', () => {
    input.disabled = false;
    for (const field of form.querySelectorAll('input[name="digest"], input[name="beginnings"]')) field.remove();
  });
}

export {};
