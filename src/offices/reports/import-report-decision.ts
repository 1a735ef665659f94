import type { Handle } from '../../platform/database/public.ts';
import { listBodies } from '../directory/public.ts';
import type { DecisionVerb, ReportReading } from '../languages/public.ts';
import type { DecisionInput } from './record-decision.ts';

/** Why the noting line is left for the officer. */
export type OpenDecision = 'no-noting' | 'noting-incomplete' | 'organ-unknown';
export type PlannedDecision = { input: DecisionInput } | { open: OpenDecision; organ?: string };

const verbs: [DecisionVerb, RegExp][] = [
  ['endorsed', /endors|fait sien|hizo suy|أيد/iu],
  ['approved', /approv|approuv|aprob|وافق/iu],
  ['adopted', /adopt|اعتمد/iu],
  ['noted', /not|أخذ|أحاط/iu],
];

/** The decision that the noting line records, when it is complete and its organ is in the directory under that very name. */
export async function decisionOf(db: Handle, { versions }: ReportReading): Promise<PlannedDecision> {
  const notings = versions.flatMap(({ language, noting }) => (noting ? [{ language, noting }] : []));
  if (notings.length === 0) return { open: 'no-noting' };
  const first = <T>(read: (noting: (typeof notings)[number]['noting']) => T | undefined) =>
    notings.map(({ noting }) => read(noting)).find((value) => value !== undefined);
  const verb = first((noting) => verbs.find(([, words]) => words.test(noting.verb ?? ''))?.[0]);
  const [session, day] = [first((noting) => noting.session), first((noting) => noting.date)];
  const city = Object.fromEntries(notings.flatMap(({ language, noting }) => (noting.place ? [[language, noting.place]] : [])));
  if (!verb || session === undefined || !day || Object.keys(city).length === 0) return { open: 'noting-incomplete' };
  const names = notings.flatMap(({ noting }) => (noting.body ? [noting.body] : []));
  const body = await organNamed(db, names);
  return body ? { input: { verb, body, session, city, day } } : { open: 'organ-unknown', organ: names.join(' · ') };
}

/** Only the same name will do: another organization's council would not have decided this report. */
async function organNamed(db: Handle, names: readonly string[]): Promise<string | undefined> {
  const wanted = names.map(folded);
  const bodies = await listBodies(db);
  return bodies.find((body) =>
    [body.names.short, body.names.formal].some((each) => Object.values(each).some((name) => wanted.includes(folded(name)))),
  )?.id;
}

const folded = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the |[\u0640\u2066-\u2069]/gu, '')
    .replace(/[’']/g, '’')
    .replace(/\s+/g, ' ')
    .trim();
