/** The common name of a certificate's holder, followed by its organization; the whole name on one line where it has neither. */
export function readName(subject: string): string {
  const parts = new Map(subject.split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
  const [name, organization] = [parts.get('CN'), parts.get('O')];
  if (name && organization && name !== organization) return `${name} (${organization})`;
  return name ?? organization ?? subject.replaceAll('\n', ', ');
}
