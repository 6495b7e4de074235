import type { PayloadRequest } from 'payload'
import type { Decided } from './decide'
import type { CommentRow } from './verdictColumns'

type Following = { req: PayloadRequest; comment: CommentRow; decided: Decided; round: number }

/** What a decision sets going, in its own transaction: acts on the channel, a ticket. */
export async function followUp(_following: Following): Promise<void> {}
