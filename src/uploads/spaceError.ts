const words =
  '服务器磁盘已满，这一段没有存下；已经传上去的部分都在。请稍后点“继续”，如一直这样请告诉管理员。'

/** What tus answers with a status of its own: `{ status_code, body }`. */
export type TusError = { status_code: number; body: string }

export const isSpaceError = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.code === 'EFBIG')

/** A full disk as 507 with words; anything else as it was. */
export const explainSpace = (error: unknown): unknown =>
  isSpaceError(error) ? ({ status_code: 507, body: words } satisfies TusError) : error
