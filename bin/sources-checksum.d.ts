/** A checksum over path, size and time of change of every source below the root. */
export function sourcesChecksum(root: string): string;
