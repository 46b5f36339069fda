import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SecretUse } from '../../domain/secret-use.ts';

/** Stands in until workflow files are read as GitHub reads them. */
export const findSecretUses = async (
  root: string,
): Promise<{ uses: readonly SecretUse[]; warnings: readonly string[] }> => {
  const folder = '.github/workflows';
  const names = await readdir(join(root, folder)).catch(() => []);
  const found = await Promise.all(
    names.sort().map(async (name) => {
      const text = await readFile(join(root, folder, name), 'utf8');
      return text.split('\n').flatMap((line, index) =>
        [...line.matchAll(/secrets\.(\w+)/g)].map((match): SecretUse => {
          const column = match.index + 1;
          const endColumn = column + match[0].length;
          return {
            file: `${folder}/${name}`,
            line: index + 1,
            column,
            endLine: index + 1,
            endColumn,
            secret: match[1] ?? '',
          };
        }),
      );
    }),
  );
  return { uses: found.flat(), warnings: [] };
};
