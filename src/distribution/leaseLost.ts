/** Another worker has this delivery now, or a person changed it: whoever gets this error stops, and sends nothing. */
export class LeaseLost extends Error {
  constructor(id: unknown, why = 'claimed by another since') {
    super(`delivery ${String(id)}: ${why}`)
    this.name = 'LeaseLost'
  }
}
