import type { Publisher } from '../contract'
import { amend } from './amend'
import { commit } from './commit'
import { counters } from './counters'
import { manifest } from './manifest'
import { observe } from './observe'
import { probe } from './probe'
import { recall } from './recall'
import { render } from './render'
import { validate } from './validate'

export const web: Publisher = {
  manifest,
  render,
  validate,
  counters,
  commit,
  observe,
  recall,
  amend,
  probe,
}
