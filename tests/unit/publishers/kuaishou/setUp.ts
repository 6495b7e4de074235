import type { Observation } from '@publishers/contract'
import { kuaishou as channel } from '@publishers/kuaishou/index'
import { memoryContext } from '../../../conformance/memoryContext'
import { memoryJournal } from '../../../conformance/memoryJournal'
import { drawn, sampleContent } from '../../../conformance/sampleContent'
import { filmOf } from '../../../kit/smallFilm'
import { APP_ID, APP_SECRET, startKuaishou } from './platform'

const PICTURE = drawn(1080, 1920, '#c8102e')

type Options = { settings?: Record<string, unknown>; bytes?: number; bare?: boolean }

/** The channel against the tests' own Kuaishou, with a film nobody has sent yet. */
export const setUp = async ({ settings, bytes: size = 4096, bare }: Options = {}) => {
  const kuaishou = await startKuaishou()
  const { picture, bytes } = await PICTURE
  const { film, file } = filmOf({ bytes: size }, [picture])
  const account = {
    id: '1',
    channel: 'kuaishou',
    name: '测试',
    settings: { settleSeconds: 60, ...settings },
  }
  const { access: accessToken, refresh: refreshToken } = kuaishou
  const context = memoryContext({
    account,
    baseUrl: kuaishou.origin,
    credentials: {
      appId: APP_ID,
      appSecret: APP_SECRET,
      ...(!bare && { accessToken, refreshToken }),
    },
    media: new Map([
      [picture.key, bytes],
      [film.key, file],
    ]),
    fastSleep: true,
  })
  const content = { ...sampleContent('职工技能大赛开幕', [picture]), film }
  const rendition = channel.render(content, account)
  const journal = memoryJournal(() => context.now())
  const prepare = () => channel.prepare!(rendition, context)
  return {
    kuaishou,
    context,
    content,
    account,
    rendition,
    film: file.data,
    journal,
    prepare,
    publish: async () => channel.commit(rendition, await prepare(), journal, context),
    observe: (more: Partial<Observation> = {}) =>
      channel.observe(
        { journal: journal.entries, key: journal.key, action: 'publish', rendition, ...more },
        context,
      ),
    asked: (path: string) => kuaishou.asked.filter((each) => each.path.endsWith(path)),
    /** Both clocks. */
    advance: (ms: number) => {
      context.advance(ms)
      kuaishou.advance(ms)
    },
  }
}
