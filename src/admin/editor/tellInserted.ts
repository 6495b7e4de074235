import { toast } from '@payloadcms/ui'
import type { Inserted } from './insertHtml'

/** Says what happened to the pictures; silence when there were none. */
export function tellInserted({ pictures, problems }: Inserted): void {
  if (pictures > 0) toast.success(`已转存 ${pictures} 张图片，请在素材库补填授权和替代文字。`)
  for (const problem of new Set(problems)) toast.warning(`有图片没有存成：${problem}。`)
}
