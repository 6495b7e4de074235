import { PublisherError } from '../errors'

/** What a business API says of a token that another token may cure. */
const TOKEN_REFUSALS = new Set(['10008', '2190008', '28001008', '28001003', '2190002'])

export const isTokenRefusal = (error: unknown): error is PublisherError =>
  error instanceof PublisherError && TOKEN_REFUSALS.has(error.code)
