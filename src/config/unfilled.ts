/**
 * A macro of Azure Pipelines, which leaves `$(NAME)` as it is where the job has no variable of that name:
 * https://learn.microsoft.com/azure/devops/pipelines/process/variables
 */
const MACRO = /^\$\([\w.-]+\)$/;

/**
 * The name of a variable where a shell, or GitLab CI, would have put its value. GitLab leaves `NAME: $NAME` as it is where
 * there is no such variable (https://gitlab.com/gitlab-org/gitlab/-/issues/350747); no secret that a service makes looks so.
 */
const REFERENCE = /^\$(?:[A-Z_][A-Z0-9_]*|\{[A-Z_][A-Z0-9_]*\}|\{\{.*\}\})$/;

/** Whether a value is only the name of a variable that has none. */
export const isUnfilled = (text: string): boolean => MACRO.test(text.trim());

/** The same of a secret, which is read from variables that name others more often than anything else. */
export const isUnfilledSecret = (text: string): boolean => isUnfilled(text) || REFERENCE.test(text.trim());

/** Completes "NAME is missing". Nothing of the value is repeated. */
export const UNFILLED = 'in its place stands the name of a variable that has no value';
