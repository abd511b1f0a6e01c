export type StripeApiErrorBody = { type: string; message: string; code?: string; param?: string }

/** An answer of the sandbox in the shape of Stripe's errors. */
export class StripeApiError extends Error {
  readonly status: number
  readonly body: StripeApiErrorBody

  constructor(status: number, body: StripeApiErrorBody) {
    super(body.message)
    this.name = 'StripeApiError'
    this.status = status
    this.body = body
  }
}

/** Makes Stripe's answer to a parameter that is missing or wrong. */
export const invalidParameter = (param: string, message: string, code = 'parameter_invalid'): StripeApiError =>
  new StripeApiError(400, { type: 'invalid_request_error', code, param, message })

/** Makes Stripe's answer to an id it does not know. */
export const noSuch = (object: string, id: string): StripeApiError =>
  new StripeApiError(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    param: 'id',
    message: `No such ${object}: '${id}'`,
  })
