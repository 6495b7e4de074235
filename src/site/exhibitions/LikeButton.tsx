'use client'

import { useEffect, useState, type FormEvent } from 'react'

type Answer = { likes?: number; already?: boolean; errors?: { message?: string }[] }

/** A like a person and work. The server counts; a form without a script posts the same. */
export function LikeButton({ id, likes }: { id: string; likes: number }) {
  const [count, setCount] = useState(likes)
  const [isLiked, setLiked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const key = `gongmei-liked-${id}`
  useEffect(() => {
    try {
      setLiked(localStorage.getItem(key) !== null)
    } catch {
      // A browser that keeps nothing: the server still knows.
    }
  }, [key])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy || isLiked) return setSaid(isLiked ? '您已经点过赞了。' : '')
    setBusy(true)
    const answer = await send(id)
    setBusy(false)
    if (answer.likes === undefined) return setSaid(answer.errors?.[0]?.message ?? offline)
    setCount(answer.likes)
    setLiked(true)
    setSaid(answer.already ? '您已经点过赞了。' : '谢谢，已点赞。')
    try {
      localStorage.setItem(key, '1')
    } catch {
      // As above.
    }
  }
  return (
    <form
      className="like"
      id="like"
      action={`/api/artworks/${id}/like`}
      method="post"
      onSubmit={(event) => void submit(event)}
    >
      <button type="submit" aria-pressed={isLiked} disabled={isBusy}>
        <span aria-hidden="true">{isLiked ? '♥' : '♡'}</span> 点赞
        <span className="like-count">{count}</span>
        <span className="visually-hidden">人点赞</span>
      </button>
      <span role="status">{said}</span>
    </form>
  )
}

const offline = '没有连上网络，请稍后再试。'

async function send(id: string): Promise<Answer> {
  try {
    const response = await fetch(`/api/artworks/${id}/like`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
    })
    return (await response.json()) as Answer
  } catch {
    return {}
  }
}
