import { benchDeliveries } from './bench/deliveries'
import { benchRendering } from './bench/rendering'
import { benchSite } from './bench/site'
import { printTable } from './bench/table'

const help = `npm run bench              all measures, as tables; ratios are within one run
npm run bench -- rendering  only: site | rendering | deliveries
The site is measured as built by npm start; run that once before.`

const measures = { site: benchSite, rendering: benchRendering, deliveries: benchDeliveries }

const chosen = process.argv.slice(2).filter((name) => name in measures)
if (process.argv.includes('--help')) {
  console.log(help)
  process.exit(0)
}
for (const [name, measure] of Object.entries(measures)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  console.log(`\n${name} …`)
  printTable(await measure())
}
process.exit(0)
