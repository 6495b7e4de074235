export const say = (line) => console.log(line)

/** Runs one stage with a sign of life every ten seconds. `work` returns 'skip' when there was nothing to do. */
export async function stage(title, work) {
  const begun = Date.now()
  const seconds = () => Math.round((Date.now() - begun) / 1000)
  const ticker = setInterval(() => say(`  ${title} … ${seconds()} 秒`), 10_000)
  try {
    const result = await work()
    say(result === 'skip' ? `✓ ${title}（无需重做）` : `✓ ${title}（${seconds()} 秒）`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  } finally {
    clearInterval(ticker)
  }
}
