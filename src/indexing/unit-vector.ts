/** A vector of the same direction and length one, so that a dot product is a cosine whichever model made it; nothing stays nothing. */
export function unitVector(values: readonly number[]): Float32Array {
  const length = Math.sqrt(values.reduce((total, value) => total + value * value, 0));
  return length > 0 ? Float32Array.from(values, (value) => value / length) : Float32Array.from(values);
}
