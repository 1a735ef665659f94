export const reach = 22;
export const versus = 'against|versus';
