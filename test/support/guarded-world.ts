import { fingerprint } from '../../src/domain/fingerprint.ts';
import { parseMarker } from '../../src/domain/marker.ts';
import type { RotationReport } from '../../src/domain/report.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import type { DROP_CONNECTION, Intercept, LoopbackServer } from '../../src/sandbox/loopback-server.ts';
import { runAction, type StepResult } from './action-process.ts';
import { findLeaks, type Leak, unmaskedYet, withoutMaskCommands } from './leak-scan.ts';
import { kindOf } from './request-kinds.ts';
import { IDENTITY, REPOSITORY, type RotatedClientOptions, startRotatedClient, TOKENS } from './rotated-client.ts';
import { runnerEnvironment } from './runner-environment.ts';

export interface GuardedWorldOptions extends RotatedClientOptions {
  /** Multiplies the protocol's durations. */
  readonly timeScale: number;
}

/** Stands before each request of the action: may do what it likes to whoever sent it, and must answer or drop it. */
export type Meddle = (kind: string, handle: () => Promise<Response>) => Promise<Response | typeof DROP_CONNECTION>;

/** A step of the action while it runs. */
export interface RunningStep {
  /** As GitHub numbers the run. */
  readonly id: number;
  /** Sends a signal; nothing when it has ended. */
  signal(signal: NodeJS.Signals): void;
  /** As GitHub would say that it ended: `cancelled` when the process was killed. */
  readonly ended: Promise<EndedStep>;
}

export interface EndedStep extends StepResult {
  readonly id: number;
  /** Absent when the process did not live to report. */
  readonly credential: RotationReport['credentials'][number] | undefined;
}

/** How many secret values were looked for in how many texts, and where they were found. */
export interface LeakScan {
  readonly secrets: number;
  readonly texts: number;
  readonly leaks: readonly Leak[];
}

export type GuardedWorld = Awaited<ReturnType<typeof guardedWorld>>;

