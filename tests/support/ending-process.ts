import pino from 'pino';
import { prepareEnding } from '../../src/ending.ts';

/** A process that ends as the program does, after a mishap: `node ending-process.ts rejection|exception|slow|fault`. */
const [manner] = process.argv.slice(2);
const ending = prepareEnding();
ending.tellTo(pino({ base: null }, pino.destination({ dest: 2, sync: true })));
ending.before(() => void process.stdout.write('first in, last out\n'));
if (manner === 'slow') ending.before(() => new Promise(() => {}));
if (manner === 'fault') {
  ending.before(() => {
    throw new Error('the store was closed already');
  });
}
ending.before(() => void process.stdout.write('last in, first out\n'));
const alive = setInterval(() => process.stdout.write('alive\n'), 50);
ending.before(() => clearInterval(alive));
if (manner === 'rejection') void Promise.reject(new Error('Slack answered nonsense'));
if (manner === 'exception') {
  setTimeout(() => {
    throw new Error('a listener broke');
  }, 20);
}
