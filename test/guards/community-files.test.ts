import { existsSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { errorCodes } from '../../src/domain/errors.ts';
import { documentAt } from '../support/documents.ts';

const text = z.string().min(1);
const required = z.strictObject({ required: z.boolean() }).optional();
const field = { label: text, description: text.optional() };
const filled = { ...field, placeholder: text.optional(), value: text.optional() };
const id = z.string().regex(/^[\w-]+$/);

/** What GitHub documents as its form schema. */
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({ ...filled, render: text.optional() }),
    validations: required,
  }),
  z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(filled), validations: required }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({ ...field, multiple: z.boolean().optional(), options: z.array(text).min(1) }),
    validations: required,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...field,
      options: z.array(z.strictObject({ label: text, required: z.boolean().optional() })).min(1),
    }),
  }),
]);
const issueForm = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  labels: z.array(text).optional(),
  assignees: z.array(text).optional(),
  projects: z.array(text).optional(),
  type: text.optional(),
  body: z.array(element).min(1),
});
const chooser = z.strictObject({
  blank_issues_enabled: z.boolean(),
  contact_links: z.array(z.strictObject({ name: text, url: z.url(), about: text })),
});

const days = z.number().int().min(1).max(90);
const group = z.strictObject({
  'applies-to': z.enum(['version-updates', 'security-updates']).optional(),
  'dependency-type': z.enum(['development', 'production']).optional(),
  patterns: z.array(text).optional(),
  'exclude-patterns': z.array(text).optional(),
  'update-types': z.array(z.enum(['major', 'minor', 'patch'])).optional(),
});
const updates = {
  schedule: z.strictObject({ interval: z.enum(['daily', 'weekly', 'monthly']) }),
  'open-pull-requests-limit': z.number().int().optional(),
  'commit-message': z.strictObject({ prefix: z.string().max(50) }).optional(),
  groups: z.record(z.string(), group),
};
/** What GitHub documents of its options, as far as it is used; only npm knows major versions there. */
const dependabot = z.strictObject({
  version: z.literal(2),
  updates: z.tuple([
    z.strictObject({
      ...updates,
      'package-ecosystem': z.literal('npm'),
      directory: z.literal('/'),
      cooldown: z.strictObject({ 'default-days': days.min(7), 'semver-major-days': days }),
    }),
    z.strictObject({
      ...updates,
      'package-ecosystem': z.literal('github-actions'),
      directories: z.array(z.string().startsWith('/')),
      cooldown: z.strictObject({ 'default-days': days.min(7) }),
    }),
  ]),
});

const yamlAt = (path: string): unknown => parse(documentAt(path));
const forms = globSync('.github/ISSUE_TEMPLATE/*.yml')
  .filter((path) => !path.endsWith('/config.yml'))
  .sort();
const elementsOf = (path: string) => issueForm.parse(yamlAt(path)).body;