/** A world in which everything that must hold at every moment is looked at after each request that may change it. */
export const guardedWorld = async (options: GuardedWorldOptions) => {
  const client = await startRotatedClient(options);
  const { connect, github, clock, clientId, held } = client;
  const violations: string[] = [];
  const known = new Set<string>([...Object.values(TOKENS), client.current.secret, client.admin.secret]);
  const values = new Map([[client.current.secretId, client.current.secret]]);
  const texts: Record<string, string> = {};
  const printed: string[] = [];
  let meddle: Meddle = (_, handle) => handle();
  let steps = 0;

  const ours = () =>
    connect.secretsOf(clientId).filter(({ description }) => {
      const marker = parseMarker(description);
      return marker?.owner === IDENTITY.owner && marker.credential === IDENTITY.credential;
    });
  const notOurs = () => {
    const own = new Set(ours().map(({ id }) => id));
    return JSON.stringify(connect.secretsOf(clientId).filter(({ id }) => !own.has(id)));
  };
  const untouched = notOurs();

  const guard = (after: string): void => {
    for (const [scope, value] of held()) {
      if (!connect.accepts(clientId, value)) violations.push(`I1: ${scope} holds a dead value after ${after}`);
    }
    if (notOurs() !== untouched) violations.push(`I2: a secret that is not ours was changed by ${after}`);
    // The new one beside those that failing runs may leave.
    if (ours().length > held().size + 3) violations.push(`I3: ${ours().length} generations after ${after}`);
  };

  /** A verification workflow of which every job says what its destination really holds. */
  const conclude = async (dispatched: Response): Promise<void> => {
    const { workflow_run_id: id } = (await dispatched.clone().json()) as { workflow_run_id: number };
    await github.settled();
    const { inputs } = github.run(id);
    const proven = [...held().values()].every(
      (value) =>
        connect.accepts(clientId, value) &&
        fingerprint(new SecretValue(value), inputs['correlation-id'] ?? '') === inputs.fingerprint,
    );
    if (!proven) github.setRun(id, { status: 'completed', conclusion: 'failure' });
    texts[`inputs of run ${id}`] = JSON.stringify(inputs);
  };

  const remember = (request: Request, body: string): void => {
    const { authorization } = Object.fromEntries(request.headers);
    if (authorization) known.add(authorization.replace(/^\S+ /, ''));
    for (const [, text] of body.matchAll(/"(?:Secret|access_token)":"([^"\\]*)"/g)) known.add(text ?? '');
    const [, id, value] = /^\{"Id":(\d+),.*"Secret":"([^"\\]*)"/.exec(body) ?? [];
    if (id && value) values.set(Number(id), value);
  };

  const attend = (host: 'connect' | 'github', server: LoopbackServer): void => {
    const intercept: Intercept = (request, handler) => {
      const kind = kindOf(host, request);
      return meddle(kind, async () => {
        const answer = await handler(request);
        remember(request, await answer.clone().text());
        if (kind === 'github POST dispatches' && answer.status === 200) await conclude(answer);
        if (!kind.includes(' GET ')) guard(kind);
        return answer;
      });
    };
    server.intercept = intercept;
  };
  attend('connect', connect.server());
  attend('github', github.server);

  const environmentOf = (id: number) =>
    runnerEnvironment({ repository: REPOSITORY, id, apiUrl: github.apiUrl, timeScale: options.timeScale });
  const contexts = { 'github.repository': REPOSITORY, 'github.api_url': github.apiUrl, 'github.token': 'unused' };

  const keep = (step: StepResult): void => {
    steps += 1;
    printed.push(step.stdout);
    texts[`stdout of step ${steps}`] = withoutMaskCommands(step.stdout);
    texts[`stderr of step ${steps}`] = step.stderr;
    for (const [name, text] of Object.entries(step.files)) texts[`file ${name} of step ${steps}`] = text;
  };

  /** Starts a run of the rotating workflow. `inputs` are those that its job was given when it was queued. */
  const start = ({ workflow = 'rotate.yml', inputs = client.inputs() } = {}): RunningStep => {
    const { id } = github.addRun({ repository: REPOSITORY, workflow, status: 'in_progress' });
    let pid: number | undefined;
    const onStart = (started: number) => {
      pid = started;
    };
    const finish = async (): Promise<EndedStep> => {
      const step = await runAction({ inputs, contexts, env: environmentOf(id), onStart });
      pid = undefined;
      const conclusion = step.signal ? 'cancelled' : step.code === 0 ? 'success' : 'failure';
      github.setRun(id, { status: 'completed', conclusion });
      keep(step);
      const report = JSON.parse(step.outputs.result || '{"credentials":[]}') as RotationReport;
      return { ...step, id, credential: report.credentials[0] };
    };
    const signal = (name: NodeJS.Signals) => {
      try {
        if (pid !== undefined) process.kill(pid, name);
      } catch {
        // It has just ended.
      }
    };
    return { id, signal, ended: finish() };
  };

  /** The clean-up after a main step, with the inputs that its job was given. */
  const post = async (main: EndedStep, inputs: ReturnType<typeof client.inputs>): Promise<StepResult> => {
    const step = await runAction({ inputs, contexts, env: environmentOf(main.id), stage: 'post', state: main.state });
    keep(step);
    return step;
  };

  /** What is not as it is when a rotation is finished: one new generation, everywhere, and nothing superseded. */
  const disorder = (): string[] => {
    const generations = ours();
    const [only] = generations;
    if (generations.length !== 1 || !only)
      return [`generations ${generations.map(({ id }) => id).join(', ')} are there`];
    if (only.id === client.current.secretId) return ['the old generation is the only one'];
    const value = values.get(only.id);
    return [...held()]
      .filter(([, each]) => each !== value)
      .map(([scope]) => `${scope} does not hold secret ${only.id}`);
  };

  const scan = (): LeakScan => {
    const receipts = [...github.repository(REPOSITORY).variables.values()].map(({ value }) => value);
    const descriptions = connect.secretsOf(clientId).map(({ description }) => description ?? '');
    const all = { ...texts, receipts: receipts.join('\n'), descriptions: descriptions.join('\n') };
    const secrets = [...known].filter((text) => text !== '');
    const early = printed.flatMap((stdout) =>
      unmaskedYet(secrets, stdout).map(() => ({ where: 'stdout', form: 'before its mask' })),
    );
    return { secrets: secrets.length, texts: Object.keys(all).length, leaks: [...findLeaks(secrets, all), ...early] };
  };

  return {
    violations,
    inputs: client.inputs,
    start,
    post,
    disorder,
    scan,
    ids: () => ours().map(({ id }) => id),
    /** Ids of ours that some destination holds. */
    idsHeld: () => [...values].filter(([, value]) => [...held().values()].includes(value)).map(([id]) => id),
    meddleWith(next: Meddle) {
      meddle = next;
    },
    advance(ms: number) {
      clock.advance(ms);
      guard(`${ms} ms`);
    },
    github,
    close: client.close,
  };
};
