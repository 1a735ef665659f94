// Installs what Chancery needs. Runs on Node 20 or later with nothing installed: `npm start` and `npm test` call it first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installTestPrograms } from './install-test-programs.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.chancery-installed');
const pinnedNode = join(root, 'node_modules', 'node', 'bin', 'node');

/** Whether the packages on the disk are those of package-lock.json, put there by us or by the developer's own `npm install`. */
function packagesAreCurrent(lock) {
  if (!existsSync(pinnedNode)) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return true;
  const installed = packagesIn('node_modules/.package-lock.json');
  const asLocked = ([path, { version, optional }]) =>
    path === '' || (installed[path] ? installed[path].version === version : optional === true);
  return Object.entries(packagesIn('package-lock.json')).every(asLocked);
}

/** The packages a lock file lists, by their folder; none when there is no such file. */
function packagesIn(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (packagesAreCurrent(lock)) return writeFileSync(stampFile, lock);
  console.log('Installing the packages of package-lock.json (npm ci); about 400 MB, once.');
  rmSync(stampFile, { force: true });
  const installed = run('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']);
  if (installed !== 0) fail('npm ci did not succeed; its message is above. Check the connection to the package registry and try again.');
  fetchPinnedNode();
  writeFileSync(stampFile, lock);
}

/** The package `node` fetches the runtime by its install script; where install scripts may not run, we run that one ourselves. */
function fetchPinnedNode() {
  const folder = join(root, 'node_modules', 'node');
  if (!existsSync(pinnedNode)) {
    console.log('Fetching the pinned Node (its install script was not allowed to run).');
    run(process.execPath, ['installArchSpecificPackage.js'], folder, { npm_config_ignore_scripts: 'false' });
    run('npm', ['rebuild', 'node', '--ignore-scripts', '--loglevel=error']);
  }
  const version = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' });
  if (version.status !== 0)
    fail('The pinned Node could not be installed (npm package “node”). Allow its install script and run npm ci again.');
}

function run(program, args, cwd = root, env = {}) {
  return spawnSync(program, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } }).status;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < 20) fail(`Chancery needs Node 20 or later to begin; this is ${process.version}.`);
installPackages();
if (process.argv.includes('--for-tests') && !installTestPrograms()) process.exit(1);
