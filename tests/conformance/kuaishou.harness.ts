import { createHash } from 'node:crypto'
import { ERROR_TABLE } from '@publishers/kuaishou/errorTable'
import { refusalOf } from '@publishers/kuaishou/errors'
import { APP_ID, APP_SECRET, startKuaishou } from '../unit/publishers/kuaishou/platform'
import type { Harness, Platform } from './harness'
import { drawn, sampleContent } from './sampleContent'

/** The Kuaishou channel against a stand-in, over real HTTP. */
export const kuaishouHarness: Harness = {
  channel: 'kuaishou',
  steps: ['photo.publish'],
  hasCodes: true,
  start: () => startPlatform(),
}

const COVER = drawn(1080, 1920, '#c8102e')
const FILM = Buffer.alloc(40_000, 'a film of the conformance suite ')
const FILM_KEY = createHash('sha256').update(FILM).digest('hex')

const startPlatform = async (): Promise<Platform> => {
  const kuaishou = await startKuaishou()
  const { picture, bytes } = await COVER
  const content = (title: string) => ({
    ...sampleContent(title, [picture]),
    film: {
      key: FILM_KEY,
      storyboard: FILM_KEY,
      bytes: FILM.length,
      seconds: 20,
      width: 1080,
      height: 1920,
      covers: [{ ratio: '9:16', picture }],
      subtitles: '',
      ai: 'none' as const,
    },
  })
  const { access, refresh } = kuaishou
  return {
    origin: kuaishou.origin,
    basePath: '',
    account: {
      id: '1',
      channel: 'kuaishou',
      name: '一致性工会',
      settings: { settleSeconds: 0.2, deleteByApi: true },
    },
    credentials: {
      appId: APP_ID,
      appSecret: APP_SECRET,
      accessToken: access,
      refreshToken: refresh,
    },
    secrets: [APP_SECRET, 'access-token-number-', 'refresh-token-number-', 'upload-token-number-'],
    media: new Map([
      [picture.key, bytes],
      [FILM_KEY, { data: FILM, mimeType: 'video/mp4', filename: 'film.mp4' }],
    ]),
    content,
    edited: (item) => ({ ...item, digest: '六十名选手同场比武。' }),
    item: async (title) => content(title),
    isStep: (name, { path }) => path.includes(`/openapi/${name.replace('.', '/')}?`),
    recallStep: 'photo.delete',
    isMutating: ({ path }) => /\/openapi\/photo\/(?:publish|delete)\?/.test(path),
    isUpload: ({ path }) => path.includes('/openapi/photo/start_upload'),
    unknownCode: {
      status: 200,
      type: 'application/json',
      body: JSON.stringify({ result: 100299999, error_msg: `mystery ${APP_SECRET}` }),
    },
    errors: ERROR_TABLE.map(({ code }) =>
      refusalOf({ code, words: '', api: 'openapi/photo/publish', mutating: false, secrets: [] }),
    ),
    published: async (title) =>
      kuaishou.films.filter(({ caption, deleted }) => !deleted && caption.startsWith(`${title}：`))
        .length,
    idle: async () => undefined,
    patienceMs: 8000,
    close: kuaishou.close,
  }
}
