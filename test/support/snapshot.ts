import type { Scenario, ScenarioRun } from './scenario.ts';
import type { Seen } from './traffic.ts';

/** Whether a job of the verification asked, and not the rotation. */
const isOfVerification = ({ userAgent }: Seen): boolean => userAgent.endsWith('(verify)');

const kindOf = (seen: Seen): string => {
  const { host, method, path, query, status } = seen;
  return `${isOfVerification(seen) ? 'verify: ' : ''}${host} ${method} ${path}${decodeURIComponent(query)} -> ${status}`;
};

type Named = Pick<Scenario, 'connect' | 'github' | 'client'>;

/** What differs from run to run says nothing: it gets a name instead. */
export const normalised = ({ connect, github, client }: Named, text: string): string =>
  text
    .replaceAll(
      connect.regionUrls.euno ?? connect.url,
      connect.regionUrls.euno ? 'http://euno.connect.test' : 'http://connect.test',
    )
    .replaceAll(connect.url, 'http://connect.test')
    .replaceAll(new URL(connect.url).host, 'connect.test')
    .replaceAll(github.apiUrl, 'http://api.github.test')
    .replaceAll(github.server.url, 'http://github.test')
    .replaceAll(new URL(github.server.url).host, 'github.test')
    .replaceAll(connect.tenantId, '<tenant>')
    .replaceAll(client.clientId, '<client>')
    .replaceAll(/^(rotate-client-secrets) \d+\.\d+\.\d+(?= · )/gm, '$1 <version>')
    .replaceAll(/^::add-mask::.*$/gm, '::add-mask::<masked>')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, '<time>')
    .replaceAll(/(\d{4}-\d\d-\d\d )?\d\d:\d\d UTC/g, '<time>')
    .replaceAll(/\d{4}-\d\d-\d\d/g, '<date>')
    .replaceAll(/\b[0-9a-f]{32}\b/g, '<fingerprint>')
    .replaceAll(/\b\d+(\.\d+)? (s|ms|min)\b/g, '<duration>')
    .replaceAll(/ {2,}<duration>/g, ' <duration>')
    .replaceAll(/"durationMs":\d+/g, '"durationMs":0')
    .replaceAll(/nonce=[0-9a-f]{12}/g, 'nonce=<nonce>')
    .replaceAll(/for=[0-9a-f,]+/g, 'for=<audience>');

/** A look at one run of a workflow. */
export const isPoll = ({ host, path }: Seen): boolean => host === 'github' && /\/actions\/runs\/\d+$/.test(path);

const isDispatch = ({ method, path }: Seen): boolean => method === 'POST' && path.endsWith('/dispatches');

const inRounds = (requests: readonly Seen[]): Seen[][] => {
  const rounds = new Map<number, Seen[]>();
  for (const one of requests) rounds.set(one.round, [...(rounds.get(one.round) ?? []), one]);
  return [...rounds].sort(([a], [b]) => a - b).map(([, round]) => round);
};

/**
 * Requests in the order in which they happened, over both hosts: what is in a round waited for an answer of the one
 * before it, or for time. The verification counts as one round: how often a run is looked at, and between which looks its
 * jobs ask for their tokens, is chance. It begins after the dispatch and ends with the last look.
 */
export const roundsOf = (requests: readonly Seen[]): Seen[][] => {
  const rounds = inRounds(requests);
  const dispatch = rounds.findLastIndex((round) => round.some(isDispatch));
  const lastLook = rounds.findLastIndex((round) => round.some(isPoll));
  if (dispatch < 0 || lastLook <= dispatch) return rounds;
  const after = rounds.slice(lastLook + 1);
  const verification = [...rounds.slice(dispatch + 1, lastLook + 1).flat(), ...after.flat().filter(isOfVerification)];
  const left = after.map((round) => round.filter((one) => !isOfVerification(one))).filter(({ length }) => length > 0);
  return [...rounds.slice(0, dispatch + 1), verification, ...left];
};

/** What went out together has no order, so it is sorted; of the looks at a run only the first is told. */
const told = (scenario: Named, round: readonly Seen[]): string[] => {
  const looks = new Set(round.filter(isPoll).map(kindOf));
  return [...round.filter((one) => !isPoll(one)).map(kindOf), ...looks]
    .map((text) => normalised(scenario, text))
    .sort();
};

/** Exit status, standard output and all requests of a run in order, for a snapshot. */
export const storyOf = (scenario: Scenario, { stdout, code, requests }: ScenarioRun) => ({
  exit: code,
  stdout: normalised(scenario, stdout).split('\n'),
  requests: roundsOf(requests).map((round) => told(scenario, round)),
});
