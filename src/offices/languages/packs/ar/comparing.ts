export const reach = 22;
