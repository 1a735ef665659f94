// The programs that the tests check with, and the Debian packages that hold them. No test is skipped for want of one.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const writerFilter = [
  '/usr/lib/libreoffice/program/libswlo.so',
  '/usr/lib64/libreoffice/program/libswlo.so',
  '/opt/libreoffice/program/libswlo.so',
];

/** What must be there, why, and which Debian packages bring it. */
const needs = [
  { what: 'Chromium (journeys in a browser)', package: 'chromium', present: () => hasProgram('chromium') },
  {
    what: 'LibreOffice Writer (reads our Word files)',
    package: 'libreoffice-writer-nogui',
    present: () => hasProgram('soffice') && writerFilter.some((file) => existsSync(file)),
  },
  {
    what: 'poppler (reads our PDFs)',
    package: 'poppler-utils',
    present: () => ['pdftotext', 'pdftoppm', 'pdfinfo', 'pdfdetach', 'pdfsig'].every(hasProgram),
  },
  { what: 'OpenSSL (makes certificates for tests and reads our signatures)', package: 'openssl', present: () => hasProgram('openssl') },
  {
    what: 'tesseract with Arabic, French, Spanish, Russian and Chinese (reads the pictures of our pages)',
    package: 'tesseract-ocr tesseract-ocr-ara tesseract-ocr-fra tesseract-ocr-spa tesseract-ocr-rus tesseract-ocr-chi-sim',
    present: hasRecognition,
  },
  {
    what: 'Dovecot (a real IMAP server)',
    package: 'dovecot-imapd',
    present: () => existsSync('/usr/sbin/dovecot') || hasProgram('dovecot'),
  },
  {
    what: 'Hunspell dictionaries of five languages (read the spelling of texts)',
    package: 'hunspell-en-gb hunspell-en-us hunspell-fr hunspell-es hunspell-ar hunspell-ru',
    present: () => ['en_GB', 'en_US', 'fr', 'es_ES', 'ar', 'ru_RU'].every((name) => existsSync(`/usr/share/hunspell/${name}.dic`)),
  },
  { what: 'qpdf (checks the structure of our PDFs)', package: 'qpdf', present: () => hasProgram('qpdf') },
  { what: 'a PostgreSQL server 15 or later (the second server of the tests)', package: 'postgresql', present: hasPostgres },
];

function hasProgram(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function hasRecognition() {
  if (!hasProgram('tesseract')) return false;
  const { stdout } = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' });
  const languages = (stdout ?? '').split('\n');
  return ['ara', 'eng', 'fra', 'spa', 'rus', 'chi_sim'].every((language) => languages.includes(language));
}

function hasPostgres() {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return false;
  return readdirSync(root).some((major) => Number(major) >= 15 && existsSync(join(root, major, 'bin', 'postgres')));
}

/** Installs what is missing where it may, otherwise says exactly what to do; answers whether everything is there. */
export function installTestPrograms() {
  const missing = needs.filter((need) => !need.present());
  if (missing.length === 0) return true;
  const packages = missing.flatMap((need) => need.package.split(' '));
  console.log(`The tests need programs that this machine lacks:\n${missing.map((need) => `  ${need.what}: ${need.package}`).join('\n')}`);
  if (!hasProgram('apt-get'))
    return explain('This machine has no apt-get. Install the above with its own package manager, then try again.');
  const administrator = administratorPrefix();
  const install = ['apt-get', 'install', '--yes', '--no-install-recommends', ...packages];
  if (!administrator) return explain(`Run this as administrator, then try again:\n  sudo apt-get update && sudo ${install.join(' ')}`);
  console.log(`Installing them: ${install.join(' ')}`);
  runQuietly([...administrator, 'apt-get', 'update']);
  runQuietly([...administrator, ...install]);
  const still = needs.filter((need) => !need.present());
  if (still.length === 0) return true;
  return explain(`Still missing after the installation: ${still.map((need) => need.what).join(', ')}. apt-get’s message is above.`);
}

function explain(message) {
  console.error(message);
  return false;
}

/** Nothing for root, sudo where it asks no password, undefined where we may not install. */
function administratorPrefix() {
  if (process.getuid?.() === 0) return [];
  const allowed = hasProgram('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return allowed ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive'] : undefined;
}

/** Shows what a program said only when it failed. */
function runQuietly([program, ...args]) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}`);
}
