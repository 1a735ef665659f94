export const otherLanguages = 'portugues|aleman|italiano|japones|coreano|hindi|swahili|suajili|turco|persa';
