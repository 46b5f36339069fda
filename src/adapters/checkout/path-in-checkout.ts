import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** From one folder down, with `/`; undefined where it leads out of it, or is the folder itself. */
const below = (folder: string, path: string): string | undefined => {
  const way = relative(folder, path);
  const isOutside = way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return isOutside ? undefined : way.split(sep).join('/');
};

/**
 * A path from the root of the checkout, with `/`, however it was written; undefined where there is no such file, or it is
 * none of the checkout.
 */
export const pathInCheckout = async (root: string, written: string): Promise<string | undefined> => {
  const path = resolve(root, written);
  try {
    const [folder, real] = await Promise.all([realpath(root), realpath(path)]);
    // A link of the checkout is one of its files, wherever it leads; and the checkout itself may be reached by one.
    return below(resolve(root), path) ?? below(folder, real);
  } catch {
    return undefined;
  }
};
