import type { Answers } from './answers.ts';
import { placesOf, secretVariableOf } from './config-file.ts';
import { TOKEN_SECRET } from './workflows.ts';

/** A word of a shell's command line, whatever it holds. */
const word = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** What the token must be allowed. */
const tokenFor = ({ repository, environments, inRepository }: Answers): string => {
  const places = [...(inRepository ? ['Secrets'] : []), ...(environments.length > 0 ? ['Environments'] : [])];
  const permissions = ['Metadata: read', ...places.map((one) => `${one}: write`), 'Variables: write'];
  return `a token with ${permissions.join(', ')} and Actions: write on ${repository}`;
};

/** Of a folder of a repository: what is written there looks well, and does nothing. */
export const notInRoot = (place: string): string =>
  `This folder is ${place} of its repository. GitHub finds workflows only in .github/workflows of the root: move them there, or run this in the root.`;

/** What is left to do by hand once the files are there: the secrets, and a commit. */
export const nextSteps = (answers: Answers): readonly string[] => {
  const { owner, repository, secretName, adminClientId, verifyWorkflow, ci } = answers;
  const store = placesOf(answers).map(
    ({ environment }) =>
      `gh secret set ${secretName} --repo ${repository}${environment === undefined ? '' : ` --env ${word(environment)}`}`,
  );
  const variable = secretVariableOf(answers);
  const token = tokenFor(answers);
  const secrets =
    ci === 'github'
      ? [
          `Store the secret that the client has now, unless it is there: ${store.join('; ')}`,
          ...(adminClientId === undefined
            ? []
            : [`Store the secret of the administrator client: gh secret set ${variable} --repo ${owner}`]),
          `Store ${token}: gh secret set ${TOKEN_SECRET} --repo ${owner}`,
        ]
      : [`Give the job that rotates two masked variables: ${variable}, and GITHUB_TOKEN, ${token}.`];
  const elsewhere = owner.toLowerCase() !== repository.toLowerCase() || ci === 'other';
  return [
    ...secrets,
    elsewhere
      ? `Commit .github/workflows/${verifyWorkflow} to the default branch of ${repository}, and the rest here.`
      : 'Commit the files to the default branch.',
    'See what a rotation would change: rotate-client-secrets rotate --dry-run',
  ];
};
