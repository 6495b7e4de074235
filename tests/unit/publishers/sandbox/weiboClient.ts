import { listenSandbox } from '@publishers/sandbox/listen'
import { WEIBO_DEMO_ACCOUNTS, WEIBO_DEMO_APP, type SandboxOptions } from '@publishers/sandbox/index'

export const APP = WEIBO_DEMO_APP
export const UID = WEIBO_DEMO_ACCOUNTS[0]!.uid
export const OTHER = WEIBO_DEMO_ACCOUNTS[1]!.uid
export const LINK = 'https://gongmei.example/news/1'

export type Json = Record<string, any> // eslint-disable-line @typescript-eslint/no-explicit-any -- answers of many shapes, checked by expect
type Fields = Record<string, string>
type Files = { name?: string; bytes: Buffer; type?: string }[]

/** A sandbox on a free port and a bare client of its Weibo API; `clock.now` moves its time. */
export const startWeibo = async (options: Partial<Omit<SandboxOptions, 'origin'>> = {}) => {
  const clock = { now: Date.parse('2026-03-02T02:00:00Z') }
  const sandbox = await listenSandbox({
    now: () => new Date(clock.now),
    ...options,
    settings: { publishDelayMs: 0, ...options.settings },
  })
  const control = sandbox.control.weibo
  const base = `${sandbox.origin}/sandbox/weibo`
  const read = async (response: Response) => {
    const text = await response.text()
    return { status: response.status, text, json: JSON.parse(text) as Json }
  }
  const token = async (uid = UID): Promise<string> => (await control.grant(uid)).accessToken
  const post = async (path: string, fields: Fields, uid = UID) =>
    read(
      await fetch(`${base}${path}`, {
        method: 'POST',
        body: new URLSearchParams({ access_token: await token(uid), ...fields }),
      }),
    )
  const get = async (path: string, fields: Fields = {}, uid = UID) => {
    const query = new URLSearchParams({ access_token: await token(uid), ...fields })
    return read(await fetch(`${base}${path}?${query}`))
  }
  const form = async (path: string, fields: Fields, files: Files, uid = UID) => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ access_token: await token(uid), ...fields }))
      body.append(name, value)
    for (const { name = 'pic', bytes, type = 'image/png' } of files)
      body.append(name, new Blob([new Uint8Array(bytes)], { type }), 'a.png')
    return read(await fetch(`${base}${path}`, { method: 'POST', body }))
  }
  const share = (status: string, more: Fields = {}, uid = UID) =>
    post('/2/statuses/share.json', { status, rip: '203.0.113.7', ...more }, uid)
  const open = async (path: string) => {
    const response = await fetch(`${sandbox.origin}${path}`, { redirect: 'manual' })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  const submit = (path: string, fields: Fields, headers: Fields = {}) =>
    fetch(`${sandbox.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
      redirect: 'manual',
    })
  return { sandbox, control, clock, base, token, post, get, form, share, open, submit, read }
}
