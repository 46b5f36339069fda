import * as z from 'zod/mini';
import { destinationTexts } from './destination-rules.ts';
import { map, text, told } from './schema-parts.ts';

const { repository, environment, organization, app, secret, visibility } = destinationTexts;

// What goes together is told in words by the rules; here it is said once more for editors, in the words of JSON Schema.
const rules = {
  required: ['secret'],
  oneOf: [{ required: ['repository'] }, { required: ['organization'] }],
  dependencies: {
    environment: { required: ['repository'], properties: { app: { const: 'actions' } } },
    visibility: ['organization'],
    repositories: { required: ['organization', 'visibility'], properties: { visibility: { const: 'selected' } } },
  },
};

const destination = map(
  {
    repository: z.optional(text(repository, 'Repository that the secret belongs to, as owner/name.')),
    environment: z.optional(text(environment, 'Environment of that repository that the secret belongs to.')),
    organization: z.optional(text(organization, 'Organization that the secret belongs to, in place of a repository.')),
    app: z.optional(text(app, 'Part of GitHub that reads the secret; actions by default.')),
    secret: z.optional(text(secret, 'Name of the GitHub secret.')),
    visibility: z.optional(
      text(visibility, 'Repositories of the organization that may read it; what the secret has is kept by default.'),
    ),
    repositories: z.optional(
      z
        .array(text(repository, 'A repository of the organization, as owner/name.'))
        .check(z.minLength(1))
        .register(told, { description: 'The repositories that may read it, where visibility is selected.' }),
    ),
  },
  'A GitHub secret that holds the value for a consumer.',
  rules,
);

/** The destinations of one credential. */
export const destinationsSchema = z
  .array(destination)
  .check(z.minLength(1))
  .register(told, { description: 'The GitHub secrets that hold the value for the consumers.' });
