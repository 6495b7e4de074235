'use client'

import { callPortal } from './callPortal'

export function SignOut() {
  const leave = async () => {
    await callPortal('POST', '/sign-out', {})
    window.location.assign('/portal/sign-in')
  }
  return (
    <button type="button" className="plain" onClick={() => void leave()}>
      退出登录
    </button>
  )
}
