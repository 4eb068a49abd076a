import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Embeddings } from '@langchain/core/embeddings';
import { z } from 'zod';
import { Fault } from '../../fault.ts';

const PACKAGE = '@huggingface/transformers';

/** Turns texts into one vector each, as a transformers.js pipeline does. */
export type FeatureExtractor = (texts: readonly string[]) => Promise<number[][]>;
export type LoadExtractor = (folder: string) => Promise<FeatureExtractor>;

/** How many texts are encoded together. */
const BATCH = 32;

/**
 * Embeddings of a model that lies in a folder of this machine in the form transformers.js reads (config.json, tokenizer.json,
 * onnx/). Nothing is downloaded. A missing folder or package is a Fault; the model itself is loaded at first use.
 */
export async function openTransformersFolder(
  folder: string,
  load: LoadExtractor = loadWithTransformers,
): Promise<Embeddings & { readonly model: string }> {
  const path = resolve(folder);
  if (!existsSync(resolve(path, 'config.json'))) {
    throw new Fault('embeddings', `EMBEDDINGS names the folder ${path}, which holds no model (no config.json)`, {
      remedy: 'Put a model in the form of transformers.js there, or set EMBEDDINGS=embedded.',
    });
  }
  if (load === loadWithTransformers) await importPackage();
  return new TransformersFolder(path, load);
}

class TransformersFolder extends Embeddings {
  readonly model: string;
  readonly #folder: string;
  readonly #load: LoadExtractor;
  #extractor: Promise<FeatureExtractor> | null = null;

  constructor(folder: string, load: LoadExtractor) {
    super({});
    this.model = `transformers:${basename(folder)}`;
    this.#folder = folder;
    this.#load = load;
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    this.#extractor ??= this.#load(this.#folder);
    const extract = await this.#extractor;
    const vectors: number[][] = [];
    for (let from = 0; from < texts.length; from += BATCH)
      vectors.push(...(await extract(texts.slice(from, from + BATCH))));
    return vectors;
  }

  async embedQuery(text: string): Promise<number[]> {
    return (await this.embedDocuments([text]))[0] ?? [];
  }
}

/** The part of transformers.js that is used. */
const transformers = z.looseObject({
  env: z.looseObject({ allowRemoteModels: z.boolean().optional(), localModelPath: z.string().optional() }),
  pipeline: z.custom<(task: string, model: string, options: object) => Promise<Pipeline>>(
    (it) => typeof it === 'function',
  ),
});
type Pipeline = (texts: readonly string[], options: object) => Promise<{ tolist(): number[][] }>;

async function loadWithTransformers(folder: string): Promise<FeatureExtractor> {
  const { env, pipeline } = transformers.parse(await importPackage());
  Object.assign(env, { allowRemoteModels: false, localModelPath: `${dirname(folder)}/` });
  const extract = await pipeline('feature-extraction', basename(folder), { local_files_only: true });
  return async (texts) => (await extract(texts, { pooling: 'mean', normalize: true })).tolist();
}

async function importPackage(): Promise<unknown> {
  try {
    const name: string = PACKAGE;
    return await import(name);
  } catch (cause) {
    throw new Fault('embeddings', `EMBEDDINGS=transformers:… needs the package ${PACKAGE}, which is not installed`, {
      remedy: `Run \`npm install ${PACKAGE}\`, or set EMBEDDINGS=embedded.`,
      cause,
    });
  }
}
