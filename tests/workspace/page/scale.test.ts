import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisSteps } from '../../../src/workspace/page/blocks/scale.ts';

test('an axis starts at zero where the figures are not far above it', () => {
  expect(axisSteps([3, 8, 10])).toEqual([0, 2.5, 5, 7.5, 10]);
});

test('figures far above zero get an axis of their own', () => {
  const steps = axisSteps([749, 829]);
  expect(steps[0]).toBeGreaterThan(600);
  expect(steps.at(-1)).toBeGreaterThanOrEqual(829);
});

test('every figure lies between the first and the last step, and steps rise', () => {
  const figures = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(figures, (values) => {
      const steps = axisSteps(values);
      const [first = 0, last = 0] = [steps[0], steps.at(-1)];
      const slack = 1e-6 * Math.max(1, ...values.map(Math.abs));
      expect(Math.min(...values)).toBeGreaterThanOrEqual(first - slack);
      expect(Math.max(...values)).toBeLessThanOrEqual(last + slack);
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      expect(steps.length).toBeLessThan(12);
    }),
  );
});
