/** So many vectors stand in one block. */
const BLOCK = 512;

/**
 * Vectors of one length held side by side. Thousands of small buffers, each let go in its own time, leave holes in the
 * process's memory that no system gets back; blocks are taken once and used again.
 */
export class VectorPool {
  readonly #dimensions: number;
  readonly #room: number;
  #blocks: Float32Array[] = [];
  #count = 0;

  /** `room` is how many vectors keep their place in memory after `clear`; more may be added. */
  constructor(dimensions: number, room: number) {
    this.#dimensions = dimensions;
    this.#room = room;
  }

  get count(): number {
    return this.#count;
  }

  /** Copies a vector in, shorter ones filled up with nothing, and says where it stands. */
  add(vector: ArrayLike<number>): number {
    const at = this.#count;
    if (at === this.#blocks.length * BLOCK) this.#blocks.push(new Float32Array(BLOCK * this.#dimensions));
    const place = this.at(at);
    place.fill(0);
    place.set(vector);
    this.#count += 1;
    return at;
  }

  /** The vector that stands there; good until `clear`. */
  at(index: number): Float32Array {
    const from = (index % BLOCK) * this.#dimensions;
    return (this.#blocks[Math.floor(index / BLOCK)] ?? NOTHING).subarray(from, from + this.#dimensions);
  }

  clear(): void {
    this.#count = 0;
    this.#blocks = this.#blocks.slice(0, Math.ceil(this.#room / BLOCK));
  }
}

const NOTHING = new Float32Array();
