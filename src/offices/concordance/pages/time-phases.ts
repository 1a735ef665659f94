/** How long the parts of an answer took, as the header `server-timing` says it: the browser's tools show it beside each request. */
export type Phases = { mark: (name: string) => void; header: () => string };

/** Starts counting; each mark ends the part that ran since the mark before. */
export function timePhases(): Phases {
  const begun = performance.now();
  const parts: { name: string; from: number; to: number }[] = [];
  const tell = (name: string, took: number) => `${name};dur=${took.toFixed(1)}`;
  return {
    mark: (name) => parts.push({ name, from: parts.at(-1)?.to ?? begun, to: performance.now() }),
    header: () => [tell('recheck', performance.now() - begun), ...parts.map(({ name, from, to }) => tell(name, to - from))].join(', '),
  };
}
