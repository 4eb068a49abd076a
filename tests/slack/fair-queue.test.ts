import { describe, expect, it } from 'vitest';
import { FairQueue, QueueFull } from '../../src/slack/fair-queue.ts';
import { gate } from '../support/slack-house.ts';

describe('the fair queue', () => {
  it('lets channels take turns, and people within a channel', async () => {
    const queue = new FairQueue({ atOnce: 1, waiting: 100 });
    const order: string[] = [];
    const job = (name: string) => async () => void order.push(name);
    const all = [
      ...['a1', 'a2', 'a3'].map((name) => queue.run('A', 'ann', job(name))),
      queue.run('A', 'bob', job('b1')),
      queue.run('B', 'cat', job('c1')),
      queue.run('B', 'cat', job('c2')),
    ];
    await Promise.all(all);
    expect(order).toEqual(['a1', 'c1', 'b1', 'c2', 'a2', 'a3']);
  });

  it('runs no more at once than it may', async () => {
    const queue = new FairQueue({ atOnce: 3, waiting: 100 });
    let [now, most] = [0, 0];
    const job = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, (_, n) => queue.run(`C${n % 4}`, 'ann', job)));
    expect(most).toBe(3);
  });

  it('refuses what would be too much, and only that', async () => {
    const queue = new FairQueue({ atOnce: 1, waiting: 2 });
    const held = gate();
    const kept = [queue.run('A', 'ann', () => held.opened), queue.run('A', 'ann', () => held.opened)];
    await expect(queue.run('A', 'bob', async () => {})).rejects.toBeInstanceOf(QueueFull);
    held.open();
    await Promise.all(kept);
    await expect(queue.run('A', 'bob', async () => 'served')).resolves.toBe('served');
  });

  it('goes on after a job that fails', async () => {
    const queue = new FairQueue({ atOnce: 1, waiting: 10 });
    const fails = queue.run('A', 'ann', async () => {
      throw new Error('no');
    });
    const works = queue.run('A', 'ann', async () => 'yes');
    await expect(fails).rejects.toThrow('no');
    await expect(works).resolves.toBe('yes');
    expect([queue.waiting, queue.running]).toEqual([0, 0]);
  });

  it('begins nothing while a burst is still arriving', async () => {
    const queue = new FairQueue({ atOnce: 4, waiting: 100 });
    const begun: number[] = [];
    const jobs = Array.from({ length: 20 }, (_, n) => queue.run(`C${n}`, 'ann', async () => void begun.push(n)));
    await Promise.resolve();
    expect(begun).toEqual([]);
    await Promise.all(jobs);
    expect(begun).toHaveLength(20);
  });
});
