import { registerHooks } from 'node:module';

/** The parts of GitHub's own packages that read workflow files and evaluate expressions. */
export interface Language {
  parser: typeof import('@actions/workflow-parser');
  actions: typeof import('@actions/workflow-parser/actions/action-parser');
  expressions: typeof import('@actions/expressions');
}

/**
 * Both packages import JSON files without saying so, which plain Node refuses. Bundlers do not mind; for Node itself
 * the missing word is supplied while they load.
 */
const importing = async (): Promise<Language> => {
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      if (!resolved.url.endsWith('.json') || !context.parentURL?.includes('/@actions/')) return resolved;
      return { ...resolved, importAttributes: { type: 'json' } };
    },
  });
  try {
    const [parser, actions, expressions] = await Promise.all([
      import('@actions/workflow-parser'),
      import('@actions/workflow-parser/actions/action-parser'),
      import('@actions/expressions'),
    ]);
    return { parser, actions, expressions };
  } finally {
    hooks.deregister();
  }
};

let loaded: Promise<Language> | undefined;

/** Loads the language once, when the first workflow is read. */
export const loadLanguage = (): Promise<Language> => {
  loaded ??= importing();
  return loaded;
};
