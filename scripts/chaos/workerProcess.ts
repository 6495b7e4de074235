// A worker as `npm run worker` starts it, but booted ahead of need: it waits for "start".
import config from '@payload-config'
import { getPayload } from 'payload'
import { beginDueActs } from '@/comments/acts/performAct'
import { timing } from '@/distribution/timing'
import { startWorker } from '@/worker/loop'
import { startComments } from '@/worker/commentLoop'
import { runPool } from '@/worker/pool'
import { shiftClock } from './shiftClock'

process.on('disconnect', () => process.exit(0))
const payload = await getPayload({ config })
process.on('message', (message) => {
  if (message === 'start') {
    const { id } = startWorker({ payload, idleMs: 50 })
    if (process.env.GONGMEI_CHAOS_COMMENTS === 'on') {
      startComments({ payload, worker: id, idleMs: 50, planMs: 500 })
      return
    }
    // As `startComments` does, without reading and judging: nobody but the test says anything here.
    void runPool({
      ...{ atOnce: 4, idleMs: 50, signal: new AbortController().signal },
      begin: (limit) => beginDueActs({ payload, worker: id, timing: timing(), limit }),
      failed: (error) => console.error(error),
    })
  } else if (typeof message === 'object' && message && 'shiftMs' in message)
    shiftClock(Number(message.shiftMs))
})
process.send?.('ready')
