/** Collections that are their own queue: the states in which a row may be claimed by a worker. Each has `nextAt`, `leaseOwner`, `leaseUntil`, `fence`. */
export const WORK_QUEUES = {
  deliveries: ['queued', 'scheduled', 'running', 'accepted', 'handedOff'],
  films: ['queued', 'rendering'],
  /** Where comments are read from, one row a published item and account. */
  'comment-sources': ['watching'],
  /** Not judged yet. */
  comments: ['pending'],
  /** What a verdict does on the channel. */
  'comment-acts': ['queued', 'running'],
} as const

export type WorkQueue = keyof typeof WORK_QUEUES
