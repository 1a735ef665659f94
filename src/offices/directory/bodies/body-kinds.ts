/** What a body is; it never changes. Its status (member, observer …) does, and is dated. */
export const bodyKinds = ['parliament', 'associate', 'observer', 'un-entity', 'partner', 'organ', 'secretariat'] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const statuses = ['member', 'associate', 'observer', 'partner', 'suspended', 'readmitted'] as const;
export type Status = (typeof statuses)[number];
/** What a status amounts to: who was readmitted is a member like any other. */
export type Standing = Exclude<Status, 'readmitted'>;

export const standingOf = (status: Status): Standing => (status === 'readmitted' ? 'member' : status);

/** The statuses that are meant where these are asked for: who asks for members means those readmitted too. */
export function statusesMeant(asked: readonly Status[]): Status[] {
  return asked.includes('member') ? [...new Set<Status>([...asked, 'readmitted'])] : [...asked];
}
