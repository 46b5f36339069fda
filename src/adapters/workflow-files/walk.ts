import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import type { BoundedYaml } from '../yaml/bounded-yaml.ts';
import { type Room, roomBehind } from './rooms.ts';

/** Where a node stands. Through aliases one node can stand in several places. */
interface Standing {
  readonly room: Room;
  /** The map or list that holds it. */
  readonly parent: Room;
  /** The map of the job that it belongs to. */
  readonly job: YAMLMap | undefined;
  readonly isKey: boolean;
}

export interface Visitor {
  scalar(node: Scalar, standing: Standing): void;
  /** Every map, before what is in it. */
  map(node: YAMLMap, room: Room): void;
}

/** Raised when aliases repeat more than a file could say without them. */
export class AliasesRepeat extends Error {
  override readonly name = 'AliasesRepeat';
}

// Six times the nodes of the largest file that is read.
const MOST_NODES = 500_000;

/** How many nodes may still be visited in all files together. */
export interface WalkBudget {
  left: number;
}

/** Twice the nodes that there can be without aliases. */
export const walkBudget = (): WalkBudget => ({ left: 10_000_000 });

/** What stands behind a key of a map, aliases followed. */
export const valueBehind = ({ resolved }: BoundedYaml, map: YAMLMap, key: string): unknown => {
  const pair = map.items.find((item) => {
    const node = resolved(item.key);
    return isScalar(node) && node.value === key;
  });
  return resolved(pair?.value);
};

/**
 * Visits every scalar of a file once for each place that it stands in, without recursion, and takes from the budget. Throws
 * `AliasesRepeat`.
 */
export const walk = (yaml: BoundedYaml, visitor: Visitor, budget: WalkBudget): void => {
  type Step = Standing & { readonly node: ParsedNode | unknown };
  const steps: Step[] = [{ node: yaml.contents, room: 'file', parent: 'anything', job: undefined, isKey: false }];
  const end = Math.max(0, budget.left - MOST_NODES);
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (budget.left <= end) throw new AliasesRepeat();
    budget.left -= 1;
    const { room } = step;
    const node = isAlias(step.node) ? yaml.resolved(step.node) : step.node;
    if (isScalar(node)) visitor.scalar(node, step);
    if (isSeq(node)) {
      const inside = { room: roomBehind(room, undefined), parent: room, job: step.job, isKey: false };
      for (const item of node.items) steps.push({ ...inside, node: item });
    }
    if (!isMap(node)) continue;
    visitor.map(node, room);
    const job = room === 'job' ? node : step.job;
    for (const { key, value } of node.items) {
      const name = yaml.resolved(key);
      const behind = roomBehind(room, isScalar(name) ? String(name.value) : undefined);
      steps.push({ node: key, room: 'anything', parent: room, job, isKey: true });
      steps.push({ node: value, room: behind, parent: room, job, isKey: false });
    }
  }
};
