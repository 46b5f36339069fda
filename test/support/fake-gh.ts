import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What GitHub's command-line program would know, and what it was asked to do. */
export interface FakeGh {
  /** To be put before the other folders of PATH. */
  readonly folder: string;
  /** The commands that it was given, an argument each. */
  calls(): string[][];
  /** What the artifact of a run holds from now on. */
  keep(run: number, content: string): void;
}

export interface GhAnswers {
  /** What `gh api` answers to whatever is asked; `asked`: what the server of GITHUB_API_URL says to GH_TOKEN. */
  readonly api?: unknown;
  /** Open issues, as `gh issue list --json number` shows them. */
  readonly issues?: readonly { readonly number: number }[];
  /** By id of the run: what its artifact holds. */
  readonly artifacts?: Readonly<Record<string, string>>;
}

/** Asks the server, with the token that the step has; the names of its variables are those of gh. */
const ASKING = `
const { GITHUB_API_URL, GH_TOKEN } = process.env;
const answer = await fetch(\`\${GITHUB_API_URL}/\${process.argv[2]}\`, { headers: { authorization: \`token \${GH_TOKEN}\` } });
if (!answer.ok) { console.error(\`HTTP \${answer.status}\`); process.exit(1); }
process.stdout.write(await answer.text());
`;

/** Answers from files; `--jq` is done by jq, so that a filter is held to its grammar. */
const SCRIPT = `#!/usr/bin/env bash
set -euo pipefail
here=$(dirname "$0")
jq -cn '$ARGS.positional' --args -- "$@" >> "$here/calls"
filter=.; name=; folder=; repository=
for ((at = 1; at <= $#; at++)); do
  next=$((at + 1))
  case "\${!at}" in
    --jq) filter=\${!next} ;;
    --name) name=\${!next} ;;
    --dir) folder=\${!next} ;;
    --repo) repository=\${!next} ;;
  esac
done
case "$1 \${2:-}" in
  'api '*)
    if [ -f "$here/asking.mjs" ]; then
      '${process.execPath}' "$here/asking.mjs" "$2" | jq -r "$filter"
    else
      [ -f "$here/api.json" ] || { echo 'HTTP 404' >&2; exit 1; }; jq -r "$filter" "$here/api.json"
    fi ;;
  'issue list') jq -r "$filter" "$here/issues.json" ;;
  'run download')
    # Whoever may not see the run gets nothing of it.
    if [ -f "$here/asking.mjs" ]; then
      '${process.execPath}' "$here/asking.mjs" "repos/$GH_REPO/actions/runs/$3" > /dev/null
    fi
    [ -f "$here/artifact-$3" ] || { echo 'no artifact matches' >&2; exit 1; }
    mkdir -p "$folder"; cp "$here/artifact-$3" "$folder/$name.json" ;;
  'workflow run') '${process.execPath}' "$here/dispatch.mjs" "$3" "$repository" ;;
esac
`;

/** Starts a workflow on its default branch, which is `main` here, as `gh workflow run` does. */
const DISPATCH = `const [workflow, repository] = process.argv.slice(2);
const { GITHUB_API_URL, GH_TOKEN } = process.env;
const answer = await fetch(\`\${GITHUB_API_URL}/repos/\${repository}/actions/workflows/\${workflow}/dispatches\`, {
  method: 'POST',
  headers: { authorization: \`Bearer \${GH_TOKEN}\`, 'x-github-api-version': '2022-11-28', 'user-agent': 'gh' },
  body: JSON.stringify({ ref: 'main' }),
});
if (!answer.ok) throw new Error(\`HTTP \${answer.status}: \${await answer.text()}\`);
`;

/** Puts a program named gh into a folder that does what `answers` say. */
export const fakeGh = (folder: string, { api, issues = [], artifacts = {} }: GhAnswers): FakeGh => {
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, name);
  writeFileSync(file('gh'), SCRIPT);
  chmodSync(file('gh'), 0o755);
  writeFileSync(file('dispatch.mjs'), DISPATCH);
  if (api === 'asked') writeFileSync(file('asking.mjs'), ASKING);
  else if (api !== undefined) writeFileSync(file('api.json'), JSON.stringify(api));
  writeFileSync(file('issues.json'), JSON.stringify(issues));
  const keep = (run: number | string, content: string): void => writeFileSync(file(`artifact-${run}`), content);
  for (const [run, content] of Object.entries(artifacts)) keep(run, content);
  return {
    folder,
    keep,
    calls: () =>
      existsSync(file('calls'))
        ? readFileSync(file('calls'), 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as string[])
        : [],
  };
};
