import { isList, isMap, type Node, type NodeMap, WorkflowError } from './document.ts';

/** A job as the file has it. */
export interface PlannedJob {
  readonly id: string;
  readonly needs: readonly string[];
  readonly definition: NodeMap;
  readonly steps: readonly NodeMap[];
}

/** Accepted everywhere; only what a label of `runs-on` means has no effect here. */
const JOB_KEYS = new Set([
  'name',
  'needs',
  'if',
  'runs-on',
  'permissions',
  'environment',
  'concurrency',
  'outputs',
  'env',
  'strategy',
  'steps',
  'timeout-minutes',
]);
/** Of a job that calls a workflow. */
const CALL_KEYS = new Set(['name', 'needs', 'if', 'permissions', 'uses', 'with', 'secrets']);
const STEP_KEYS = new Set([
  'id',
  'name',
  'if',
  'uses',
  'with',
  'run',
  'env',
  'shell',
  'working-directory',
  'continue-on-error',
  'timeout-minutes',
]);
const WORKFLOW_KEYS = new Set(['name', 'on', 'run-name', 'env', 'permissions', 'concurrency', 'jobs']);
const SHELLS = new Set(['bash', undefined]);

const OWN_ACTION = /^[^/\s]+\/rotate-client-secrets(\/[\w./-]+)?@\S+$/;
const STAND_IN = /^actions\/(checkout|upload-artifact|download-artifact)@\S+$/;

/** Where `uses:` leads: the stand-in for an action of GitHub's, our own action, or an action in the workspace of the job. */
export type Uses =
  | { readonly kind: 'checkout' | 'upload-artifact' | 'download-artifact' }
  | { readonly kind: 'own' | 'workspace' /** Relative to the root of either. */; readonly folder: string };

const standIns = ['checkout', 'upload-artifact', 'download-artifact'] as const;

/** Reads `uses:`; everything but our own actions, those of the workspace and a few of GitHub's is refused by name. */
export const usesOf = (text: string): Uses => {
  const standIn = standIns.find((one) => STAND_IN.exec(text)?.[1] === one);
  if (standIn) return { kind: standIn };
  const own = OWN_ACTION.exec(text);
  const folder = own ? (own[1] ?? '') : /^\.(\/.*)?$/.exec(text)?.[1];
  if (folder === undefined || folder.split('/').includes('..')) {
    throw new WorkflowError(
      `the sandbox does not run 'uses: ${text}': only rotate-client-secrets, actions/checkout, actions/upload-artifact, actions/download-artifact and folders of the workspace`,
    );
  }
  return { kind: own ? 'own' : 'workspace', folder: folder.replace(/^\//, '') };
};

/** The mapping that stands under a key, if one does. */
export const mapAt = (map: NodeMap, key: string): NodeMap | undefined => {
  const node = map.get(key);
  return isMap(node) ? node : undefined;
};

const refuseUnknown = (where: string, map: NodeMap, known: ReadonlySet<string>): string[] =>
  [...map.keys()].filter((key) => !known.has(key)).map((key) => `the sandbox does not run '${key}:' (${where})`);

const stepProblems = (where: string, step: NodeMap): string[] => {
  const problems = refuseUnknown(where, step, STEP_KEYS);
  const shell = step.get('shell');
  if (!SHELLS.has(typeof shell === 'string' ? shell : undefined)) {
    problems.push(`the sandbox does not run 'shell: ${shell}' (${where})`);
  }
  const uses = step.get('uses');
  if (typeof uses === 'string') {
    try {
      usesOf(uses);
    } catch (error) {
      if (!(error instanceof WorkflowError)) throw error;
      problems.push(`${error.message} (${where})`);
    }
  }
  return problems;
};

const textsOf = (node: Node | undefined): string[] =>
  (isList(node) ? node : [node]).filter((item) => typeof item === 'string');

const orderProblems = (jobs: readonly PlannedJob[]): string[] => {
  const unknown = jobs.flatMap(({ id, needs }) =>
    needs
      .filter((need) => !jobs.some((job) => job.id === need))
      .map((need) => `job '${id}' needs '${need}', which is not there`),
  );
  if (unknown.length > 0) return unknown;
  const ordered = new Set<string>();
  let grew = true;
  while (grew) {
    const ready = jobs.filter(({ id, needs }) => !ordered.has(id) && needs.every((need) => ordered.has(need)));
    for (const { id } of ready) ordered.add(id);
    grew = ready.length > 0;
  }
  return ordered.size === jobs.length ? [] : ['the jobs need each other in a circle'];
};

/** The jobs of a workflow; whatever this runner has not learned is refused by name before anything runs. */
export const planJobs = (workflow: NodeMap): PlannedJob[] => {
  const jobs = workflow.get('jobs');
  const problems = refuseUnknown('workflow', workflow, WORKFLOW_KEYS);
  const planned = [...(isMap(jobs) ? jobs : new Map<string, Node>())].map(([id, node]) => {
    const definition: NodeMap = isMap(node) ? node : new Map<string, Node>();
    const listed = definition.get('steps');
    const steps = (isList(listed) ? listed : []).filter(isMap);
    problems.push(...refuseUnknown(`job ${id}`, definition, definition.has('uses') ? CALL_KEYS : JOB_KEYS));
    problems.push(...steps.flatMap((step, at) => stepProblems(`job ${id}, step ${at + 1}`, step)));
    return { id, definition, steps, needs: textsOf(definition.get('needs')) };
  });
  problems.push(...orderProblems(planned));
  if (problems.length > 0) throw new WorkflowError(problems.join('\n'));
  return planned;
};
