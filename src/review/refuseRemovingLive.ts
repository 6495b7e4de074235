import type { CollectionBeforeDeleteHook } from 'payload'

export const refuseRemovingLive: CollectionBeforeDeleteHook = () => undefined
