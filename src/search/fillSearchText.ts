import type { CollectionBeforeChangeHook } from 'payload'
import { forAccount } from '@/content/variants'
import { searchTextOf } from './searchText'

/** Keeps the search line in step with what is saved; it is derived, so nobody can write it. What the site shows in a variant is found by that. */
export const fillSearchText: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  data.searchText = searchTextOf(forAccount({ ...originalDoc, ...data }, data.siteAccount))
  return data
}
