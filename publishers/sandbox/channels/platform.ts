import { z } from 'zod'
import { html } from '../page/markup'
import type { Place, Platform } from '../platform'
import { sayingSchema } from '../say'
import { channelsControl, type ChannelsControl, type World } from './control'
import { ROOT } from './pages'
import { showPage } from './router'
import type { ChannelsState } from './state'

/** The WeChat Channels stand-in: no interface at all, only the pages where a person publishes and people comment. */
export const createChannels = (place: Place<ChannelsState>): Platform<ChannelsControl> => {
  const world: World = { ...place.world, state: place.slice }
  const control = channelsControl(world)
  return {
    name: 'channels',
    title: '视频号',
    accountWord: '视频号',
    control,
    commands: {
      publish: (input) => control.publish(z.object({ title: z.string() }).parse(input).title),
      videos: () => control.videos(),
      say: (input) => control.say('', sayingSchema.parse(input)),
      withdrawComment: (input) => {
        const { id, commentId } = z.object({ id: z.string(), commentId: z.string() }).parse(input)
        return control.withdrawComment(id, commentId)
      },
    },
    // It is never called, so nothing of it can fail.
    presets: { publishApi: '', apis: [], groups: [] },
    cards: () => {
      const videos = control.videos()
      const comments = videos.reduce((sum, each) => sum + each.comments.length, 0)
      return [
        {
          id: 'channels',
          name: '云帆工会',
          avatar: html`<span class="avatar" aria-hidden="true">云</span>`,
          tags: html`<span class="tag">没有接口</span>`,
          intro: '视频号由人发布：在助手里发表，把链接填回投递看板；评论导出成 CSV 再导入。',
          numbers: [
            { label: '视频', value: videos.length },
            { label: '评论', value: comments },
          ],
          links: [{ label: '打开视频号助手', href: ROOT }],
        },
      ]
    },
    addDemoAccounts: () => undefined,
    resume: () => undefined,
    claims: ({ pathname }) => pathname === ROOT,
    handle: (visit) => showPage(visit, { world, control }),
  }
}
