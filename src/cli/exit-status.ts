/** How a command ends, for the shell. */
export const exitStatus = {
  done: 0,
  /** A credential failed, or a proof. */
  failed: 1,
  /** The arguments, the environment or the config file are wrong; nothing was called. */
  usage: 2,
  /** A signal came. */
  interrupted: 130,
} as const;
