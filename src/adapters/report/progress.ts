import type { CredentialReport } from '../../domain/report.ts';
import type { CredentialDetails } from '../../domain/report-details.ts';
import type { Progress, Reporter } from '../../ports/reporter.ts';
import { LONGEST_LINE, type LogSink, logReporter, noteLine, resultLine, stepTitle } from './log.ts';
import { planView } from './plan-view.ts';
import { plainLine } from './untrusted.ts';

interface Manner {
  /** A dry run tells what it would do. */
  readonly dryRun: boolean;
  /** Of many, tells the steps of those alone that failed: where nothing can be folded, nobody reads them all. */
  readonly brief?: boolean;
}

const isPlan = ({ dryRun }: Manner, { status }: CredentialReport): boolean => dryRun && status !== 'failed';

/** The only credential of a run: everything is told while it happens. */
const live = (sink: LogSink, manner: Manner): Progress => ({
  begin: () => logReporter(sink),
  end: (report, details, { tookMs }) =>
    sink.info(isPlan(manner, report) ? planView(report, details) : resultLine(report, tookMs)),
});

interface Held {
  readonly tell: (sink: LogSink) => void;
  /** Somebody should know, however well it ends. */
  readonly warns?: true;
}

/** Keeps what is told, so that nothing of another credential comes between. */
const holding = (held: Held[]): Reporter => ({
  info: (_, message) => void held.push({ tell: (sink) => sink.info(plainLine(message, LONGEST_LINE)) }),
  warning: (credential, message) =>
    void held.push({
      warns: true,
      tell: (sink) => sink.warning(plainLine(`${credential}: ${message}`, LONGEST_LINE)),
    }),
  step: (line) =>
    void held.push({
      tell: (sink) => {
        sink.info(stepTitle(line));
        for (const note of line.notes) sink.info(noteLine(note));
      },
    }),
});

/** Many credentials at once: one line for each when it ends, with everything about it folded below. */
const folded = (sink: LogSink, manner: Manner): Progress => {
  const heldBy = new Map<string, Held[]>();
  const details = (report: CredentialReport, more: CredentialDetails): void => {
    const all = !manner.brief || report.status === 'failed';
    for (const { tell, warns } of heldBy.get(report.name) ?? []) if (all || warns) tell(sink);
    if (isPlan(manner, report)) sink.info(planView(report, more));
    // Where nobody reads on, it is told at the end, with what to do.
    if (report.error && !manner.brief)
      sink.info(plainLine(`${report.error.code}: ${report.error.message}`, LONGEST_LINE));
  };
  return {
    begin(credential) {
      const held: Held[] = [];
      heldBy.set(credential, held);
      return holding(held);
    },
    end(report, more, { done, all, tookMs }) {
      sink.startGroup(`${resultLine(report, tookMs)} · ${done} done, ${all - done} left`);
      details(report, more);
      sink.endGroup();
      heldBy.delete(report.name);
    },
  };
};

/** Tells of nothing but what somebody should know: for those who print what was seen by themselves. */
export const warningsOnly = (sink: LogSink): Progress => ({
  begin: () => ({ ...logReporter(sink), info() {}, step() {} }),
  end() {},
});

/** How the log follows a run over so many credentials. */
export const progressFor = (sink: LogSink, { many, ...manner }: Manner & { readonly many: boolean }): Progress =>
  many ? folded(sink, manner) : live(sink, manner);
