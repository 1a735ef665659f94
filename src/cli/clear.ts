import type { Command } from 'commander';
import { type Circular, circularRefusals, clearVersion, composeVersions, stepsOfCircular } from '../offices/circulars/public.ts';
import { isOfPartner, type Step } from '../offices/clearance/public.ts';
import { type Actor, hasRole } from '../platform/actor.ts';
import { asLanguage } from '../platform/language.ts';
import { circularNamed } from './find-record.ts';
import { type CommonOptions, type Desk, refuseCommand, runCommand, withCommonOptions } from './run-command.ts';

type ClearOptions = CommonOptions & { language?: string; note?: string };

/** `chancery clear CIRCULAR --as EMAIL`: takes every step that waits for this account: clears or signs the versions as they stand. */
export function registerClear(program: Command): void {
  const command = program
    .command('clear')
    .argument('<circular>', 'id, or “last”')
    .description('clear or sign the versions that wait for the account given with --as');
  withCommonOptions(command)
    .option('--language <code>', 'only this version')
    .option('--note <text>', 'how another organization’s clearance reached us')
    .action(async (name: string, options: ClearOptions) =>
      runCommand(options, async (desk) => clear(desk, await circularNamed(desk.db, name), options)),
    );
}

async function clear(desk: Desk, circular: Circular, options: ClearOptions) {
  const versions = await composeVersions(desk.db, circular, desk.settings);
  const steps = await stepsOfCircular(desk.db, circular, versions);
  const only = asLanguage(options.language);
  const mine = steps.filter(
    (step) => step.state === 'next' && mayTake(desk.actor, step, options.note) && (!only || step.language === only),
  );
  const taken: { language: string; act: string }[] = [];
  for (const step of mine) {
    const seen = versions.find(({ language }) => language === step.language)?.digest ?? '';
    const answer = await clearVersion(desk.db, desk.actor, circular.id, { stepId: step.id, seen, note: options.note }, desk.settings);
    if (!answer.ok) return refuseCommand(answer.refusal, circularRefusals);
    taken.push({ language: step.language, act: step.act });
  }
  return { record: { id: circular.id, taken }, lines: taken.map(({ language, act }) => `${act} ${language}`) };
}

/** Ours by role; a co-signing organization's by its own account, or recorded by role with a note. */
function mayTake(actor: Actor, step: Step, note?: string): boolean {
  return isOfPartner(actor) ? step.recorded : hasRole(actor, step.role) && (!step.recorded || note !== undefined);
}
