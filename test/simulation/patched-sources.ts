import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Mutant } from './mutants.ts';

const root = resolve(import.meta.dirname, '../..');

/** From now on this thread loads the sources with that bug in them. To be called before they are imported. */
export const plant = ({ bug, file, find, replace }: Mutant): void => {
  const patched = pathToFileURL(resolve(root, file)).href;
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (url !== patched) return loaded;
      const source = String(loaded.source);
      // A bug that cannot be planted any more would never be caught, and nobody would know.
      if (source.split(find).length !== 2) throw new Error(`"${bug}": its text does not stand once in ${file}`);
      return { ...loaded, source: source.replace(find, () => replace) };
    },
  });
};
