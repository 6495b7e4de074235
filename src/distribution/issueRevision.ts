import crypto from 'node:crypto'

type Issue = { revisions: readonly string[]; audience: string; tagId?: number | null }

/** SHA-256 of what an issue sends to whom: its articles' revisions in their order, and the audience. */
export const issueRevision = ({ revisions, audience, tagId }: Issue): string =>
  crypto
    .createHash('sha256')
    .update(JSON.stringify([revisions, audience, audience === 'tag' ? (tagId ?? null) : null]))
    .digest('hex')
