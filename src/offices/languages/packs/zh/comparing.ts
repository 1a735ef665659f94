export const reach = 9;
