import { messageOf, Refused } from './errors'
import { HOUR_MS } from './limits'
import { addPost } from './posts'
import { ripOf } from './statuses'
import { lengthOf } from './text'
import type { Answer, Call, Endpoints } from './world'

const MAX_TITLE = 32
const MAX_CONTENT = 90_000
const MAX_TEXT = 1900
/** "Too frequent" (11001) has no published number; ours. */
const PER_HOUR = 10

/** 头条文章: for accounts with the right only, and with an envelope of its own. */
export const articleEndpoints: Endpoints = {
  'proxy/article/publish': { method: 'POST', run: (call) => publish(call) },
}

const publish = (call: Call): Answer => {
  const { input, owner, app, world } = call
  if (!owner.account.features.article) throw new Refused(10014)
  const now = world.now()
  const recent = owner.articles.filter(({ createdAt }) => createdAt > now - HOUR_MS)
  if (recent.length >= PER_HOUR) throw new Refused(11001, { message: '发布过于频繁' })
  const { title, content, cover, text } = fieldsOf(input)
  const objectId = `1022:23094041${world.number()}`
  const post = addPost(
    { app, text, pictures: [], rip: ripOrWrong(input), article: objectId },
    { owner, world },
  )
  owner.articles.push({
    ...{ objectId, title, content, cover },
    uid: owner.account.uid,
    summary: input.get('summary') ?? '',
    postId: post.idstr,
    createdAt: now,
  })
  const url = `${world.base()}/article/${encodeURIComponent(objectId)}`
  return {
    json: { code: '100000', msg: 'success', data: { object_id: objectId, url, mid: post.idstr } },
  }
}

const fieldsOf = (input: URLSearchParams) => {
  const title = (input.get('title') ?? '').trim()
  const content = decoded(input.get('content') ?? '')
  const cover = input.get('cover') ?? ''
  const text = (input.get('text') ?? '').trim() || `发布了头条文章：《${title}》`
  if (!title || lengthOf(title) > MAX_TITLE) throw wrong('title')
  if (!content.trim() || content.length > MAX_CONTENT) throw wrong('content')
  if (!/^https?:\/\//.test(cover)) throw wrong('cover')
  if (lengthOf(text) > MAX_TEXT) throw wrong('text')
  return { title, content, cover, text }
}

/** The document asks for the content URL-encoded on top of the form; plain content is taken as it is. */
const decoded = (content: string): string => {
  if (!/^\s*(?:%[0-9a-f]{2})/i.test(content)) return content
  try {
    return decodeURIComponent(content)
  } catch {
    throw wrong('content')
  }
}

const ripOrWrong = (input: URLSearchParams): string => {
  try {
    return ripOf(input)
  } catch {
    throw wrong('rip')
  }
}

const wrong = (about: string) => new Refused(10008, { message: `${messageOf(10008)} (${about})` })
