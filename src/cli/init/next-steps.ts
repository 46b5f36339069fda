import type { Answers } from './answers.ts';
import { secretVariableOf } from './config-file.ts';
import { TOKEN_SECRET } from './workflows.ts';

/** What is left to do by hand once the files are there: the secrets, and a commit. */
export const nextSteps = (answers: Answers): readonly string[] => {
  const { owner, repository, environment, secretName, adminClientId, verifyWorkflow, ci } = answers;
  const destination = `gh secret set ${secretName} --repo ${repository}${environment === undefined ? '' : ` --env ${JSON.stringify(environment)}`}`;
  const variable = secretVariableOf(answers);
  const token = `a token with Metadata: read, ${environment === undefined ? 'Secrets' : 'Environments'}: write, Variables: write and Actions: write on ${repository}`;
  const secrets =
    ci === 'github'
      ? [
          `Store the secret that the client has now, unless it is there: ${destination}`,
          ...(adminClientId === undefined
            ? []
            : [`Store the secret of the administrator client: gh secret set ${variable} --repo ${owner}`]),
          `Store ${token}: gh secret set ${TOKEN_SECRET} --repo ${owner}`,
        ]
      : [`Give the job that rotates these masked variables: ${variable}, and GITHUB_TOKEN with ${token}.`];
  const elsewhere = owner.toLowerCase() !== repository.toLowerCase() || ci === 'other';
  return [
    ...secrets,
    elsewhere
      ? `Commit .github/workflows/${verifyWorkflow} to the default branch of ${repository}, and the rest here.`
      : 'Commit the files to the default branch.',
    'See what a rotation would change: rotate-client-secrets rotate --dry-run',
  ];
};
