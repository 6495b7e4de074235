/** The database did not answer at start, or answered that it is unusable. The message is for the operator. */
export class DatabaseUnreachable extends Error {
  override name = 'DatabaseUnreachable'

  /** `target` is shown as is: pass it without a password. */
  constructor({ target, why, cause }: { target: string; why: string; cause?: unknown }) {
    super(`数据库无法使用 / database unreachable: ${target} — ${why}`, { cause })
  }
}

/** A write waited longer than allowed for its turn. `status` 503 makes Payload's REST answer "try again". */
export class WriteLockTimeout extends Error {
  override name = 'WriteLockTimeout'
  status = 503
  isPublic = false

  constructor({ waiter, waitedMs, holder }: { waiter: string; waitedMs: number; holder: string }) {
    super(`"${waiter}" waited ${Math.round(waitedMs)} ms for its turn to write; held by ${holder}`)
  }
}

/** The transaction was rolled back before its work ended, so none of that work may be kept. */
export class TransactionLost extends Error {
  override name = 'TransactionLost'
  status = 503
  isPublic = false

  constructor({ label, why }: { label: string; why: string }) {
    super(`transaction "${label}" was rolled back: ${why}`)
  }
}
