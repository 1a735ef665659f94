/** What a body is; it never changes. Its status (member, observer …) does, and is dated. */
export const bodyKinds = ['parliament', 'associate', 'observer', 'un-entity', 'partner', 'organ', 'secretariat'] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const statuses = ['member', 'associate', 'observer', 'partner', 'suspended'] as const;
export type Status = (typeof statuses)[number];
