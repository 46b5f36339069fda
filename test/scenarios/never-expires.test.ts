import { expect, it } from 'vitest';
import { DAY, scenario } from '../support/scenario.ts';
import { storyOf } from '../support/snapshot.ts';
import { expectSound } from '../support/sound.ts';

it('a secret of ours that somebody made everlasting is replaced', async () => {
  const world = await scenario();
  await world.run();
  const [, generation] = world.connect.secretsOf(world.client.clientId);
  const admin = world.connect.seed.administrator();
  const token = await fetch(`${world.connect.url}/identity/connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: admin.clientId,
      client_secret: admin.secret,
    }),
  });
  const { access_token } = (await token.json()) as { access_token: string };
  const edited = await fetch(
    `${world.connect.url}/api/v1/Tenants/${world.connect.tenantId}/ClientCredentialClients/${world.client.clientId}/Secrets/2`,
    {
      method: 'PUT',
      headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ Description: generation?.description, Expires: false }),
    },
  );
  expect(edited.status).toBe(200);
  world.advance(DAY);
  const run = await world.run();
  expect(storyOf(world, run)).toMatchSnapshot();
  expect(run.credential).toMatchObject({ status: 'rotated', reason: 'NeverExpires', retiredSecretIds: [2] });
  expectSound(world);
});
