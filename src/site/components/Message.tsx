import type { ReactNode } from 'react'

/** A page that has nothing to show, and says why and what one can do. */
export const Message = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="message wrap">
    <h1>{title}</h1>
    {children}
  </section>
)

/** Neutral: that it was here, that it is gone. Why is not the reader's to guess. */
export const Gone = () => (
  <Message title="这篇稿件已撤下">
    <p>您要看的内容已由发布单位撤下，不再提供阅读。</p>
    <p>
      请到<a href="/">首页</a>看看最新内容，或用<a href="/search">搜索</a>查找其他稿件。
    </p>
  </Message>
)

export const NotFound = () => (
  <Message title="没有找到这个页面">
    <p>网址可能输错了，或者链接已经变更。</p>
    <p>
      请到<a href="/">首页</a>看看，或用<a href="/search">搜索</a>查找。
    </p>
  </Message>
)
