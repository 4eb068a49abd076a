const TIMEOUT_MS = 5_000;

/** Posts JSON. Throws where the address does not take it, in words without the headers' secrets. */
export async function sendJson(url: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`it answered with status ${response.status}`);
}
