import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkWorld } from '../support/check-world.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('what has no place of its own is shown in a file of the repository, wherever the config file lies', async () => {
  const world = await checkWorld([
    { name: 'ingest-prod', secret: 'INGEST', secrets: [{ daysLeft: 80 }, { daysLeft: 10, madeDaysAgo: 80 }] },
  ]);
  const folder = temporaryFolder();
  const elsewhere = join(folder, 'rotation.yml');
  writeFileSync(elsewhere, stringify(world.config));
  const placesWith = async (config: string): Promise<Record<string, string>> => {
    const run = await world.check({ inputs: { config, 'sarif-file': 'check.sarif' } });
    const [{ results }] = JSON.parse(run.files['check.sarif'] ?? '').runs;
    return Object.fromEntries(
      results.map(
        (one: { ruleId: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) => [
          one.ruleId,
          one.locations[0]?.physicalLocation.artifactLocation.uri,
        ],
      ),
    );
  };
  const nearing = { 'client-secret/NearingExpiry': '.github/workflows/deploy.yml' };
  for (const config of ['./rotation.yml', '.github/../rotation.yml']) {
    expect(await placesWith(config)).toEqual({ ...nearing, 'client-secret/RotationOverdue': 'rotation.yml' });
  }
  // The workflow of this run, then.
  expect(await placesWith(elsewhere)).toEqual({
    ...nearing,
    'client-secret/RotationOverdue': '.github/workflows/check.yml',
  });
});
