import { inspect } from 'node:util';

/** The only reasons for which a value may be opened. */
export type Purpose = 'seal' | 'fingerprint' | 'authenticate' | 'redact';

/** A client secret's value. It prints as `***` in every form; `open` names why the value is needed. */
export class SecretValue {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. The purpose is what a reader, and the guard test, looks for. */
  open(_purpose: Purpose): string {
    return this.#value;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  get [Symbol.toStringTag](): string {
    return '***';
  }

  [inspect.custom](): string {
    return '***';
  }
}
