export const reach = 26;
export const versus = 'против';
