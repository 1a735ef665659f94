/** The product's only clock. Tests set it; nothing else calls `new Date()` for the present. */
let source: () => Date = () => new Date();

export function now(): Date {
  return source();
}

/** Today's calendar day `YYYY-MM-DD` in an IANA zone. */
export function today(zone = 'UTC'): string {
  return Temporal.Instant.fromEpochMilliseconds(source().getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Sets the clock for a test; call without an argument to return to the real one. */
export function setClock(at?: Date | (() => Date)): void {
  source = at === undefined ? () => new Date() : typeof at === 'function' ? at : () => at;
}
