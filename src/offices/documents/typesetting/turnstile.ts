/** How somebody who asked to enter fared: inside, turned away because the line is full, or gone while waiting. */
export type Entry = 'in' | 'full' | 'gone';
export type Turnstile = { enter(signal?: AbortSignal): Promise<Entry>; leave(): void; waiting(): number };
type Waiting = (entry: Entry) => void;

/** Lets `size` in at a time, in order of arrival; at most `lineAtMost` wait, and who gives up waiting leaves the line. */
export function openTurnstile(size: number, lineAtMost = Number.POSITIVE_INFINITY): Turnstile {
  let inside = 0;
  const line: Waiting[] = [];
  return {
    enter(signal) {
      if (signal?.aborted) return Promise.resolve('gone');
      if (inside < size) {
        inside += 1;
        return Promise.resolve('in');
      }
      if (line.length >= lineAtMost) return Promise.resolve('full');
      return new Promise((resolve) => joinLine(line, resolve, signal));
    },
    leave() {
      const next = line.shift();
      if (next) next('in');
      else inside -= 1;
    },
    waiting: () => line.length,
  };
}

function joinLine(line: Waiting[], resolve: Waiting, signal: AbortSignal | undefined): void {
  const giveUp = () => {
    line.splice(line.indexOf(called), 1);
    resolve('gone');
  };
  const called: Waiting = (entry) => {
    signal?.removeEventListener('abort', giveUp);
    resolve(entry);
  };
  line.push(called);
  signal?.addEventListener('abort', giveUp, { once: true });
}
