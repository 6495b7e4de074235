import { fileServer } from '../kit/fileServer'
import { filmOf } from '../kit/smallFilm'
import type { Harness, Platform } from './harness'
import { drawn, sampleContent } from './sampleContent'

/** 视频号: nothing is called; a person takes the package and publishes. */
export const channelsHarness: Harness = {
  channel: 'channels',
  steps: ['package.made'],
  hasCodes: false,
  isByHand: true,
  isOffline: true,
  start: () => startNobody(),
}

const startNobody = async (): Promise<Platform> => {
  const covers = [await drawn(1080, 1920, '#c8102e'), await drawn(1080, 1440, '#0a5c36')]
  const pictures = covers.map(({ picture }) => picture)
  const { film, file } = filmOf({}, pictures)
  const media = new Map([
    ...covers.map(({ picture, bytes }) => [picture.key, bytes] as const),
    [film.key, file] as const,
  ])
  // The suite wants somebody to listen, to see that nobody calls.
  const listener = await fileServer(media)
  const shown: string[] = []
  const content = (title: string) => ({ ...sampleContent(title, pictures), film })
  return {
    origin: new URL(listener.addressOf('')).origin,
    basePath: '',
    account: { id: '1', channel: 'channels', name: '一致性工会', settings: {} },
    credentials: {},
    secrets: [],
    media,
    content,
    edited: (item) => ({ ...item, digest: '六十名选手同场比武。' }),
    item: async (title) => content(title),
    finish: async ({ receipt }, { parts }) => {
      const title = parts.title ?? ''
      if (!shown.includes(title)) shown.push(title)
      return {
        state: 'published',
        receipt: { ...receipt, url: 'https://weixin.qq.com/sph/A1b2C3', note: '人工确认' },
      }
    },
    isStep: () => false,
    // Whatever is called is one call too many.
    isMutating: () => true,
    isUpload: () => false,
    published: async (title) => shown.filter((each) => each === title).length,
    idle: async () => undefined,
    patienceMs: 2000,
    close: listener.close,
  }
}
