import { benchCheck } from './check.ts';
import { benchFanOut } from './fan-out.ts';
import { benchNotDue } from './not-due.ts';
import { benchPlanning } from './planning.ts';
import { benchRotation } from './rotation.ts';
import { benchSeals } from './seals.ts';
import { benchStartUp } from './start-up.ts';

// Ratios within one run on one machine; absolute times are printed for orientation only.
console.table(await benchStartUp());
console.table(await benchRotation([1, 10, 50]));
console.table(await benchCheck(1000));
console.table(await benchFanOut(500));
console.table(await benchNotDue(1000));
console.table(benchPlanning(50_000, 10));
console.table(await benchSeals(10_000));
