import type { EndedStep, GuardedWorld } from '../support/guarded-world.ts';

/** Whether the run has kept that a write may have left. */
const hasWritten = ({ state }: EndedStep): boolean =>
  Object.values(state).some((text) => text.includes('"writing":true'));

/** Whether the run has kept that it accounted for all that it made. */
const isOver = ({ state }: EndedStep): boolean => Object.values(state).every((text) => text === 'over');

/** Runs the clean-up, and holds it to its promise: it takes back all that was written nowhere, and nothing else. */
export const takenBackAfter = async (
  world: GuardedWorld,
  main: EndedStep,
  inputs: ReturnType<GuardedWorld['inputs']>,
): Promise<{ readonly takenBack: number; readonly failures: readonly string[] }> => {
  const before = world.ids();
  world.meddleWith((_, handle) => handle());
  const { code, signal, stdout } = await world.post(main, inputs);
  const after = world.ids();
  const failures: string[] = [];
  if (code !== 0 || /^::error/m.test(stdout)) failures.push(`post ended with ${code ?? signal}: ${stdout}`);
  if (isOver(main) && stdout !== '') failures.push(`post spoke although the run had come to its own end: ${stdout}`);
  if (hasWritten(main)) {
    if (after.length !== before.length) failures.push('post deleted what a destination may hold');
    if (!/^::warning::.*next run/m.test(stdout)) failures.push(`post did not say what happens next: ${stdout}`);
  } else if (!isOver(main) && after.some((id) => !world.idsHeld().includes(id))) {
    failures.push(`post left a secret that was written nowhere: ${stdout}`);
  }
  return { takenBack: before.length - after.length, failures };
};
