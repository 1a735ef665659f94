export const reach = 26;
