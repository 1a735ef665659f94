export type QuietHours = { from: string; until: string };

const searchDays = 3;

/**
 * From when a letter may leave: undefined where it may at once, else the first moment at which no zone given is in its quiet hours
 * (`HH:MM` to `HH:MM` of the clock there, through midnight where `until` is the earlier). Where the zones never wake together, the first
 * one decides: it is the seat's.
 */
export function quietUntil(zones: readonly string[], hours: QuietHours, at: Date): Date | undefined {
  const [seat] = zones;
  if (!seat || hours.from === hours.until) return undefined;
  const asleep = (moment: Date) => zones.some((zone) => isQuiet(zone, hours, moment));
  if (!asleep(at)) return undefined;
  const wakings = zones.flatMap((zone) => wakingsAfter(zone, hours, at)).sort((a, b) => a.getTime() - b.getTime());
  const together = wakings.find((moment) => !asleep(moment));
  if (together) return together;
  return isQuiet(seat, hours, at) ? wakingsAfter(seat, hours, at)[0] : undefined;
}

/** Whether the clock of a zone stands within the quiet hours. */
export function isQuiet(zone: string, { from, until }: QuietHours, at: Date): boolean {
  const clock = inZone(zone, at).toPlainTime().toString({ smallestUnit: 'minute' });
  return from < until ? clock >= from && clock < until : clock >= from || clock < until;
}

function wakingsAfter(zone: string, { until }: QuietHours, at: Date): Date[] {
  const day = inZone(zone, at).toPlainDate();
  return Array.from({ length: searchDays }, (_, n) => {
    const waking = day.add({ days: n }).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(until) });
    return new Date(waking.epochMilliseconds);
  }).filter((waking) => waking > at);
}

function inZone(zone: string, at: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
}
