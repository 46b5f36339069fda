// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflow files have expressions in plain text.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../../src/sandbox/github/run.ts';
import { type Visitor, visitGitHub } from './github-client.ts';
import { logOf, steps } from './github-workflow.ts';

const REPO = 'acme/ingest';
const FILE = '.github/workflows/test.yml';
const [OWN, FORK, DEPENDABOT] = [17, 18, 19];
/** What a step sees, without what the runner masks. */
const script = [
  '- run: |',
  '    echo "<secret:${#SECRET} dependabot:${#BUMP} production:${#PRODUCTION} var:$REGION>"',
  '    echo "<$GITHUB_EVENT_NAME $GITHUB_REF $GITHUB_REF_NAME $GITHUB_HEAD_REF $GITHUB_BASE_REF $GITHUB_ACTOR>"',
  '    echo "<$NUMBER $FROM $HEAD $BASE>"',
  '  env:',
  '    SECRET: ${{ secrets.SECRET }}',
  '    BUMP: ${{ secrets.BUMP }}',
  '    PRODUCTION: ${{ secrets.PRODUCTION }}',
  '    REGION: ${{ vars.REGION }}',
  '    NUMBER: ${{ github.event.pull_request.number }}',
  '    FROM: ${{ github.event.pull_request.head.repo.full_name }}',
  '    HEAD: ${{ github.event.pull_request.head.ref }}',
  '    BASE: ${{ github.event.pull_request.base.ref }}',
];
const workflow = (greeting: string): string =>
  `on: pull_request\njobs:\n  see:\n    environment: production\n    permissions: { contents: write, pull-requests: write }\n${steps(...script, '- uses: actions/checkout@v7', `- run: echo "<${greeting} $(cat note.txt)>"`)}`;

describe('a run for a pull request in the GitHub sandbox', () => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await visitGitHub({ runner: {} });
    const { sandbox } = visitor;
    sandbox.addRepository({
      fullName: REPO,
      files: { [FILE]: workflow('base'), 'note.txt': 'kept' },
      environments: [{ name: 'production' }],
      variables: { REGION: 'euno' },
      secrets: { SECRET: '12345' },
      pullRequests: [
        { number: OWN, changes: { 'note.txt': 'changed' } },
        {
          number: FORK,
          from: 'mallory/ingest',
          branch: 'main',
          author: 'mallory',
          changes: { [FILE]: workflow('fork') },
        },
        { number: DEPENDABOT, branch: 'dependabot/npm', author: 'dependabot[bot]', files: ['package.json'] },
      ],
    });
    sandbox.addRepository({ fullName: 'mallory/ingest', files: {} });
    sandbox.writeByHand(`${REPO}:dependabot/BUMP`, '123');
    sandbox.writeByHand(`${REPO}#production:PRODUCTION`, '1234567');
  });

  afterEach(async () => {
    await visitor.sandbox.close();
    expect(visitor.traffic.violations).toEqual([]);
  });

  const start = async (pullRequest: number): Promise<Run> => {
    const { sandbox } = visitor;
    const run = await sandbox.startRun({ repository: REPO, workflow: 'test.yml', event: 'pull_request', pullRequest });
    await sandbox.settled();
    return run;
  };
  /** The lines between angle brackets that it printed; the commands stand above them. */
  const seen = (run: Run): string[] => [...logOf(run).matchAll(/^<(.*)>$/gm)].map(([, text = '']) => text);

  it.each([
    [
      OWN,
      [
        'secret:5 dependabot:0 production:7 var:euno',
        `pull_request refs/pull/${OWN}/merge ${OWN}/merge change main someone`,
        `${OWN} acme/ingest change main`,
        'base changed',
      ],
    ],
    [
      FORK,
      [
        'secret:0 dependabot:0 production:0 var:',
        `pull_request refs/pull/${FORK}/merge ${FORK}/merge main main mallory`,
        `${FORK} mallory/ingest main main`,
        // GitHub takes the workflow as it would be, merged.
        'fork kept',
      ],
    ],
    [
      DEPENDABOT,
      [
        'secret:0 dependabot:3 production:0 var:euno',
        `pull_request refs/pull/${DEPENDABOT}/merge ${DEPENDABOT}/merge dependabot/npm main dependabot[bot]`,
        `${DEPENDABOT} acme/ingest dependabot/npm main`,
        'base kept',
      ],
    ],
  ])('gives number %i what GitHub gives it, in its own files', async (number, lines) => {
    const run = await start(number);
    expect(run.conclusion, `${run.startupError} ${logOf(run)}`).toBe('success');
    expect(seen(run)).toEqual(lines);
  });

  it('has a token that writes only for a branch of the repository', async () => {
    const ask = [
      '- run: |',
      '    cat > ask.mjs <<END',
      '    const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, NUMBER: number, TOKEN: token } = process.env;',
      '    const request = { method: "POST", headers: { authorization: "Bearer " + token }, body: JSON.stringify({ body: "x" }) };',
      '    const { status } = await fetch(api + "/repos/" + repository + "/issues/" + number + "/comments", request);',
      '    console.log("<" + status + ">");',
      '    END',
      '    node ask.mjs',
      '  env: { TOKEN: "${{ github.token }}", NUMBER: "${{ github.event.number }}" }',
    ];
    const jobs = `  say:\n    permissions: { pull-requests: write }\n${steps(...ask)}`;
    visitor.sandbox.repository(REPO).setFile(FILE, `on: pull_request\njobs:\n${jobs}`);
    expect([seen(await start(OWN)), seen(await start(DEPENDABOT))]).toEqual([['201'], ['403']]);
  });

  it('is shown with the branch and the repository that it comes from', async () => {
    const run = await start(FORK);
    const { body } = await visitor.request('GET', `/repos/${REPO}/actions/runs/${run.id}`);
    expect(body).toMatchObject({
      event: 'pull_request',
      head_branch: 'main',
      head_repository: { full_name: 'mallory/ingest' },
      repository: { full_name: REPO },
      actor: { login: 'mallory' },
    });
  });

  it('is not started for a pull request that is not there', async () => {
    await expect(start(99)).rejects.toThrow('No pull request found: 99');
  });
});
