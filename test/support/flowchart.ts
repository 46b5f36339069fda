/** A Mermaid flowchart of nodes and plain arrows. */
export interface Flowchart {
  readonly nodes: readonly string[];
  /** `from -> to`, sorted. */
  readonly arrows: readonly string[];
}

const NODE = /^(\w+)\["[^"]+"\]$/;
const ARROWS = /^(\w+(?: & \w+)*) --> (\w+(?: & \w+)*)$/;

/** Reads the few forms that our picture is made of; any other line is an error, so that no arrow is overlooked. */
export const readFlowchart = (text: string): Flowchart => {
  const [head = '', ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  if (!/^flowchart (TD|LR)$/.test(head)) throw new Error(`no flowchart begins with: ${head}`);
  const nodes = new Set<string>();
  const arrows = new Set<string>();
  for (const line of lines) {
    const [, node] = NODE.exec(line) ?? [];
    const [, from, to] = ARROWS.exec(line) ?? [];
    if (node !== undefined) nodes.add(node);
    else if (from === undefined || to === undefined) throw new Error(`no node and no arrow: ${line}`);
    else for (const one of from.split(' & ')) for (const other of to.split(' & ')) arrows.add(`${one} -> ${other}`);
  }
  return { nodes: [...nodes], arrows: [...arrows].sort() };
};
