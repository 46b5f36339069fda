import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rotatingWorkflowsIn } from '../../../src/adapters/checkout/rotating-workflows.ts';
import { checkoutWith } from '../workflow-files/checkout-fixture.ts';

const WORKFLOWS = '.github/workflows';
const rotating = (name: string, uses = 'OWNER/rotate-client-secrets@v1'): string =>
  `${name}\non: workflow_dispatch\njobs:\n  rotate:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n`;
const of = (...texts: string[]): Promise<string[]> =>
  rotatingWorkflowsIn(checkoutWith(Object.fromEntries(texts.map((text, at) => [`${WORKFLOWS}/w${at}.yml`, text]))));

describe('a rotating workflow of a checkout', () => {
  it.each([
    ['name: Rotate them', '"Rotate them"'],
    ['name: Rotate # each day', '"Rotate"'],
    [`name: 'Rotate "all" #1'`, String.raw`"Rotate \"all\" #1"`],
    ['name: "Rotate #1"', '"Rotate #1"'],
    ['# no name', '"w0.yml"'],
    ['name: ""', '"w0.yml"'],
    [`name: ${'x'.repeat(5000)}`, `"${'x'.repeat(100)}"`],
  ])('with %j is called %s', async (name, called) => {
    expect(await of(rotating(name))).toEqual([called]);
  });

  it('may call the ready one for a fleet', async () => {
    const uses = 'OWNER/rotate-client-secrets/.github/workflows/rotate-fleet.yml@v1';
    expect(await of(`name: Fleet\njobs:\n  rotate:\n    uses: ${uses}\n`)).toEqual(['"Fleet"']);
  });

  it('may be one of several, in the order of their files, and none where one only checks', async () => {
    expect(await of(rotating('name: B'), rotating('name: A'))).toEqual(['"B"', '"A"']);
    expect(await of(rotating('name: A', 'OWNER/rotate-client-secrets/check@v1'))).toEqual([]);
    expect(await rotatingWorkflowsIn(checkoutWith({}))).toEqual([]);
    expect(await rotatingWorkflowsIn(join(checkoutWith({}), 'gone'))).toEqual([]);
  });

  // Where every place is tried from every other, it takes half a minute.
  it.each([
    ['empty lines', '\n'.repeat(250_000)],
    ['white space', ' '.repeat(250_000)],
    ['beginnings', '- uses: a/'.repeat(25_000)],
    ['quotes', `name: ${'"'.repeat(250_000)}`],
  ])(
    'is looked for in no time among %s',
    async (_, text) => {
      expect(await of(text, rotating('name: A'))).toEqual(['"A"']);
    },
    10_000,
  );
});

describe('nothing outside of the checkout is opened:', () => {
  const outside = () => checkoutWith({ [`${WORKFLOWS}/rotate.yml`]: rotating('name: Of another') });

  it('by a link to a file', async () => {
    const root = checkoutWith({ [`${WORKFLOWS}/other.yml`]: 'on: push' });
    symlinkSync(join(outside(), WORKFLOWS, 'rotate.yml'), join(root, WORKFLOWS, 'rotate.yml'));
    expect(await rotatingWorkflowsIn(root)).toEqual([]);
  });

  it.each(['.github', WORKFLOWS])('by a link in place of %s', async (folder) => {
    const root = checkoutWith(folder === '.github' ? {} : { '.github/x': '' });
    symlinkSync(join(outside(), folder), join(root, folder));
    expect(await rotatingWorkflowsIn(root)).toEqual([]);
  });

  it('while a link within it is followed, and a pipe keeps nobody waiting', async () => {
    const root = checkoutWith({ 'kept/rotate.yml': rotating('name: Kept'), [`${WORKFLOWS}/other.yml`]: 'on: push' });
    symlinkSync('../../kept/rotate.yml', join(root, WORKFLOWS, 'rotate.yml'));
    execFileSync('mkfifo', [join(root, WORKFLOWS, 'pipe.yml')]);
    expect(await rotatingWorkflowsIn(root)).toEqual(['"Kept"']);
  });
});
