import { open, readFile } from 'node:fs/promises';

/**
 * Memory taken in pieces above this size goes back to the system when it is let go; a thousand small files would leave
 * theirs with the process for good. Pages nobody wrote on are not there.
 */
const PIECE = 40 * 1024 * 1024;
/** Larger files stand for themselves. */
const SMALL = 1024 * 1024;

/** Reads files whose bytes are wanted together for a while. */
export function createReadingRoom(): { read(path: string, size: number): Promise<Buffer> } {
  let piece = Buffer.alloc(0);
  let used = 0;
  return {
    /** The bytes of a file that was of this size when it was looked at. */
    async read(path, size) {
      if (size === 0 || size > SMALL) return readFile(path);
      if (used + size > piece.length) [piece, used] = [Buffer.allocUnsafeSlow(PIECE), 0];
      const place = piece.subarray(used, used + size);
      used += size;
      const file = await open(path);
      try {
        let read = 0;
        while (read < size) {
          const { bytesRead } = await file.read(place, read, size - read);
          if (bytesRead === 0) break;
          read += bytesRead;
        }
        const { size: now } = await file.stat();
        return read === size && now === size ? place : await readFile(path);
      } finally {
        await file.close();
      }
    },
  };
}
