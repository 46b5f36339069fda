import { benchRotation } from './rotation.ts';
import { benchStartUp } from './start-up.ts';

// Ratios within one run on one machine; absolute times are printed for orientation only.
console.table(await benchStartUp());
console.table(await benchRotation([1, 10, 50]));
