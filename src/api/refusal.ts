/** An error in Payload's own shape, so that every client reads one form of errors. */
export const refusal = (status: number, message: string): Response =>
  Response.json(
    { errors: [{ message }] },
    { status, headers: { 'X-Content-Type-Options': 'nosniff' } },
  )
