import type { Publisher } from '../contract'
import { authorize } from './authorize'
import { verifyCallback } from './callback'
import { comments } from './comments'
import { commit } from './commit'
import { relink } from './handOff'
import { counters } from './counters'
import { manifest } from './manifest'
import { observe } from './observe'
import { pack } from './pack'
import { prepare } from './prepare'
import { probe } from './probe'
import { render } from './render'
import { validate } from './validate'

export const douyin: Publisher = {
  manifest,
  render,
  validate,
  counters,
  prepare,
  commit,
  observe,
  relink,
  pack,
  probe,
  authorize,
  comments,
  verifyCallback,
}
