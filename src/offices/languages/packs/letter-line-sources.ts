/** What a letter opens and closes with beside the words that its import reads. */
export const more = (own: string, read: string) => `(?:${own}|${read})`;

/** The line of a letterhead that counts enclosures or names who else gets the letter: a word, perhaps a number, and a colon. */
export const counted = (words: string) => `(?:${words})(?: ?\\(?\\d{0,2}\\w{0,2}\\)?)? ?(?:[:：]|$)`;
