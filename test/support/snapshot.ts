import type { Scenario, ScenarioRun } from './scenario.ts';
import type { Seen } from './traffic.ts';

const isWrite = ({ method, path }: Seen): boolean =>
  !['GET', 'HEAD'].includes(method) && !path.endsWith('/connect/token');

const kindOf = ({ host, method, path, query, status }: Seen): string =>
  `${host} ${method} ${path}${decodeURIComponent(query)} -> ${status}`;

/** What differs from run to run says nothing: it gets a name instead. */
export const normalised = (
  { connect, github, client }: Pick<Scenario, 'connect' | 'github' | 'client'>,
  text: string,
): string =>
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

/** How often something was asked, where the number depends on how fast the machine is: only that it was. */
const POLLED = /\/actions\/runs\/\d+(\/|$| )/;

/**
 * All requests: those that change something in the order in which they came, one host after the other; those that only
 * ask by kind and number. What goes out together has no order, so writes of one kind are sorted; the order across the
 * hosts, and of questions before writes, is what `expectSound` looks at.
 */
const requestsOf = (scenario: Scenario, seen: readonly Seen[]): string[] => {
  const writes: string[][] = [];
  const inOrder = seen.filter(isWrite).sort((a, b) => a.host.localeCompare(b.host) || a.from - b.from);
  for (const one of inOrder) {
    const alike = `${one.host} ${one.method} `;
    const last = writes.at(-1);
    if (last?.[0]?.startsWith(alike)) last.push(kindOf(one));
    else writes.push([kindOf(one)]);
  }
  const reads = new Map<string, number>();
  for (const one of seen.filter((each) => !isWrite(each))) reads.set(kindOf(one), (reads.get(kindOf(one)) ?? 0) + 1);
  const counted = [...reads].map(([kind, count]) => (POLLED.test(kind) ? kind : `${kind} (x${count})`)).sort();
  return [...writes.flatMap((group) => group.sort()), '---', ...counted].map((text) => normalised(scenario, text));
};

/** Standard output and requests of a run, for a snapshot. */
export const storyOf = (scenario: Scenario, { stdout, code, requests }: ScenarioRun) => ({
  exit: code,
  stdout: normalised(scenario, stdout).split('\n'),
  requests: requestsOf(scenario, requests),
});
