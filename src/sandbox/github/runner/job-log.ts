import type { Annotation, JobRun } from '../run.ts';
import type { Masks } from './masking.ts';

const ANNOTATIONS_A_STEP = 10;
const LONGEST_ANNOTATION = 4096;
const COMMAND = /^::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/i;

const decoded = (text: string): string =>
  text.replaceAll(/%(0D|0A|3A|2C|25)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Takes what a step prints, line by line, and does what its workflow commands say. */
export interface JobLog {
  line(text: string): void;
  /** Pins a message to the job and prints it. */
  annotate(annotation: Annotation): void;
  /** The limits of annotations count anew. */
  nextStep(): void;
}

/** What a log does besides keeping its text. */
export interface JobLogOptions {
  /** Shows what `::debug::` says. */
  debug: boolean;
  /** Told what was printed, masked, as soon as it is; one line or several. */
  onPrint?: ((text: string) => void) | undefined;
}

/** The log of one job, kept in `job.log`. */
export const createJobLog = (job: JobRun, masks: Masks, { debug, onPrint }: JobLogOptions): JobLog => {
  const shown = { error: 0, warning: 0, notice: 0 };
  let resumeToken: string | undefined;

  const print = (text: string): void => {
    const masked = masks.apply(text);
    job.log += `${masked}\n`;
    onPrint?.(masked);
  };

  const annotate: JobLog['annotate'] = (annotation) => {
    print(`##[${annotation.level}]${annotation.message}`);
    shown[annotation.level] += 1;
    if (shown[annotation.level] > ANNOTATIONS_A_STEP) return;
    const message = masks.apply(annotation.message).slice(0, LONGEST_ANNOTATION);
    const title = annotation.title === undefined ? {} : { title: masks.apply(annotation.title) };
    job.annotations.push({ ...annotation, ...title, message });
  };

  const command = (name: string, properties: string, rest: string): boolean => {
    const message = decoded(rest);
    const given = new Map(
      properties.split(',').map((pair) => {
        const [key = '', ...value] = pair.split('=');
        return [key.trim(), decoded(value.join('='))];
      }),
    );
    const title = given.get('title');
    const file = given.get('file');
    const line = Number(given.get('line') ?? Number.NaN);
    switch (name) {
      case 'add-mask':
        masks.add(message);
        print(`::add-mask::${message}`);
        return true;
      case 'error':
      case 'warning':
      case 'notice':
        annotate({
          level: name,
          message,
          ...(title === undefined ? {} : { title }),
          ...(file === undefined ? {} : { file }),
          ...(Number.isNaN(line) ? {} : { line }),
        });
        return true;
      case 'debug':
        if (debug) print(`##[debug]${message}`);
        return true;
      case 'group':
        print(`##[group]${message}`);
        return true;
      case 'endgroup':
        print('##[endgroup]');
        return true;
      case 'stop-commands':
        resumeToken = message;
        return true;
      case 'add-matcher':
      case 'remove-matcher':
      case 'echo':
        return true;
      default:
        return false;
    }
  };

  return {
    annotate,
    line(text) {
      const [, name = '', properties = '', message = ''] = COMMAND.exec(text) ?? [];
      if (resumeToken !== undefined) {
        if (text === `::${resumeToken}::`) resumeToken = undefined;
        else print(text);
      } else if (!name || !command(name.toLowerCase(), properties, message)) print(text);
    },
    nextStep() {
      Object.assign(shown, { error: 0, warning: 0, notice: 0 });
      resumeToken = undefined;
    },
  };
};
