/** Round steps for an axis that covers the values and, where they are near it, zero. */
export function axisSteps(values: readonly number[], steps = 4): number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const spread = high - low || Math.abs(high) || 1;
  const from = low >= 0 && low < spread * 2 ? 0 : high <= 0 && -high < spread * 2 ? low : low - spread * 0.15;
  const to = high <= 0 && -high < spread * 2 ? 0 : high;
  const step = roundStep((to - from || 1) / steps);
  const first = Math.floor(from / step) * step;
  const count = Math.ceil((to - first) / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((first + index * step).toPrecision(12)));
}

function roundStep(rough: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].find((each) => each * magnitude >= rough) ?? 10;
  return step * magnitude;
}
