import { saidIn } from '@/comments/site/saidWords'
import { one } from '../pageNumber'

type Words = Record<string, string | string[] | undefined>

/** What a form without script was answered with, as a page's address brings it. */
export const saidOnPage = ({ said, refused, seal }: Words, secret: string) =>
  saidIn({ said: one(said), refused: one(refused), seal: one(seal) }, secret)
