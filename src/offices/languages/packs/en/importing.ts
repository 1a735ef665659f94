export const placePrepositions = 'in|at';
