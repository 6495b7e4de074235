import crypto from 'node:crypto'
import fs from 'node:fs'
import type { BlockList } from 'node:net'
import path from 'node:path'
import { z } from 'zod'
import { proxyList } from './server/clientAddress'

/** The whole environment, parsed once. A bad value is one clear line, never a stack. */
export type Env = z.infer<typeof schema> & {
  secret: string
  publicUrl: string
  databaseUrl: string
  dataDir: string
  proxies: BlockList
}

export class EnvError extends Error {}

const switchValue = z.enum(['on', 'off'])
const webAddress = z.url({ protocol: /^https?$/ })

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^(mongodb(\+srv)?:\/\/|file:)/, 'mongodb://… or file:…')
    .optional(),
  PAYLOAD_SECRET: z.string().min(16, 'at least 16 characters').optional(),
  PUBLIC_URL: webAddress.optional(),
  TRUSTED_PROXIES: z.string().default(''),
  S3_BUCKET: z.string().min(1).optional(),
  S3_ENDPOINT: webAddress.optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  // Where one-time codes and notices for members go; see src/members/webhookSender.ts.
  SMS_WEBHOOK: webAddress.optional(),
  SMS_WEBHOOK_SECRET: z.string().min(16, 'at least 16 characters').optional(),
  DEMO: switchValue.default('on'),
  DEMO_PASSWORD: z.string().min(8, 'at least 8 characters').default('gongmei-demo'),
  SANDBOX: switchValue.default('on'),
  WORKER: switchValue.default('on'),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4),
  // Milliseconds; see src/distribution/timing.ts for what they mean and why these.
  DELIVERY_LEASE_MS: z.coerce.number().int().min(500).default(40_000),
  DELIVERY_CALL_MS: z.coerce.number().int().min(100).default(15_000),
  DELIVERY_SETTLE_MS: z.coerce.number().int().min(100).default(20_000),
})

export function parseEnv(source: Record<string, string | undefined>): Env {
  // An empty value in a .env file means "not set", not "set to nothing".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    throw new EnvError(
      `环境变量 ${first?.path.join('.')} 的值不对：${first?.message}（见 .env.example） · bad value of ${first?.path.join('.')}`,
    )
  }
  const values = parsed.data
  const dataDir = path.resolve(values.DATA_DIR)
  if (values.S3_BUCKET && !(values.S3_ACCESS_KEY_ID && values.S3_SECRET_ACCESS_KEY)) {
    throw new EnvError(
      '设了 S3_BUCKET 就必须设 S3_ACCESS_KEY_ID 和 S3_SECRET_ACCESS_KEY · S3 credentials missing',
    )
  }
  if (values.SMS_WEBHOOK && !values.SMS_WEBHOOK_SECRET) {
    throw new EnvError('设了 SMS_WEBHOOK 就必须设 SMS_WEBHOOK_SECRET · SMS_WEBHOOK_SECRET missing')
  }
  return {
    ...values,
    dataDir,
    proxies: proxiesOf(values.TRUSTED_PROXIES),
    databaseUrl: values.DATABASE_URL ?? `file:${path.join(dataDir, 'gongmei.db')}`,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    secret: values.PAYLOAD_SECRET ?? storedSecret(dataDir),
  }
}

function proxiesOf(text: string): BlockList {
  try {
    return proxyList(text)
  } catch (error) {
    throw new EnvError(
      `环境变量 TRUSTED_PROXIES 里的“${(error as Error).message}”不是 IP 地址或网段（见 .env.example） · bad value of TRUSTED_PROXIES`,
    )
  }
}

let parsed: Env | undefined

export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}

/** Without PAYLOAD_SECRET every installation gets its own, made once and kept beside its data. */
function storedSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret')
  try {
    fs.mkdirSync(dataDir, { recursive: true })
    try {
      fs.writeFileSync(file, crypto.randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    return fs.readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw new EnvError(
      `DATA_DIR 不可写：${dataDir}（${(error as NodeJS.ErrnoException).code}） · DATA_DIR is not writable`,
    )
  }
}
