import { setSecret } from '@actions/core';
import { createProtection } from '../adapters/report/redaction.ts';

/** Masks in the runner's log; `redact` is for what is kept where no runner masks. */
export const { protect, redact } = createProtection(setSecret);
