/** Every label carries both languages; the panel opens in Chinese. */
export const label = (zh: string, en: string) => ({ zh, en })

/** Options of a select: `[value, 中文, English]`. */
export const options = <Value extends string>(
  rows: readonly (readonly [Value, string, string])[],
) => rows.map(([value, zh, en]) => ({ value, label: { zh, en } }))
