import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is gone once the test is over. */
export const temporaryFolder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'rotate-client-secrets-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
};
