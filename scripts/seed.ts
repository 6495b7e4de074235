import { env, EnvError } from '@/env'

const help = `npm run seed    makes the demo in an empty database (DATABASE_URL or DATA_DIR) and ends; what is there already stays

npm start does the same at its first start. With DEMO=off, or where people of one's own exist, nothing is made.`

try {
  await main()
  process.exit(0)
} catch (error) {
  console.error(error instanceof EnvError ? error.message : error)
  process.exit(1)
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(help)
  if (env().DEMO !== 'on') return console.log('DEMO=off：不建演示数据 · no demo')
  // As npm start does: the schema comes from the migrations, which run at the start of a production process.
  Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const { seedDemo } = await import('./seed/seedDemo')
  await seedDemo({ payload, tell: (line) => console.log(line) })
  await payload.destroy()
}
