const widthOf = (text: string): number => [...text].length;

/**
 * Columns two spaces apart, for a terminal and for whatever else reads lines.
 * @param right which columns, counted from 0, hold numbers, which end in one line
 */
export const textTable = (rows: readonly (readonly string[])[], right: readonly number[] = []): string => {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((cells) => widthOf(cells[column] ?? ''))),
  );
  const padded = (cell: string, column: number): string => {
    const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
    return right.includes(column) ? space + cell : cell + space;
  };
  return rows.map((cells) => cells.map(padded).join('  ').trimEnd()).join('\n');
};
