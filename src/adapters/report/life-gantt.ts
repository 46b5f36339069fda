/** One secret's life, in milliseconds since the epoch. */
export interface SecretLife {
  readonly credential: string;
  readonly secretId: number;
  readonly createdAt?: number;
  readonly rotateFrom?: number;
  readonly expiresAt?: number;
}

/** A Mermaid Gantt of the secrets' lives, the day of the run marked; empty where nothing can be drawn. */
export const lifeGantt = (lives: readonly SecretLife[], today: number): string =>
  lives.length === 0
    ? ''
    : `gantt\n  dateFormat YYYY-MM-DD\n  today : vert, ${new Date(today).toISOString().slice(0, 10)}, 0d`;
