import type { Content } from '@publishers/contract'
import type { Account } from '@publishers/contract'
import type { DraftInput } from '@media/video/draftStoryboard'
import type { Platform, ThemeName } from '@media/video/storyboard'
import { PLATFORMS } from '@media/video/storyboard'
import { htmlBlocks } from './htmlBlocks'

/** What a film is drafted from: an item as publishers see it, in the name of an account when it is made for one. Pure. */
export function draftInput({
  content,
  account,
  theme,
}: {
  content: Content
  account?: Pick<Account, 'channel' | 'name'>
  theme?: ThemeName
}): DraftInput {
  const platform = PLATFORMS.find((name): name is Platform => name === account?.channel)
  const body = htmlBlocks(content)
  const { cover, digest } = content
  return {
    title: content.title,
    kicker: content.organization,
    // One that only repeats how the text begins would be told twice.
    digest: digest && !startsWith(body, digest) ? digest : undefined,
    cover: cover && { key: cover.key, width: cover.width, height: cover.height },
    blocks: body,
    accountName: account?.name ?? content.organization,
    url: content.url,
    lines: closingLines(content),
    ai: content.ai,
    theme,
    platform: platform ?? 'douyin',
    // Douyin shows a film with a mark on it to fewer people.
    watermark: platform === 'kuaishou' || platform === 'channels' ? content.organization : '',
  }
}

const startsWith = (blocks: ReturnType<typeof htmlBlocks>, digest: string) => {
  const text = blocks.map((block) => ('text' in block ? block.text : '')).join('')
  return text.replace(/\s/g, '').startsWith(digest.replace(/\s/g, '').slice(0, 20))
}

function closingLines({ source, author, dutyEditor, organization }: Content): string[] {
  const from = source.type === 'original' ? organization : (source.name ?? organization)
  return [
    `来源：${from}`,
    ...(author ? [`作者：${author}`] : []),
    ...(dutyEditor ? [`责任编辑：${dutyEditor}`] : []),
  ]
}
