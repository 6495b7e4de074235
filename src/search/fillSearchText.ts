import type { CollectionBeforeChangeHook } from 'payload'
import type { Kind } from '@/content/kinds'
import { forAccount } from '@/content/variants'
import { searchTextOf } from './searchText'

/** Keeps the search line in step with what is saved; it is derived, so nobody can write it. What the site shows in a variant is found by that. */
export const fillSearchText: CollectionBeforeChangeHook = ({ collection, data, originalDoc }) => {
  const shown = forAccount({ ...originalDoc, ...data }, data.siteAccount)
  data.searchText = searchTextOf(collection.slug as Kind, shown)
  return data
}
