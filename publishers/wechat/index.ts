import type { Publisher } from '../contract'
import { verifyCallback } from './callback'
import { comments } from './comments'
import { commit } from './commit'
import { counters } from './counters'
import { manifest } from './manifest'
import { observe } from './observe'
import { prepare } from './prepare'
import { preview } from './preview'
import { probe } from './probe'
import { recall } from './recall'
import { render } from './render'
import { renderIssue } from './renderIssue'
import { validate } from './validate'

export const wechat: Publisher = {
  manifest,
  render,
  renderIssue,
  validate,
  counters,
  prepare,
  commit,
  observe,
  recall,
  preview,
  probe,
  comments,
  verifyCallback,
}
