import { type Input, rotateInputs } from '../../config/inputs.ts';
import type { Command } from '../command.ts';
import { jsonFlag } from '../command.ts';
import { type Flag, flagOf } from '../flag.ts';
import { speechFor } from '../spoken.ts';
import { type AnswerName, answerNames } from './answers.ts';

/** What a config file says in another way than an input. */
const described: Partial<Record<AnswerName, Partial<Input>>> = {
  'tenant-id': { description: 'GUID of the tenant.' },
  'client-id': { description: 'GUID of the client whose secret is rotated.' },
  name: { description: 'Name of the credential in the file.', defaultRule: 'the name of the repository' },
  owner: {
    description: 'Repository that runs the rotation, and so owns the secrets that are made.',
    defaultRule: 'the repository of the GitHub secret',
  },
  environment: {
    description:
      'Environment that has the GitHub secret, in place of the repository itself; may be given several times. The verification workflow gets a job for each.',
  },
  repository: { defaultRule: 'the one that the git remote "origin" points to' },
  'secret-name': { description: 'Name of the GitHub secret to write.', defaultRule: 'CONNECT_CLIENT_SECRET' },
  'verify-workflow': { description: 'File name of the verification workflow.', defaultRule: 'verify-connect.yml' },
  'admin-client-id': {
    description:
      'GUID of a Tenant Administrator client that acts; without it the client rotates itself, which hybrid clients cannot, nor clients whose secret is read in another repository or outside of GitHub Actions.',
  },
};

const say = speechFor(rotateInputs);

const flagOfAnswer = (name: AnswerName) => {
  const { default: _, variable: __, ...input }: Input = rotateInputs[name];
  const own = described[name];
  const made = flagOf(name, own?.defaultRule === undefined ? { ...rotateInputs[name], ...own } : { ...input, ...own });
  const flag = { ...made, description: say(made.description) };
  return name === 'environment' ? { ...flag, repeatable: true } : flag;
};

/** A flag that is no answer: with environments the repository's own secret is one only where it is said. */
const repositorySecret: Flag = {
  name: 'repository-secret',
  description: 'With --environment: the repository itself has a secret of that name, too, which is kept the same.',
};

const beside = (name: AnswerName): readonly Flag[] => (name === 'environment' ? [repositorySecret] : []);

export const initCommand: Command = {
  name: 'init',
  summary: 'Write a config file, and the workflows that go with it.',
  examples: [
    { for: 'Ask for what is needed; on a terminal only', run: 'rotate-client-secrets init' },
    {
      for: 'Ask nothing',
      run: [
        'rotate-client-secrets init --repository acme/ingest --connect-url https://euno.datahub.connect.aveva.com \\',
        '    --tenant-id 7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10 --client-id 0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d',
      ].join('\n'),
    },
    {
      for: 'A secret that the repository has, and two of its environments',
      run: 'rotate-client-secrets init --repository-secret --environment production --environment staging',
    },
    {
      for: 'For a rotation that another CI system runs: no workflow that rotates, but the one that verifies',
      run: 'rotate-client-secrets init --ci other --owner acme/ops --admin-client-id 2c6f1f0e-3a63-4b0c-8c52-6f3d0f4d7a11',
    },
  ],
  groups: [
    { heading: 'THE CREDENTIAL', flags: answerNames.flatMap((name) => [flagOfAnswer(name), ...beside(name)]) },
    {
      heading: 'WHAT IS WRITTEN',
      flags: [
        {
          name: 'config',
          value: 'PATH',
          default: '.github/secret-rotation.yml',
          description: 'Path of the config file.',
        },
        {
          name: 'ci',
          value: 'SYSTEM',
          default: 'github',
          description: 'What runs the rotation: github, for which a workflow is written, or other.',
        },
        { name: 'force', description: 'Write over files that are there.' },
      ],
    },
    { heading: 'OUTPUT', flags: [jsonFlag] },
  ],
  notes: [
    'It calls nobody, takes no secret, and writes over no file unless --force is given. Exit status: 0 done, 2 wrong arguments, or a file that is there.',
  ],
};
