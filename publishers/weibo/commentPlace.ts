import { noPlace } from '../commentActs'
import type { Receipt } from '../contract'

/** The post that comments stand under. Errors: `manual` (noPlace) for a head article without a post beside it. */
export const postOf = ({ ids }: Receipt): string => {
  if (ids.postId) return ids.postId
  throw noPlace('微博编号', '请用浏览器登录该微博处理评论，或导出后在本系统导入。')
}
