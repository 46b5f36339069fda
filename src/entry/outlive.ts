import { asRotationError } from '../domain/errors.ts';

interface Manners {
  /** Tells of it by its kind and place alone. */
  readonly announce: (error: unknown) => Promise<void>;
  /** What the process is to end with at least; undefined where whatever happens is not to fail it. */
  readonly status: number | undefined;
  /** Whether a reader of what is printed may have seen enough, as head has. A report that is to be parsed is whole, or lost. */
  readonly mayLeave: boolean;
}

/**
 * What nobody has caught does not end the process: credentials may be half rotated in it. Nor is it told in its own words,
 * as Node would, because libraries quote what they stumble over. The same goes for a log that nobody reads any more.
 */
export const outlive = ({ announce, status, mayLeave }: Manners): void => {
  const told = new Set<string>();
  const survive = (error: unknown): void => {
    process.exitCode = status;
    const { message } = asRotationError(error);
    // Something that comes again and again would fill the log.
    if (told.has(message)) return;
    told.add(message);
    announce(error).catch(() => {});
  };
  process.on('uncaughtException', survive).on('unhandledRejection', survive);
  process.stdout.on('error', (error) => {
    // Results go there, too.
    if (!(mayLeave && 'code' in error && error.code === 'EPIPE')) process.exitCode ||= status;
  });
  process.stderr.on('error', () => {});
};

/** Hands what a log stumbled over to whatever tells of the unforeseen; the work goes on. */
export const untold = (error: unknown): void => void Promise.reject(error);
