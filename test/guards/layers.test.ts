import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsIn } from '../support/imports.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('imports', () => {
  it('point down, in no circle', () => {
    const { violations, modules } = importsIn('.');
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(100);
  });

  it('would be caught pointing up', () => {
    const house = temporaryFolder();
    for (const floor of ['src/domain', 'src/app']) mkdirSync(join(house, floor), { recursive: true });
    writeFileSync(join(house, 'tsconfig.json'), '{}');
    writeFileSync(join(house, 'src/app/rotate.ts'), 'export const up = 1;\n');
    writeFileSync(join(house, 'src/domain/plan.ts'), "export { up } from '../app/rotate.ts';\n");
    expect(importsIn(house).violations).toEqual(['domain-is-pure: src/domain/plan.ts -> src/app/rotate.ts']);
  });
});
