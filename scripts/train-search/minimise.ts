const STEPS = 400;
const RATE = 0.05;
const MEMORY = 0.9;
const SQUARE_MEMORY = 0.999;

/**
 * Finds the lowest point of a smooth convex function, by Adam with a falling rate; the same input gives the same point.
 * @param slope the function's slope at a point
 * @param signs for each coordinate 1 when it may not be negative, -1 when it may not be positive, else 0
 */
export function minimise(
  width: number,
  slope: (point: Float64Array) => Float64Array,
  signs: readonly number[] = [],
): Float64Array {
  const point = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = slope(point);
    const rate = RATE * (1 - (step - 1) / STEPS);
    for (let at = 0; at < width; at += 1) {
      const value = gradient[at] ?? 0;
      mean[at] = MEMORY * (mean[at] ?? 0) + (1 - MEMORY) * value;
      square[at] = SQUARE_MEMORY * (square[at] ?? 0) + (1 - SQUARE_MEMORY) * value * value;
      const first = (mean[at] ?? 0) / (1 - MEMORY ** step);
      const second = (square[at] ?? 0) / (1 - SQUARE_MEMORY ** step);
      const moved = (point[at] ?? 0) - (rate * first) / (Math.sqrt(second) + 1e-8);
      point[at] = (signs[at] ?? 0) * moved < 0 ? 0 : moved;
    }
  }
  return point;
}

/** The spread of each column, never 0. */
export function spreadOf(rows: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const width = rows[0]?.length ?? 0;
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  rows.forEach((row, at) => {
    for (let column = 0; column < width; column += 1)
      mean[column] = (mean[column] ?? 0) + ((weights[at] ?? 0) * (row[column] ?? 0)) / all;
  });
  rows.forEach((row, at) => {
    for (let column = 0; column < width; column += 1) {
      const off = (row[column] ?? 0) - (mean[column] ?? 0);
      spread[column] = (spread[column] ?? 0) + ((weights[at] ?? 0) * off * off) / all;
    }
  });
  return spread.map((value) => Math.sqrt(value) + 1e-6);
}
