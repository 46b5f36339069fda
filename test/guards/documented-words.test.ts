import { describe, expect, it } from 'vitest';
import { exitStatus } from '../../src/cli/exit-status.ts';
import { flagOf } from '../../src/cli/flag.ts';
import { type Input, rotateInputs } from '../../src/config/inputs.ts';
import { findingReasons } from '../../src/domain/check-finding.ts';
import { documentAt } from '../support/documents.ts';
import { tableOf, wordsIn } from '../support/page-tables.ts';

const check = documentAt('docs/check.md');
const commandLine = documentAt('docs/command-line.md');

describe('the page on the check', () => {
  it('explains every finding, with what it makes of a credential', () => {
    const told = tableOf(check, 'reason').flatMap(([reasons = '', status = '']) =>
      wordsIn(reasons).map((reason) => [reason, status.split(', ')[0]]),
    );
    const errors = told.pop();
    // The last row is for error codes, of which troubleshooting tells.
    expect(errors).toEqual(['NOT_FOUND', 'unknown']);
    expect(told.sort()).toEqual(
      findingReasons()
        .map((one) => [...one])
        .sort(),
    );
  });
});

describe('the page on the command line', () => {
  it('names every exit status', () => {
    const told = tableOf(commandLine, 'exit status').map(([status]) => Number(status));
    expect(told).toEqual(Object.values(exitStatus));
  });

  it('names the variable of every secret, and its flag', () => {
    const secrets = Object.entries<Input>(rotateInputs).filter(([name, { secret }]) => secret && name !== 'run-token');
    const flags = secrets.map(([name, input]) => [`\`${flagOf(name, input).secretIn}\``, `\`--${name}\``]);
    const told = tableOf(commandLine, 'variable').map(([variable, flag]) => [variable, flag]);
    expect(told.filter(([, flag]) => flag !== '').sort()).toEqual(flags.sort());
  });
});
