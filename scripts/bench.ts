import { spawnSync } from 'node:child_process'
import { benchDeliveries } from './bench/deliveries'
import { benchRendering } from './bench/rendering'
import { benchRenditions } from './bench/renditions'
import { benchSite } from './bench/site'
import { printTable } from './bench/table'
import { benchVideo } from './bench/video'

const help = `npm run bench              all measures, as tables; ratios are within one run
npm run bench -- rendering  only: site | rendering | renditions | deliveries | video
The site is measured as built by npm start; run that once before.`

const measures = {
  site: benchSite,
  rendering: benchRendering,
  renditions: benchRenditions,
  deliveries: benchDeliveries,
  video: benchVideo,
}

const chosen = process.argv.slice(2).filter((name) => name in measures)
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
  const { status } = spawnSync(process.execPath, [...program, name], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
process.exit(0)
