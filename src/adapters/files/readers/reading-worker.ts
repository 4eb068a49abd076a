import { parentPort } from 'node:worker_threads';
import { type FileToParse, parseFile } from '../../../parsing/parse-file.ts';
import { readBytes } from './read-bytes.ts';

/** Runs in a thread of its own: reads and parses one file a message, and answers with what came of it. */
parentPort?.on('message', async (file: FileToParse) => {
  try {
    const bytes = typeof file.bytes === 'string' ? Buffer.from(file.bytes) : file.bytes;
    const read = await readBytes(bytes);
    const parsed = parseFile(read ? { ...file, read } : file);
    parentPort?.postMessage({ parsed });
  } catch (error) {
    parentPort?.postMessage({ failed: error instanceof Error ? error.message : String(error) });
  }
});
