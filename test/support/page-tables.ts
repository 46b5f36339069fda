/** The rows of the table of a page whose first column has this head, each as its cells. */
export const tableOf = (page: string, head: string): string[][] => {
  const [, rows = ''] = new RegExp(`^\\| ${head} \\|.*\\n\\|[-:|]+\\n((?:\\|.*\\n)+)`, 'm').exec(page) ?? [];
  return rows
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};

/** The words that a cell writes as code. */
export const wordsIn = (cell = ''): string[] => [...cell.matchAll(/`([\w-]+)`/g)].map(([, word = '']) => word);
