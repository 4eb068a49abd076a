import { randomBytes } from 'node:crypto';
import type { SharedFile } from './message.ts';
import { Refusal } from './refusal.ts';

interface Shelved {
  readonly file: SharedFile;
  readonly bytes: Buffer | null;
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Files on their way into a channel: an address is asked for, bytes arrive, the upload is completed. */
export class FileShelf {
  readonly #files = new Map<string, Shelved>();

  /** Reserves a place for a file. */
  reserve(name: string, size: number): SharedFile {
    const id = `F${randomBytes(5).toString('hex').toUpperCase()}`;
    const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
    const mimetype = TYPES[ending] ?? 'application/octet-stream';
    const path = `/files/${id}/${encodeURIComponent(name)}`;
    const file = { id, name, title: name, mimetype, size, path };
    this.#files.set(id, { file, bytes: null });
    return file;
  }

  receive(id: string, bytes: Buffer): void {
    const known = this.get(id);
    this.#files.set(id, { file: { ...known.file, size: bytes.length }, bytes });
  }

  complete(id: string, title: string | undefined): SharedFile {
    const known = this.get(id);
    if (!known.bytes) throw new Refusal('file_not_found');
    const file = { ...known.file, title: title ?? known.file.title };
    this.#files.set(id, { ...known, file });
    return file;
  }

  get(id: string): Shelved {
    const known = this.#files.get(id);
    if (!known) throw new Refusal('file_not_found');
    return known;
  }

  clear(): void {
    this.#files.clear();
  }
}
