import { readFileSync } from 'node:fs';

/** This repository as workflows name it: a placeholder until it has its place (CONTRIBUTING.md, "Releasing"). */
export const PROJECT = 'OWNER/rotate-client-secrets';

/** The text of a document, by its path in the project. */
export const documentAt = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The YAML block that follows the first mention of a file in a document. */
export const workflowIn = (path: string, file: string): string => {
  const mention = new RegExp(`\`${file.replaceAll('.', '\\.')}\`[^\`]*\`\`\`yaml\\n([\\s\\S]*?)\`\`\``);
  const [, yaml] = mention.exec(documentAt(path)) ?? [];
  if (!yaml) throw new Error(`${path} shows no ${file}`);
  return yaml;
};
