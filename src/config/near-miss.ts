/** How many letters must be put in, left out, changed or swapped with the next to make one text from the other. */
const editDistance = (a: string, b: string): number => {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const best = Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(swapped ? Math.min(best, (beforePrevious[column - 2] ?? 0) + 1) : best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
};

/** The known word that was most likely meant, if one is near: a typo or two, another case, `_` for `-`. */
export const nearest = (text: string, known: readonly string[]): string | undefined => {
  const plain = (word: string): string => word.trim().toLowerCase().replaceAll(/[_\s]/g, '-');
  // Long texts are no typos, and comparing them would take long.
  if (text.length > 100) return undefined;
  const ranked = known
    .map((word) => ({ word, distance: editDistance(plain(text), plain(word)) }))
    .filter(({ word, distance }) => distance <= Math.min(2, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word;
};
