import type { Content } from '../contract'

/** 来源 / 作者 / 责任编辑 / 审核, as the foot of a page shows it; what is not known is left out. */
export function sourceLine(
  content: Pick<Content, 'source' | 'author' | 'organization' | 'dutyEditor' | 'reviewers'>,
): string {
  const { source, organization, dutyEditor, reviewers } = content
  const own = source.type === 'original'
  const rows: [string, string | undefined][] = [
    ['来源', own ? organization : source.name || organization],
    ['作者', own ? content.author : source.author || content.author],
    ['原标题', own ? undefined : source.title],
    ['责任编辑', dutyEditor],
    ['审核', reviewers?.join('、')],
  ]
  return rows
    .filter(([, value]) => value?.trim())
    .map(([name, value]) => `${name}：${value}`)
    .join('　')
}
