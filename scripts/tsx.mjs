// Preload of every TypeScript entry: `node --import ./scripts/tsx.mjs entry.ts`.
import 'tsx'

// tsx compiles in a thread whose handles do not count as work. When it is slow (a cold cache, a busy machine) and the
// entry has nothing else to do than wait for it, Node takes the empty event loop for the end and leaves with code 13,
// without a word. While the entry is still loading, an empty loop is no end.
const patienceMs = 120_000
const begun = Date.now()
const isLoading = () => process.listeners('exit').some(({ name }) => name === 'handleProcessExit')

process.on('beforeExit', () => {
  if (isLoading() && Date.now() - begun < patienceMs) setTimeout(() => {}, 20)
})
