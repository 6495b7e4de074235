import type { Access } from 'payload'
import { isDesk, isStaff } from '@/access/scope'

const isJudgeAlone = (user: unknown) => isStaff(user) && !isDesk(user)

/**
 * For what names authors: somebody who only judges gets nothing of it, whatever the collection lets the public see.
 * They work from blind sheets, see src/campaign/judging.
 */
export const closedToJudges =
  (access: Access): Access =>
  (args) =>
    isJudgeAlone(args.req.user) ? false : access(args)
