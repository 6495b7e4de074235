'use client'

import type { SaveWord } from './useEntry'

const WORDS: Readonly<Record<SaveWord, string>> = {
  idle: '边写边自动保存',
  dirty: '正在等您停笔……',
  saving: '正在保存……',
  saved: '已自动保存',
  offline: '暂时没有保存到服务器，已存在这台设备上',
  signedOut: '登录已过期，内容已存在这台设备上',
  refused: '没有保存',
}

/** Whether what one wrote is safe, and where. */
export function SaveState({
  word,
  savedAt,
  message,
}: {
  word: SaveWord
  savedAt: string
  message: string
}) {
  const time =
    savedAt &&
    new Date(savedAt).toLocaleTimeString('zh-CN', {
      timeZone: 'Asia/Shanghai',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    })
  return (
    <div className={`save-state is-${word}`}>
      <p role="status">{word === 'saved' && time ? `已自动保存 ${time}` : WORDS[word]}</p>
      {message && <p role="alert">{message}</p>}
    </div>
  )
}
