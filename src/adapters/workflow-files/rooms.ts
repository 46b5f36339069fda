/** What a place in a workflow or action file is, as far as it matters for secrets. */
export type Room =
  | 'file'
  | 'triggers'
  | 'call trigger'
  | 'declared secrets'
  | 'jobs'
  | 'job'
  | 'snapshot'
  | 'steps'
  | 'step'
  | 'runs'
  | 'condition'
  | 'anything';

type Doors = Readonly<Record<string, Room>>;

// GitHub's own schema knows conditions by the same keys, and no other mark.
const doors: { readonly [From in Room]?: Doors } = {
  file: { on: 'triggers', jobs: 'jobs', runs: 'runs' },
  triggers: { workflow_call: 'call trigger' },
  'call trigger': { secrets: 'declared secrets' },
  job: { if: 'condition', steps: 'steps', snapshot: 'snapshot' },
  snapshot: { if: 'condition' },
  step: { if: 'condition' },
  runs: { 'pre-if': 'condition', 'post-if': 'condition', steps: 'steps' },
};

/** Where the value behind a key of a map, or an item of a list, stands. */
export const roomBehind = (room: Room, key: string | undefined): Room => {
  if (room === 'jobs') return 'job';
  if (room === 'steps') return 'step';
  const known = doors[room];
  return (known && key !== undefined && Object.hasOwn(known, key) && known[key]) || 'anything';
};
