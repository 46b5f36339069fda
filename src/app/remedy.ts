import type { Remedy } from '../domain/check-rules.ts';
import { asRotationError } from '../domain/errors.ts';
import type { RotatingWorkflow, RotatingWorkflows } from '../ports/rotating-workflows.ts';

/** What is known of workflows that rotate. */
export interface RemedyContext {
  readonly beforeMerging: boolean;
  /** The rotating workflows of the checkout, in quotes. */
  readonly workflowsHere: readonly string[];
  /** `owner/name` of the checkout, where it is known. */
  readonly repository: string | undefined;
  /** Absent where GitHub is not asked. */
  readonly workflows?: RotatingWorkflows;
}

/** A remedy, and what it does not say because nobody told: a sentence. */
export interface FoundRemedy {
  readonly remedy: Remedy;
  readonly leftOut?: string;
}

type Words = Pick<Remedy, 'workflow' | 'enabled' | 'stopped'> & Pick<FoundRemedy, 'leftOut'>;

const wordsOf: Readonly<Record<RotatingWorkflow['state'], Pick<Remedy, 'enabled' | 'stopped'>>> = {
  enabled: { enabled: true },
  unknown: {},
  quiet: { stopped: 'GitHub has disabled its workflow, as the repository was quiet for 60 days' },
  'disabled by hand': { stopped: 'somebody has disabled its workflow' },
  'disabled in a fork': { stopped: 'its workflow is disabled, as GitHub does in a fork' },
  deleted: { stopped: 'its workflow was deleted' },
};

const LONGEST_NAME = 100;
const MOST_NAMED = 5;

/** What the checkout tells. A run of another repository was of none of its workflows. */
const wordsOfCheckout = ({ workflowsHere, repository }: RemedyContext, run: string | undefined): Words => {
  const elsewhere = run !== undefined && !run.toLowerCase().startsWith(`${repository?.toLowerCase()}/`);
  const [only, second] = workflowsHere;
  if (elsewhere || only === undefined) return {};
  if (second === undefined) return { workflow: only };
  const more = workflowsHere.length - MOST_NAMED;
  const names = `${workflowsHere.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return { leftOut: `Which workflow rotates is not said, because several of this checkout do: ${names}.` };
};

/** What GitHub tells of the workflow of a run; where it does not tell, that is left out, and no failure. */
const wordsOfRun = async (context: RemedyContext, run: string): Promise<Words> => {
  const here = wordsOfCheckout(context, run);
  try {
    const made = await context.workflows?.of(run);
    if (!made) return here;
    const { name, state } = made;
    // What is gone cannot be run.
    const named = state === 'deleted' ? {} : { workflow: JSON.stringify(name.slice(0, LONGEST_NAME)) };
    return { ...named, ...wordsOf[state] };
  } catch (error) {
    const { code, message, hint } = asRotationError(error);
    if (code === 'CANCELLED' || code === 'INTERNAL') throw error;
    return {
      ...here,
      leftOut: `Which workflow rotates, and whether it is enabled, was not looked at: ${message} ${hint}`,
    };
  }
};

/**
 * What is run to put a credential right.
 * @param run that made its newest generation, where there is one; `ask` where GitHub is to be asked about it
 */
export const remedyFor = async (
  credential: string,
  context: RemedyContext,
  { run, ask = false }: { readonly run?: string | undefined; readonly ask?: boolean } = {},
): Promise<FoundRemedy> => {
  const { leftOut, ...words } =
    ask && run !== undefined ? await wordsOfRun(context, run) : wordsOfCheckout(context, run);
  const remedy = { credential, beforeMerging: context.beforeMerging, ...words };
  return leftOut === undefined ? { remedy } : { remedy, leftOut };
};
