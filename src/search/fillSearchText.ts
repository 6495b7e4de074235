import type { CollectionBeforeChangeHook } from 'payload'
import { searchTextOf } from './searchText'

/** Keeps the search line in step with what is saved; it is derived, so nobody can write it. */
export const fillSearchText: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  data.searchText = searchTextOf({ ...originalDoc, ...data })
  return data
}
