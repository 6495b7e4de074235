import { spawnSync } from 'node:child_process'
import { benchComments } from './bench/comments'
import { benchDeliveries } from './bench/deliveries'
import { benchLearning } from './bench/learning'
import { benchMedia } from './bench/media'
import { benchModeration } from './bench/moderation'
import { benchQueue } from './bench/queue'
import { benchRendering } from './bench/rendering'
import { benchRenditions } from './bench/renditions'
import { benchSite } from './bench/site'
import { printTable } from './bench/table'
import { benchUploads } from './bench/uploads'
import { benchSubmissions } from './bench/submissions'
import { benchVideo } from './bench/video'
import { benchVotes } from './bench/votes'

const help = `npm run bench              all measures, as tables; ratios are within one run
npm run bench -- rendering  only: site | rendering | renditions | deliveries | video | uploads | media | moderation |
                           comments | queue | learning
The site is measured as built by npm start; run that once before.

deliveries takes: --deliveries 120   through the ledger and through the bare loop
                  --workers 1,3      worker processes, one comparison for each number
                  --accounts 1000    of the one item for all of them; 0 leaves it out
                  --concurrency 4    deliveries at once in each process
Under a minute: npm run bench -- deliveries --deliveries 40 --workers 1 --accounts 0
BENCH_SQL=1 lists the statements a delivery costs; BENCH_PROFILE=folder keeps a CPU profile of each process.`

const measures = {
  site: benchSite,
  rendering: benchRendering,
  renditions: benchRenditions,
  deliveries: benchDeliveries,
  video: benchVideo,
  votes: benchVotes,
  submissions: benchSubmissions,
  uploads: benchUploads,
  media: benchMedia,
  moderation: benchModeration,
  comments: benchComments,
  queue: benchQueue,
  learning: benchLearning,
}

const chosen = process.argv.slice(2).filter((name) => name in measures)
const flags = process.argv.slice(2).filter((name) => !(name in measures))
if (process.argv.includes('--help')) {
  console.log(help)
  process.exit(0)
}
for (const [name, measure] of Object.entries(measures)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  if (chosen.length === 1) {
    console.log(`\n${name} …`)
    printTable(await measure())
    continue
  }
  // A database of its own each, and the settings of a process are read once.
  const program = [
    '--no-warnings',
    '--conditions=production',
    'scripts/run.mjs',
    'scripts/bench.ts',
  ]
  const { status } = spawnSync(process.execPath, [...program, name, ...flags], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
process.exit(0)
