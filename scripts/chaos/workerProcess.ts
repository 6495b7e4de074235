// A worker as `npm run worker` starts it, but booted ahead of need: it waits for "start".
import config from '@payload-config'
import { getPayload } from 'payload'
import { startActs } from '@/worker/actLoop'
import { startWorker } from '@/worker/loop'
import { shiftClock } from './shiftClock'

process.on('disconnect', () => process.exit(0))
const payload = await getPayload({ config })
process.on('message', (message) => {
  if (message === 'start') {
    const { id } = startWorker({ payload, idleMs: 50 })
    startActs({ payload, worker: id, idleMs: 50 })
  } else if (typeof message === 'object' && message && 'shiftMs' in message)
    shiftClock(Number(message.shiftMs))
})
process.send?.('ready')
