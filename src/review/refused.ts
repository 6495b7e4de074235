import { APIError } from 'payload'

/** A write that the review rules forbid, in words for the person who tried it. */
export class Refused extends APIError {
  override name = 'Refused'

  constructor(
    status: 400 | 401 | 403 | 404 | 409,
    message: string,
    readonly messages: readonly string[] = [message],
  ) {
    super(message, status, undefined, true)
  }
}
