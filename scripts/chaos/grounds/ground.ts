import type { Id } from '@/access/scope'
import type { DeliveryState } from '@/distribution/delivery'
import type { Effect } from '@publishers/sandbox'
import type { World } from '../world'

export type Action = 'publish' | 'amend' | 'recall'

/** A journal step and the call that carries it out. */
export type Step = { name: string; api: string }

/** A channel as the chaos test meets it: what may go wrong there, and how to see what readers see. */
export type Ground = {
  name: string
  channel: string
  /** Steps by action; without any, the action is a task for a person and nothing is sent. */
  steps: Readonly<Record<Action, readonly Step[]>>
  uploads: readonly string[]
  /** Checkpoints that are only reached before the first step. */
  early: readonly string[]
  /** Faults a commit may meet besides a killed worker. */
  effects: readonly Effect[]
  /** The platform pushes its results. */
  pushes: boolean
  needsFilm: boolean
  /** Where each action ends when nothing is left to the platform. */
  ends: Readonly<Record<Action, DeliveryState>>
  open(world: World, number: number): Promise<Stand>
}

export type Item = { item: Id; title: string; slug: string; revision: string }

/** One fresh account on the platform and with us. */
export type Stand = {
  account: Id
  fault(fault: { api: string; effect: Effect }): void
  isHanging(api: string): boolean
  /** How often readers see the item now. */
  shown(item: Item): Promise<number>
  /** How often it was ever put there, if the platform remembers. */
  everShown?(item: Item): Promise<number>
  /** Where readers find it; the ledger must say the same. */
  url?(item: Item): string | undefined
  /** Only a push tells the address, and pushes may be lost. */
  mayLackUrl?: boolean
  /** What should not be there when all is quiet, in words. */
  left(): string[]
  /** Another process makes our token useless. */
  endToken?(): Promise<void>
}
