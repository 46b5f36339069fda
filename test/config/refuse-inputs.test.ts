import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { refuseInputs } from '../../src/entry/refuse-inputs.ts';

const problems = [{ input: 'force', message: 'force is "yes"; expected true or false.', hint: 'Did you mean "true"?' }];

/** Runs it as the runner would, with these inputs, and tells what came of it. */
const refused = async (inputs: Record<string, string>, ...outputs: [] | [Record<string, string>]) => {
  const folder = mkdtempSync(join(tmpdir(), 'refused-'));
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
  for (const path of [output, summary]) writeFileSync(path, '');
  vi.stubEnv('GITHUB_OUTPUT', output);
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(name, value);
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const before = process.exitCode;
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  try {
    await refuseInputs(problems, ...outputs);
    const log = write.mock.calls.map(([text]) => String(text)).join('');
    const set = [...readFileSync(output, 'utf8').matchAll(/^(.+?)<<(.+)\n(.*)\n\2$/gm)];
    return {
      log,
      code: process.exitCode,
      outputs: Object.fromEntries(set.map(([, name, , value]) => [name, value])),
      summary: readFileSync(summary, 'utf8'),
    };
  } finally {
    write.mockRestore();
    process.exitCode = before;
  }
};

describe('refused inputs', () => {
  it('fail the step, and are told in the log, the outputs and the summary', async () => {
    const { log, code, outputs, summary } = await refused({});
    expect(code).toBe(1);
    expect(log).toBe(
      '::error title=CONFIG_INVALID::force is "yes"; expected true or false.%0A  Next: Did you mean "true"?\n' +
        '1 input is wrong. Nothing was called, and nothing was changed.\n',
    );
    expect(outputs).toEqual({ rotated: '[]', failed: '[]' });
    expect(summary).toContain('## Client secrets: 1 input is wrong\n');
    expect(summary).toContain('- force is "yes"; expected true or false.\n');
  });

  it('leave out the summary where it is not wanted, and outputs that the action does not have', async () => {
    const { code, outputs, summary } = await refused({ INPUT_SUMMARY: 'false' }, {});
    expect(code).toBe(1);
    expect(outputs).toEqual({});
    expect(summary).toBe('');
  });
});