describe('an issue form', () => {
  it('is there for each kind of issue', () => {
    expect(forms.map((path) => path.split('/').at(-1))).toEqual(['bug.yml', 'idea.yml']);
  });

  it.each(forms)('%s has the form that GitHub documents, no field twice', (path) => {
    const fields = elementsOf(path).flatMap((one) => (one.type === 'markdown' ? [] : [one]));
    expect(new Set(fields.map((one) => one.id)).size).toBe(fields.length);
    expect(new Set(fields.map(({ attributes: { label } }) => label)).size).toBe(fields.length);
  });

  it('with a key that GitHub does not know would be caught', () => {
    const body = [{ type: 'input', id: 'a', attributes: { label: 'A', hint: 'B' } }];
    expect(() => issueForm.parse({ name: 'A', description: 'B', body })).toThrow('"hint"');
    expect(() => issueForm.parse({ name: 'A', description: 'B', body: [{ type: 'text', attributes: {} }] })).toThrow();
    expect(() =>
      issueForm.parse({ name: 'A', about: 'B', body: elementsOf('.github/ISSUE_TEMPLATE/bug.yml') }),
    ).toThrow();
  });

  it.each(forms)('%s lets nobody send it who has not looked for secrets in it', (path) => {
    const last = elementsOf(path).at(-1);
    const boxes = last?.type === 'checkboxes' ? last.attributes.options : [];
    expect(boxes).toEqual([
      {
        label: 'No secret values, tokens or keys are in what I paste; I have looked through all of it.',
        required: true,
      },
    ]);
  });

  it.each(forms)('%s asks for the error code and the version', (path) => {
    const fields = elementsOf(path).flatMap((one) => (one.type === 'markdown' ? [] : [one.id]));
    expect(fields).toEqual(expect.arrayContaining(['code', 'version']));
  });

  it('of a failure knows every error code, and demands one', () => {
    const asked = elementsOf('.github/ISSUE_TEMPLATE/bug.yml').find(
      (one) => one.type === 'dropdown' && one.id === 'code',
    );
    const options = asked?.type === 'dropdown' ? asked.attributes.options : [];
    expect(options.slice(1)).toEqual([...errorCodes].sort());
    expect(asked).toMatchObject({ validations: { required: true } });
  });
});

describe('whoever wants to write an issue', () => {
  const { blank_issues_enabled: blank, contact_links: links } = chooser.parse(
    yamlAt('.github/ISSUE_TEMPLATE/config.yml'),
  );

  it('must take a form, and is sent elsewhere with a weakness in security', () => {
    expect(blank).toBe(false);
    const [weakness] = links;
    expect(weakness?.url).toMatch(/\/rotate-client-secrets\/security\/advisories\/new$/);
    expect(documentAt('SECURITY.md')).toContain(`(${weakness?.url})`);
  });
});

describe('Dependabot', () => {
  const [npm, actions] = dependabot.parse(yamlAt('.github/dependabot.yml')).updates;

  it('looks into every folder that has workflows', () => {
    const folders = globSync(['.github/workflows/*.yml', 'examples/**/*.yml'])
      .filter((path) => /^jobs:/m.test(documentAt(path)))
      .map((path) => `/${path.slice(0, path.lastIndexOf('/'))}`.replace('/.github/workflows', '/'));
    expect(actions.directories).toEqual([...new Set(folders)].sort());
  });

  it('proposes each package of the bundle by itself', () => {
    // Those that .dependency-cruiser.json lets into the product.
    const rule = /\^node_modules\/\(@types\/\|(.*)\)",/.exec(documentAt('.dependency-cruiser.json'))?.[1] ?? '';
    const named = ['@actions/*', '@octokit/*', 'jose', 'libsodium-wrappers', 'oauth4webapi', 'undici', 'yaml', 'zod'];
    expect(rule).toBe(
      ['@actions/(core|expressions)/', '@octokit/', ...named.slice(2).map((name) => `${name}/`)].join('|'),
    );
    expect(npm.groups.tools?.['exclude-patterns']).toEqual(named);
  });
});

describe('CODEOWNERS', () => {
  it('has an owner for everything, and by name for what runs with rights or is run as it stands', () => {
    const lines = documentAt('.github/CODEOWNERS')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'));
    // Of several lines that fit, GitHub takes the last.
    expect(lines[0]).toMatch(/^\* /);
    const listed = lines.map((line) => line.split(/\s/)[0]);
    const trusted = ['.github/', 'dist/', 'scripts/', 'action.yml', '.ci/', 'policy/', 'package.json', 'SECURITY.md'];
    expect(listed).toEqual(expect.arrayContaining([...trusted, 'package-lock.json'].map((path) => `/${path}`)));
    for (const line of lines) {
      const [path = '', ...owners] = line.split(/\s+/);
      expect(path === '*' || existsSync(`.${path}`), path).toBe(true);
      expect(owners.length).toBeGreaterThan(0);
      for (const owner of owners) expect(owner).toMatch(/^@[\w-]+(\/[\w-]+)?$/);
    }
  });
});
