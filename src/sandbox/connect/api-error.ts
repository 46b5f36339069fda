import type { components } from '../../contract/connect.types.ts';

type ErrorResponse = components['schemas']['ErrorResponse'];

/** A refusal that the API answers with its documented body. */
export class ApiError extends Error {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409;
  readonly reason: string;
  readonly resolution: string;

  constructor(status: ApiError['status'], reason: string, resolution: string) {
    super(reason);
    this.status = status;
    this.reason = reason;
    this.resolution = resolution;
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request is not valid.',
  401: 'The request is not authenticated.',
  403: 'The caller is not allowed to do this.',
  404: 'The resource was not found.',
  405: 'This region does not write.',
  408: 'The operation timed out.',
  409: 'The resource exists already.',
  429: 'There were too many requests.',
  500: 'The service failed.',
  503: 'The service is not available.',
};

/** The documented body of a refusal; the title follows from the HTTP status. */
export const errorBody = (
  operationId: string,
  status: number,
  { reason, resolution }: { reason: string; resolution: string },
): ErrorResponse => ({
  OperationId: operationId,
  Error: TITLES[status] ?? 'The request failed.',
  Reason: reason,
  Resolution: resolution,
});

/** 400: the request itself is wrong, whoever sends it. */
export const badRequest = (reason: string, resolution = 'Correct the request and send it again.'): ApiError =>
  new ApiError(400, reason, resolution);

/** 404: nothing of that sort has this id. */
export const notFound = (what: string, id: string | number): ApiError =>
  new ApiError(404, `There is no ${what} ${id}.`, `Check the identifier of the ${what}.`);
