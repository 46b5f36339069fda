const HOST_PATHS: readonly (readonly [RegExp, string])[] = [
  [/^\/api\/v1\/Tenants\/[^/]+\/(ClientCredential|Hybrid)Clients\/[^/]+\//, ''],
  [/^\/(identity|repos\/[^/]+\/[^/]+)\//, ''],
  [/^actions\/workflows\/[^/]+\/dispatches$/, 'dispatches'],
];

/** A request as it would be called in any other world: `connect POST Secrets`, `github GET actions/runs/N`. */
export const kindOf = (host: string, { method, url }: Request): string => {
  const path = HOST_PATHS.reduce((left, [pattern, instead]) => left.replace(pattern, instead), new URL(url).pathname);
  return `${host} ${method} ${path.replaceAll(/\b\d+\b/g, 'N')}`;
};
