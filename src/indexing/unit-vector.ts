/** A vector of the same direction and length one, so that a dot product is a cosine whichever model made it; nothing stays nothing. */
export function unitVector(values: readonly number[]): Float32Array {
  const vector = new Float32Array(values);
  let squares = 0;
  for (let at = 0; at < vector.length; at += 1) squares += (vector[at] ?? 0) ** 2;
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}
