// The bare loop in a process of its own, as a worker has one.
import { bareLoop } from './bareLoop'

process.on('disconnect', () => process.exit(0))
process.on('message', (message: { run?: Parameters<typeof bareLoop>[0]; number: number }) => {
  if (!message.run) return
  void bareLoop(message.run).then(
    () => process.send?.({ number: message.number }),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.send?.({ ready: 'bare' })
