#!/usr/bin/env node
// Copied to dist/cli.js. Any Node from 10 on can read it, so that one too old for the bundle is told so.
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `rotate-client-secrets needs Node 24 or later, and this is Node ${process.versions.node}. Install Node 24 from https://nodejs.org, or let npm bring it: npx -p node@24 -p rotate-client-secrets rotate-client-secrets --help`,
  );
  process.exitCode = 2;
} else {
  import('./index.js').then(({ main }) => main('cli'));
}
