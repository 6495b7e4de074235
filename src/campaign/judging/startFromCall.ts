import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '@/access/scope'
import { rowsById } from '../rows'
import type { CampaignRow } from '../types'
import { declaredRule } from './declaredRule'

/** What the form shows before anybody has said anything about the number of judges. */
export const USUAL_JUDGES = 3

/** A new round begins as the call declared it; who wants it otherwise says so afterwards, and why. */
export const startFromCall: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  const id = idOf(data?.campaign)
  if (operation !== 'create' || !data || id === undefined) return data
  const call = (await rowsById<CampaignRow>({ req, collection: 'campaigns', ids: [id] })).get(
    String(id),
  )
  if (!call) return data
  const { criteria, judges } = declaredRule(call, data.round)
  const isUntouched = (data.judgesNeeded ?? USUAL_JUDGES) === USUAL_JUDGES
  return {
    ...data,
    ...(!data.criteria?.length && criteria.length > 0 && { criteria }),
    ...(isUntouched && judges && { judgesNeeded: judges }),
  }
}
