/** The day as an ISO date, from which the age of a figure is counted. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
