import type { Publisher } from '../contract'
import { commit } from './commit'
import { counters } from './counters'
import { manifest } from './manifest'
import { observe } from './observe'
import { pack } from './pack'
import { render } from './render'
import { validate } from './validate'

export const channels: Publisher = { manifest, render, validate, counters, commit, observe, pack }
