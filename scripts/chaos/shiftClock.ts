/**
 * A clock of this process that can be set forward. Timers go on by the real one, as they do when somebody sets the clock
 * of a machine.
 */
export function shiftClock(ms: number): void {
  install()
  shifted += ms
}

export const shiftedBy = (): number => shifted

let shifted = 0
let installed = false

function install(): void {
  if (installed) return
  installed = true
  const Real = Date
  globalThis.Date = new Proxy(Real, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [Real.now() + shifted] : args, newTarget),
    apply: () => new Real(Real.now() + shifted).toString(),
    get: (target, name, receiver) =>
      name === 'now' ? () => Real.now() + shifted : Reflect.get(target, name, receiver),
  })
}
