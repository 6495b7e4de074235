'use client'

import { useRef, useState } from 'react'
import { callPortal } from './callPortal'

/** The way back that the consent promised; asked twice, in the page and not in a box over it. */
export function WithdrawPersonal() {
  const [isAsking, setIsAsking] = useState(false)
  const [error, setError] = useState('')
  const opener = useRef<HTMLButtonElement>(null)
  const go = async () => {
    const answer = await callPortal('POST', '/withdraw-consent', { confirm: true })
    if (!answer.ok) return setError(answer.message)
    window.location.assign('/portal/sign-in')
  }
  const leave = () => {
    setIsAsking(false)
    opener.current?.focus()
  }
  return (
    <section className="take-back" aria-labelledby="personal-consent">
      <h2 id="personal-consent">个人信息处理同意</h2>
      <p>您可以随时撤回同意。</p>
      <button
        ref={opener}
        type="button"
        className="plain"
        aria-expanded={isAsking}
        onClick={() => setIsAsking(!isAsking)}
      >
        撤回同意
      </button>
      {isAsking && (
        <div role="group" aria-label="撤回同意" className="confirm">
          <p>
            撤回后，您公开的作品随即从网站和各渠道取下，还在评审的作品退出征集，所有设备退出登录；已有的评审结果保留在册。以后登录须重新同意。
          </p>
          <button type="button" className="primary" onClick={() => void go()}>
            确定撤回同意
          </button>
          <button type="button" className="plain" onClick={leave}>
            先不了
          </button>
        </div>
      )}
      <p role="alert" className="error">
        {error}
      </p>
    </section>
  )
}
