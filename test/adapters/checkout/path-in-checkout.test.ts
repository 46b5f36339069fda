import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathInCheckout } from '../../../src/adapters/checkout/path-in-checkout.ts';
import { checkoutWith } from '../workflow-files/checkout-fixture.ts';

describe('a path is told from the root of the checkout', () => {
  const root = () => checkoutWith({ 'rotation.yml': 'a', 'ops/config/rotation.yml': 'b' });

  it.each([
    ['rotation.yml', 'rotation.yml'],
    ['./rotation.yml', 'rotation.yml'],
    ['ops//config/./rotation.yml', 'ops/config/rotation.yml'],
    ['ops/../rotation.yml', 'rotation.yml'],
  ])('where it is written as %s', async (written, path) => {
    expect(await pathInCheckout(root(), written)).toBe(path);
  });

  it('where it is absolute, or leads out and in again', async () => {
    const folder = root();
    expect(await pathInCheckout(folder, join(folder, 'ops/config/rotation.yml'))).toBe('ops/config/rotation.yml');
    const round = `../${relative(join(folder, '..'), folder)}/rotation.yml`;
    expect(await pathInCheckout(folder, round)).toBe('rotation.yml');
  });

  it('where the checkout is reached by a link, and where the file is one', async () => {
    const folder = root();
    const other = checkoutWith({ 'elsewhere.yml': 'c' });
    symlinkSync(folder, join(other, 'linked'));
    expect(await pathInCheckout(folder, join(other, 'linked', 'rotation.yml'))).toBe('rotation.yml');
    symlinkSync(join(other, 'elsewhere.yml'), join(folder, 'link.yml'));
    expect(await pathInCheckout(folder, 'link.yml')).toBe('link.yml');
  });

  it('and not at all where it lies elsewhere, or is not there', async () => {
    const folder = root();
    const other = checkoutWith({ 'elsewhere.yml': 'c' });
    expect(await pathInCheckout(folder, join(other, 'elsewhere.yml'))).toBeUndefined();
    expect(await pathInCheckout(folder, relative(folder, join(other, 'elsewhere.yml')))).toBeUndefined();
    expect(await pathInCheckout(folder, '..')).toBeUndefined();
    expect(await pathInCheckout(folder, '.')).toBeUndefined();
    expect(await pathInCheckout(folder, 'none.yml')).toBeUndefined();
    expect(await pathInCheckout(join(folder, 'gone'), 'rotation.yml')).toBeUndefined();
  });
});
