'use client'

import { Message } from '@/site/components/Message'

export default function SiteError({ reset }: { reset: () => void }) {
  return (
    <Message title="页面暂时打不开">
      <p>网站出了点问题，编辑部会尽快修复。</p>
      <p>
        <button type="button" onClick={reset}>
          再试一次
        </button>
      </p>
    </Message>
  )
}
