/** Read again until it is so, for a minute or as long as it says. */
export async function until<Value>(
  read: () => Promise<Value>,
  isSo: (value: Value) => boolean,
  ms = 60_000,
): Promise<Value> {
  const end = Date.now() + ms
  for (;;) {
    const value = await read()
    if (isSo(value)) return value
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(value).slice(0, 300)}`)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}
