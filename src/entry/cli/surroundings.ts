import { shell } from './shell.ts';

/** What cannot be written, as on a full disk, is told once; a reader that has seen enough, such as head, is not. */
export const tellOfLostResults = (): void => {
  process.stdout.once('error', (error) => {
    const code = 'code' in error ? String(error.code) : error.name;
    if (code !== 'EPIPE') shell.log.error(`Standard output could not be written: ${code}.`);
  });
};

/** Whether the folder that this was started in is still there. */
export const hasFolder = (): boolean => {
  try {
    return process.cwd() !== '';
  } catch {
    return false;
  }
};
