/**
 * Words that truly are written alike in two of the four languages, in small letters. Only for the comparison of wordings: one that is
 * made of these alone, or of names, codes, figures and arguments, may stand unchanged.
 */
const alike = new Set(
  `journal code date dates document documents note notes page pages minute minutes question questions session sessions mission missions
   participant participants participation commission commissions signature signatures type types version versions format public total
   action actions organisation organisations organization local observation observations instruction instructions information impact
   description excuses parliament original final normal no general error regional central capital institutional oral digital
   invitation vacante de message-id forum programme programmes contact contacts chancery`.split(/\s+/),
);

/** Whether a text may be the same in several languages. */
export function sameInSeveral(text: string): boolean {
  const prose = text.replace(/\{[^{}]*\}/g, ' ').replace(/https?:\S+/g, ' ');
  const words = prose.match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
  return words.every((word) => isCode(word) || alike.has(word.toLowerCase()));
}

/** Abbreviations and codes: PDF, DOCX, SHA-256, UTC. */
function isCode(word: string): boolean {
  return /^[\p{Lu}\p{N}-]{2,}$/u.test(word) || /^\p{L}$/u.test(word);
}
