import type { Problem } from '../config/problems.ts';
import { parseDuration } from '../domain/duration.ts';
import type { GivenFlags } from './arguments.ts';

/** A request that is to go wrong, as a flag says it. */
interface SandboxFault {
  readonly method: string;
  /** Found anywhere in the path. */
  readonly path: RegExp;
  /** Absent: the connection breaks. */
  readonly status?: number;
  /** The request is carried out all the same. */
  readonly applied: boolean;
  /** How many requests it hits. */
  readonly times: number;
}

/** What the sandbox is to be like, beyond where it listens. */
export interface SandboxWishes {
  readonly connectPort: number;
  readonly githubPort: number;
  readonly stateFile?: string;
  /** Folder of workflow files. */
  readonly workflows?: string;
  /** In milliseconds, until a created or deleted secret is known to the token service. */
  readonly lag: { readonly createMs: number; readonly deleteMs: number };
  readonly connectFaults: readonly ConnectFault[];
  readonly githubFaults: readonly SandboxFault[];
}

const SYNTAX = /^(GET|PUT|POST|PATCH|DELETE) (\/\S*) (\d{3}|drop)( applied)?(?: x([1-9]\d{0,3}))?$/;
const EXAMPLE =
  "Write a method, a part of the path, and a status, such as 'POST /Secrets 503'; 'applied' and 'x3' may follow.";

const connectStatuses = [408, 429, 500, 503] as const;

/** One that the credential API is known to answer. */
export type ConnectFault = SandboxFault & { readonly status: (typeof connectStatuses)[number] };

interface Reading {
  readonly flags: GivenFlags;
  readonly problems: Problem[];
}

const wrong = ({ problems }: Reading, input: string, message: string, hint: string): void =>
  void problems.push({ input, message, hint });

const faults = (reading: Reading, name: string): SandboxFault[] =>
  reading.flags
    .text(name)
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [, method, path = '', status, applied, times = '1'] = SYNTAX.exec(line) ?? [];
      if (method === undefined) {
        wrong(reading, name, `--${name} is ${JSON.stringify(line.slice(0, 80))}, which is no fault.`, EXAMPLE);
        return [];
      }
      const fault = {
        method,
        path: new RegExp(path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i'),
        applied: applied !== undefined,
        times: Number(times),
      };
      return [status === 'drop' ? fault : { ...fault, status: Number(status) }];
    });

const connectFaults = (reading: Reading, name: string): ConnectFault[] =>
  faults(reading, name).flatMap((fault) => {
    const status = connectStatuses.find((known) => known === fault.status);
    if (status !== undefined) return [{ ...fault, status }];
    wrong(
      reading,
      name,
      `--${name} has a status that it cannot; expected one of ${connectStatuses.join(', ')}.`,
      EXAMPLE,
    );
    return [];
  });

const port = (reading: Reading, name: string): number => {
  const text = reading.flags.text(name) || '0';
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  wrong(reading, name, `--${name} is no port.`, 'Give a whole number from 0 to 65535; 0 takes any free one.');
  return 0;
};

const lag = (reading: Reading, name: string): number => {
  const text = reading.flags.text(name) || '0s';
  const ms = parseDuration(text);
  if (ms !== undefined) return ms;
  wrong(reading, name, `--${name} is no duration.`, 'Write a whole number and s, m, h or d, such as 20s.');
  return 0;
};

/** Understands the flags of `sandbox`, and reports all that is wrong with them at once. */
export const readSandboxWishes = (
  flags: GivenFlags,
): { readonly wishes: SandboxWishes } | { readonly problems: readonly Problem[] } => {
  const reading: Reading = { flags, problems: [] };
  const [stateFile, workflows] = [flags.text('state'), flags.text('workflows')];
  const wishes: SandboxWishes = {
    connectPort: port(reading, 'connect-port'),
    githubPort: port(reading, 'github-port'),
    ...(stateFile === '' ? {} : { stateFile }),
    ...(workflows === '' ? {} : { workflows }),
    lag: { createMs: lag(reading, 'create-lag'), deleteMs: lag(reading, 'delete-lag') },
    connectFaults: connectFaults(reading, 'connect-fault'),
    githubFaults: faults(reading, 'github-fault'),
  };
  return reading.problems.length > 0 ? { problems: reading.problems } : { wishes };
};
