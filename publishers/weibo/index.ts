import type { Publisher } from '../contract'
import { authorize } from './authorize'
import { comments } from './comments'
import { commit } from './commit'
import { counters } from './counters'
import { manifest } from './manifest'
import { observe } from './observe'
import { prepare } from './prepare'
import { probe } from './probe'
import { recall } from './recall'
import { render } from './render'
import { validate } from './validate'

/** No `amend`: Weibo lets nobody change a post by API. */
export const weibo: Publisher = {
  manifest,
  render,
  validate,
  counters,
  prepare,
  commit,
  observe,
  recall,
  probe,
  authorize,
  comments,
}
