/** A hemicycle of three rows of seats around one table. */
export const associationMark = drawHemicycle();

/** Two open brackets that hold a point. */
export const instituteMark = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">',
  '<g fill="none" stroke="#5a3d6b" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round">',
  '<path d="M22 12H12v40h10"/><path d="M42 12h10v40H42"/></g>',
  '<circle cx="32" cy="32" r="7" fill="#5a3d6b"/></svg>',
].join('');

function drawHemicycle(): string {
  const seats = [
    { radius: 13, count: 5, size: 2.4 },
    { radius: 20.5, count: 8, size: 2.6 },
    { radius: 28, count: 11, size: 2.8 },
  ].flatMap(({ radius, count, size }) => Array.from({ length: count }, (_, at) => drawSeat(radius, (Math.PI * at) / (count - 1), size)));
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 44" width="64" height="44">',
    `<g fill="#1f4e5f">${seats.join('')}</g>`,
    '<path d="M26.5 35.5a5.5 5.5 0 0 1 11 0z" fill="#b08d3c"/></svg>',
  ].join('');
}

function drawSeat(radius: number, angle: number, size: number): string {
  const x = (32 - radius * Math.cos(angle)).toFixed(2);
  const y = (35.5 - radius * Math.sin(angle)).toFixed(2);
  return `<circle cx="${x}" cy="${y}" r="${size}"/>`;
}
