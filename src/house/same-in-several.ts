/**
 * Words that truly are written alike in two of the four languages, in small letters. A wording made of these alone, or of codes, figures
 * and arguments, may stand unchanged; any other is taken for one that nobody translated.
 */
const alike = new Set(
  `journal code date dates document documents note notes page pages minute minutes question questions session sessions mission missions
   participant participants participation commission commissions signature signatures type types version versions format public total
   action actions organisation organisations organization local observation observations instruction instructions information impact
   verbale description excuses parliament original final normal no general error regional central capital institutional oral digital
   invitation badge badges vacante de message-id forum source sources style styles programme programmes contact contacts chancery`.split(
    /\s+/,
  ),
);

/** English and French share the words on these endings. */
const sharedEnding = /(tion|sion|ance|ence|age|ment|ible|able)s?$/;

/** Whether a text may be the same in several languages. */
export function sameInSeveral(text: string): boolean {
  const prose = text.replace(/\{[^{}]*\}/g, ' ').replace(/https?:\S+/g, ' ');
  const words = prose.match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
  return words.every((word) => isCode(word) || alike.has(word.toLowerCase()) || sharedEnding.test(word.toLowerCase()));
}

/** Abbreviations and codes: PDF, DOCX, SHA-256, UTC. */
function isCode(word: string): boolean {
  return /^[\p{Lu}\p{N}-]{2,}$/u.test(word) || /^\p{L}$/u.test(word);
}
