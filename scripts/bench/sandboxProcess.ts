// The stand-in of WeChat in a process of its own: whoever calls it, it costs the caller the same.
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox } from '@publishers/sandbox'

process.on('disconnect', () => process.exit(0))
let calls = 0
let origin = ''
const sandbox = createSandbox({
  origin: () => origin,
  settings: { publishDelayMs: 0, callbackTimeoutMs: 2_000, callbackRetryMs: 100 },
})
const server = http.createServer((request, response) => {
  calls += 1
  void sandbox.handler(request, response)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** A verified account without a day's limits in the way. */
const addAccount = (appid: string) =>
  sandbox.control.addAccount({
    appid,
    secret: 'bench-secret',
    name: appid,
    ghId: `gh_${appid}`,
    kind: 'service',
    verified: true,
    features: { freepublish: true, comments: true, mass: true },
    quotas: { 'freepublish/submit': 100_000, 'freepublish/get': 100_000 },
  } as never)

process.on('message', (message: { add?: string[]; number: number }) => {
  void Promise.all((message.add ?? []).map(addAccount)).then(() =>
    process.send?.({ number: message.number, calls }),
  )
})
process.send?.({ ready: origin })
