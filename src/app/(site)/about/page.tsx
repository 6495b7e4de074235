import type { Metadata } from 'next'
import { currentSite } from '@/site/sitePayload'

export const metadata: Metadata = { title: '关于本站', alternates: { canonical: '/about' } }

export default async function About() {
  const site = await currentSite()
  const paragraphs = (site.about ?? `${site.name}由${site.sponsor ?? '本单位工会'}主办。`)
    .split(/\n+/)
    .filter(Boolean)
  return (
    <div className="article-page wrap">
      <article className="article">
        <header className="article-head">
          <h1>关于{site.name}</h1>
        </header>
        <div className="body">
          {paragraphs.map((text, index) => (
            <p key={index}>{text}</p>
          ))}
          <h2>订阅</h2>
          <p>
            在阅读器里添加 <a href="/rss.xml">RSS</a>、<a href="/atom.xml">Atom</a> 或{' '}
            <a href="/feed.json">JSON Feed</a> 地址，新稿件会自动出现。
          </p>
          <h2>阅读帮助</h2>
          <p>
            页面右上角的“大字”可以放大文字，浏览器会记住您的选择。整个网站可以只用键盘操作，图片都有文字说明。
          </p>
          {(site.contact || site.reportPhone) && <h2>联系我们</h2>}
          {site.contact && <p>{site.contact}</p>}
          {site.reportPhone && <p>违法和不良信息举报电话：{site.reportPhone}</p>}
        </div>
      </article>
    </div>
  )
}
