import type { JSX } from 'preact';
import type { Actor } from '../../platform/actor.ts';
import type { Handle } from '../../platform/database/public.ts';
import type { ScreenLanguage } from '../../platform/language.ts';
import type { FormState, Problems, Request, Typed } from '../../platform/web/public.ts';
import type { ListedBody } from '../directory/public.ts';

/** What the commitments office gives to the activity's form and page. */
export type CommitmentPart = {
  Fields: (props: { c: Request; state: FormState }) => JSX.Element;
  /** Wordings of the problems that `enter` names. */
  wordings: (language: ScreenLanguage) => Record<string, string>;
  /** Enters what the fields state, if anything; answers the problems by field otherwise. */
  enter: (
    tx: Handle,
    actor: Actor,
    activityId: string,
    entered: { typed: Typed; bodies: ListedBody[]; madeOn: string },
  ) => Promise<Problems>;
  List: (props: { c: Request; commitments: unknown[] }) => JSX.Element;
  listOf: (db: Handle, activityId: string, language: ScreenLanguage) => Promise<unknown[]>;
};

/** What offices above the register show on its pages; handed over by the application. */
export type ActivityNeighbours = {
  commitments?: CommitmentPart;
  /** The editions that cite an activity. */
  citationsOf?: (db: Handle, activityId: string) => Promise<{ id: string; symbol: string; sealed: boolean }[]>;
};
