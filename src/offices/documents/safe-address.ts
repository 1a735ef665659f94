/** The address a reader may follow from an official document (web, mail, telephone), or undefined: the text is then printed without a link. */
export function safeAddress(href: string | undefined): string | undefined {
  const trimmed = href?.trim();
  if (!trimmed || trimmed.length > 2000) return undefined;
  return /^(https?:\/\/[^\s"<>\\]+|mailto:[^\s"<>\\]+|tel:\+?[\d\s().-]+)$/i.test(trimmed) ? trimmed : undefined;
}
