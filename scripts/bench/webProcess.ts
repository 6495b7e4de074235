// The web process without its pages: the real API, and the planning that an approval starts there.
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import type { Id } from '@/access/scope'
import { readRun } from '@/distribution/approval'
import { planDeliveries } from '@/distribution/plan'
import { apiListener } from '@/server/apiListener'

process.on('disconnect', () => process.exit(0))
const payload = await getPayload({ config })
const server = http.createServer((req, res) => void apiListener(req, res))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

async function plan(id: Id): Promise<number> {
  const begun = performance.now()
  const req = await createLocalReq({}, payload)
  const run = await readRun({ payload, req, id })
  if (!run) throw new Error(`no review ${String(id)}`)
  const planned = await planDeliveries({ req, run })
  const refused = planned.find(({ created }) => !created)
  if (refused) throw new Error(`not planned: ${refused.reason}`)
  return (performance.now() - begun) / 1000
}

process.on('message', ({ plan: id, number }: { plan: Id; number: number }) => {
  plan(id).then(
    (seconds) => process.send?.({ number, seconds }),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.on('SIGTERM', () => process.exit(0))
process.send?.({ ready: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
