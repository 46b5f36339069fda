/** A deliberate bug: in one file of the sources, one text in place of another. */
export interface Mutant {
  /** What the program then does wrong. */
  readonly bug: string;
  /** Relative to the project. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** Bugs of the protocol that somebody might write one day. The simulation must catch every one. */
export const mutants: readonly Mutant[] = [
  {
    bug: 'retire before the verification has ended',
    file: 'src/app/finish.ts',
    find: 'const { receipt, verified } = await verify(rotation, work.receipt, work.keep);',
    replace:
      'await finish(rotation, work, { strict: false });\n  const { receipt, verified } = await verify(rotation, work.receipt, work.keep);',
  },
  {
    bug: 'retire though the verification failed',
    file: 'src/app/verify.ts',
    find: 'const failed = failureOf(ended);',
    replace: 'const failed = undefined as ReturnType<typeof failureOf>;',
  },
  {
    bug: 'take a verification that awaits an approval for a good one',
    file: 'src/app/verify.ts',
    find: "if (ended.some(({ status }) => status === 'awaiting-approval')) {",
    replace: 'if (ended.length < 0) {',
  },
  {
    bug: 'retry a create blindly',
    file: 'src/app/create.ts',
    find: 'await deleteLost(rotation, marker.nonce, talk)',
    replace: 'await Promise.resolve(observed.secrets)',
  },
  {
    bug: 'treat any updated_at as delivered',
    file: 'src/domain/witness.ts',
    find: "if (witness.kind === 'time') return witness.at > created ? 'yes' : 'no';",
    replace: "if (witness.kind === 'time') return witness.at + created > 0 ? 'yes' : 'no';",
  },
  {
    bug: 'compare times non-strictly',
    file: 'src/domain/witness.ts',
    find: "if (witness.kind === 'time') return witness.at > created ? 'yes' : 'no';",
    replace: "if (witness.kind === 'time') return witness.at >= created - 2000 ? 'yes' : 'no';",
  },
  {
    bug: 'take delivered for proven',
    file: 'src/domain/plan.ts',
    find: "const missing = observed.receipt === 'impossible' ? generations.length > 1 || contested || untold : !receipt;",
    replace: 'const missing = observed.receipt === undefined || untold;',
  },
  {
    bug: 'delete the new secret after a write was sent',
    file: 'src/app/apply-rotation.ts',
    find: 'if (delivery && mayBeHeld(delivery))',
    replace: 'if (delivery && !mayBeHeld(delivery))',
  },
  {
    bug: 'take a lost answer to a write for one that never left',
    file: 'src/app/deliver.ts',
    find: "return { state: failure.effect === 'none' ? 'refused' : 'unknown', error: failure };",
    replace: "return { state: failure.effect === 'none' ? 'refused' : 'unsent', error: failure };",
  },
  {
    bug: 'take a refusal of a write at its word',
    file: 'src/app/deliver.ts',
    find: 'return asBefore ? refused : ',
    replace: 'return asBefore || refused.error ? refused : ',
  },
  {
    bug: 'no fence',
    file: 'src/app/fence.ts',
    find: 'const left = this.#openUntil - ports.clock.elapsed();',
    replace: 'const left = this.#rotation.task.times.fence;',
  },
  {
    bug: 'a fence on a monotonic clock only, which stands still with the machine',
    file: 'test/simulation/simulated-run.ts',
    find: 'elapsed: () => engine.now,',
    replace: 'elapsed: () => engine.now - this.stoodStillMs,',
  },
  {
    bug: 'a retry layer outside the fence',
    file: 'test/simulation/ports.ts',
    find: 'const end = await fence.pass().catch(',
    replace: 'const end = attempt > 1 ? run.clock.now() + 30_000 : await fence.pass().catch(',
  },
  {
    bug: 'no wait for others who may still write',
    file: 'src/app/fence.ts',
    find: 'return roster.othersAtWork\n',
    replace: 'return roster.othersAtWork && task.times.wait < 0\n',
  },
  {
    bug: 'no look before the dispatch',
    file: 'src/domain/witness.ts',
    find: 'if (shown.at > answered.at + clockSkew) return',
    replace: 'if (shown.at < 0) return',
  },
  {
    bug: 'no look before a deletion',
    file: 'src/app/retire.ts',
    find: 'if (changed.length === 0) return lookedAt;',
    replace: 'if (changed.length >= 0) return lookedAt;',
  },
  {
    bug: 'look before a deletion, then wait for a long time',
    file: 'src/app/retire.ts',
    find: 'const stale = ports.clock.elapsed() - lookedAt >= task.times.look / 2;',
    replace: 'await ports.clock.sleep(900_000);\n    const stale = lookedAt < 0;',
  },
  {
    bug: "ignore the receipt's times",
    file: 'src/domain/observation.ts',
    find: 'return note && witness && sameWrite(note.witness, witness) ? note : undefined;',
    replace: 'return witness === undefined ? undefined : note;',
  },
  {
    bug: 'prune what a failed destination may hold',
    file: 'src/domain/prune.ts',
    find: 'return held === undefined ? mayBeLater(observed, marker, times) : held === marker.nonce;',
    replace: 'return held === undefined ? false : held === marker.nonce;',
  },
  {
    bug: 'believe that the clocks of a run and of GitHub agree',
    file: 'src/domain/prune.ts',
    find: 'call + 3 * clockSkew;',
    replace: '0 * (call + clockSkew);',
  },
  {
    bug: 'prune all that stands nowhere after a failure',
    file: 'src/domain/prune.ts',
    find: 'return unheld.slice(0, Math.max(0, tooMany));',
    replace: 'return tooMany > 99 ? [] : unheld;',
  },
  {
    bug: 'prune nothing after a failure',
    file: 'src/domain/prune.ts',
    find: 'return unheld.slice(0, Math.max(0, tooMany));',
    replace: 'return tooMany > 99 ? unheld : [];',
  },
  {
    bug: 'prune what another run may still write',
    file: 'src/domain/prune.ts',
    find: 'neverDelivered && askedAt - marker.created > times.writeWindow;',
    replace: 'neverDelivered && times.writeWindow > 0;',
  },
  {
    bug: 'take what a destination had before for what it never had',
    file: 'src/domain/prune.ts',
    find: 'byAge(one, generation) < 0',
    replace: 'byAge(one, generation) !== 0',
  },
  {
    bug: 'delete unmanaged secrets at capacity',
    file: 'src/app/preflight.ts',
    find: 'const unheld = deadGenerations(observed, task.times).map(({ id }) => id);',
    replace:
      'const unheld = observed.secrets.length > 8 ? observed.secrets.slice(0, 1).map(({ id }) => id) : deadGenerations(observed, task.times).map(({ id }) => id);',
  },
  {
    bug: 'ask for an eleventh secret',
    file: 'src/app/preflight.ts',
    find: 'if (left.length < MOST_SECRETS) return;',
    replace: 'if (left.length <= MOST_SECRETS) return;',
  },
  {
    bug: 'take the generations of another credential for ours',
    file: 'src/domain/client-secret.ts',
    find: 'marker.owner === identity.owner && marker.credential === identity.credential',
    replace: 'marker.owner === identity.owner',
  },
  {
    bug: 'wait for no run whose marker was copied',
    file: 'src/app/roster.ts',
    find: '[...kin, ...suspicious].some(',
    replace: 'kin.some(',
  },
  {
    bug: 'believe a copied marker',
    file: 'src/domain/client-secret.ts',
    find: '!copied.has(marker.nonce) && marker.created <= latestCreated',
    replace: 'marker.created <= latestCreated',
  },
  {
    bug: 'believe a marker from the future',
    file: 'src/domain/client-secret.ts',
    find: '!copied.has(marker.nonce) && marker.created <= latestCreated',
    replace: '!copied.has(marker.nonce)',
  },
  {
    bug: 'delete on what was listed at the start',
    file: 'src/app/still-ours.ts',
    find: 'return ids.filter((id) => !changed.includes(id));',
    replace: 'return [...ids];',
  },
  {
    bug: 'write what the token service does not accept yet',
    file: 'src/app/authenticate.ts',
    find: 'if (await accepted()) return tries;',
    replace: 'await accepted();\n      return tries;',
  },
  {
    bug: 'write in the second of created, once',
    file: 'src/app/deliver.ts',
    find: 'if (again) return { state:',
    replace: 'if (!again) return { state:',
  },
  {
    bug: 'forget which generation was verified last',
    file: 'src/domain/receipt.ts',
    find: '(verifiedAt === undefined ? undefined : generation?.nonce) ?? proven;',
    replace: 'verifiedAt === undefined && proven !== undefined ? undefined : undefined;',
  },
  {
    bug: 'never retire what a crashed run left',
    file: 'src/domain/plan.ts',
    find: 'if (ids.length === 0) return undefined;',
    replace: 'if (ids.length >= 0) return undefined;',
  },
  {
    bug: 'rotate once more though another run has just done it',
    file: 'src/app/still-needed.ts',
    find: 'if (!recent && kin.every(({ id }) => known.has(id))) return;',
    replace: 'if (kin.length >= 0) return;',
  },
  {
    bug: 'write over the receipt of a run that was quicker',
    file: 'test/simulation/ports.ts',
    find: 'github.receipt ??= emptyReceipt(IDENTITY.credential);',
    replace: 'github.receipt = emptyReceipt(IDENTITY.credential);',
  },
  {
    bug: 'let a marker be older than a write that was there before it',
    file: 'src/app/create.ts',
    find: 'created: createdAt(rotation, observed),',
    replace: 'created: createdAt(rotation, { ...observed, destinations: [] }),',
  },
  {
    bug: 'believe in the newest though another one was made for its place and for one that is gone',
    file: 'src/domain/plan.ts',
    find: 'generations.length > 1 || contested',
    replace: 'generations.length > 1',
  },
  {
    bug: 'take what a deleted destination held for what it never had',
    file: 'src/domain/prune.ts',
    find: '!isGone &&',
    replace: 'typeof isGone === "boolean" &&',
  },
  {
    bug: 'believe that a receipt names all that a deleted destination may have held',
    file: 'src/domain/prune.ts',
    find: '!isGone &&',
    replace: '(!isGone || (observation.receipt !== null && observation.receipt !== "impossible")) &&',
  },
  {
    bug: 'revoke in an incident what a newer run has made',
    file: 'src/app/finish.ts',
    find: 'return secrets.map(({ id }) => id).filter((id) => !spared.has(id) && id !== current?.id);',
    replace: 'return secrets.map(({ id }) => id).filter((id) => spared.size >= 0 && id !== current?.id);',
  },
  {
    bug: 'leave in an incident what people have made',
    file: 'src/app/finish.ts',
    find: 'const ids = revokeOthers ? await everythingElse(rotation) : work.ids;',
    replace: 'const ids = revokeOthers && work.ids.length > 99 ? await everythingElse(rotation) : work.ids;',
  },
  {
    bug: 'revoke in an incident before anything newer is verified',
    file: 'src/app/apply-rotation.ts',
    find: 'const keep = observed.receipt !== ',
    replace:
      'if (task.policy.revokeOthers) await Promise.all(observed.secrets.map(({ id }) => rotation.ports.credentials.delete(id)));\n  const keep = observed.receipt !== ',
  },
];
