/** The environment, as config hands it on: keys and addresses as the providers' SDKs name them. Never logged. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** "openai:gpt-5-mini" in its two halves. A model's name may hold colons of its own. */
export function splitModel(setting: string): { readonly provider: string; readonly name: string } {
  const at = setting.indexOf(':');
  return { provider: setting.slice(0, at).toLowerCase(), name: setting.slice(at + 1) };
}

/** Every key, token and header of the environment, so that no message repeats one. */
export function secretsIn(env: Environment): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value && value.length >= 6 && /KEY|TOKEN|SECRET|PASSWORD|HEADERS/.test(name) ? [value] : [],
  );
}

/** A server that speaks the OpenAI protocol, and the key it wants; one of one's own wants none, but the protocol sends one. */
export interface OpenAiServer {
  readonly apiKey: string;
  readonly configuration?: { readonly baseURL: string };
}

/** How a client of the OpenAI protocol talks: over this wire, and without a log of its own, which OPENAI_LOG switches on and which prints keys. */
export const silent = <Wire>(fetch: Wire) => ({ fetch, logLevel: 'off' as const });

/** Providers reached over the OpenAI protocol without a package of their own. Null for others. */
export function openAiServer(provider: string, env: Environment): OpenAiServer | null {
  const baseURL = addressOf(provider, env);
  if (provider !== 'openai' && provider !== 'ollama') return null;
  const apiKey = (provider === 'openai' && env.OPENAI_API_KEY) || 'none';
  return { apiKey, ...(baseURL && { configuration: { baseURL } }) };
}

const OLLAMA = 'http://127.0.0.1:11434';

/** Where a provider is reached, as far as the environment says it; null for the provider's own address. */
export function addressOf(provider: string, env: Environment): string | null {
  if (provider === 'openai') return env.OPENAI_BASE_URL ?? null;
  if (provider === 'ollama') return `${(env.OLLAMA_BASE_URL ?? OLLAMA).replace(/\/+(?:v1\/?)?$/, '')}/v1`;
  return null;
}

/** Structured output without a preview came with this version. */
const AZURE_VERSION = '2024-10-21';

/** Azure's resource, deployment and key, in LangChain's words. The deployment is the model's name unless a variable says another. */
export function azureServer(name: string, env: Environment, deployment = env.AZURE_OPENAI_API_DEPLOYMENT_NAME) {
  const endpoint = env.AZURE_OPENAI_ENDPOINT?.replace(/\/+$/, '');
  const basePath = env.AZURE_OPENAI_BASE_PATH?.replace(/\/+$/, '') ?? (endpoint && `${endpoint}/openai/deployments`);
  return {
    azureOpenAIApiKey: env.AZURE_OPENAI_API_KEY ?? '',
    azureOpenAIApiDeploymentName: deployment || name,
    azureOpenAIApiVersion: env.AZURE_OPENAI_API_VERSION || AZURE_VERSION,
    ...(basePath && { azureOpenAIBasePath: basePath }),
    ...(env.AZURE_OPENAI_API_INSTANCE_NAME && { azureOpenAIApiInstanceName: env.AZURE_OPENAI_API_INSTANCE_NAME }),
  };
}

/** The variables a provider needs and the environment lacks. */
export function missingVariables(provider: string, env: Environment): readonly string[] {
  const azureAddress = env.AZURE_OPENAI_ENDPOINT || env.AZURE_OPENAI_BASE_PATH || env.AZURE_OPENAI_API_INSTANCE_NAME;
  const needs: Readonly<Record<string, readonly string[]>> = {
    openai: env.OPENAI_BASE_URL ? [] : ['OPENAI_API_KEY'],
    azure_openai: ['AZURE_OPENAI_API_KEY', ...(azureAddress ? [] : ['AZURE_OPENAI_ENDPOINT'])],
    anthropic: ['ANTHROPIC_API_KEY'],
    mistralai: ['MISTRAL_API_KEY'],
    groq: ['GROQ_API_KEY'],
    cohere: ['COHERE_API_KEY'],
  };
  return (needs[provider] ?? []).filter((name) => !env[name]);
}

/** The variable whose address a call could not be made to, such as one without http:// in front; null where all are sound. */
export function wrongAddress(provider: string, env: Environment): string | null {
  const names: Readonly<Record<string, readonly string[]>> = {
    openai: ['OPENAI_BASE_URL'],
    ollama: ['OLLAMA_BASE_URL'],
    azure_openai: ['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_BASE_PATH'],
  };
  const isAddress = (text: string) => /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
  return (names[provider] ?? []).find((name) => env[name] && !isAddress(env[name])) ?? null;
}

/** What to do about such an address. */
export const ADDRESS = { remedy: 'Set it to one such as http://127.0.0.1:8000/v1, with http:// or https:// in front.' };

const PRIVATE =
  /^(?:[^.]+|127\..*|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|\[(?:::1|f[cd].*)\]|.*\.(?:local|internal|lan))$/i;

/** Whether the tokens are paid for: a server on this machine or a private network is taken to be one's own. */
export type CostClass = 'own server' | 'paid by the token';

export function costClassOf(setting: string, env: Environment): CostClass {
  const address = addressOf(splitModel(setting).provider, env);
  const own = address !== null && URL.canParse(address) && PRIVATE.test(new URL(address).hostname);
  return own ? 'own server' : 'paid by the token';
}
