import { ERROR_TABLE } from '@publishers/kuaishou/errorTable'
import { refusalOf } from '@publishers/kuaishou/errors'
import { listenSandbox } from '@publishers/sandbox/listen'
import { filmOf } from '../kit/smallFilm'
import type { Harness, Platform } from './harness'
import { drawn, sampleContent } from './sampleContent'

const APP_ID = 'ks5000000000000007'
const SECRET = 'conformance-secret-of-the-app'
const PERSON = 'conformance'

/** The Kuaishou channel against its sandbox, over real HTTP. */
export const kuaishouHarness: Harness = {
  channel: 'kuaishou',
  steps: ['photo.publish'],
  hasCodes: true,
  start: () => startSandbox(),
}

const COVER = drawn(1080, 1920, '#c8102e')

const startSandbox = async (): Promise<Platform> => {
  // A new film is unlisted for a third of this: on a busy machine that must be over before the settle time is.
  const sandbox = await listenSandbox({ settings: { publishDelayMs: 3 } })
  const { kuaishou } = sandbox.control
  await kuaishou.addApp({ appId: APP_ID, secret: SECRET, name: '一致性' })
  await kuaishou.addUser({ uid: PERSON, name: '一致性工会' })
  const { accessToken, refreshToken } = await kuaishou.grant(APP_ID, { uid: PERSON })
  const { picture, bytes } = await COVER
  const { film, file } = filmOf({}, [picture])
  const content = (title: string) => ({ ...sampleContent(title, [picture]), film })
  return {
    origin: sandbox.origin,
    basePath: '/sandbox/kuaishou',
    account: {
      id: '1',
      channel: 'kuaishou',
      name: '一致性工会',
      settings: { settleSeconds: 0.2, deleteByApi: true },
    },
    credentials: { appId: APP_ID, appSecret: SECRET, accessToken, refreshToken },
    secrets: [SECRET, accessToken, refreshToken],
    media: new Map([
      [picture.key, bytes],
      [film.key, file],
    ]),
    content,
    edited: (item) => ({ ...item, digest: '六十名选手同场比武。' }),
    item: async (title) => content(title),
    // A step is named like its API.
    isStep: (name, { path }) => path.includes(`/openapi/${name.replace('.', '/')}?`),
    recallStep: 'photo.delete',
    isMutating: ({ path }) => /\/openapi\/photo\/(?:publish|delete)\?/.test(path),
    // The pieces go to the host the platform names; what passes here begins it.
    isUpload: ({ path }) => path.includes('/openapi/photo/start_upload'),
    unknownCode: {
      status: 200,
      type: 'application/json',
      body: JSON.stringify({ result: 100_299_999, error_msg: `mystery ${SECRET}` }),
    },
    errors: ERROR_TABLE.map(({ code }) =>
      refusalOf({ code, words: '', api: 'openapi/photo/publish', mutating: false, secrets: [] }),
    ),
    // With what follows: one title may be a part of another.
    published: async (title) =>
      kuaishou.works(PERSON).filter(({ caption }) => caption.startsWith(`${title}：`)).length,
    idle: () => sandbox.control.idle(),
    patienceMs: 8000,
    close: sandbox.close,
  }
}
