/** What an act answers: done, or an expected no that is returned and never thrown. */
export type Refusal<Code extends string = string> = { code: Code } & Record<string, unknown>;
export type Refused<Code extends string = string> = { ok: false; refusal: Refusal<Code> };
export type Answer<Done extends object = object, Code extends string = string> = ({ ok: true } & Done) | Refused<Code>;

/** Builds a refusal from its code and the facts its wording needs. */
export function refuse<Code extends string>(code: Code, facts: Record<string, unknown> = {}): Refused<Code> {
  return { ok: false, refusal: { code, ...facts } };
}

/** Returns what was done, or throws where a refusal would be a bug (seeding, tests). */
export function accepted<Done extends object>(answer: ({ ok: true } & Done) | Refused): { ok: true } & Done {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer;
}
