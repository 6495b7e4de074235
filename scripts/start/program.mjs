/**
 * Node's arguments to run a TypeScript entry. The condition picks the plain builds of the lexical packages: their
 * Node builds import themselves by top-level await in a circle, and Node 20 then leaves about every second start
 * hanging, or ends it with code 13 without a word (measured: 4 of 8 with them, 0 of 12 without).
 */
export const programArgs = (entry, ...args) => [
  '--no-warnings',
  '--enable-source-maps',
  condition,
  'scripts/run.mjs',
  entry,
  ...args,
]

export const condition = '--conditions=production'
