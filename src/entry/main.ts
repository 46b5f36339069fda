/** Starts one of the programs; each loads only what it needs. */
export const main = async (command: 'rotate' | 'verify' | 'demo' | 'sandbox'): Promise<void> => {
  switch (command) {
    case 'rotate':
      return (await import('./rotate.ts')).rotate();
    case 'verify':
      return (await import('./verify.ts')).verify();
    case 'demo':
      return (await import('./demo.ts')).demo();
    case 'sandbox':
      return (await import('./sandbox.ts')).sandbox();
  }
};
