import { z } from 'zod'

/**
 * Something a follower says, the same on every platform, for seeds and tests: the command `say` of each.
 * `item` is what a receipt holds: msg_data_id or article id, post id, item id, photo id.
 */
export const sayingSchema = z.object({
  item: z.string().min(1).max(200),
  /** Of an article in its message, from 1. */
  position: z.number().int().min(1).max(8).optional(),
  nickname: z.string().max(40).default(''),
  text: z.string().min(1).max(5000),
  /** Whose words: the platform's name for the follower; made from the nickname when absent. */
  userId: z.string().min(1).max(100).optional(),
  /** When; now when absent. */
  at: z.iso.datetime({ offset: true }).optional(),
  /** Id of the comment it answers, where the platform has threads. */
  parent: z.string().max(200).optional(),
})

export type Saying = z.output<typeof sayingSchema>
export type SayingInput = z.input<typeof sayingSchema>

/** The comment's id as the platform's own list tells it. */
export type Said = { id: string }

export const momentOf = ({ at }: Pick<Saying, 'at'>, now: number): number =>
  at === undefined ? now : Date.parse(at)
